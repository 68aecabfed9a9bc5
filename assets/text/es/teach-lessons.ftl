teach-lesson-what-is-sciatica = ¿Qué es la ciática?
    .aims =
        Decir dónde empieza y dónde termina el nervio ciático.

        Explicar por qué puede doler una pierna cuando el sitio dolorido está en la espalda.

        Distinguir la presión sobre un nervio del dolor.

        Conocer las pocas señales que necesitan ayuda enseguida.
    .audience = Desde unos 14 años, y personas adultas.
    .prior = Qué hace un nervio: lleva noticias al cerebro.

teach-lesson-what-is-sciatica-1 = Este es el nervio ciático, el más grueso del cuerpo. Va desde la zona lumbar hasta el pie.
    .asks = ¿Dónde empieza este nervio?
    .answers =
        En la zona lumbar

        En la nalga

        En la rodilla
    .reveals = En la zona lumbar. Sus raíces, de L4 a S3, salen de la columna y se unen en la pelvis.
    .say = Pida a alguien que siga el nervio en la pantalla con un dedo. Después, que cada uno busque el lugar en su propia pierna.
    .misconceptions =
        “El nervio empieza en la nalga”. Allí es donde mejor se nota, pero sus raíces están más arriba.
    .simplified = El dibujo muestra una forma frecuente. En algunas personas el nervio toma otro camino junto al músculo de la nalga.
teach-lesson-what-is-sciatica-2 = Cada raíz se ocupa de su propia parte de la piel. Esta es la parte de la raíz L5.
    .asks = La raíz L5 está dolorida en la espalda. ¿Dónde se puede sentir?
    .answers =
        Solo en la espalda

        En los dos brazos

        Pierna abajo, hasta el dorso del pie
    .reveals = Pierna abajo. Pero el mapa es aproximado: de 226 raíces doloridas, 64 de cada 100 no se quedaron en su parte.
    .say = Pregunte por el dedo gordo del pie: también es de L5. El lado del dedo pequeño es de S1.
    .misconceptions =
        “El mapa dice qué raíz es”. Da una pista. Las partes se solapan y las personas son distintas.
    .simplified = Las partes reales tienen bordes difusos y se solapan. El dibujo tiene que poner una línea en algún sitio.
teach-lesson-what-is-sciatica-3 = Esto ya lo conocen por el hueso de la risa. El nervio recibe un golpe en el codo.
    .asks = ¿Dónde hormiguea entonces?
    .answers =
        Solo en el codo

        En el dedo meñique

        En el hombro
    .reveals = En el meñique. El cerebro toma la noticia por una noticia del lugar de donde viene el nervio.
    .say = ¿Quién se lo ha golpeado alguna vez? Deje que cuenten lo que sintieron. Después vuelva a la pierna: una raíz de la espalda funciona igual.
    .misconceptions =
        “Entonces al dedo le pasa algo”. El dedo está bien, y la pierna también puede estarlo.
    .simplified = El camino al cerebro se dibuja como una sola línea. En realidad tiene relevos, y el cerebro sopesa lo que llega.
teach-lesson-what-is-sciatica-4 = Aquí un disco con una fisura presiona una raíz. La raíz está tranquila.
    .asks = ¿Qué siente la persona?
    .answers =
        Dolor fuerte

        Por lo general, nada

        Solo los pies fríos
    .reveals = En nuestro modelo: ningún dolor. En operaciones de 193 personas despiertas, tocar una raíz tranquila no dolía. Tocar una hinchada, sí.
    .say = Encienda “La raíz nerviosa está inflamada” y lea otra vez la frase de debajo de la imagen. Tienen que juntarse dos cosas: presión e inflamación.
    .misconceptions =
        “Comprimida quiere decir que duele”. Muchas personas tienen una raíz comprimida y no sienten nada.

        “Menos dolor siempre es bueno”. Si crece el adormecimiento o la debilidad, alguien debería mirarlo.
    .simplified = El modelo tiene dos interruptores. Una raíz real puede estar tranquila a medias. Y una presión fuerte puede quitar sensibilidad o fuerza sin dolor.
teach-lesson-what-is-sciatica-5 = La mayoría de las personas con ciática mejora, en meses más que en días. Unas pocas señales son distintas. Son raras, y todo el mundo debería conocerlas.
    .asks = ¿Cuál de estas necesita ayuda enseguida?
    .answers =
        Dolor en la pantorrilla

        Adormecimiento nuevo en la entrepierna

        La espalda rígida por la mañana
    .reveals = Adormecimiento nuevo en la entrepierna. Lo que hay detrás es muy raro: alrededor de 4 de cada 10 000 personas con dolor de espalda. Pero no puede esperar.
    .say = Lea las señales en voz alta, con calma. Diga que más o menos la mitad se siente mucho mejor en tres meses, y la mayoría en un año.
    .misconceptions =
        “Un dolor fuerte significa peligro”. La fuerza de un dolor dice poco. Las señales de esta página dicen más.
    .simplified = Una lista de señales es para aprender. No se debe clasificar con ella a nadie de la clase.

teach-lesson-jelly-donut = El dónut relleno, y hasta dónde sirve
    .aims =
        Usar el dónut como primera imagen de un disco.

        Leer presión y movimiento en un modelo, y decir qué es un modelo.

        Nombrar tres cosas en que un disco no es un dónut.
    .audience = Desde unos 12 años, y personas adultas.
    .prior = La presión es fuerza sobre una superficie.

teach-lesson-jelly-donut-1 = Un disco está entre dos huesos de la columna. Tiene un núcleo blando y un anillo resistente, como un dónut relleno de gelatina.
    .asks = Alguien está simplemente de pie. ¿Empuja el núcleo contra el anillo?
    .answers =
        No, es un agujero con gelatina

        Sí, empuja por todos lados

        Solo al inclinarse
    .reveals = Sí. Un hombre llevó una sonda en su disco: 0,50 MPa al estar de pie. Nuestro modelo dice 0,45. Es más o menos el doble de la presión de un neumático de coche.
    .say = Un dónut se aplasta bajo la mano. Un disco sostiene a la persona porque su núcleo empuja hacia fuera. Miren las flechas del núcleo.
    .misconceptions =
        “Un disco es blando como un cojín”. Se parece más a un neumático: firme porque está tenso.
    .simplified = El modelo es un disco entre dos huesos. Los músculos y los ligamentos están en la carga, no en la imagen.
teach-lesson-jelly-donut-2 = Ahora la persona se encorva en una silla. Miren el núcleo.
    .asks = ¿Hacia dónde cede el núcleo?
    .answers =
        Hacia delante, hacia la inclinación

        Se queda donde está

        Hacia atrás, al lado contrario de la inclinación
    .reveals = Hacia atrás. En nuestro modelo, su centro se mueve alrededor de 1 mm. En 85 de cada 100 discos sin dolor cedió hacia el lado contrario de la inclinación.
    .say = El laboratorio dibuja el movimiento tres veces más grande. Muéstrelo a tamaño real: apenas se ve. Cede; no sale disparado.
    .misconceptions =
        “Un mal movimiento y la gelatina sale disparada”. Cede alrededor de una décima de milímetro por cada grado.
    .simplified = La mayor parte del movimiento es un cambio de forma. En discos desgastados no es seguro hacia dónde cede el núcleo.
teach-lesson-jelly-donut-3 = Alguien levanta una caja con la espalda redonda.
    .asks = ¿Cuánta presión hay ahora en el núcleo, comparada con estar de pie?
    .answers =
        La misma

        Más o menos el doble

        Más de cuatro veces
    .reveals = Más de cuatro veces: 2,1 MPa frente a 0,45 en nuestro modelo. La sonda midió 2,3 frente a 0,50.
    .say = Pruebe la otra manera de levantar: con las rodillas dobladas, la sonda midió 1,7. Sigue siendo mucho. Un disco sano está hecho para eso.
    .misconceptions =
        “Presión alta significa daño”. La presión es el trabajo de un disco. No se ha demostrado que la postura o la carga causen dolor de espalda.
    .simplified = Los números de la sonda son de un solo hombre. Nadie puede pesar la carga en un disco vivo.
teach-lesson-jelly-donut-4 = Este anillo tiene una fisura que lo atraviesa del todo. La persona se encorva otra vez.
    .asks = ¿Toca el disco la raíz que tiene detrás?
    .answers =
        Sí, la presiona

        No, todavía hay espacio

        Aparta la raíz para siempre
    .reveals = Sí, en nuestro modelo con 52 mmHg. En operaciones la media fue de 53 mmHg. Solo duele si además la raíz está inflamada.
    .say = Encienda y apague la inflamación. La forma sigue igual; el dolor viene y se va.
    .misconceptions =
        “Un abombamiento es una lesión”. Muchas personas sin ningún dolor tienen uno.
    .simplified = Aquí una fisura es un solo número. Las fisuras reales tienen muchas formas.
teach-lesson-jelly-donut-5 = El mismo disco roto, inclinado hacia atrás todo lo posible.
    .asks = ¿Se empuja la gelatina hacia dentro?
    .answers =
        Sí, como pasta de dientes

        No, se queda fuera

        Solo con un chasquido fuerte
    .reveals = Se queda fuera. De 11 personas que se movieron así y mejoraron, 11 se sintieron mejor, y en 0 de 11 había cambiado la imagen.
    .say = Hasta aquí sirve el dónut. El movimiento puede aliviar la pierna, y es bueno saberlo. Por qué alivia sigue abierto.
    .misconceptions =
        “Ayudó, así que el disco ha vuelto a su sitio”. Nadie ha visto eso en una prueba de imagen.
    .simplified = En el modelo, la gelatina que salió no tiene camino de vuelta. Así lo construimos, siguiendo las imágenes.
teach-lesson-jelly-donut-6 = Un fragmento se ha soltado. Un dónut aplastado se quedaría aplastado.
    .asks = ¿Qué hace el cuerpo con él?
    .answers =
        Nada, se queda para toda la vida

        A menudo lo limpia

        Lo convierte en hueso
    .reveals = A menudo lo limpia. De cada 100 fragmentos sueltos, 96 se habían encogido en una segunda prueba de imagen. De cada 100 protrusiones, en las que las capas externas aún sujetan, 41.
    .say = Cuanto más se sale, más a menudo se encoge. El dolor y el tamaño no van al mismo paso: muchas personas se sienten mejor antes.
    .misconceptions =
        “Un disco nunca se cura”. Lo que ha salido a menudo desaparece. Un disco viejo sigue viejo, y por lo general no duele.
    .simplified = Solo se cuentan las personas a las que se les repitió la imagen. El dibujo no puede encogerse: nuestro modelo no se cura.

teach-lesson-same-pain = El mismo dolor, otra causa
    .aims =
        Nombrar cinco sitios que pueden enviar dolor a la nalga y la pierna.

        Decir qué habla a favor de una raíz, un músculo, un tendón o la cadera.

        Decir por qué la respuesta honesta es a menudo “se parece mucho a” o “no lo sabemos”.
    .audience = Desde unos 15 años, y personas que se forman para una profesión de salud.
    .prior = Dónde están la columna, la pelvis y la cadera. Ayuda la lección “¿Qué es la ciática?”.

teach-lesson-same-pain-1 = Alguien dice: me duele en la nalga y muslo abajo.
    .asks = ¿Cuántas partes del cuerpo pueden estar detrás?
    .answers =
        Una: el disco

        Dos: disco o músculo

        Muchas
    .reveals = Muchas: una raíz, una articulación, un músculo, un tendón, la cadera. Marque aquí el muslo y vea de qué partes se describe que se sienten ahí.
    .say = Marque un lugar tras otro, según los diga la clase. La lista se hace larga. De eso se trata.
    .misconceptions =
        “El dolor de pierna siempre es el disco”. A menudo lo es. De 609 personas con dolor de pierna que viene de la espalda, se dijo que 74 de cada 100 tenían ciática.
    .simplified = Los lugares vienen de libros y estudios de distinto tipo. Algunos están bien estudiados, otros son dibujos antiguos.
teach-lesson-same-pain-2 = Primero, una raíz de la espalda. Esta es la raíz S1.
    .asks = ¿Qué habla más bien a favor de una raíz?
    .answers =
        La pierna duele más que la espalda, por debajo de la rodilla, y hormiguea

        Duele al subir escaleras y en la ingle

        Duele al acostarse sobre el lado de la cadera
    .reveals = Lo primero. En un estudio de 395 personas, más dolor de pierna que de espalda, dolor por debajo de la rodilla, hormigueo y dolor al toser apuntaban a una raíz.
    .say = Ninguna de las cuatro cosas es una prueba. Juntas forman un cuadro que se parece mucho a la descripción.
    .misconceptions =
        “El hormigueo significa que el nervio está roto”. Por lo general significa que está irritado.
    .simplified = En ese estudio los médicos pusieron la etiqueta, en parte a partir de las mismas respuestas. Por eso la diferencia real es menor.
teach-lesson-same-pain-3 = En lo profundo de la nalga está el piriforme. El nervio pasa por debajo en unas 90 de cada 100 piernas.
    .asks = ¿Hay una prueba que muestre que este músculo es la causa?
    .answers =
        Sí, apretarlo

        Sí, una prueba de imagen

        Ninguna en la que los médicos estén de acuerdo
    .reveals = Ninguna en la que estén de acuerdo. Una clínica contó 6 de cada 100 personas con un dolor así; otras dicen cualquier cifra de 5 a 36.
    .say = Pregunte qué diría apretar la nalga. Muchas personas con una raíz dolorida también tienen ahí un punto dolorido. Así que apretar no es una prueba.
    .misconceptions =
        “Me duele al apretar, así que es el músculo”. De las personas con dolor de raíz, 76 de cada 100 también tenían ahí un punto dolorido.
    .simplified = El dibujo muestra el recorrido frecuente. Al lado se pueden elegir otros.
teach-lesson-same-pain-4 = Un músculo dolorido de la nalga puede enviar una molestia muy abajo. El color muestra dónde se describe que se siente.
    .asks = ¿Hasta dónde baja normalmente la molestia de este músculo?
    .answers =
        Hasta la rodilla como mucho

        Hasta el tobillo, no hasta el pie

        Hasta los dedos del pie
    .reveals = Normalmente no pasa del tobillo. El dolor o el hormigueo en el pie habla más bien a favor de una raíz.
    .say = Póngalo al lado del mapa de la piel de S1. Pregunte: ¿qué es igual y qué no? La diferencia está en el pie.
    .misconceptions =
        “El dolor por debajo de la rodilla siempre es un nervio”. Por lo general, sí, pero un músculo también puede hacerlo.
    .simplified = Estas zonas vienen de libros antiguos sobre puntos doloridos. Se dibujaron según lo que contaba la gente; no se midieron.
teach-lesson-same-pain-5 = La articulación de la cadera está en lo profundo, por delante, en el pliegue de la ingle.
    .asks = ¿Dónde se siente sobre todo el dolor de la cadera?
    .answers =
        En el pie

        En la ingle

        Entre los omóplatos
    .reveals = En la ingle. También puede llegar a la nalga, al muslo y a la rodilla.
    .say = Que todos levanten una rodilla y pongan un dedo en el pliegue de la ingle. La articulación está justo detrás.
    .misconceptions =
        “La cadera está al lado del cuerpo”. El hueso que se palpa ahí es el del muslo. La articulación está en la ingle.
    .simplified = El dibujo muestra una cadera sana, sin sus ligamentos y sin la mayoría de sus músculos.
teach-lesson-same-pain-6 = La comparación de patrones compara las respuestas con diez descripciones. Tome una historia de caso, nunca a una persona de la sala.
    .asks = La comparación dice “parecido: mucho”. ¿Qué significa?
    .answers =
        Las respuestas coinciden bien con la descripción

        La persona lo tiene

        Es verdad nueve de cada diez veces
    .reveals = Las respuestas coinciden bien con la descripción. No da ninguna probabilidad. Dos descripciones pueden parecerse mucho a la vez.
    .say = Haga un caso, cambie luego una respuesta y miren las palabras. Pregunte: ¿qué respuesta las movió más?
    .misconceptions =
        “Una máquina puede decir la causa”. Puede comparar. Una persona que examina puede encontrar más.
    .simplified = Algunos pesos de la comparación vienen de estudios; otros son nuestra estimación. La página dice cuáles.

teach-lesson-scan-report = Leer con calma un informe de imagen
    .aims =
        Saber que los hallazgos son frecuentes en personas sin dolor.

        Pasar a palabras sencillas cuatro palabras de un informe.

        Decir cuándo vale la pena una prueba de imagen.
    .audience = Personas adultas y alumnos desde unos 14 años; grupos de pacientes.
    .prior = Qué es un disco.

teach-lesson-scan-report-1 = Aquí está el disco de alguien de 50 años. Debajo del laboratorio hay 100 personas sin ningún dolor.
    .asks = De 100 de esas personas de 50 años, ¿cuántas tienen un disco desgastado en una prueba de imagen?
    .answers =
        Unas 20

        Unas 50

        Unas 80
    .reveals = 80 de cada 100. A los 20 años son 37. Un disco desgastado es como las canas: llega con los años.
    .say = Abra “Imágenes de personas sin dolor” y mueva la edad. Deje que adivinen antes de cada paso.
    .misconceptions =
        “Mi prueba de imagen muestra algo, así que por eso duele”. Puede ser, pero la mayoría de la gente de esa edad tiene algo.
    .simplified = Los números vienen de un modelo de 33 estudios con 3110 personas. Algunos grupos detrás de un número son pequeños.
teach-lesson-scan-report-2 = Los informes usan cuatro palabras: abombamiento, protrusión, extrusión, secuestro. Pruébelas aquí una por una.
    .asks = ¿Cuál significa que se ha soltado un fragmento?
    .answers =
        Abombamiento

        Protrusión

        Secuestro
    .reveals = Secuestro. Un abombamiento es un borde ancho y bajo. Una protrusión sobresale más. En una extrusión la gelatina ha atravesado el anillo, pero sigue unida.
    .say = Diga cada palabra, muéstrela y deje que la digan con palabras sencillas. Así las palabras largas dejan de asustar.
    .misconceptions =
        “Cuanto más larga la palabra, peor”. El fragmento suelto es el que más a menudo se encoge.
    .simplified = Los dibujos tienen límites claros. En la vida, una forma pasa poco a poco a la siguiente.
teach-lesson-scan-report-3 = En esta imagen el disco presiona la raíz.
    .asks = ¿Muestra dolor esta imagen?
    .answers =
        Sí, se ve

        No, muestra presión

        Solo en color
    .reveals = Muestra presión. Para el dolor por lo general hace falta también una raíz inflamada. Y de las personas de las que se dice que tienen ciática, alrededor de un tercio no tiene ninguna raíz comprimida en la imagen.
    .say = Así que un dolor no es menos real si la imagen no muestra nada. Y un hallazgo no es dolor.
    .misconceptions =
        “Sin hallazgo no hay dolor”. El dolor es real sin una imagen.

        “Entonces las pruebas de imagen no sirven”. No: hasta los 50 años, algunos hallazgos se ven más a menudo en personas con dolor.
    .simplified = Nuestra imagen es más nítida que una prueba de imagen. Una real es gris y se tomó con la persona acostada.
teach-lesson-scan-report-4 = Esto es una extrusión. El informe suena mal, y la persona está preocupada.
    .asks = De cada 100 extrusiones, ¿cuántas se han encogido en una imagen hecha más tarde?
    .answers =
        Unas 10

        Unas 40

        Unas 70
    .reveals = Unas 70. De los abombamientos fueron 13, de las protrusiones 41, de los fragmentos sueltos 96.
    .say = El cuerpo limpia lo que ha salido del disco. Pregunte por qué un abombamiento se encoge tan rara vez: no ha salido.
    .misconceptions =
        “Hay que quitarlo con una operación”. Pocas personas lo necesitan. Con el tiempo, la diferencia entre las operadas y las demás se hace pequeña.
    .simplified = Solo se cuentan las personas a las que se les repitió la imagen, la mayoría dentro de medio año.
teach-lesson-scan-report-5 = Una prueba de imagen rara vez cambia lo que se hace. A veces es lo correcto.
    .asks = ¿Cuándo vale la pena una prueba de imagen?
    .answers =
        Con una señal de alerta, una debilidad que crece o antes de una operación

        Después de cada mala noche

        Nunca
    .reveals = Con una señal de alerta, una debilidad que crece o antes de una operación. La guía clínica británica dice: no como rutina.
    .say = Miren juntos las señales de esta página. Son raras. Termine con calma: la mayoría necesita tiempo y movimiento.
    .misconceptions =
        “Cuanto antes, mejor”. Las personas a las que se les hizo pronto una prueba de imagen faltaron más tiempo al trabajo.
    .simplified = Quién puede pedir una prueba de imagen, y quién la paga, cambia de un país a otro.

teach-lesson-move-well = Moverse bien
    .aims =
        Saber que ninguna postura por sí sola es la correcta.

        Probar tres maneras amables de moverse en un brote.

        Usar la regla del dolor.
    .audience = Todo el mundo, desde unos 12 años.
    .prior = Nada.

teach-lesson-move-well-1 = Alguien se encorva en una silla.
    .asks = ¿Es mala esta postura?
    .answers =
        Sí, hace que duela la espalda

        Ninguna postura es mala por sí sola; quedarse mucho tiempo en ella cansa

        Solo para los niños
    .reveals = Los estudios no se ponen de acuerdo en que alguna postura cause dolor de espalda. Lo que ayuda a muchas personas es cambiar.
    .say = Que todos se encorven, luego se sienten derechos y luego se pongan de pie. ¿Qué sienta mejor ahora? Pregunte otra vez en diez minutos.
    .misconceptions =
        “Siéntate derecho o te dolerá la espalda”. Nadie lo ha demostrado.
    .simplified = La figura se dobla en pocos lugares. Una espalda real se dobla en cada hueso.
teach-lesson-move-well-2 = Dos maneras de levantar. Esta se dobla por las caderas y mantiene la espalda como al estar de pie.
    .asks = ¿Tienen después más dolor quienes levantan con la espalda redonda?
    .answers =
        No se encontró que fuera así

        Sí, el doble

        Nadie lo ha mirado
    .reveals = No se encontró que fuera así. Quienes doblaban más la espalda no tuvieron después más dolor. Quienes tenían dolor la doblaban 6 grados menos.
    .say = La bisagra de cadera es amable en un brote. Es para unas semanas, no una ley para toda la vida. Que por parejas levanten una bolsa ligera de las dos maneras.
    .misconceptions =
        “Nunca levante con la espalda redonda”. La gente siempre lo ha hecho.
    .simplified = Los estudios miraron todo tipo de dolor de espalda. El trabajo pesado durante años es otra pregunta.
teach-lesson-move-well-3 = Caminar no necesita aparatos ni dinero.
    .asks = 701 personas se habían recuperado de un dolor de espalda. A la mitad se le ayudó a caminar. ¿Qué pasó?
    .answers =
        Nada

        Volvió más tarde

        Nunca volvió
    .reveals = Volvió más tarde: a los 208 días en la mitad de quienes caminaban, y a los 112 en la mitad de los demás.
    .say = Caminen sin moverse del sitio un minuto y noten cómo la espalda se mueve con cada paso. Empiecen con paseos cortos y frecuentes.
    .misconceptions =
        “Reposo hasta que se pase”. La cama no es mejor para la ciática, y es un poco peor para el dolor de espalda.
    .simplified = Ese estudio fue de dolor de espalda. La ciática reciente no se miró.
teach-lesson-move-well-4 = A unas personas las alivia inclinarse hacia atrás; a otras, hacia delante.
    .asks = ¿Cómo encuentra cada uno su dirección?
    .answers =
        Por la edad

        La que más duele

        La que saca el dolor de la pierna
    .reveals = La que lo saca de la pierna. De 312 personas, 74 de cada 100 tenían una dirección así. A las que entrenaron en ella les fue mejor.
    .say = Muestre en la pantalla la extensión con los brazos. Nadie tiene que hacerla. Si una pierna empeora, se para.
    .misconceptions =
        “Hacia atrás siempre es lo correcto”. Con un canal estrecho, por lo general es hacia delante.
    .simplified = Que alivie no dice nada de dónde está la gelatina.
teach-lesson-move-well-5 = El deslizamiento del nervio: un extremo del nervio se suelta mientras se tira del otro.
    .asks = ¿Por qué sube la cabeza cuando se estira la rodilla?
    .answers =
        Para que el nervio se deslice y no se tire de los dos extremos

        Para ver el pie

        Para entrenar el cuello
    .reveals = Para que se deslice. Tirar de los dos extremos es la tensión del nervio. En un estudio de 51 personas, ninguno fue mejor que el otro.
    .say = Háganlo despacio, sin ningún dolor, cinco veces. Déjelo quien note hormigueo en la pierna. Nunca se fuerza.
    .misconceptions =
        “Los nervios necesitan estiramiento”. A un nervio dolorido no le gusta.
    .simplified = La longitud del nervio se calcula a partir de los ángulos de las articulaciones. Los nervios reales también se deslizan hacia los lados y ceden un poco.
teach-lesson-move-well-6 = Ponerse fuerte es para más tarde, poco a poco. Levantarse de una silla es un buen comienzo.
    .asks = Un ejercicio duele 4 de 10. ¿Y ahora?
    .answers =
        Seguir: sin dolor no hay resultados

        Hacer menos

        No moverse nunca más
    .reveals = Hacer menos. Nuestra regla prudente: hasta 3 está bien, con 4 o 5 se hace menos, desde 6 se para. Ningún estudio ha fijado un límite para la ciática.
    .say = Levántense de la silla despacio, cinco veces, mientras les resulte agradable. Pida que cada uno piense un número del 0 al 10, sin decirlo en voz alta.
    .misconceptions =
        “Dolor significa daño”. Dolorido no es roto. Pero un dolor que baja más por la pierna significa parar.
    .simplified = Un solo número para el dolor es poco exacto. La regla es nuestra, y es prudente.
