pattern-disc-root-pain = Dolor de raíz nerviosa por un disco
    .what = Un disco es la almohadilla entre dos huesos de la columna. Una parte de su centro blando puede salirse y apretar una raíz nerviosa, o dejarla dolorida. La presión sola a menudo no duele; una raíz duele cuando además está inflamada. Entonces el dolor baja por la pierna siguiendo ese nervio.
    .course = La mitad de las personas se siente mucho mejor en unos tres meses, y unas tres de cada cuatro en un año (476 personas). De 283 personas con dolor intenso, 95 de cada 100 se sentían recuperadas después de un año. En otro estudio que contaba con más rigor, con 609 personas, 55 de cada 100 estaban claramente mejor después de un año. Dos o tres de cada diez aún sienten alguna molestia después de uno o dos años. La parte que se salió a menudo se encoge por sí sola.
    .helps = Siga en movimiento, cambie de posición a menudo y dé paseos cortos. Inclinarse hacia atrás ayuda a algunas personas, si saca el dolor de la pierna. El ejercicio de fuerza viene más tarde. Una operación acorta un dolor de pierna intenso: la mitad se había recuperado en cuatro semanas en lugar de doce. Después de un año, los resultados eran los mismos.
    .not = Mucho reposo en cama. Llevar las rodillas al pecho, si eso manda el dolor pierna abajo. Estirar con fuerza un nervio dolorido. La guía clínica británica no ofrece para esto tracción, fajas, corrientes ni pastillas para el dolor nervioso como la gabapentina.
    .seen = Consulte a un médico de familia o a un fisioterapeuta si el dolor le impide dormir o trabajar, o si no se alivia en unas semanas. Un dolor que sigue siendo intenso de seis a ocho semanas es motivo para preguntar por un especialista. Una pierna que pierde fuerza debe verse el mismo día.
    .ask = ¿Qué raíz nerviosa podría ser, y tiene su fuerza normal?

        ¿Qué puedo hacer esta semana, y qué debería dejar?

        ¿Cuándo cambiaría una prueba de imagen lo que hacemos?
pattern-stenosis = Canal vertebral estrecho (estenosis)
    .what = El canal es el tubo de la columna que contiene los nervios. Con la edad puede estrecharse. Entonces las piernas duelen, hormiguean o se cansan al caminar o estar de pie. Sentarse o inclinarse hacia delante hace sitio y lo alivia. Un canal estrecho también se ve en muchas personas sin dolor.
    .course = Suele cambiar despacio. De 274 personas, unas 3 de cada 10 se sentían mejor después de tres años sin operación. De 1080 personas encontradas mediante preguntas, 54 de cada 100 ya no tenían las señales después de un año.
    .helps = Camine en tramos cortos y apóyese en un bastón o un carrito. La bicicleta a menudo es más fácil que caminar. Tras un curso de seis semanas de caminar y ganar fuerza, 8 de cada 10 personas caminaban claramente más lejos un año después (participaron 104 personas).
    .not = Inclinarse hacia atrás a menudo lo empeora. Pasar todo el día en una silla lo alivia, pero las piernas pierden fuerza.
    .seen = Consulte a un médico de familia si cada vez puede caminar menos. Un fisioterapeuta puede enseñar el curso de caminar. Vale la pena preguntar a un cirujano si meses de eso no han ayudado.
    .ask = ¿Cuánto debería caminar antes de descansar?

        ¿Podría deberse a unas arterias estrechas en las piernas, y puede tomarme el pulso en el pie?

        ¿Qué curso o ejercicio me conviene?
pattern-spondylolisthesis = Una vértebra que se desplazó hacia delante (espondilolistesis)
    .what = Un hueso de la columna está un poco más adelante que el de debajo. En personas jóvenes puede empezar con una grieta por sobrecarga, por deportes en que se arquea mucho la espalda. En personas mayores lo permiten las articulaciones pequeñas de atrás. Muchas personas nunca lo notan.
    .course = A menudo se encuentra por casualidad. En pruebas de imagen de personas sin ningún dolor estaba en 3 de cada 100 a los 20 años, 5 a los 30, 8 a los 40 y 14 a los 50. No se encontraron buenos números sobre su evolución.
    .helps = A la mayoría le va bien con actividad normal y ejercicio de fuerza para el tronco y la cadera. Cambiar de posición a menudo también suele ayudar.
    .not = Arquear mucho la espalda puede empeorarlo, así que las extensiones con los brazos, con el vientre colgando, no son para ahora. Un deportista joven debería hacer una pausa en el deporte de arquearse hasta que lo miren.
    .seen = Una persona joven que hace deporte debería ver a un médico en unas semanas. Los demás: si no se calma, o si cada vez se camina menos.
    .ask = ¿Lo hacen probable mi edad o mi deporte?

        ¿Cambiaría lo que hacemos una radiografía u otra prueba de imagen?

        ¿Puedo seguir con mi deporte?
pattern-deep-gluteal = Nervio atrapado en lo profundo de la nalga (piriforme)
    .what = El nervio ciático pasa por debajo de unos músculos pequeños en lo profundo de la nalga. Uno de ellos es el piriforme. Ahí el nervio se puede irritar. Los médicos no se ponen de acuerdo en lo común que es, y no hay una prueba aceptada por todos.
    .course = Ningún estudio ha seguido a personas mucho tiempo, así que no hay buenos números. Muchas se arreglan cambiando la forma de sentarse y con ejercicio.
    .helps = Siéntese menos y no en asientos duros. Levántese antes de que duela. Vale la pena probar con suavidad el ejercicio de fuerza para la cadera.
    .not = Una pelota dura sobre el punto doloroso puede empeorar un nervio irritado. También un estiramiento fuerte que causa hormigueo en la pierna.
    .seen = Consulte a un fisioterapeuta o a un médico si dura semanas. Pueden buscar primero una causa en la espalda, que es más común.
    .ask = ¿Cómo distingue esto de una raíz nerviosa de la espalda?

        ¿Qué estiramiento es seguro para mí, y cuál no?
pattern-gluteal-muscle-tendon = Dolor de un músculo de la nalga o del tendón externo de la cadera
    .what = Pueden doler los músculos de la nalga y sus tendones en el lado externo de la cadera. El dolor puede extenderse por el muslo, por fuera o por detrás. Ningún nervio está comprimido. Algunas personas lo llaman nalga tensa.
    .course = No se ha estudiado bien cuánto dura. Los tendones responden despacio, así que piense en semanas y meses.
    .helps = El ejercicio de fuerza para la cadera va primero. El calor, caminar y estirar el músculo con suavidad están bien si sientan bien.
    .not = Para el tendón: cruzar las piernas, acostarse sobre el lado dolorido y los estiramientos que llevan la rodilla a través del cuerpo.
    .seen = Consulte a un fisioterapeuta si no mejora en unas semanas, o si acostarse de lado no le deja dormir.
    .ask = ¿Es el músculo, el tendón o la articulación de la cadera?

        ¿Con qué ejercicio empiezo, y con qué rapidez añado peso?
pattern-facet = Articulaciones pequeñas de la espalda (articulaciones facetarias)
    .what = En la parte de atrás de cada tramo de la columna hay dos articulaciones pequeñas, las articulaciones facetarias. Pueden doler junto a la línea media y mandar un dolor a la nalga, la ingle o el muslo. Por lo general se queda por encima de la rodilla. Con preguntas no se puede distinguir; se muestra porque es común.
    .course = Solo se contó junto con el dolor de espalda común. En él, el dolor era menos de la mitad de fuerte después de un mes, en promedio, y unas 3 de cada 4 personas volvieron a sentirlo en el plazo de un año.
    .helps = Siga en movimiento y cambie de posición. Vale la pena probar el calor y el ejercicio de fuerza.
    .not = Al principio, inclinarse mucho hacia atrás puede resultar incómodo. La guía clínica británica no ve utilidad en fajas, tracción ni corrientes.
    .seen = Consulte a un médico o a un fisioterapeuta si no mejora en unas semanas.
    .ask = ¿Hay alguna señal de que sea otra cosa?

        ¿Qué movimientos debería ir aumentando?
pattern-hamstring = Isquiotibiales en el isquion
    .what = Los isquiotibiales son los músculos de la parte de atrás del muslo. Empiezan en el isquion, el hueso sobre el que uno se sienta. Su tendón puede doler por la carga, o el músculo puede romperse con un tirón repentino. El nervio ciático pasa cerca y también se puede irritar.
    .course = Un tendón dolorido pide paciencia. No se encontraron buenos números sobre su evolución.
    .helps = Cárguelo paso a paso: primero sostener, luego lento y pesado, luego rápido. Siéntese en un asiento blando con el isquion libre. El dolor debería volver a su nivel habitual en un día.
    .not = Al principio, estirar con fuerza y agacharse mucho. Una pelota o un rodillo sobre el isquion.
    .seen = Después de un tirón repentino con un moretón o un chasquido fuerte, vea a un médico en unos días: una rotura puede necesitarlo. Con un tendón dolorido, vea a un fisioterapeuta.
    .ask = ¿Es el tendón o una rotura?

        ¿Cuándo puedo volver a correr?
pattern-back-strain = Dolor de espalda común que se extiende
    .what = La espalda duele más que la pierna, y ninguna raíz nerviosa está comprimida. Puede extenderse a la nalga y al muslo. En 85 a 90 de cada 100 personas con dolor de espalda no se puede nombrar una sola parte como causa. Es común, y por lo general inofensivo.
    .course = El dolor es menos de la mitad de fuerte después de un mes, en promedio. Después de tres meses mejora más despacio. Unas 3 de cada 4 personas vuelven a sentirlo en el plazo de un año.
    .helps = Manténgase en actividad y siga con su día normal lo mejor que pueda. El calor puede aliviarlo un poco. Cualquier ejercicio que le guste es bueno; de ninguno se ha demostrado que sea el mejor.
    .not = El reposo en cama. Una prueba de imagen temprana: rara vez cambia lo que se hace, y la guía clínica británica la descarta. Tampoco ofrece fajas, tracción ni corrientes.
    .seen = Consulte a un médico o a un fisioterapeuta si no mejora en unas semanas, o si le impide trabajar.
    .ask = ¿Hay alguna señal que haya que mirar más de cerca?

        ¿Qué debería hacer cuando vuelva?
pattern-sacroiliac = Articulación entre el sacro y la pelvis
    .what = La articulación sacroilíaca une la columna con la pelvis. Puede doler justo por debajo del cinturón, en un lado, en el hoyuelo. El dolor puede extenderse a la nalga o al muslo.
    .course = No se encontraron buenos números sobre su evolución. Un parto o una caída pueden venir antes.
    .helps = Cambie de posición a menudo y camine hasta donde le resulte agradable. Vale la pena probar el ejercicio de fuerza para el tronco y la cadera.
    .not = Nada se estudió lo bastante bien como para descartarlo. Deje lo que lo empeora para el resto del día.
    .seen = Consulte a un fisioterapeuta: tres o más pruebas con las manos que duelen dicen más que cualquier pregunta. Consulte a un médico si la espalda está rígida más de media hora cada mañana.
    .ask = ¿Puede probar esta articulación con las manos?

        ¿Hay motivo para pensar en una articulación inflamada?
pattern-hip = Articulación de la cadera
    .what = La articulación de la cadera duele sobre todo en la ingle. También se puede sentir en la nalga, el muslo o la rodilla. Las escaleras, los calcetines y los zapatos cuestan cuando está rígida. De 1110 personas que vieron a un médico por dolor de cadera o de ingle, alrededor de un tercio tenía artrosis de cadera (una superficie de la articulación que ha cambiado con la edad).
    .course = Se alternan semanas buenas y malas. No se encontraron buenos números sobre su evolución.
    .helps = Ejercicio de fuerza y caminar hasta donde resulte agradable. Sentarse a menudo lo alivia.
    .not = Los estiramientos que pellizcan la ingle.
    .seen = Consulte a un médico de familia o a un fisioterapeuta. Una radiografía puede mostrar la articulación, si eso cambiara lo que se hace.
    .ask = ¿Gira la cadera con libertad?

        ¿Cambiaría lo que hacemos una radiografía de la cadera?

check-summary-pattern = { $name } – parecido: { $resemblance } ({ $evidence })

look-alike-leg-arteries = Arterias estrechas en las piernas
    .what = La pantorrilla da calambres al caminar y se alivia con solo quedarse de pie sin moverse. El pie puede estar frío. Con un canal estrecho en la columna hace falta sentarse o apoyarse para aliviarlo. Un médico puede tomar el pulso en el pie.
look-alike-shingles = Herpes zóster (culebrilla)
    .what = Un virus en un nervio puede arder durante días antes de que salgan ampollas en una franja. Mire la piel. Si aparecen ampollas, vea a un médico en uno o dos días: el medicamento funciona mejor pronto.
look-alike-clot = Un coágulo de sangre en la pierna
    .what = Una pantorrilla está hinchada desde hace poco, caliente y sensible. La ciática no hace eso. Debe verse hoy.
look-alike-nerve-elsewhere = Un nervio atrapado más abajo, o dolorido por la diabetes
    .what = Un nervio puede estar comprimido en el lado externo de la rodilla o en la ingle. Muchos años de diabetes pueden hacer que los dos pies se adormezcan o ardan. Una exploración puede distinguirlos.
look-alike-belly = El vientre y la pelvis
    .what = Las piedras del riñón, el útero y el intestino pueden mandar dolor a la espalda o al muslo. Piense en ello si el dolor sigue a las comidas, a la regla o al orinar.
