mood-low = Ánimo bajo
    .text = El dolor que sigue hace pequeño el mundo. Se cancelan planes, se duerme mal, se pierde la paciencia con uno mismo. Eso no es debilidad. Es lo que el dolor hace a las personas, y eso puede cambiar.
    .common = Muy común con un dolor que dura. Nuestras fuentes no dan ningún número. La mayoría de las piernas mejoran con el tiempo, y el ánimo, por lo general, las acompaña.
    .helps = Cada día, una cosa pequeña que no tenga que ver con el dolor: una amistad, el sol, algo de música.

        Un paseo corto, aunque el día esté gris.

        Cuéntele a una persona cómo está de verdad.

        Cuente lo que vuelve a funcionar, no lo que duele.
    .who = Su médico de familia. Hablar con un psicólogo ayuda a muchas personas, y también pueden ayudar los medicamentos. Un fisioterapeuta que escucha también es un buen primer paso.
    .when = Si la mayoría de los días son grises desde hace unas semanas, o si ya nada le da alegría, pida una cita esta semana. No necesita un motivo mejor.
    .dark = A veces los pensamientos se vuelven oscuros: que sería mejor no estar aquí, o hacerse daño. Entonces, por favor, no se quede a solas con ellos. Cuénteselo ahora a alguien cercano. Llame a su número de emergencias o a una línea de ayuda en crisis, o vaya a un servicio de urgencias. Puede decir: “Tengo pensamientos muy oscuros y necesito ayuda”. Allí conocen esto, y nadie pensará mal de usted. Esos pensamientos vienen en olas, y las olas pasan.
mood-sleep = Sueño
    .text = Una mala noche sube el volumen del dolor, y el dolor da malas noches. Se puede romper el círculo por cualquiera de los dos lados.
    .common = En un estudio con dolor de nervio en la pierna, 68 de cada 100 dijeron que el dolor les cortaba el sueño. Una mala noche no deja ningún daño duradero.
    .helps = Pruebe las dos formas de acostarse: de lado con una almohada entre las rodillas, boca arriba con una debajo.

        Levántese a la misma hora, aunque la noche haya sido mala. Salga a la luz.

        Si no se duerme y le da vueltas a la cabeza, levántese, haga algo aburrido y vuelva cuando tenga sueño.

        Pregunte en la farmacia cuándo tomar una pastilla para el dolor, para que haga efecto de noche.
    .who = Su médico de familia o un farmacéutico. Pregunte antes de tomar pastillas para dormir: con pastillas fuertes para el dolor o con pastillas para el dolor nervioso pueden ser demasiado.
    .when = Si las noches son malas desde hace unas semanas. El mismo día, si ninguna posición alivia el dolor durante horas, o si hay fiebre o una pierna pierde fuerza.
mood-work = Trabajo
    .text = No hace falta estar sin dolor para trabajar. Algo de trabajo es buena medicina, si se puede cambiar un poco durante un tiempo.
    .common = Después de un nuevo episodio de dolor de espalda, con o sin la pierna, 82 de cada 100 personas que faltaban al trabajo habían vuelto en un mes.
    .helps = Hable pronto con su jefe o jefa: qué funciona y qué todavía no.

        Cambie de posición a menudo. Siéntese, póngase de pie, camine.

        Deje lo pesado y los giros durante unas semanas, y luego retómelo poco a poco.

        Vuelva con jornadas más cortas en lugar de esperar las perfectas.
    .who = Su médico de familia, un médico del trabajo, un fisioterapeuta. Pueden escribir qué cambiar y por cuánto tiempo.
    .when = Pronto: pida un plan antes de que la ausencia se alargue. Si le preocupan el dinero o el empleo, pregunte enseguida; esa preocupación también alimenta el dolor.
mood-fear = Miedo al movimiento
    .text = Cuando agacharse dolió una vez, el cuerpo se protege. Uno se mueve con rigidez, y la rigidez también duele. Tener miedo es un comienzo sabio y una mala costumbre.
    .common = Casi todo el mundo se protege después de un mal episodio. En una revisión, las personas con dolor se inclinaban 6 grados menos al levantar peso, y no era inclinarse lo que hacía doler las espaldas.
    .helps = Dolor no es daño: un nervio dolorido grita demasiado.

        Elija una cosa que evita. Haga una parte muy pequeña, y cada día un poco más.

        Suelte el aire mientras se mueve.

        Use la regla del dolor en lugar del miedo: de 0 a 3 está bien.
    .who = Un fisioterapeuta puede dar los primeros pasos a su lado. Si el miedo llena el día, un médico de familia o un psicólogo.
    .when = Si después de 2 a 4 semanas sigue habiendo cosas que no se atreve a hacer. Ese plazo es una medida nuestra.
