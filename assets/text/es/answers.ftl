-recap-felt = El cerebro siente la pierna, aunque el problema está en la espalda
-recap-pressure = La presión sola no duele; la presión sobre un nervio inflamado, sí
-recap-scan = Muchas personas sin ningún dolor tienen discos desgastados en una prueba de imagen
-recap-shrink = Lo que ha salido de un disco a menudo se encoge solo; cuanto más grande el trozo, más a menudo
-recap-better = La mayoría de las personas mejora sin operación, en meses más que en días

library-main = En pocas palabras
library-what = Qué es
library-felt = Dónde se siente
library-why = Por qué duele
library-course = Cómo evoluciona
library-do = Qué hacer
library-help = Pruebas, pastillas y quién puede ayudar

asked-recap = ¿Cuáles son las ideas principales?
    .short = La mayor parte del dolor de pierna que viene de la espalda mejora con el tiempo. Conozca las señales de alerta, siga moviéndose y no tema a una prueba de imagen.
    .full =
        1. { -recap-felt }.

        2. { -recap-pressure }.

        3. { -recap-scan }.

        4. { -recap-shrink }.

        5. { -recap-better }.
asked-is-it-dangerous = ¿Es peligroso?
    .short = Rara vez: en un estudio de 1172 personas con un dolor de espalda nuevo, 99 de cada 100 no tenían detrás ninguna enfermedad grave. Unas pocas señales necesitan ayuda rápida, y todo el mundo debería conocerlas.
    .full =
        En el mismo estudio, 80 de cada 100 marcaron al menos una señal de alerta. Por eso, una señal es un motivo para que le examinen, no un veredicto. Y que no haya señales no es una promesa: vuelva a mirarlas si empieza algo nuevo.

        Adormecimiento en la entrepierna, o problemas nuevos con la vejiga o el intestino: eso es una urgencia. La fiebre o una mala caída deben examinarse hoy; un cáncer en el pasado, la pérdida de peso o un dolor que no alivia ninguna posición, pronto. Un cáncer en un familiar no es una señal. Una radiografía que se ve bien no descarta ni el cáncer ni una infección.

asked-what-is-sciatica = ¿Qué es la ciática?
    .short = La ciática es un dolor que baja por la pierna desde una raíz nerviosa dolorida en la zona lumbar. La palabra nombra lo que se siente, no por qué.
    .full =
        Puede quemar, doler, hormiguear o adormecer, en cualquier punto de la nalga al pie. Por lo general la pierna duele más que la espalda.

        El nervio nace de las raíces L4 a S3. En unas 90 de cada 100 personas hay un disco detrás, por lo general uno de los dos más bajos; ninguno está por debajo de S1. También cuentan otras causas, sobre todo un canal estrecho.

        Los textos usan la palabra en sentido amplio y en sentido estricto, e incluso quienes examinan a menudo no coinciden. Aquí usamos el sentido habitual.
asked-leg-not-back = ¿Por qué duele la pierna si el problema es la espalda?
    .short = La raíz lleva noticias de la pierna, así que el cerebro toma su alarma por noticias de la pierna. Es como el hueso de la risa: el golpe es en el codo y se siente en el dedo.
    .full =
        A la pierna en sí no tiene por qué pasarle nada. Frotarla puede aliviar, pero el lugar dolorido está más arriba.

        Eso vale para una raíz dolorida. En algunas personas, la causa sí está más abajo: en la nalga, la cadera o un tendón.
asked-sciatica-or-piriformis = ¿Es ciática o síndrome del piriforme?
    .short = Ciática significa una raíz de la espalda; síndrome del piriforme (piramidal) significa un nervio irritado en lo profundo de la nalga. Se sienten parecido, y ninguna señal por sí sola los distingue.
    .full =
        El dolor de nalga y los problemas al sentarse encajan con ambos. Más dolor al toser, y dolor también en la espalda, hablan más bien de una raíz. Igual que una debilidad que quien examina puede encontrar. Una caída sobre la nalga habla más bien de la nalga. Mucho de esto es estimación; ningún estudio los ha comparado.

        Lo que ayuda es muy parecido: siga moviéndose, y más tarde fortalézcase. La pelota y los estiramientos son la diferencia: déjelos mientras algo hormiguee.
asked-unicorn = ¿Por qué se dice que el síndrome del piriforme es un unicornio?
    .short = Muchos hablan de él, pero pocos pueden mostrarlo: no hay una prueba aceptada por todos, y una imagen rara vez lo demuestra. Por eso nadie sabe lo frecuente que es.
    .full =
        Una clínica contó 6 de cada 100 personas con ese dolor; otros dicen cualquier cosa entre 5 y 36. Un estudio encontró 67 de cada 100, pero solo entre personas enviadas allí porque ningún disco explicaba su dolor. Así que “nunca” y “por lo general” van demasiado lejos los dos. La etiqueta puede ser errónea a menudo; nadie lo ha contado.

        El nervio pasa por debajo del músculo en unas 90 de cada 100 piernas. Donde lo atraviesa o pasa por encima, a la gente no le duele más a menudo. Una caída sobre la nalga es una historia frecuente antes de él. Que lo cause el exceso de uso o la tensión no se ha demostrado.
asked-tight-butt = ¿Qué es el síndrome de la nalga tensa?
    .short = Es un apodo para un dolor que empieza en los músculos de la nalga. No hay ningún nervio atrapado.
    .full =
        Esos músculos pueden enviar un dolor por el muslo y la pantorrilla, por lo general no más allá del tobillo. Estar sentado sí aprieta los isquiones. Que eso deje sin sangre al músculo y lo endurezca no lo muestra ningún estudio.

        No es lo que tiene la mayoría. De 609 personas que vieron a un médico de familia con dolor de pierna que venía de la espalda, se dijo que 74 de cada 100 tenían ciática.
asked-how-common = ¿Es frecuente la verdadera ciática?
    .short = De todo el dolor de espalda, es una parte pequeña. Del dolor de pierna que viene de la espalda, es la parte mayor.
    .full =
        De cada 100 personas con cualquier dolor de espalda, a entre 2 y 10 se les dice que es ciática. De 609 personas con dolor de pierna que viene de la espalda, fueron 74 de cada 100. Así que “menos de una de cada diez” solo encaja con el primer grupo.

        En total, de 2 a 5 de cada 100 adultos la tienen en un momento dado.
asked-look-alikes = ¿Qué más se siente como la ciática?
    .short = Articulaciones, músculos y tendones de la espalda, la nalga y la cadera pueden enviar dolor por el muslo. Por lo general se queda por encima de la rodilla y no hormiguea.
    .full =
        Piense en una distensión de espalda, en las articulaciones pequeñas de detrás de los discos y en la articulación junto al sacro. Piense también en la cadera, en los músculos de la nalga y en los isquiotibiales en el isquion. Cada uno es un problema por sí mismo.

        Un nervio también puede irritarse en su camino: en la espalda, en la nalga o junto a los isquiotibiales. Rara vez lo aprieta una cicatriz, un moretón, un bulto o un vaso ancho, o una fractura de la pelvis tras una caída. Los médicos lo tienen en cuenta.

asked-foot = ¿Se puede sentir en el pie?
    .short = Sí. El dolor, el hormigueo o el adormecimiento en el pie son típicos de una raíz dolorida.
    .full =
        La raíz L4 llega al tobillo interno; L5, al dorso del pie y al dedo gordo; S1, al borde externo y la planta. Los bordes no son exactos: de 226 raíces doloridas, 64 de cada 100 no se limitaron a ellos.

        El dolor de un músculo normalmente no llega al pie.
asked-calf-or-knee = ¿Puede doler la pantorrilla o la rodilla?
    .short = La pantorrilla, a menudo. La rodilla sola, rara vez.
    .full =
        De 609 personas con dolor de pierna que viene de la espalda, unas 68 de cada 100 lo sentían por debajo de la rodilla.

        Las raíces L3 y L4 sirven a la piel de la rodilla. Allí también se puede sentir una cadera, y también la propia rodilla. Quizá una cojera la fuerza; eso nadie lo ha contado.
asked-groin = ¿Es ciática el dolor de ingle?
    .short = Rara vez: la ingle apunta más bien a la cadera o a un músculo. Las raíces más altas se pueden sentir allí, pero quedan atrapadas menos a menudo.
    .full =
        L1 a L3 y el nervio obturador no forman parte del nervio ciático.

        Un adormecimiento nuevo en la entrepierna es otra cosa. Es raro, y necesita ayuda de inmediato.
asked-back-too = ¿Tiene que doler también la espalda?
    .short = No, pero a menudo duelen las dos. Con una raíz dolorida, por lo general es la pierna la que duele más.
    .full =
        En personas con dolor de pierna que viene de la espalda, la espalda y la pierna duelen casi igual: 5,5 y 5,3 de 10 puntos en promedio. Así que una espalda dolorida no habla en contra de una raíz. Habla un poco en contra del piriforme.

        El dolor de espalda solo se atribuye a menudo a un disco. En 85 a 90 de cada 100 personas no se puede nombrar una parte concreta, y por lo general es inofensivo.
asked-weak-leg = ¿Puede perder fuerza la pierna?
    .short = Sí: se encuentra algo de debilidad en 22 a 35 de cada 100 personas con ciática. Si es nueva o va a más, pida que le examinen el mismo día.
    .full =
        Por lo general vuelve, más despacio de lo que se va el dolor. De 91 personas que se operaron, 75 de cada 100 tenían toda su fuerza después de un año. Quienes habían estado muy débiles se recuperaron menos a menudo. En un ensayo, la fuerza volvió más rápido con una operación, pero después de un año era igual.
asked-swelling = ¿Puede hinchar la pierna?
    .short = No, no de forma que se vea. Una hinchazón, un calor o un dolor al tacto nuevos en la pantorrilla pueden ser un coágulo de sangre y deben examinarse hoy.
    .full =
        Muchas pantorrillas hinchadas resultan ser otra cosa, pero solo una exploración puede decirlo. Con falta de aire o dolor en el pecho, llame a una ambulancia.
asked-constipation = ¿Puede causar estreñimiento?
    .short = El estreñimiento solo viene por lo general de pastillas fuertes para el dolor. Los escapes, o no sentir nada al ir al baño, son otra cosa: busque ayuda de inmediato.
    .full = Lo que hay detrás de lo segundo es muy raro: unas 4 de cada 10 000 personas con dolor de espalda. Con lo primero puede ayudar una farmacia.

asked-compression-is-not-pain = ¿Duele siempre un nervio comprimido?
    .short = No: la compresión no es dolor. Una raíz por lo general duele cuando está comprimida e inflamada.
    .full =
        En operaciones de 193 personas que estaban despiertas, tocar una raíz normal no dolió; tocar una hinchada, sí. Y de las personas sin ningún dolor, 29 de cada 100 a los 20 años y 43 a los 80 tienen una protrusión en una prueba de imagen.

        No es del todo tan sencillo. En animales, la gelatina de un disco alteró una raíz sin ninguna presión. Y una presión fuerte puede quitar sensibilidad o fuerza sin dolor.
asked-dont-wake-it = ¿Qué significa “no la despierte”?
    .short = Una raíz comprimida puede quedarse callada hasta que algo la inflama. Así que trate con suavidad un nervio que está dolorido o que acaba de calmarse.
    .full =
        Una raíz vive de la sangre de vasos finos. En cerdos empezaron a cerrarse a los 30 mmHg; en operaciones, el disco presionaba la raíz con 53 en promedio. Por eso, un poco más o un poco menos importa.

        Presionar fuerte y tirar con fuerza son como rascar la picadura de una ortiga. Moverse con suavidad está bien: dolorido no es roto. La regla tiene sentido; nadie la ha estudiado.
asked-donut = ¿Es un disco de verdad como un dónut relleno?
    .short = Un poco: blando por dentro, resistente por fuera. Pero la gelatina solo cede décimas de milímetro; no sale disparada.
    .full =
        Al inclinarse, el núcleo cambia de forma más que de lugar. En unos 85 de cada 100 discos sin dolor, cedió hacia el lado contrario.

        Nadie la ha visto volver a entrar. De 11 personas que mejoraron así, la imagen de 0 había cambiado.
asked-posture = ¿Lo causó la mala postura o levantar peso?
    .short = Probablemente no por sí solos: los estudios no coinciden en que una postura o un levantamiento cause dolor de espalda. En un brote, inclínese de la forma que duela menos.
    .full =
        Quienes inclinan más la espalda al levantar no tuvieron más dolor después. Quienes tenían dolor se inclinaron 6 grados menos. Miles de inclinaciones con carga sí desgastan los discos de cerdos en un laboratorio.

        Un tirón, una caída, una mala noche o un día duro pueden iniciar un dolor de espalda común. A menudo empieza despacio, sin motivo claro. El dolor puede doblar una espalda; que la inclinación cause el dolor no se ha demostrado. Inclinarse con cuidado es una regla para semanas, no para toda la vida.
asked-age = ¿A qué edad aparece?
    .short = El dolor de un disco es más frecuente entre los 30 y los 50 años. El canal estrecho aparece sobre todo después de los 60.
    .full =
        La edad es una pista y nada más; ambos se encuentran también en otras personas.

        Los jóvenes que arquean mucho la espalda, como los gimnastas, pueden tener una grieta en el arco de un hueso. Este puede entonces desplazarse hacia delante y estrechar el camino de un nervio. Los desplazamientos hacia atrás vienen con la edad.
asked-weak-core = ¿Lo causan unas caderas o un tronco débiles?
    .short = Nadie lo sabe. Las caderas débiles y el dolor de espalda se ven juntos, pero qué viene primero no está claro.
    .full =
        Que estar sentado apague los músculos, o que unas caderas débiles hagan trabajar demasiado al piriforme, es una idea sin estudios. Fortalecerse alivia un poco el dolor de espalda, y ningún ejercicio es el mejor. Que mantenga la altura de un disco no se ha demostrado. Tampoco que importen unos flexores de la cadera tensos o una pelvis inclinada.

        El músculo que mantiene nivelada la pelvis es el glúteo medio. Lleva la pierna hacia fuera, al lado; los aductores la llevan hacia dentro. Al correr, el hueso del muslo gira y se inclina, y todos ellos lo dirigen.
asked-press-the-buttock = Si duele al presionar la nalga, ¿es el músculo?
    .short = No necesariamente: un punto doloroso allí también es frecuente con una raíz dolorida. De las personas con dolor de raíz, 76 de cada 100 tenían uno.
    .full =
        Estos puntos gatillo son puntos sensibles de un músculo que también duelen a distancia. No todo el mundo los tiene: entre personas sanas, unas 2 de cada 100 tenían uno en la nalga.

        Así que presionar no es una prueba. Presionar y rodar pueden aliviar un poco el dolor muscular.
asked-stretch-test = Si estirar ayuda, ¿es solo un músculo tenso?
    .short = Nadie lo sabe: no encontramos ningún estudio. Estirar puede sentar bien un rato también con una raíz dolorida.
    .full = Un estiramiento puede tapar el dolor durante minutos u horas. Y la mayor parte del dolor se va con el tiempo, se haga lo que se haga. Así que ni “ayudó” ni “volvió” dicen la causa.

asked-how-long = ¿Cuánto dura?
    .short = Más o menos la mitad se siente mucho mejor en tres meses, y la mayoría en un año. Más o menos una de cada cuatro sigue con alguna molestia después.
    .full =
        “Seis semanas” es demasiado poco para muchas personas; “el dolor se va en días” no encaja con los estudios. “90 de cada 100 se recuperan sin cirugía” se cita a menudo, pero nadie dice a quién se contó.

        La sensibilidad y la fuerza vuelven más despacio de lo que se va el dolor. Los días buenos y malos son normales en el camino. En el laboratorio del disco, cada estudio está por separado.
asked-disc-heals = ¿Se cura el disco?
    .short = Lo que salió de un disco a menudo se encoge solo: en 63 a 70 de cada 100 personas a las que se repitió la prueba de imagen. Un disco envejecido se queda como está, y por lo general no duele.
    .full =
        Los trozos más grandes se encogen más a menudo que los pequeños. El dolor y el tamaño no van al mismo paso: muchas personas se sienten mejor antes de que la imagen se vea mejor.

        No se ha demostrado que ningún ejercicio, toalla, máquina o láser lo acelere.
asked-come-back = ¿Volverá?
    .short = El dolor de espalda vuelve en un año en unas 3 de cada 4 personas. Caminar hace que vuelva más tarde y menos a menudo.
    .full =
        701 personas que habían superado un dolor de espalda participaron en un ensayo. La mitad de quienes caminaban lo tuvo otra vez después de 208 días; la mitad de los demás, después de 112. No se estudió la ciática reciente.

asked-stop-the-fire = ¿Qué significa “deje de avivar el fuego”?
    .short = Busque lo que desata el dolor y haga menos de eso durante unos días. Luego vuelva a ello paso a paso.
    .full =
        Para muchas personas eso es estar mucho tiempo sentadas, agacharse mucho, los abdominales o estirar fuerte. Cambiar de posición cuenta más que la posición perfecta. Un orden prudente es: primero calmarlo, luego moverse más, más tarde fortalecerse.

        Ningún ensayo ha estudiado esto. Pero alejarse del movimiento durante más de unas semanas puede dejar el cuerpo más débil y con más miedo.
asked-rest = ¿Debo descansar en cama?
    .short = Lo menos que pueda: para la ciática, la cama no es mejor que mantener la actividad. Para el dolor de espalda es un poco peor.
    .full = Es el único punto en el que coinciden todos los textos. Caminar un poco y cambiar de posición a menudo es suficiente en un día malo.
asked-pain-allowed = ¿Puede doler un ejercicio?
    .short = Un poco, si se queda leve y se ha ido media hora después. Pare si el dolor, el hormigueo o el adormecimiento bajan más por la pierna.
    .full =
        Un texto no permite ningún dolor; otro, hasta 6 de 10. Ningún estudio ha fijado un límite para la ciática. Nuestra regla prudente: hasta 3 está bien, con 4 o 5 haga menos, desde 6 pare. Déjelo para un día mejor.

        Que el dolor deje la pierna y se junte en la espalda es buena señal, aunque la espalda esté más dolorida un tiempo. Si un ejercicio sigue doliendo, pida a alguien que le observe mientras lo hace.
asked-stretching = ¿Debo estirar?
    .short = Un nervio dolorido, no; y con fuerza, tampoco. Estirar con suavidad los músculos rígidos está bien si nada hormiguea.
    .full =
        Los textos se contradicen en esto, y ningún ensayo ha estudiado solo el estiramiento para el dolor de raíz. Puede sentar bien porque muchos estiramientos redondean la espalda, lo que hace sitio a los nervios. Eso le va bien a un canal estrecho; un disco dolorido puede quejarse más tarde. No todos los estiramientos hacen eso.

        No se ha demostrado que ningún estiramiento cure ni que haga daño. Estirar antes del deporte es para quienes se han recuperado.
asked-flossing = ¿Debo hacer flossing del nervio?
    .short = Quizá más tarde, despacio y sin dolor: el deslizamiento puede aliviarlo un poco. Deje la tensión por ahora; en el estudio que se cita a su favor no lo hizo mejor.
    .full =
        En ese estudio de 51 personas, ambos aliviaron el dolor más que los parches eléctricos (TENS) solos; entre los dos no hubo diferencia. En 40 estudios el dolor bajó un poco, y la seguridad de eso sigue siendo baja.

        “El nervio se desliza y queda libre” es una idea. En 34 personas se deslizó igual de lejos con la espalda recta que encorvada, así que siéntese como quiera. Nunca haga flossing con debilidad nueva o un adormecimiento que va a más.
asked-ball = ¿Ayuda una pelota o un rodillo de espuma?
    .short = A los músculos doloridos, un poco; al dolor del nervio, nadie lo ha mostrado. Presione junto al punto doloroso, nunca donde hormiguea.
    .full =
        En 17 ensayos los músculos soportaron después más presión, pero el dolor apenas cambió. Que un nervio quede libre o una cadera estable con ello nunca se ha medido.

        Ni en moretones ni en el isquion, ni con anticoagulantes.
asked-which-way = ¿Inclinarse hacia delante o hacia atrás?
    .short = Tome la dirección que saque el dolor de la pierna. Con un disco dolorido puede ser hacia atrás; con un canal estrecho es por lo general hacia delante.
    .full =
        De 312 personas, 74 de cada 100 tenían una dirección así. A quienes entrenaron en esa dirección les fue mejor que a quienes entrenaron en la otra.

        Inclinarse hacia delante ensancha el canal y las aberturas mientras lo hace; inclinarse hacia atrás los estrecha. Por eso enderezarse puede doler al principio. “Hacia atrás antes de los 60, hacia delante desde los 60” es una regla general. Ninguna de las dos devuelve la gelatina, y no se ha demostrado que acostarse boca abajo descanse el piriforme.
asked-ice-or-heat = ¿Hielo o calor?
    .short = Lo que le resulte agradable; el calor está un poco mejor estudiado. Ninguno cura nada.
    .full =
        En dos ensayos con 258 personas, una envoltura caliente alivió el dolor de espalda 1 punto de 5. Sobre el hielo hay demasiado poco para decir algo, y alternarlos nunca se ha estudiado. Que el hielo haga sitio en la columna no se ha demostrado.

        Ponga un paño en medio, y no lo use en piel adormecida.
asked-traction = ¿Ayuda tirar de la columna?
    .short = Apenas: en 32 ensayos con 2762 personas hubo poca o ninguna diferencia. Puede sentar bien un momento.
    .full =
        Las máquinas (descompresión, IDD) fueron mejor en algunos ensayos pequeños y en otros no. La guía clínica británica dice que no se ofrezcan.

        Apoyarse en una mesa alta o colgarse no cuesta nada. Déjelo si los huesos son frágiles o la presión arterial es alta.
asked-only-strength = ¿Es fortalecerse la única cura?
    .short = No: la mayoría mejora con el tiempo, con ello o sin ello. El ejercicio puede ayudar un poco, sobre todo al principio.
    .full =
        18 ensayos con 2699 personas no encontraron un beneficio claro de la fisioterapia. Frente a solo consejos, el ejercicio alivió el dolor de pierna 11 de 100 puntos al principio; después no hubo diferencia.

        Un texto llama al ejercicio un parche, otro la única cura: los dos van demasiado lejos. Es bueno para usted, y ningún tipo es el mejor. Elija uno que le guste y que pueda ir aumentando. No hace falta “encender” primero el tronco.

asked-scan = ¿Necesito una prueba de imagen?
    .short = Por lo general no, porque rara vez cambia lo que se hace. Es para señales de alerta, debilidad que va a más o antes de una operación.
    .full =
        Una RM muestra presión, no dolor. Muchas personas sin dolor tienen hallazgos, y, de las personas de las que se dice que tienen ciática, más o menos un tercio no tiene en ella ninguna raíz comprimida. Así que un dolor no es menos real sin una prueba. Quienes se hicieron una prueba temprana faltaron más tiempo al trabajo y pagaron más. Los días buenos y malos no son motivo para una.

        Una radiografía muestra huesos, no nervios. Las pruebas del nervio son para casos poco claros. Quién paga qué cambia de un país a otro.
asked-pills = ¿Ayudan las pastillas para el dolor?
    .short = Algunas un poco, por un tiempo. Las pastillas para el dolor nervioso y los opioides no fueron mejor que un placebo.
    .full =
        Pastillas como el ibuprofeno ayudan a unas pocas personas más que un placebo, y dañan a unas pocas más. De 207 personas con ciática, las que tomaban pastillas para el dolor nervioso no tuvieron menos dolor, pero sí más mareo. Los opioides se estudiaron en el dolor de espalda común.

        Que las pastillas para el dolor nervioso hagan que se soporte menos el dolor, o que se use mal la espalda, no se ha demostrado. No las deje de golpe; pregunte primero.
asked-injection = ¿Ayudan las inyecciones de corticoides?
    .short = Un poco, durante unas semanas. Después no hay diferencia.
    .full =
        25 ensayos con 2740 personas encontraron pequeños beneficios y poco daño. La guía clínica contempla una para la ciática intensa y reciente; no para un canal estrecho. Las pastillas de corticoides ayudaron un poco a la vida diaria, no al dolor.

        Que alivie no prueba por sí solo de dónde viene el dolor.
asked-operation = ¿Necesito una operación?
    .short = Pocas personas la necesitan. Puede acabar antes con un dolor de pierna intenso, pero con el tiempo la diferencia se hace pequeña.
    .full =
        De 283 personas, la mitad se había recuperado después de 4 semanas con ella, después de 12 sin ella; al año, 95 de cada 100 en ambos grupos. Pero 39 de cada 100 de quienes esperaron se operaron al final. En un estudio de 10 años, 69 frente a 61 de cada 100 estaban mejor.

        Los motivos son un dolor intenso después de seis a ocho semanas, debilidad que va a más o una urgencia. No todas las personas se sienten mejor al día siguiente: al principio, el dolor de pierna era 12 de 100 puntos más bajo que sin ella. En unas 2 de cada 100 personas algo sale mal: una infección, una raíz dañada. Que unas caderas fuertes decidan quién está bien dentro de diez años no lo muestra ningún estudio.
asked-who-first = ¿A quién veo primero?
    .short = A un médico de familia o a un fisioterapeuta, salvo que haya una señal de alerta. La mayoría necesita consejo y tiempo, nada más.
    .full =
        Ningún ensayo dice a quién primero. La guía clínica británica sugiere ayuda sencilla para la mayoría, y más para quienes puedan encontrarlo difícil. Después viene un especialista, si unas semanas de eso no han ayudado.

        El nombre correcto de la causa dice más sobre cómo sigue que sobre qué hacer. Las señales de alerta van primero.
asked-hands-on = ¿Ayudan la terapia manual, los láseres o las máquinas?
    .short = La terapia manual está bien junto al ejercicio, no en su lugar. Sobre los láseres fuertes (clase IV) no encontramos ningún estudio.
    .full =
        Los osteópatas, quiroprácticos y fisioterapeutas hacen más que aflojar articulaciones; los fisioterapeutas sobre todo enseñan ejercicio. La guía clínica no ofrece ultrasonido, TENS ni fajas. Los láseres débiles ayudaron un poco en un estudio de 546 personas.

        Que su efecto solo dure con mejor postura no se ha demostrado. Nadie puede hacerlo todo por usted. Pero las operaciones y el tiempo sí ayudan a muchas personas, así que “nada más que su propio trabajo” va demasiado lejos.
asked-websites = ¿Por qué se contradicen los sitios web?
    .short = Escriben para personas distintas y se apoyan en estudios distintos. Algunos también venden un programa.
    .full =
        Desmontamos cinco de esos textos, línea por línea, y buscamos la investigación detrás de cada afirmación. Algunos aciertan, muchos a medias.

        La historia de una persona no prueba nada. Y que las ideas equivocadas sean la razón de que todas las curas fallaran no lo muestra ningún estudio: cuánto ha durado y lo fuerte que ha sido dicen más.
