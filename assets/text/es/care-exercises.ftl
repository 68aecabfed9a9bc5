-usual = Una dosis habitual entre terapeutas, no estudiada.
-no-dose = Ninguna fuente da una dosis, así que empiece con poco. No se ha estudiado.
-rehab-dose = Dosis del blog de rehabilitación, no estudiada.
-guide-dose = Dosis de la guía del cirujano, no estudiada.
-podcast-dose = Dosis del pódcast, no estudiada.
-needs-room = Un canal vertebral estrecho, una vértebra desplazada, articulaciones doloridas en la parte de atrás de la columna.
-sore-disc = Un brote reciente que empeora al inclinarse hacia delante.
-later = Después de los primeros días malos. Va bien con la mayoría de los patrones.
-first-days = Los primeros días, cuando todo se irrita con facilidad.

care-group-every-day = Cada día
    .text = Dé paz al punto doloroso durante unos días: fíjese en lo que lo despierta, hágalo menos y luego recupérelo poco a poco. Creemos que evitarlo más de unas semanas no hace bien.
    .evidence = En los estudios, inclinar la espalda no anunciaba dolor de espalda. Las formas amables de moverse son para un brote, no una prohibición para toda la vida. ¿Cuánta certeza? Bastante.
care-group-walking = Caminar
    .text = Paseos cortos, a menudo.
    .evidence = En un ensayo participaron 701 personas que habían superado un dolor de espalda. Las que caminaron pasaron 208 días hasta que volvió; las otras, 112. ¿Cuánta certeza? Bastante, pero nadie lo estudió para la ciática reciente.
care-group-backward = Inclinarse hacia atrás
    .text = Para un dolor que sube y sale de la pierna al inclinarse hacia atrás. Es una buena señal, aunque la espalda duela más durante un rato.
    .stop = El dolor baja por la pierna, o sigue peor.
    .evidence = De 312 personas, 74 de cada 100 tenían una dirección que aliviaba. A las que entrenaron en ella les fue mejor; de las otras, un tercio lo dejó en 2 semanas. ¿Cuánta certeza? Bastante de que ayuda acertar con la dirección. Nadie ha mostrado que el disco vuelva a entrar.
    .seeds = El blog de rehabilitación y la guía del cirujano lo usan para un disco. El pódcast quiere solo esta dirección. La investigación dice: la que le alivia a usted.
care-group-forward = Inclinarse hacia delante
    .text = Redondear la espalda hace sitio en un canal estrecho.
    .stop = Más dolor de pierna, o adormecimiento.
    .evidence = Ningún ejercicio por sí solo fue el mejor para un canal estrecho. En un ensayo, 41 de cada 100 se sentían mejor después de 6 semanas de estos y de caminar; con terapia manual y otros ejercicios, 79. ¿Cuánta certeza? No mucha.
    .seeds = La guía del cirujano lo usa para personas de 60 años y más. El pódcast dice a todos que lo dejen. La investigación: va bien a quienes se alivian al inclinarse hacia delante.
care-group-unloading = Quitar peso
    .text = Para sentirse mejor: puede ser agradable, pero, que sepamos, no cura nada.
    .stop = Dolor, mareo, un hombro dolorido.
    .evidence = Las máquinas que tiran no fueron mejores: 32 ensayos, 2762 personas. La guía clínica británica no las ofrece. ¿Cuánta certeza? Mucha, para las máquinas. Hacerlo con los propios brazos no se ha estudiado.
    .seeds = El blog de rehabilitación dice que hace maravillas. Ningún estudio lo muestra.
care-group-nerve = Mover el nervio
    .text = Un nervio se desliza en su lecho cuando usted se mueve. El deslizamiento del nervio suelta un extremo mientras tira del otro. La tensión del nervio tira de los dos.
    .stop = Cualquier dolor, o un hormigueo que dura. Si aumenta el adormecimiento, pare y pregunte a alguien.
    .evidence = El dolor mejoró en la mayoría de los estudios: alrededor de 1,78 puntos (de 10) en 40 estudios de dolor de espalda de larga duración. ¿Cuánta certeza? No mucha: los estudios son pequeños y variados.
    .seeds = El blog de rehabilitación: solo sin dolor, y nunca la tensión. La guía del cirujano: primero el deslizamiento, luego la tensión. El pódcast: ninguno de los dos.
care-group-pressing = Pelota y rodillo
    .text = Para dolor de músculo en la nalga, sin hormigueo.
    .stop = Hormigueo pierna abajo, un moretón, o dolor de más de 5 de 10.
    .evidence = 17 ensayos: los músculos soportaron más presión, pero el dolor no bajó con claridad. ¿Cuánta certeza? No mucha, y nadie lo estudió para el dolor de nervio.
    .seeds = El blog de la clínica aprieta en el punto doloroso; la guía del cirujano, a su lado. El blog de rehabilitación: a un nervio dolorido no le gusta.
care-group-stretching = Estirar
    .text = Para músculos rígidos, no para un nervio dolorido.
    .stop = Cualquier hormigueo en la pierna.
    .evidence = No se encontró ningún ensayo de estiramientos solos para la ciática, así que nadie puede estar seguro en un sentido ni en otro.
    .seeds = El blog de la clínica y el artículo mixto estiran; el pódcast y la guía del cirujano dicen que no, aunque la guía luego enlaza cinco estiramientos. El blog de rehabilitación: solo para una nalga tensa.
care-group-strength = Fuerza
    .text = Para más tarde, poco a poco. Ganar fuerza es bueno para casi todo el mundo.
    .stop = El dolor baja más por la pierna.
    .evidence = Poco después, el ejercicio alivió el dolor de pierna alrededor de 11,4 puntos (de 100) más que los consejos; más tarde no hubo diferencia. En 18 ensayos con 2699 personas no hubo un efecto claro. El ejercicio que se adapta a cómo se siente uno superó al ejercicio simulado (181 personas). Ningún tipo fue el mejor. ¿Cuánta certeza? Bastante de que la ganancia es pequeña.
    .seeds = El pódcast: solo esto dura. El blog de rehabilitación: primero quite lo que lo despierta. La investigación no respalda ninguna de las dos cosas por sí sola.
care-group-hip = Caderas
    .text = Unas caderas fuertes mantienen nivelada la pelvis al caminar.
    .stop = Dolor en el lado de la cadera de más de 5 de 10 al día siguiente.
    .evidence = La fuerza de cadera ayudó al dolor de espalda en 7 ensayos. En el dolor del piriforme dio tan buen resultado como la punción seca (44 personas). Las caderas débiles y el dolor de espalda van juntos; qué viene primero, nadie lo sabe. ¿Cuánta certeza? No mucha.

care-pair-sit = Sentarse
    .suits = La mayoría de los patrones. Sin apoyar el isquion si los isquiotibiales están doloridos.
    .leaves = Con un canal estrecho, sentarse es un lugar para descansar.
    .steps = Siéntese hasta el fondo de la silla.

        Ponga un rollo pequeño o una toalla doblada en el hueco de la zona lumbar, o un cojín bajo las nalgas.

        Levántese cada 20 a 30 minutos. Ese número es el habitual, no estudiado.
    .stop = Quite el rollo si la pierna duele más.
    .evidence = En un pequeño estudio de laboratorio, el apoyo bajó la presión y el trabajo de los músculos. Nadie estudió si las personas sienten menos dolor.
care-pair-sleep = Dormir
    .suits = La mayoría de las personas. Las dos formas son buenas.
    .leaves = Cámbiela si al despertar nota adormecimiento.
    .steps = De lado: una almohada entre las rodillas, una toalla pequeña en el hueco de la cintura.

        Boca arriba: una almohada bajo las rodillas.
    .evidence = No se encontró ningún ensayo; se trata de comodidad.
care-pair-bend = Agacharse
    .suits = Un brote que se despierta al agacharse.
    .leaves = Nadie necesita esto para toda la vida. Una espalda redonda es normal.
    .steps = Pies a la anchura de las caderas.

        Lleve las nalgas hacia atrás y doble un poco las rodillas.

        Mantenga la espalda como cuando está de pie.
    .evidence = No se encontró relación entre una espalda redonda y un dolor más adelante.
    .seeds = El blog de rehabilitación dice que no se redondee nunca. Los estudios no respaldan “nunca”.
care-pair-lift = Levantar peso
    .suits = Un brote que se despierta al levantar peso.
    .leaves = Nadie necesita esto para toda la vida.
    .steps = Póngase cerca.

        Doble caderas y rodillas, y sujételo pegado al cuerpo.

        Levántese y suelte el aire.
    .evidence = No se encontró relación; las personas con dolor incluso se inclinaban 6 grados menos.
    .seeds = El pódcast culpa a inclinarse con carga de todas las lesiones de espalda. Ningún estudio lo hace.

exercise-sit-slumped = Sentarse encorvado
    .cues = Siéntese un momento con la espalda erguida.

        Deje que la espalda se redondee. Note la diferencia.
exercise-sit-supported = Sentarse con un rollo
    .cues = Hasta el fondo de la silla, rollo en el hueco, hombros sueltos.
exercise-sleep-side = Dormir de lado
    .cues = Rodillas un poco dobladas, almohada entre ellas.
exercise-sleep-back = Dormir boca arriba
    .cues = Almohada bajo las rodillas, brazos sueltos.
exercise-bend-rounded = Agacharse, espalda redonda
    .cues = De pie.

        Redondee hacia abajo. Está bien si nada está dolorido.
exercise-bend-hinged = Agacharse desde la cadera
    .cues = De pie, tome aire.

        Nalgas atrás, espalda larga, suelte el aire.
exercise-lift-rounded = Levantar, espalda redonda
    .cues = Abajo con la espalda redonda.

        Y arriba.
exercise-lift-hinged = Levantar con caderas y rodillas
    .cues = Caderas y rodillas se doblan, caja cerca.

        Arriba, suelte el aire.
exercise-golfers-pick-up = Recoger como un golfista
    .suits = Cosas ligeras en el suelo, cuando una espalda redonda duele.
    .leaves = Si le falla el equilibrio, agárrese a algo.
    .dose = Cada vez que recoja algo. No se ha estudiado.
    .steps = Agárrese con una mano.

        Inclínese hacia delante sobre una pierna; la otra sube por detrás.

        Mantenga tronco y pierna en una línea.
    .cues = Sobre una pierna, agárrese.

        Inclínese, la pierna sube por detrás.
exercise-walk = Caminar
    .suits = Casi todo el mundo.
    .leaves = Con un canal estrecho, camine en tramos más cortos, apóyese en algo o vaya en bicicleta.
    .dose = Pare un paso antes del dolor: si duele el paso 30, camine 29. Corto y a menudo, hasta 30 minutos. Dosis del blog de rehabilitación, no estudiada; 30 minutos 5 veces por semana fue también la meta del ensayo.
    .steps = Empiece en terreno llano.

        Camine con brío, moviendo los brazos.

        Pare antes de que duela, y descanse.
    .cues = Paso, brazos sueltos.

        Por el medio.

        La otra pierna.

        Y por el medio.
    .stop = La pierna duele más y sentarse no la calma.
    .evidence = Que ir con brío sea más fácil es una opinión. Cuesta arriba es cuando más se inclina la espalda, cuesta abajo cuando más se arquea (20 personas), así que lo llano va primero.
exercise-walk-leaning = Caminar inclinado
    .suits = Un canal estrecho.
    .leaves = Si inclinarse hacia delante empeora la pierna.
    .dose = El curso que se estudió duró 6 semanas, con caminar o bicicleta y fuerza.
    .steps = Apóyese en un carrito o en bastones.

        Camine hasta que se cansen las piernas.

        Siéntese y luego siga.
    .cues = Apóyese, paso.

        Por el medio.

        La otra pierna.

        Y por el medio.
    .stop = Debilidad nueva, o un cambio en la vejiga.
    .evidence = Un año después, 81 de cada 100 caminaban claramente más lejos (104 personas). Con guía, las personas caminaron 416 metros más. ¿Cuánta certeza? Bastante.
exercise-wall-drill = Ejercicio en la pared
    .suits = Una espalda que parece atascada hacia delante.
    .leaves = { -needs-room }
    .dose = De 5 a 10 segundos, algunas veces. { -podcast-dose }
    .steps = Póngase de pie de espaldas a una pared.

        Acerque a ella talones, nalgas, mitad de la espalda y cabeza.

        Quédese así y respire.
    .cues = De pie sin tensión junto a la pared.

        Talones, nalgas, espalda y cabeza a la pared.
    .evidence = No se encontró ningún ensayo. Al principio puede doler.
exercise-towel-under-low-back = Toalla bajo la zona lumbar
    .suits = Personas que se alivian al inclinarse hacia atrás.
    .leaves = Un canal vertebral estrecho.
    .dose = De 2 a 5 minutos. { -podcast-dose }
    .steps = Acuéstese boca arriba, rodillas dobladas.

        Ponga una toalla enrollada bajo el hueco de la zona lumbar.

        Suéltese.
    .cues = Acuéstese sobre la toalla, deje que la espalda baje.
    .evidence = No se encontró ningún ensayo.
exercise-prone-lying = Acostarse boca abajo
    .suits = Un dolor que se despierta al inclinarse hacia delante.
    .leaves = { -needs-room } Embarazo.
    .dose = De 1 a 5 minutos. { -usual }
    .steps = Acuéstese boca abajo, la cabeza hacia un lado.

        Deje que el vientre baje.

        Espere y note adónde va el dolor.
    .cues = Acuéstese boca abajo, suéltese.
exercise-prone-on-elbows = Sobre los codos
    .suits = Si estar boca abajo hace subir el dolor.
    .leaves = { -needs-room } Embarazo.
    .dose = Mientras sea fácil, varias veces al día. { -rehab-dose }
    .steps = Acuéstese boca abajo.

        Apóyese en los antebrazos.

        Deje las caderas abajo.
    .cues = Todo abajo, tome aire.

        Suba despacio.

        Sobre los codos, suelte el aire.

        Y abajo otra vez.
exercise-press-up = Extensión con los brazos, cadera abajo
    .suits = Si apoyarse en los codos hace subir el dolor.
    .leaves = { -needs-room } Muñecas u hombros doloridos, embarazo.
    .dose = 10 veces, 2 segundos arriba. { -guide-dose }
    .steps = Manos junto al pecho.

        Suba el pecho solo con los brazos.

        La cadera se queda abajo. Cada vez un poco más alto.
    .cues = Todo abajo, tome aire.

        Empuje arriba, cadera abajo, suelte el aire.
    .seeds = La guía del cirujano lo deja para personas de menos de 60 años. Ningún estudio respalda esa edad.
exercise-knee-hug = Una rodilla al pecho
    .suits = Un canal estrecho, o si se alivia al inclinarse hacia delante.
    .leaves = { -sore-disc }
    .dose = 10 veces, unos 2 segundos. { -guide-dose }
    .steps = Acuéstese boca arriba, rodillas dobladas.

        Lleve una rodilla al pecho.

        Bájela despacio.
    .cues = Sujete la rodilla, tome aire.

        Acérquela, suelte el aire.
exercise-knee-hugs = Las dos rodillas al pecho
    .suits = Si una rodilla es fácil.
    .leaves = { -sore-disc } Isquiotibiales doloridos, o lo profundo de la nalga si le duele así.
    .dose = 10 veces, unos 2 segundos. { -guide-dose }
    .steps = Acuéstese boca arriba.

        Lleve las dos rodillas al pecho.

        Bájelas con los músculos del vientre.
    .cues = Sujete las dos rodillas, tome aire.

        Acérquelas, suelte el aire.
exercise-lean-on-counter = Apoyarse en una mesa alta
    .suits = Cualquiera que note que lo alivia.
    .leaves = Huesos frágiles, un hombro que duele, presión arterial alta y sin tratar.
    .dose = De unos segundos a un minuto. { -usual }
    .steps = Manos en una encimera o mesa alta.

        Doble las rodillas, deje que los brazos tomen peso.

        Deje colgar la zona lumbar.
    .cues = Manos abajo, tome aire.

        Deje colgar la espalda, suelte el aire.
exercise-hang = Colgarse de una barra
    .suits = Hombros en buena forma, si apoyarse fue bien.
    .leaves = Huesos frágiles, un hombro que duele, presión arterial alta y sin tratar.
    .dose = De unos segundos a un minuto. { -usual }
    .steps = Agarre una barra fuerte.

        Doble las rodillas, los pies quedan cerca del suelo.

        Deje que el cuerpo se alargue.
    .cues = Agarre la barra.

        Cuélguese, suelte el aire.
exercise-nerve-slider = Deslizamiento del nervio
    .suits = Un dolor de pierna que se ha calmado, por un disco, en lo profundo de la nalga o en los isquiotibiales. Pida primero a alguien que se lo enseñe.
    .leaves = Los primeros días, cuando todo se irrita con facilidad. Una pierna que pierde fuerza, o fiebre o una mala caída antes: consulte a alguien.
    .dose = 2 series de 10, lento y sin dolor. { -guide-dose }
    .steps = Siéntese en alto, pies sin tocar el suelo, espalda suelta.

        Enderece una rodilla, suba la punta del pie y mire hacia arriba.

        Vuelva: rodilla doblada, barbilla abajo.
    .cues = Rodilla doblada, barbilla abajo.

        Enderece, punta del pie arriba, mire arriba.
exercise-nerve-slider-upright = Deslizamiento del nervio, erguido
    .suits = Si encorvado no va bien.
    .leaves = Como en el encorvado.
    .dose = 2 series de 10, lento y sin dolor. { -guide-dose }
    .steps = Siéntese con la espalda erguida, pies sin tocar el suelo.

        Enderece una rodilla, suba la punta del pie y mire hacia arriba.

        Vuelva: rodilla doblada, barbilla abajo.
    .cues = Espalda erguida, rodilla doblada, barbilla abajo.

        Enderece, punta del pie arriba, mire arriba.
    .evidence = El nervio se deslizó tanto erguido como encorvado (34 personas).
    .seeds = La guía del cirujano lo hace encorvado; el pódcast evita la espalda redonda. Erguido va bien con los dos.
exercise-nerve-tensioner = Tensión del nervio
    .suits = Solo si el deslizamiento fue sin dolor de 1 a 2 semanas.
    .leaves = Un nervio dolorido, cualquier debilidad o adormecimiento, un canal estrecho, una vértebra desplazada, lo profundo de la nalga o los isquiotibiales doloridos. Puede pasar sin ella.
    .dose = 2 series de 10, lento. { -guide-dose }
    .steps = Siéntese en alto, pies sin tocar el suelo, espalda suelta.

        Enderece una rodilla, punta del pie arriba, barbilla al pecho.

        Suelte todo otra vez.
    .cues = Suelte.

        Enderece, punta del pie arriba, barbilla abajo.
    .evidence = El deslizamiento y la tensión dieron igual de buen resultado en el estudio que nombra la guía del cirujano (51 personas).
    .seeds = El blog de rehabilitación nunca tira de los dos extremos. La guía del cirujano dice que ganó la tensión; el estudio no lo dice.
exercise-ball-release = Pelota bajo la cadera
    .suits = Dolor de un músculo de la nalga, sin hormigueo.
    .leaves = Un nervio dolorido, anticoagulantes, un moretón, huesos frágiles.
    .dose = Cada movimiento 3 veces, de 1 a 2 minutos, los dos lados. { -guide-dose }
    .steps = Siéntese con una pelota bajo una nalga, al lado del punto doloroso, no en el isquion.

        Enderece y doble esa pierna.

        Pie cerca de las nalgas: rodilla hacia fuera, luego cruzada.

        Mueva un poco la pelota.
    .cues = Pierna recta.

        Pierna doblada.

        Rodilla hacia fuera.

        Rodilla cruzada.
exercise-foam-rolling = Rodillo de espuma
    .suits = Dolor de un músculo de la nalga, sin hormigueo.
    .leaves = Un nervio dolorido, anticoagulantes, un moretón, huesos frágiles.
    .dose = De 1 a 2 minutos, los dos lados, como con la pelota. { -guide-dose }
    .steps = Siéntese sobre el rodillo, un tobillo sobre la otra rodilla.

        Inclínese hacia ese lado.

        Ruede despacio adelante y atrás.
    .cues = Ruede hasta arriba.

        Ruede hacia abajo.
exercise-piriformis-stretch = Estirar el piriforme
    .suits = Una nalga tensa y sin dolor.
    .leaves = Un disco o unos isquiotibiales doloridos, un pellizco en la ingle, un tendón dolorido en el lado de la cadera.
    .dose = 10 veces, 2 veces al día, como en los ensayos.
    .steps = Acuéstese boca arriba, un pie en el suelo.

        Suba la otra rodilla.

        Llévela a través del cuerpo, con suavidad.
    .cues = Rodilla arriba, tome aire.

        Crúcela, suelte el aire.
    .stop = Un pellizco en la ingle.
    .seeds = El blog de la clínica gira el muslo hacia dentro. Con la cadera tan doblada, nosotros lo giramos un poco hacia fuera. Ninguna de las dos formas se comparó.
exercise-hamstring-stretch = Estirar los isquiotibiales
    .suits = Muslos rígidos, sin dolor de pierna.
    .leaves = La ciática en sus primeras semanas, o isquiotibiales doloridos en el isquion.
    .dose = { -no-dose }
    .steps = Talón en un escalón bajo.

        Inclínese desde la cadera, espalda larga.
    .cues = Cuerpo erguido, tome aire.

        Inclínese, suelte el aire.
exercise-hip-flexor-stretch = Estirar los flexores de la cadera
    .suits = Rigidez por estar en una silla.
    .leaves = { -first-days } Una vértebra desplazada.
    .dose = De 20 a 30 segundos. { -usual }
    .steps = Arrodíllese sobre una rodilla.

        Meta el coxis hacia dentro y no arquee la espalda.

        Adelante un poco el peso.
    .cues = De rodillas, cuerpo erguido, tome aire.

        Coxis adentro, caderas adelante, suelte el aire.
    .stop = Un pellizco en la ingle o la espalda.
    .seeds = El artículo mixto: a menudo se hace con demasiada fuerza. Hágalo con suavidad.
exercise-calf-stretch = Estirar la pantorrilla
    .suits = Una pantorrilla rígida, sin hormigueo.
    .leaves = Una pantorrilla hinchada o caliente desde hace poco: consulte hoy a alguien.
    .dose = { -no-dose }
    .steps = Manos en una pared, una pierna atrás.

        Talón abajo, inclínese hacia delante.
    .cues = Talón abajo, tome aire.

        Inclínese, suelte el aire.
exercise-straddle-fold = Inclinarse con piernas abiertas
    .suits = Muslos rígidos por dentro, sin dolor.
    .leaves = La ciática en sus primeras semanas, o un isquion dolorido.
    .dose = 5 respiraciones profundas. Dosis del artículo mixto, no estudiada.
    .steps = Siéntese con las piernas abiertas, puntas de los pies y rótulas hacia arriba.

        Suelte el aire y dóblese hacia delante.

        Manos en las piernas o en el suelo.
    .cues = Espalda erguida, tome aire.

        Dóblese, suelte el aire.
exercise-childs-pose = Postura del niño
    .suits = Si se alivia al inclinarse hacia delante.
    .leaves = { -sore-disc }
    .dose = { -no-dose }
    .steps = Sobre manos y rodillas.

        Siéntese hacia atrás sobre los talones, brazos largos.
    .cues = Manos y rodillas, tome aire.

        Siéntese atrás, suelte el aire.
exercise-dead-bug = Bicho muerto
    .suits = { -later }
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 6 a 10. { -usual }
    .steps = Boca arriba, brazos y rodillas en alto.

        Baje un brazo y la pierna contraria. La espalda no se mueve.

        Cambie de lado.
    .cues = Brazos y rodillas en alto, tome aire.

        Baje un brazo y la pierna contraria.

        De vuelta arriba.

        Ahora los otros dos.
exercise-sit-to-stand = Levantarse de la silla
    .suits = { -later }
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 6 a 10. { -usual }
    .steps = Siéntese en el borde de una silla.

        Inclínese hacia delante y levántese.

        Siéntese despacio.
    .cues = En la silla.

        Inclínese hacia delante.

        De pie, cuerpo erguido.

        Abajo despacio.
exercise-squat = Sentadilla
    .suits = { -later }
    .leaves = { -first-days } Un isquion dolorido.
    .dose = De 8 a 10, lento. { -usual }
    .steps = Pies a la anchura de los hombros.

        Siéntese hacia atrás y abajo, pecho arriba.

        Levántese.
    .cues = Cuerpo erguido, suelte el aire.

        Abajo, tome aire.
    .stop = Dolor de más de 3 de 10.
exercise-lunge = Zancada
    .suits = Personas que mejoran y no tienen dolor de pierna.
    .leaves = { -first-days } Un isquion dolorido.
    .dose = De 8 a 10, lento. { -usual }
    .steps = Un pie delante.

        Baje la rodilla de atrás.

        Empuje hacia arriba.
    .cues = Cuerpo erguido, suelte el aire.

        Rodilla abajo, tome aire.
    .stop = Dolor de más de 3 de 10.
exercise-hip-hinge = Bisagra de cadera
    .suits = Después del bicho muerto y la sentadilla.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 6 a 10, peso más tarde. { -usual }
    .steps = Rodillas flojas.

        Lleve las nalgas hacia atrás, espalda larga.

        Suba con las caderas.
    .cues = Cuerpo erguido, suelte el aire.

        Nalgas atrás, tome aire.
exercise-plank = Plancha
    .suits = Más tarde, cuando el bicho muerto sea fácil.
    .leaves = { -first-days }
    .dose = { -no-dose }
    .steps = Sobre los codos y las puntas de los pies.

        El cuerpo en una línea. Respire.
    .cues = Una línea, respire.
exercise-side-plank = Plancha lateral
    .suits = Más tarde, cuando la plancha sea fácil.
    .leaves = { -first-days } Un hombro dolorido.
    .dose = { -no-dose }
    .steps = Sobre un codo, de lado.

        Suba las caderas hasta una línea. Respire.
    .cues = Caderas arriba, respire.
exercise-bridge = Puente
    .suits = { -later }
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10. { -usual }
    .steps = Boca arriba, rodillas dobladas.

        Suba las caderas.

        Bájelas despacio.
    .cues = Todo abajo, tome aire.

        Caderas arriba, suelte el aire.
exercise-single-leg-bridge = Puente con una pierna
    .suits = Cuando el puente sea fácil; más tarde con isquiotibiales doloridos.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10. { -usual }
    .steps = Como el puente, con una pierna recta.

        Mantenga las caderas niveladas.
    .cues = Una pierna larga, tome aire.

        Caderas arriba, niveladas, suelte el aire.
exercise-clam = Almeja
    .suits = Un músculo o tendón de la cadera dolorido, una cadera que cae al caminar, y la mayoría de los demás más tarde.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10. { -usual }
    .steps = Acuéstese de lado, rodillas dobladas.

        Talones juntos, abra la rodilla de arriba.

        Cierre despacio.
    .cues = Rodillas juntas, tome aire.

        Abra, suelte el aire.
exercise-leg-lift = Subir la pierna
    .suits = Cuando la almeja sea fácil.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10. { -usual }
    .steps = Acuéstese de lado, la rodilla de abajo doblada.

        Suba la pierna de arriba, primero el talón.

        Bájela despacio.
    .cues = Pierna larga, tome aire.

        Suba, suelte el aire.
    .seeds = El artículo mixto dice que este músculo lleva la pierna hacia dentro. La mueve hacia fuera.
exercise-band-walk = Pasos laterales con banda
    .suits = Cuando subir la pierna sea fácil.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10 pasos. { -usual }
    .steps = Banda alrededor de las rodillas, siéntese un poco hacia atrás.

        Dé un paso hacia el lado.

        Acerque el otro pie.
    .cues = Media sentadilla.

        Paso hacia fuera.

        Pies separados.

        Acérquelo.
exercise-external-rotation = Girar el muslo hacia fuera
    .suits = Lo profundo de la nalga dolorido, más tarde.
    .leaves = { -first-days }
    .dose = De 2 a 3 series de 10. { -usual }
    .steps = Siéntese en alto, banda alrededor del tobillo.

        Lleve el pie hacia dentro contra la banda. El muslo gira hacia fuera.

        Déjelo volver despacio.
    .cues = Espalda erguida, tome aire.

        Pie hacia dentro, suelte el aire.
exercise-hamstring-hold = Sostener con los isquiotibiales
    .suits = Isquiotibiales doloridos en el isquion.
    .leaves = Un tirón reciente, en las primeras 48 horas.
    .dose = 5 veces, 45 segundos cada una, del plan de unos especialistas.
    .steps = Boca arriba, talones en el suelo, más alejados.

        Suba un poco las caderas.

        Sostenga y respire.
    .cues = Talones lejos, tome aire.

        Caderas arriba, sostenga.
    .stop = Un dolor que no se ha calmado en 24 horas.
    .evidence = Un plan de expertos: primero sostener, después pesado y lento, al final rápido. Al principio, deje los estiramientos y pasar mucho tiempo en una silla.
