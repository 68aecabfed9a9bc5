teach-quiz-nerve = El nervio
teach-quiz-nerve-1 = ¿Por qué puede doler la pierna cuando el sitio dolorido está en la espalda?
    .right = El cerebro toma la noticia por una noticia de la pierna
    .because = Las fibras de la raíz vienen de la pierna, así que el cerebro lo siente allí.
    .wrong =
        El dolor baja como el agua

        La pierna siempre está dolorida también

        El nervio termina en la espalda
    .reasons =
        No baja nada. La señal sube al cerebro, que la siente en el lugar de donde viene el nervio.

        La pierna puede estar del todo bien. Solo la noticia de ella nació por el camino.

        Es al revés: el nervio empieza ahí y termina en el pie.
teach-quiz-nerve-2 = ¿De dónde viene el nervio ciático?
    .right = De las raíces L4 a S3
    .because = Estas raíces salen de la columna y se unen en la pelvis.
    .wrong =
        De un disco

        De la rodilla

        Del piriforme
    .reasons =
        Un disco está junto a una raíz, pero de él no nace ningún nervio.

        En la rodilla se divide en dos y sigue.

        Pasa por debajo de ese músculo, y viene de más arriba.
teach-quiz-nerve-3 = ¿Se puede saber la raíz por el lugar del dolor?
    .right = No con seguridad: las personas son distintas y las partes se solapan
    .because = De 226 raíces doloridas, 64 de cada 100 no se quedaron en su parte de la piel.
    .wrong =
        Sí, con la precisión de un dedo

        Sí, si hormiguea

        No, el lugar no dice nada
    .reasons =
        Las líneas de un mapa de la piel están dibujadas. La piel no tiene líneas así.

        El hormigueo dice que puede haber un nervio detrás, no cuál.

        Sí da una pista, sobre todo en el pie.
teach-quiz-nerve-4 = ¿De qué avisa una raíz tranquila cuando se la toca?
    .right = Por lo general, de nada
    .because = En operaciones de personas despiertas, tocar una raíz normal no dolía.
    .wrong =
        De un dolor fuerte

        De calor

        De que el disco ya no está
    .reasons =
        De eso avisa una raíz hinchada. Una tranquila, no.

        Ningún estudio ha encontrado eso.

        Una raíz avisa de lo que les pasa a sus propias fibras. No sabe nada de discos.
teach-quiz-nerve-5 = ¿Cuál de estas cosas no puede esperar?
    .right = Adormecimiento nuevo en la entrepierna
    .because = Puede ser señal de que los nervios del canal están comprimidos. Es muy raro, y necesita ayuda enseguida.
    .wrong =
        Hormigueo en el dedo gordo del pie desde hace una semana

        Dolor al estornudar

        Una mala noche
    .reasons =
        Es frecuente con una raíz dolorida. Debería examinarse si la pierna pierde fuerza.

        Por fuerte que se sienta, es frecuente y no es una señal por sí mismo.

        Las malas noches van y vienen. Un dolor que ninguna posición alivia nunca debería examinarse pronto.

teach-quiz-disc = El disco
teach-quiz-disc-1 = ¿En qué no se parece un disco a un dónut?
    .right = Está tenso, incluso en reposo
    .because = El núcleo empuja contra el anillo todo el tiempo. De pie se midieron unos 0,5 MPa.
    .wrong =
        No tiene un núcleo blando

        No es redondo

        Está lleno de aire
    .reasons =
        Sí lo tiene, al menos en los años jóvenes. En eso acierta el dónut.

        Es más o menos redondo, como un frijol o una alubia.

        Dentro hay agua, sujeta en una gelatina.
teach-quiz-disc-2 = Alguien se inclina hacia delante. ¿Qué hace el núcleo?
    .right = Cede un poco hacia atrás
    .because = En 85 de cada 100 discos sin dolor cedió hacia el lado contrario de la inclinación.
    .wrong =
        Sale disparado por detrás

        Cede hacia delante

        Se derrite
    .reasons =
        Se mueve alrededor de una décima de milímetro por cada grado. Nada sale disparado.

        Cede hacia el lado contrario de la inclinación, es decir, hacia atrás.

        La gelatina sigue siendo gelatina. El agua sale de ella despacio durante el día y vuelve por la noche.
teach-quiz-disc-3 = ¿Hace daño una presión alta en un disco?
    .right = No por sí sola: la presión es el trabajo de un disco
    .because = Los estudios no se ponen de acuerdo en que la postura o la carga causen dolor de espalda.
    .wrong =
        Sí, cada levantamiento deja una fisura

        Sí, por encima de la presión de un neumático

        No, un disco no puede tener fisuras
    .reasons =
        Un disco sano aguanta que se levante algo y vuelve a ser como era.

        Un disco tiene más que eso con solo estar de pie.

        Sí puede. Miles de inclinaciones con carga desgastaron los discos de cerdos en un laboratorio.
teach-quiz-disc-4 = ¿Cuándo duele sobre todo un disco que presiona una raíz?
    .right = Cuando la raíz además está inflamada
    .because = La presión y la inflamación juntas hacen el dolor.
    .wrong =
        Siempre

        Nunca

        Solo por la mañana
    .reasons =
        Muchas personas tienen una raíz comprimida y no sienten nada.

        Con una raíz inflamada puede doler mucho.

        Por la mañana un disco es más alto, porque bebió agua por la noche. Eso solo no hace daño a una raíz.
teach-quiz-disc-5 = Una extensión con los brazos alivió la pierna. ¿Qué se sabe de la gelatina?
    .right = Nadie la ha visto volver a entrar
    .because = De 11 personas que mejoraron así, la imagen había cambiado en 0.
    .wrong =
        Volvió a entrar

        Se secó

        Se fue al otro lado
    .reasons =
        Eso es una esperanza. Las imágenes no lo mostraron.

        Ningún estudio ha encontrado eso en una extensión con los brazos.

        Las imágenes eran como antes.

teach-quiz-scans = Pruebas de imagen
teach-quiz-scans-1 = De 100 personas de 50 años sin dolor, ¿cuántas tienen un disco desgastado en una prueba de imagen?
    .right = 80
    .because = A los 20 años son 37, y aumenta con la edad.
    .wrong =
        Ninguna

        5

        30
    .reasons =
        Entonces un hallazgo demostraría el dolor. No es así.

        Muchas más. Un disco desgastado es tan frecuente como las canas.

        Eso es menos que a los 20 años.
teach-quiz-scans-2 = ¿Qué muestra una prueba de imagen?
    .right = Formas, como un disco que presiona una raíz
    .because = El dolor no se puede ver en ella.
    .wrong =
        El dolor

        Lo pronto que se mejora

        Si alguien dice la verdad
    .reasons =
        Dos personas con la misma imagen pueden sentir cosas muy distintas.

        El dolor y el tamaño no van al mismo paso.

        De las personas de las que se dice que tienen ciática, alrededor de un tercio no tiene ninguna raíz comprimida en la imagen. Su dolor es igual de real.
teach-quiz-scans-3 = ¿Qué se encoge solo más a menudo?
    .right = Un fragmento suelto (secuestro)
    .because = De cada 100 fragmentos sueltos, 96 se habían encogido en una imagen hecha más tarde.
    .wrong =
        Un abombamiento

        Una protrusión

        Nada de eso se encoge
    .reasons =
        De los abombamientos fueron 13 de cada 100: el borde sigue siendo parte del disco.

        De las protrusiones fueron 41 de cada 100.

        La mayor parte de lo que sale de un disco sí se encoge.
teach-quiz-scans-4 = ¿Cuándo vale la pena una prueba de imagen?
    .right = Con una señal de alerta, una debilidad que crece o antes de una operación
    .because = Entonces puede cambiar lo que se hace.
    .wrong =
        Para todos los que tienen dolor de espalda

        Después de dos malas noches

        Una vez al año, por si acaso
    .reasons =
        La guía clínica dice: no como rutina. Rara vez cambia lo que se hace.

        Las noches buenas y malas son parte del camino.

        Encontraría algo en la mayoría de la gente, y no ayudaría a nadie.
teach-quiz-scans-5 = Un informe dice “degeneración discal”. ¿Y en palabras sencillas?
    .right = El disco ha envejecido
    .because = Se ve en la mayoría de las personas de más de 40 años, con y sin dolor.
    .wrong =
        El disco se deshace

        La columna se paraliza

        Toca operar
    .reasons =
        Sigue en su sitio y continúa con su trabajo.

        La palabra no dice nada de los nervios.

        Pocas personas lo necesitan, y no por esta palabra.

teach-quiz-care = Qué ayuda
teach-quiz-care-1 = Reposo en cama para la ciática: ¿qué encontraron los estudios?
    .right = No es mejor que mantener la actividad
    .because = Para el dolor de espalda común es un poco peor.
    .wrong =
        Cura el disco

        Dos semanas son lo mejor

        Nunca se ha estudiado
    .reasons =
        Ningún estudio lo ha demostrado.

        Los descansos cortos están bien; semanas en la cama no son mejores que moverse.

        Sí se ha estudiado. Los ensayos no encontraron una diferencia clara entre la cama y mantener la actividad.
teach-quiz-care-2 = ¿Cuánto dura?
    .right = Más o menos la mitad se siente mucho mejor en tres meses
    .because = La mayoría, en un año, y más o menos una de cada cuatro personas sigue con alguna molestia después.
    .wrong =
        Siempre seis semanas

        Toda la vida

        Tres días, con el ejercicio correcto
    .reasons =
        Para muchas personas es demasiado poco.

        La mayoría mejora, con o sin operación.

        De ningún ejercicio se ha demostrado eso.
teach-quiz-care-3 = ¿Hacia dónde conviene inclinarse con una raíz dolorida?
    .right = Hacia donde el dolor sale de la pierna
    .because = De 312 personas, 74 de cada 100 tenían una dirección así, y con ella les fue mejor.
    .wrong =
        Siempre hacia atrás

        Hacia donde más duele

        Hacia ningún lado
    .reasons =
        Con un canal estrecho, por lo general es hacia delante.

        Un dolor que baja más por la pierna significa parar.

        Moverse con suavidad está bien: dolorido no es roto.
teach-quiz-care-4 = Un ejercicio duele 7 de 10. ¿Qué dice nuestra regla?
    .right = Parar y dejarlo para un día mejor
    .because = Hasta 3 está bien, con 4 o 5 se hace menos, desde 6 se para.
    .wrong =
        Seguir, el dolor hace fuerte

        Hacerlo el doble de rápido

        No volver a hacerlo nunca
    .reasons =
        Ningún estudio ha demostrado que más dolor haga más bien.

        Entonces se acaba antes, y duele más.

        Un mal día es un mal día. Pruebe otra vez más adelante, con menos.
teach-quiz-care-5 = ¿Qué cambia una operación para la mayoría?
    .right = El dolor intenso de la pierna termina antes
    .because = La mitad se había recuperado a las 4 semanas en vez de a las 12. Después de un año, 95 de cada 100 en los dos grupos.
    .wrong =
        Es la única cura

        Nada de nada

        El dolor no vuelve nunca
    .reasons =
        La mayoría mejora sin ella.

        Ahorra semanas de dolor intenso en la pierna.

        Nadie puede prometer eso.
