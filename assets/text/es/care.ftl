care-page-intro = Deje de avivar el fuego
    .text = Un nervio dolorido es como un fuego pequeño que quiere apagarse. La mitad de las personas se siente mucho mejor en unas 12 semanas. Así que primero busque qué lo alimenta: una forma de sentarse, de agacharse o de dormir. Hágalo menos durante unos días, y siga en movimiento. Nadie ha estudiado este consejo por separado, pero es amable y no cuesta nada.

        Después pruebe una cosa cada vez, con suavidad. Nada de aquí le dice qué está mal, y nada de aquí tiene que doler.
    .evidence = En la ciática, el reposo en cama y seguir en actividad dieron más o menos lo mismo; en el dolor de espalda solo, la actividad fue un poco mejor. La guía clínica británica dice: siga con su vida normal hasta donde pueda. Los cinco artículos están de acuerdo.
care-page-first = Quién debe consultar antes
    .text = Deje los ejercicios y mire las señales de alerta si hay algo de esto:
    .steps = adormecimiento en la entrepierna

        problemas nuevos con la vejiga, el intestino o el sexo

        las dos piernas, si es nuevo o empeora

        una pierna que pierde fuerza

        fiebre, una mala caída, o cáncer ahora o en el pasado

        una pantorrilla hinchada y caliente
    .who = No está hecha para que la use por su cuenta si tiene menos de 16 años, hay un embarazo o acaba de pasar por una operación. Pregunte a su médico o a su matrona o partera qué le conviene.
care-page-pain-rule = La regla del dolor
    .text = Ponga un número a su dolor: de 0, ninguno, a 10, el peor que pueda imaginar. La regla es nuestra, más bien prudente, y no se ha estudiado.
    .fine = 0 a 3: bien, siga.
    .less = 4 o 5: cuidado. Haga menos, o con movimientos más pequeños.
    .stop = 6 o más, o dolor que baja más por la pierna, o más adormecimiento o debilidad: pare por hoy.
    .when = Lo que un ejercicio despierta debería volver a lo normal después de 20 a 30 minutos, y en un tendón dolorido en 24 horas. Si no, haga menos la próxima vez.
    .seeds = El blog de rehabilitación no permite ningún dolor. La guía del cirujano permite hasta 6 de 10. El pódcast dice que los primeros intentos pueden doler. Ningún ensayo encontró un límite para la ciática.
care-page-good-sign = Una buena señal
    .text = El dolor sale de la pierna y se junta en la espalda, aunque la espalda duela más durante un rato.
    .evidence = Se vio en 40 de cada 100 personas, y solían evolucionar mejor. Dice cómo van las cosas; no demuestra que un movimiento cure.
care-page-before = ¿Cómo está el dolor ahora, de 0 a 10?
    .fine = Bien. Empiece con suavidad.
    .less = Hoy con cuidado: la mitad de veces, y con movimientos más pequeños.
    .stop = Hoy no. Busque la posición que menos duele, dé un paseo corto e inténtelo mañana. Si una pierna pierde fuerza o se adormece más, mire las señales de alerta.
care-page-after = ¿Y ahora, después?
    .fine = Bien. Haga lo mismo la próxima vez, y solo entonces un poco más.
    .less = Haga menos la próxima vez. Vea si se calma en 30 minutos.
    .stop = Deje lo que lo despertó. Descanse un poco y luego camine un rato. Si mañana sigue peor, pregunte a un fisioterapeuta. Si una pierna pierde fuerza o se adormece más, mire las señales de alerta.
care-page-further = ¿Ha bajado el dolor más por la pierna?
    .text = Más abajo cuenta más que más fuerte: entonces pare. Más arriba es una buena señal.
care-page-walking = 29 de 30 pasos
    .text = Pare un paso antes de que duela. Si duele el paso 30, camine 29 y descanse. Corto y a menudo, en terreno llano, hasta que 30 minutos sean fáciles.
    .evidence = La regla es del blog de rehabilitación. Es amable, pero no se ha estudiado. 30 minutos fue también la meta en un ensayo con 701 personas que habían superado un dolor de espalda.
    .less = Si ya duele el primer paso, empiece por estar de pie y pasar el peso de una pierna a otra, y pregunte a un fisioterapeuta.
    .fine = Ya llegó. Lo siguiente son las cuestas: primero cuesta arriba si inclinarse hacia delante le resulta fácil; primero cuesta abajo si lo fácil es hacia atrás.
care-page-things = Cuatro ayudantes
    .text = Ninguno de ellos se estudió para la ciática. Pruebe lo que le resulte agradable.
    .steps = Cojín: bajo las nalgas, para sentarse más alto y más blando.

        Rollo: en el hueco de la zona lumbar, en la silla o en el coche.

        Almohada: entre las rodillas de lado, bajo las rodillas boca arriba.

        Toalla: doblada en el hueco de la cintura de lado; enrollada bajo la zona lumbar de 2 a 5 minutos (la dosis del pódcast, no estudiada).
care-page-session = Su propia sesión
    .text = Elija unos pocos. Una sola cosa nueva cada vez le dice cuál fue la causa. Nada de esto se guarda si no lo pide.
care-page-nerve-bed = El lecho del nervio
    .text = La línea es el camino del nervio desde el cuello hasta el pie, contado a partir de los ángulos de las articulaciones. En el deslizamiento del nervio conserva su largo; en la tensión del nervio crece. Un nervio real es más blando y se desliza en muchos sitios; eso lo dejamos fuera.
care-page-options = Qué más hay
    .text = ¿Qué es, en qué ayuda, qué daño hace, cuánto dura y qué pasa sin ello? No tomamos partido. Los números son personas de cada 100 donde un estudio contó personas.
care-page-disputes = Donde las fuentes no están de acuerdo
    .text = Leímos cinco artículos: un blog de rehabilitación, un blog de una clínica, una guía de un cirujano y un entrenador, un pódcast y un artículo mixto. En 35 puntos los ponemos junto a la investigación.
care-page-moods = Cuando le quita el ánimo
    .text = El dolor que se queda desgasta a las personas. Eso no es debilidad. Estas cuatro páginas son cortas. Dicen lo que se suele enseñar; poco de ello se estudió para la ciática.

care-page-walk-begin = ¿En qué paso empieza a doler?
care-page-walk-minutes = ¿Cuántos minutos puede caminar sin dolor?
care-walk-steps =
    { $steps ->
        [one] Camine un paso y descanse. Una y otra vez, cuando quiera.
       *[other] Camine { $steps } pasos y descanse. Una y otra vez, cuando quiera.
    }
care-walk-left =
    { $minutes ->
        [one] Falta un minuto para la meta. Siga en terreno llano.
       *[other] Faltan { $minutes } minutos para la meta. Siga en terreno llano.
    }
