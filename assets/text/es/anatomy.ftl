view-spine-side = La columna lumbar de lado
    .about =
        La parte baja de la espalda vista de lado, cortada por el centro. Delante están los cinco bloques de hueso, con un disco debajo de cada uno. Detrás de ellos
        corre el canal con los nervios. Los arcos del lado más cercano se dibujan delante del corte, para que vea por dónde sale cada nervio.

        Simplificado: al inclinarse, las articulaciones vecinas de L4-L5 giran en proporción a lo que pueden moverse, y L1-L2 se queda como está.
    .whole = Todo
    .segment = De L4 al sacro
view-spine-back = La columna lumbar por detrás
    .about =
        La columna lumbar vista por detrás. Los arcos (los techos de hueso sobre el canal) están cortados por sus puentes cortos, los pedículos, para que
        vea el saco con los nervios. Cada raíz sale por debajo del pedículo de su propia vértebra. Puede volver a poner los arcos.

        Simplificado: faltan los músculos, los vasos y los ligamentos, y las vértebras más bajas parecen cortas porque se inclinan alejándose de usted.
    .whole = Todo
view-nerve-back = Todo el nervio por detrás
    .about =
        Las caderas y la pierna vistas por detrás, con el nervio ciático desde la zona lumbar hasta la planta del pie. Las líneas discontinuas quedan detrás de un hueso o un músculo.
        Faltan los arcos de las dos vértebras más bajas y los músculos grandes de la nalga, para que se vea el nervio, y el pie está estirado en punta, para que se vea la planta.
    .whole = Todo
    .buttock = Nalga
    .lower-leg = Bajo la rodilla

view-pelvis-back = Pelvis y nalga por detrás
    .about =
        La pelvis vista por detrás. En un lado solo se ven huesos y ligamentos, con las dos aberturas por las que todo sale de la
        pelvis. En el otro lado se pueden quitar los músculos uno a uno, hasta llegar al nervio. Las líneas discontinuas quedan detrás de un hueso o un músculo.

        Simplificado: faltan los vasos sanguíneos, y los contornos de músculos y nervios pequeños son dibujo nuestro entre puntos medidos.
    .whole = Nalga
    .leg = Pierna, con la zona del dolor descrito

view-disc-from-above = Un disco y sus nervios desde arriba
    .about =
        Un disco de la zona lumbar, cortado a lo ancho y visto desde arriba. La parte delantera del cuerpo está arriba y la derecha de la persona, a la derecha. El disco lo calcula
        el modelo del laboratorio del disco, de pie. Usted elige qué sale de él y por dónde, y la frase dice qué raíz nerviosa hay allí.

        Simplificado: el corte de cada raíz es redondo, faltan los vasos, y los contornos de articulaciones y músculos son dibujo nuestro alrededor del canal medido.
    .whole = Todo

disc-above-type = Qué sale
disc-above-place = Dónde
disc-above-central = En el centro
disc-above-whole = Su pared está entera.
disc-above-sac = aquí está el saco con todas las raíces de más abajo.
disc-above-traversing = por aquí pasa la { $root }, que sale una vértebra más abajo (la raíz que pasa).
disc-above-exiting = por aquí sale de la columna la { $root }, a este nivel (la raíz que sale).
disc-above-root = Suele ayudar a { $movement }. Su reflejo: { $reflex }. Su piel habitual: { $skin }.

view-leg-front = La pierna de frente
    .about =
        Una pierna vista de frente y, a su lado, la planta del pie vista desde abajo. Por la ingle baja el nervio femoral, que no pertenece al nervio ciático.
        Por el lado externo de la rodilla da la vuelta una rama del nervio ciático. Las líneas discontinuas quedan detrás.

        Simplificado: los músculos solo se insinúan, y faltan muchos de ellos y los huesos del pie. El recorrido de los nervios entre los puntos de hueso es dibujo nuestro.
    .whole = Todo

leg-front-left = La pierna izquierda de frente, y su planta.
leg-front-right = La pierna derecha de frente, y su planta.
root-legend = Marcar los músculos de una raíz
root-works = Rayado: { $muscles }. { $root }: los mueve, según lo que se enseña normalmente; la mayoría de los músculos recibe fibras de otras raíces también.
leg-front-roots = Qué raíz hace más: L2 levanta el muslo, L3 y L4 estiran la rodilla, L5 levanta el pie y el dedo gordo.

view-skin-map = Mapas de la piel por delante y por detrás
    .about =
        Las piernas por delante y por detrás, y las plantas de los pies. En una pierna, cada franja es la piel a la que suele servir una raíz. También puede elegir una articulación o
        un músculo y ver dónde se describe que duele.

        Simplificado: las franjas reales se superponen y no tienen un borde nítido. Los mapas son los habituales de los libros de texto; sus bordes y las zonas punteadas son dibujo nuestro a partir de palabras.
    .whole = Todo

skin-map-shown = Piernas y plantas de los pies; cada franja lleva el nombre de la raíz que suele servirla. El frente está a un lado, la parte de atrás al otro y las plantas abajo.
referral-facet-text = El dolor de las articulaciones facetarias se describe junto a la columna, en la nalga y la cadera, y en la ingle; suele quedarse por encima de la rodilla. Se superpone con otros dolores, y su lugar no dice qué articulación es.
referral-sacroiliac-text = El dolor de la articulación sacroilíaca se describe alrededor y por debajo del hoyuelo, en la nalga y, en casi la mitad de las personas, en la ingle. Se superpone con otros dolores, y su lugar por sí solo no prueba nada.
referral-hip-text = El dolor de la articulación de la cadera se siente sobre todo en la ingle, a veces en la nalga, el muslo o la rodilla. No es ciática, y su lugar por sí solo no prueba nada.

view-nervous-path = Del nervio al cerebro, por detrás o de frente
    .about =
        Todo el cuerpo con los nervios del brazo y la pierna, la médula espinal y el cerebro. Las flechas muestran el camino de una señal desde donde se golpea un nervio hasta el cerebro.
        La piel punteada es donde el cerebro lo siente.

        Simplificado: los nervios se dibujan más anchos de lo que son. El brazo, la médula y el cerebro son dibujo nuestro sobre un cuerpo medido.
    .whole = Todo

nervous-path-legend = Qué nervio se golpea

view-selected = { $shown } Selección: { $name } ({ $latin }).
spine-neutral = La columna lumbar de lado, sin inclinar ni hacia delante ni hacia atrás. La curva de la espalda queda detrás, cada disco está entre dos vértebras y una raíz nerviosa sale debajo del arco de cada vértebra.
spine-bent-forward =
    La columna lumbar de lado, inclinada hacia delante { $degrees ->
        [one] un grado
       *[other] { $degrees } grados
    } en el disco entre L4 y L5. La parte de atrás del disco se estira, y las aberturas para los nervios son un poco más grandes.
spine-bent-backward =
    La columna lumbar de lado, inclinada hacia atrás { $degrees ->
        [one] un grado
       *[other] { $degrees } grados
    } en el disco entre L4 y L5. La parte de atrás del disco se comprime, y las aberturas para los nervios son un poco más pequeñas.
nerve-back-left = El nervio ciático izquierdo por detrás. Las raíces de la zona lumbar se unen en la pelvis, salen por debajo del músculo piriforme y bajan por el centro del muslo. Por encima de la rodilla el nervio se divide en dos.
nerve-back-right = El nervio ciático derecho por detrás. Las raíces de la zona lumbar se unen en la pelvis, salen por debajo del músculo piriforme y bajan por el centro del muslo. Por encima de la rodilla el nervio se divide en dos.

pelvis-back-left = La nalga izquierda por detrás.
pelvis-back-right = La nalga derecha por detrás.

spine-back-open = La columna lumbar por detrás, con los arcos cortados. En el centro está el saco con los nervios. A cada lado, cada raíz sale por debajo del pedículo de su propia vértebra.
spine-back-closed = La columna lumbar por detrás con sus arcos. Como tejas cubren el canal con los nervios; las raíces salen por los lados.

arches-legend = Arcos de las vértebras
arches-off = Quitar
arches-on = Poner

side-legend = Lado
side-left = Izquierdo
side-right = Derecho

layer-legend = Quitar músculos
layer-maximus = Todos los músculos
layer-medius = Sin el más grande
layer-piriformis = Hasta el nervio
layer-bones = Huesos y nervios
layer-maximus-text = El músculo más grande, el glúteo mayor, cubre casi todo; el nervio de debajo va en línea discontinua.
layer-medius-text = Se quitó el glúteo mayor. El glúteo medio se abre en abanico sobre el hueso de la cadera, y debajo aparece el nervio.
layer-piriformis-text = Se quitaron los dos músculos más grandes. Se ven el glúteo menor, el piriforme y los músculos pequeños sobre los que está el nervio.
layer-bones-text = Se quitaron los músculos. Se ve lo que pasa por las dos aberturas detrás de la cadera.

variant-legend = Recorrido del nervio
variant-a = a: por debajo del músculo
variant-b = b: la parte externa lo atraviesa
variant-c = c: la parte externa por encima
variant-d = d: lo atraviesa
variant-e = e: una parte por encima, otra lo atraviesa
variant-f = f: por encima
variant-a-text = Todo el nervio ciático pasa por debajo del músculo piriforme.
variant-b-text = La parte externa del nervio atraviesa el músculo piriforme y la parte interna pasa por debajo.
variant-c-text = La parte externa del nervio pasa por encima del músculo piriforme y la parte interna, por debajo.
variant-d-text = Todo el nervio atraviesa el músculo piriforme.
variant-e-text = La parte externa del nervio pasa por encima del músculo piriforme y la parte interna lo atraviesa.
variant-f-text = Todo el nervio pasa por encima del músculo piriforme.
variant-share = Unas { $low } a { $high } de cada 100 piernas son así. Todos los recorridos son sanos, y las personas con dolor aquí no los tienen más a menudo que las demás.
variant-rare = Este recorrido es raro. No mostramos un número, porque no encontramos ninguno que pudiéramos comprobar. Todos los recorridos son sanos.

referral-legend = Mostrar el dolor descrito
referral-none = Ninguno
referral-minimus-front = Glúteo menor, delante
referral-minimus-back = Glúteo menor, detrás
referral-medius = Glúteo medio
referral-maximus = Glúteo mayor
referral-piriformis = Piriforme
referral-minimus-front-text = Se describe que los puntos dolorosos de la parte delantera del glúteo menor duelen a lo largo del lado externo de la pierna, como mucho hasta el tobillo. Estos mapas se transmiten entre profesionales de la salud; no se han medido.
referral-minimus-back-text = Se describe que los puntos dolorosos de la parte de atrás del glúteo menor duelen en la parte de atrás del muslo y la pantorrilla, como mucho hasta el tobillo. Estos mapas se transmiten entre profesionales de la salud; no se han medido.
referral-medius-text = Se describe que los puntos dolorosos del glúteo medio duelen a lo largo del hueso de la cadera, sobre el sacro y en la parte externa de la nalga. Estos mapas se transmiten entre profesionales de la salud; no se han medido.
referral-maximus-text = Se describe que los puntos dolorosos del glúteo mayor duelen cerca: nalga, sacro y coxis. Estos mapas se transmiten entre profesionales de la salud; no se han medido.
referral-piriformis-text = Se describe que los puntos dolorosos del piriforme duelen junto al sacro y en la nalga, a veces por la parte de atrás del muslo. Estos mapas se transmiten entre profesionales de la salud; no se han medido.

slip-legend = Vértebra desplazada
slip-none = Ninguna
slip-l4-forward = L4 hacia delante sobre L5
slip-l4-backward = L4 hacia atrás sobre L5
slip-l5-forward-1 = L5 hacia delante sobre el sacro, grado 1
slip-l5-forward-2 = L5 hacia delante sobre el sacro, grado 2
slip-l5-forward-3 = L5 hacia delante sobre el sacro, grado 3
slip-l5-forward-4 = L5 hacia delante sobre el sacro, grado 4
slip-l5-backward = L5 hacia atrás sobre el sacro
slip-said =
    { $name }. Grado { $grade } significa: la vértebra se ha movido { $grade ->
        [1] hasta un cuarto
        [2] de un cuarto a la mitad
        [3] de la mitad a tres cuartos
       *[4] más de tres cuartos
    } de la superficie sobre la que se apoya. La mayoría de los desplazamientos son de grado 1 o 2, y muchas personas nunca notan el suyo.
slip-arch = El arco está separado del cuerpo de la vértebra y se queda detrás: el canal conserva su anchura. Cuanto más se desplaza la vértebra, más estrecha es la abertura por la que sale la raíz L5.
slip-canal = El arco se mueve con ella y estrecha el canal y el surco de su lado, por donde pasa la raíz L5.
slip-back = La abertura por la que sale la raíz se hace más pequeña.
slip-grade = Los desplazamientos que no son L5 hacia delante se dibujan solo como grado 1: no tenemos datos sobre otros mayores.

direction-front = delante
direction-back = detrás
direction-left = izquierda
direction-right = derecha

structure-vertebra-l1 = Vértebra L1
    .what = La primera de las cinco vértebras lumbares, los bloques que forman la parte baja de la espalda. La médula espinal termina más o menos en su borde inferior. De aquí hacia abajo solo hay raíces nerviosas.
    .wrong = Rara vez tiene que ver con la ciática. En personas con huesos frágiles es una de las vértebras que una caída puede aplastar; por lo general eso se cura solo en unas semanas.
    .felt = En el centro de la espalda, a la altura de las costillas más bajas.

structure-vertebra-l2 = Vértebra L2
    .what = El segundo bloque de la parte baja de la espalda. Como los demás, tiene delante un cuerpo redondo que soporta peso y detrás un arco que protege los nervios.
    .wrong = Los problemas aquí son poco frecuentes. Los pequeños bordes de hueso de más aparecen en muchas pruebas de imagen con la edad y por lo general no tienen importancia.
    .felt = En la espalda a esa altura. Si su raíz está irritada: en la parte delantera alta del muslo.

structure-vertebra-l3 = Vértebra L3
    .what = El bloque del medio de la parte baja de la espalda. Aquí la curva de la espalda es más o menos la más profunda.
    .wrong = Los cambios en sus bordes son frecuentes en las pruebas de imagen, también en personas sin ningún dolor.
    .felt = En la espalda a esa altura. Si su raíz está irritada: en la parte delantera del muslo hasta la rodilla.

structure-vertebra-l4 = Vértebra L4
    .what = El cuarto bloque de la parte baja de la espalda. Una línea entre la parte alta de sus dos huesos de la cadera cruza la espalda más o menos a esta altura. Se mueve sobre L5 más que la mayoría de sus vecinas.
    .wrong = Con la edad puede desplazarse un poco hacia delante sobre L5. La mayoría de estos desplazamientos son pequeños. Se encuentran en pruebas de imagen de muchas personas que no sienten nada.
    .felt = A lo ancho de la zona lumbar. Si el desplazamiento estrecha el camino de un nervio: en la nalga y la pierna, más al estar de pie y caminar, menos al sentarse.

structure-vertebra-l5 = Vértebra L5
    .what = La vértebra libre más baja. Pasa el peso de la parte de arriba del cuerpo al sacro, que está inclinado; por eso sus articulaciones y ligamentos tienen que evitar que se deslice.
    .wrong = En algunas personas una parte de su arco está dividida, a menudo desde la juventud y tras mucho arquear la espalda en el deporte. Puede desplazarse un poco hacia delante. De las personas sin dolor, unas 3 de cada 100 tienen un desplazamiento en una prueba de imagen a los 20 años y unas 14 de cada 100 a los 50.
    .felt = A lo largo de la línea del cinturón. Si su raíz está irritada: lado externo de la pierna bajo la rodilla, dorso del pie, dedo gordo.

structure-sacrum = Sacro
    .what = Cinco vértebras unidas en una sola cuña de hueso entre los huesos de la cadera. Las raíces más bajas del nervio ciático salen por unos agujeros que tiene. Su cara superior está inclinada hacia delante, en la mayoría de las personas entre 24 y 55 grados.
    .wrong = El hueso en sí rara vez causa dolor de pierna. Las articulaciones de sus lados pueden doler, por ejemplo tras una caída o en torno a un parto.
    .felt = En la zona plana entre las nalgas y la línea del cinturón.

structure-coccyx = Coxis
    .what = Los últimos huesos pequeños de la columna. En él se sujetan músculos y ligamentos del suelo pélvico.
    .wrong = Puede doler tras una caída de nalgas o tras un parto. Es molesto, pero por lo general se pasa. No causa dolor que baja por la pierna.
    .felt = Justo en la punta de la columna, sobre todo al sentarse en algo duro.

structure-disc-l1-l2 = Disco L1-L2
    .what = Una almohadilla entre dos vértebras: una pared fuerte de muchas capas alrededor de un núcleo blando, parecido a un gel.
    .wrong = Las hernias (material del núcleo empujado a través de la pared) son raras tan arriba.
    .felt = En la espalda; rara vez en la ingle.

structure-disc-l2-l3 = Disco L2-L3
    .what = Una almohadilla entre dos vértebras. Deja que la columna se doble un poco y reparte la carga por toda la superficie.
    .wrong = Una hernia aquí es poco frecuente. Perder altura con la edad es normal y no tiene por qué doler.
    .felt = En la espalda; si una raíz está irritada, en la parte delantera del muslo.

structure-disc-l3-l4 = Disco L3-L4
    .what = El tercero de los cinco discos lumbares.
    .wrong = Causa dolor de pierna menos a menudo que los dos discos de debajo.
    .felt = En la espalda; si una raíz está irritada, en la parte delantera del muslo, la rodilla o el lado interno de la espinilla.

structure-disc-l4-l5 = Disco L4-L5
    .what = La almohadilla entre las dos vértebras libres más bajas, y la que usted puede inclinar y cargar en el laboratorio del disco. Es más alta por delante que por detrás.
    .wrong = La mayoría de las hernias que dan problemas están aquí o un disco más abajo. Un abombamiento por sí solo es normal: las pruebas de imagen lo muestran en 30 de cada 100 personas a los 20 años y en 84 de cada 100 a los 80 que no tienen ningún dolor. Muchas hernias se encogen por sí solas.
    .felt = En la zona lumbar. Una hernia hacia un lado y atrás se encuentra con la raíz L5 a su paso: lado externo de la pierna bajo la rodilla, dorso del pie, dedo gordo.

structure-disc-l5-s1 = Disco L5-S1
    .what = El disco entre la vértebra más baja y el sacro (S1 es su primera parte). Es el que más forma de cuña tiene, porque llena el ángulo entre la columna recta y el sacro inclinado.
    .wrong = Junto con el disco de arriba es el lugar más frecuente de una hernia. Un disco más bajo de altura en una prueba de imagen es frecuente con la edad y dice poco sobre el dolor.
    .felt = En la zona lumbar. Una hernia hacia un lado y atrás se encuentra con la raíz S1: parte de atrás del muslo y la pantorrilla, borde externo y planta del pie.

structure-nucleus-pulposus = Núcleo de gelatina
    .what = El centro blando del disco, sobre todo agua retenida en un gel. Ocupa unos dos tercios del disco de delante a atrás y convierte el peso en una presión pareja.
    .wrong = Con la edad se seca y se endurece: en las pruebas de imagen eso empieza en muchas personas a los veintitantos años y no es una enfermedad. Si parte de él atraviesa la pared junto a una raíz nerviosa, puede irritar la raíz incluso sin apretarla.
    .felt = El núcleo en sí no siente nada: en un disco sano no tiene nervios. Lo que puede doler es la pared de alrededor o una raíz cercana.

structure-annulus-fibrosus = Pared del disco en capas
    .what = De quince a veinticinco anillos de fibras resistentes alrededor del núcleo. Las fibras de los anillos vecinos se cruzan, como las capas de un neumático, de modo que la pared es fuerte en todas direcciones.
    .wrong = Las fisuras pequeñas son frecuentes: las pruebas de imagen las muestran en unas 19 de cada 100 personas a los 20 años y 29 de cada 100 a los 80, sin dolor. En una minoría, una fisura deja salir parte del núcleo.
    .felt = Como un dolor profundo en la zona lumbar. Solo los anillos más externos tienen nervios.

structure-endplate = Platillo vertebral
    .what = Una capa fina de cartílago entre el disco y el hueso. El disco apenas tiene vasos sanguíneos, así que su agua y su alimento pasan por aquí.
    .wrong = Las pequeñas mellas en él aparecen en muchas pruebas de imagen y por lo general no tienen importancia.
    .felt = No por sí solo; participa en el dolor profundo de espalda.

structure-anterior-longitudinal-ligament = Ligamento de delante
    .what = Una banda larga y fuerte que baja por delante de todas las vértebras. Se tensa al inclinarse hacia atrás y sujeta los discos por delante.
    .wrong = Rara vez es causa de dolor.
    .felt = Casi nunca por sí solo.

structure-posterior-longitudinal-ligament = Ligamento detrás de los cuerpos
    .what = Una banda que baja por detrás de los cuerpos de las vértebras, dentro del canal. Protege el centro de la pared de atrás del disco.
    .wrong = Sobre los discos es estrecho y deja las esquinas menos cubiertas. Esa es una razón de que la mayoría de las hernias salgan junto al centro, por donde pasa una raíz.
    .felt = Como parte del dolor de espalda cuando el disco que tiene al lado está irritado.

structure-ligamentum-flavum = Ligamento amarillo
    .what = Bandas cortas y elásticas que unen cada arco con el siguiente, en la parte de atrás del canal. Se estiran al inclinarse y tiran hacia atrás al enderezarse.
    .wrong = Con la edad pueden engrosarse y quitar algo de sitio al canal. Muchas personas lo tienen sin notarlo.
    .felt = No por sí solo. Si el canal se estrecha: piernas que duelen o se cansan al caminar y se sienten mejor al sentarse.

structure-interspinous-ligaments = Ligamentos entre las espinas
    .what = Láminas entre las puntas de hueso de la espalda y una banda sobre sus extremos. Frenan una inclinación profunda.
    .wrong = Pueden doler tras agacharse mucho tiempo o de golpe, como en una distensión de espalda. Estas distensiones son frecuentes y por lo general se pasan en semanas.
    .felt = En la línea central de la zona lumbar.

structure-facet-joint = Articulación facetaria
    .what = Una pequeña articulación deslizante en la parte de atrás, una a cada lado. Las dos guían el movimiento e impiden que la vértebra se deslice hacia delante y gire demasiado.
    .wrong = Su cartílago se adelgaza con la edad, en muchísimas personas sin dolor. Una articulación facetaria irritada puede doler, pero ninguna pregunta ni prueba manual puede demostrar que el dolor viene de ella.
    .felt = Junto a la columna, a menudo en la nalga o la cadera, a veces en la ingle o el muslo; suele quedarse por encima de la rodilla. Los lugares no dicen qué articulación es.

structure-pedicle = Pedículo
    .what = El puente corto de hueso entre el cuerpo y el arco de una vértebra. Una raíz nerviosa sale justo por debajo: así reciben las raíces su nombre.
    .wrong = Rara vez hay problemas aquí.
    .felt = No por sí solo.

structure-spinous-process = Apófisis espinosa
    .what = La punta de hueso detrás de cada vértebra: la fila de bultitos que se palpa bajo la piel. De ella tiran músculos y ligamentos.
    .wrong = Si la espalda está muy curvada hacia dentro, las puntas pueden rozarse. Eso se ve a menudo en las pruebas de imagen y rara vez es la causa del dolor.
    .felt = En la línea central, sensible al tacto.

structure-vertebral-canal = Canal vertebral
    .what = El túnel detrás de los cuerpos de las vértebras por el que corren los nervios, acolchado con grasa. En L4-L5 tiene unos 16 mm de profundidad. Se ensancha un poco al inclinarse hacia delante y se estrecha al inclinarse hacia atrás.
    .wrong = Con la edad puede estrecharse. En las pruebas de imagen eso es frecuente en edades mayores, y muchas personas nunca lo notan. Si molesta a alguien, sentarse o inclinarse hacia delante suele aliviar.
    .felt = En las dos piernas o nalgas, al estar de pie y caminar.

structure-dural-sac = Saco dural
    .what = Una funda impermeable llena de un líquido claro, en la que flotan las raíces. Termina en el sacro.
    .wrong = Es blando y cede: un disco abombado a menudo lo hunde un poco sin ningún efecto.
    .felt = No por sí solo.

structure-conus-medullaris = Final de la médula espinal
    .what = La médula espinal termina aquí, más o menos en el borde inferior de L1. Por eso un disco de la zona lumbar queda junto a raíces sueltas, no junto a la médula.
    .wrong = Rara vez hay problemas en este lugar.
    .felt = Si alguna vez se afecta: en la entrepierna, en la vejiga y el intestino. Eso es una urgencia.

structure-cauda-equina = Cola de caballo
    .what = El haz de raíces por debajo del final de la médula. Cada par sale a su propio nivel; las últimas sirven a la piel de la entrepierna, a la vejiga y al intestino.
    .wrong = Muy rara vez, una hernia grande aprieta todo el haz. Entonces alguien tiene que examinarlo de inmediato: adormecimiento nuevo en la entrepierna, dificultad para orinar o para aguantar las heces, o debilidad en las dos piernas.
    .felt = En la entrepierna y en las dos piernas.

structure-intervertebral-foramen = Abertura para el nervio
    .what = La ventana entre dos vértebras por la que sale una raíz. La raíz está en la parte alta, bastante por encima del disco. La ventana es más grande al inclinarse hacia delante y más pequeña al inclinarse hacia atrás.
    .wrong = Un disco más bajo de altura o una articulación más grande pueden estrecharla. En las pruebas de imagen esto es frecuente y a menudo no duele nada.
    .felt = A lo largo de la raíz que sale por aquí.

structure-root-l1 = Raíz nerviosa L1
    .what = Sale por debajo de la primera vértebra lumbar.
    .wrong = Rara vez se irrita. No es una raíz del nervio ciático.
    .felt = En el pliegue de la ingle.

structure-root-l2 = Raíz nerviosa L2
    .what = Sale por debajo de la segunda vértebra lumbar. Ayuda a levantar el muslo.
    .wrong = Rara vez se irrita. No es una raíz del nervio ciático.
    .felt = En la parte delantera alta del muslo.

structure-root-l3 = Raíz nerviosa L3
    .what = Sale por debajo de la tercera vértebra lumbar. Ayuda a estirar la rodilla.
    .wrong = Se irrita de vez en cuando, sobre todo en personas mayores. No es una raíz del nervio ciático.
    .felt = En la parte delantera del muslo y la rodilla.

structure-root-l4 = Raíz nerviosa L4
    .what = Sale por debajo de la cuarta vértebra lumbar. Ayuda a estirar la rodilla y participa en el reflejo de la rodilla. Una parte de ella se une al nervio ciático.
    .wrong = Una hernia muy hacia el lado en L4-L5 puede irritarla donde sale. Eso es mucho menos frecuente que una L5 o S1 irritada.
    .felt = Por la rodilla y a lo largo del lado interno de la espinilla. Estos mapas son aproximados: en unas dos de cada tres personas, el dolor de raíz no se limita a su franja de piel.

structure-root-l5 = Raíz nerviosa L5
    .what = Pasa junto al disco L4-L5 y sale por debajo de la quinta vértebra lumbar. Levanta el pie y el dedo gordo. Su parte más gruesa, donde están las células nerviosas de la sensibilidad, mide hasta 6,5 mm de ancho.
    .wrong = Con S1, es la raíz que más a menudo se irrita en la ciática. La mayoría de las personas mejora mucho en semanas o meses. Un pie caído es raro, y debe examinarse el mismo día; si apareció de golpe, de inmediato.
    .felt = Nalga, lado externo del muslo y de la pierna, dorso del pie, dedo gordo. Estos mapas son aproximados.

structure-root-s1 = Raíz nerviosa S1
    .what = Pasa junto al disco L5-S1 y sale por el primer agujero del sacro. Empuja el pie hacia abajo, como al ponerse de puntillas, y participa en el reflejo del tobillo.
    .wrong = Con L5, es la raíz que más a menudo se irrita en la ciática. La mayoría de las personas mejora mucho en semanas o meses.
    .felt = Nalga, parte de atrás del muslo y la pantorrilla, borde externo y planta del pie. De todas las raíces, esta es la que más respeta su mapa: en unas dos de cada tres personas.

structure-root-s2 = Raíz nerviosa S2
    .what = Sale por el segundo agujero del sacro y se une al nervio ciático. Ayuda a doblar la rodilla y los dedos del pie.
    .wrong = Por sí sola rara vez se irrita.
    .felt = En la parte de atrás del muslo y el hueco detrás de la rodilla.

structure-root-s3 = Raíz nerviosa S3
    .what = La raíz más baja del nervio ciático. También sirve al suelo pélvico.
    .wrong = Por sí sola rara vez se irrita. El adormecimiento nuevo en la entrepierna es una urgencia.
    .felt = En la parte interna de la nalga.

structure-root-s4 = Raíz nerviosa S4
    .what = Una de las raíces más bajas. Sirve a la piel alrededor del ano y ayuda a controlar la vejiga y el intestino.
    .wrong = Por sí sola rara vez se irrita. El adormecimiento nuevo en la entrepierna es una urgencia.
    .felt = Entre las nalgas.

structure-lumbosacral-trunk = Tronco de L4 y L5
    .what = Una parte de la raíz L4 y toda la L5, unidas en un solo cordón. Baja sobre el borde del sacro y se encuentra con las otras raíces en la pelvis.
    .wrong = Está bien protegido; rara vez hay problemas aquí.
    .felt = Como sus raíces: pierna bajo la rodilla y pie.

structure-sciatic-nerve = Nervio ciático
    .what = El nervio más largo y más ancho del cuerpo: mide unos 16 mm de ancho donde sale de la pelvis, tanto como un dedo meñique. Mueve los músculos de la parte de atrás del muslo y todos los que hay por debajo de la rodilla, y allí da sensibilidad a la mayor parte de la piel. En realidad son dos nervios en una misma funda.
    .wrong = Lo que se llama ciática es por lo general una raíz irritada en la espalda, no el nervio mismo. También puede irritarse en la nalga, lo que es menos frecuente y más difícil de demostrar. Está hecho para deslizarse y para soportar estiramiento y presión.
    .felt = En la nalga y hacia abajo por la pierna, a menudo por debajo de la rodilla. La piel de la parte de atrás del muslo pertenece a otro nervio.

structure-tibial-nerve = Nervio tibial
    .what = La mayor de las dos ramas. Baja por el centro del hueco detrás de la rodilla y de la pantorrilla, y luego por detrás del tobillo interno hasta la planta. Empuja el pie hacia abajo y dobla los dedos.
    .wrong = Puede comprimirse detrás del tobillo interno, lo que es poco frecuente.
    .felt = En la pantorrilla, el talón y la planta.

structure-common-fibular-nerve = Nervio peroneo común
    .what = La rama más pequeña. Rodea el cuello del peroné, el hueso externo y delgado, justo por debajo de la rodilla, pegado a la piel, y levanta el pie. Es el “hueso de la risa” de la pierna.
    .wrong = Apretarlo, como al cruzar las piernas o con un yeso ajustado, puede hacer que el pie se duerma o cuelgue. Por lo general se recupera cuando la presión desaparece. Un pie que sigue débil debe revisarse.
    .felt = En el lado externo de la pierna bajo la rodilla y el dorso del pie.

structure-superficial-fibular-nerve = Rama externa al pie
    .what = Baja por el lado externo de la pierna y sale a la superficie por encima del tobillo. Gira el pie hacia fuera y da sensibilidad a la mayor parte del dorso del pie.
    .wrong = Puede irritarse donde sale a la superficie, como tras torcerse el tobillo. Es poco frecuente.
    .felt = En el dorso del pie.

structure-deep-fibular-nerve = Rama profunda al dedo gordo
    .what = Corre por la parte delantera de la pierna. Levanta el pie y los dedos, y solo da sensibilidad a la piel entre los dos primeros dedos.
    .wrong = Un zapato ajustado puede irritarla en el dorso del pie.
    .felt = Entre el dedo gordo y el de al lado.

structure-sural-nerve = Nervio sural
    .what = Un nervio delgado que solo siente, con fibras de ambas ramas. Baja por la parte de atrás de la pantorrilla y por detrás del tobillo externo.
    .wrong = Rara vez es causa de problemas.
    .felt = En el tobillo externo y el borde externo del pie.

structure-plantar-nerves = Nervios de la planta
    .what = Los dos extremos del nervio tibial. El interno da sensibilidad a la planta hasta el dedo gordo y los de al lado; el externo, hasta el dedo pequeño. Mueven los músculos pequeños del pie.
    .wrong = Pueden irritarse en el propio pie. Si la planta hormiguea junto con dolor en la parte de atrás de la pierna, el origen puede estar más arriba.
    .felt = En la planta y los dedos.

structure-hip-bone = Hueso de la cadera
    .what = El hueso grande a cada lado de la pelvis, con el borde donde se pueden apoyar las manos y la cavidad de la cadera. Su parte más alta queda más o menos al nivel del disco entre L4 y L5.
    .wrong = El hueso en sí rara vez causa dolor de pierna.
    .felt = En el borde y alrededor de la cadera.

structure-posterior-superior-iliac-spine = Hueso bajo el hoyuelo
    .what = El final, por detrás, del borde del hueso de la cadera. En muchas personas la piel forma sobre él un hoyuelo. Está a la altura de la segunda parte del sacro.
    .wrong = Es un punto de referencia, y solo duele cuando duele lo que hay alrededor.
    .felt = El dolor que alguien señala con un solo dedo justo aquí puede venir de la articulación de debajo.

structure-sacroiliac-joint = Articulación sacroilíaca
    .what = La articulación entre el sacro y el hueso de la cadera. Apenas se mueve: pasa el peso de la columna a las piernas.
    .wrong = Puede doler, por ejemplo tras una caída o en torno a un parto. No se sale de su sitio.
    .felt = Alrededor del hoyuelo, en la nalga y, en casi la mitad de las personas, también en la ingle; por lo general se queda por encima de la rodilla.

structure-greater-sciatic-foramen = Salida de la pelvis
    .what = La abertura por la que el nervio ciático y el músculo piriforme salen de la pelvis, junto con nervios más pequeños y vasos.
    .wrong = Hay sitio para todos, y más cuando la cadera gira. La estrechez aquí es una de las causas debatidas del dolor de nalga.
    .felt = En lo profundo del centro de la nalga.

structure-ischial-spine = Espina isquiática
    .what = Una pequeña punta en la parte de atrás del hueso de la cadera. Un ligamento que sale de ella separa la salida de la pelvis en una abertura de arriba y otra de abajo.
    .wrong = Es un punto de referencia; rara vez hay problemas aquí.
    .felt = No por sí sola.

structure-ischial-tuberosity = Isquion
    .what = La parte del hueso de la cadera sobre la que uno se sienta. Aquí empiezan los músculos de la parte de atrás del muslo.
    .wrong = Los tendones que empiezan aquí pueden irritarse, sobre todo en quienes corren. Eso es un problema de tendón y mejora con ejercicio progresivo. El nervio ciático pasa solo a un dedo de distancia, más hacia fuera.
    .felt = Justo en el pliegue de la nalga, en asientos duros y al correr.

structure-sacrospinous-ligament = Ligamento a la espina isquiática
    .what = Una banda fuerte desde la parte baja del sacro hasta una punta del hueso de la cadera. Impide que el sacro se incline.
    .wrong = Rara vez hay problemas aquí.
    .felt = No por sí solo.

structure-sacrotuberous-ligament = Ligamento al isquion
    .what = Una banda ancha desde el sacro y el hueso de la cadera hasta el isquion. Con su vecino convierte dos escotaduras en dos aberturas.
    .wrong = Rara vez hay problemas aquí.
    .felt = En lo profundo de la parte interna de la nalga, si acaso.

structure-hip-joint = Articulación de la cadera
    .what = Una bola en una cavidad profunda. El nervio ciático pasa por detrás.
    .wrong = Una cadera rígida o desgastada es frecuente en edades mayores y puede confundirse con ciática. Duele al girar la pierna, no al toser.
    .felt = Sobre todo en la ingle, a veces en la nalga, el muslo o la rodilla.

structure-greater-trochanter = Saliente externo de la cadera
    .what = La esquina de hueso que se palpa en el lado externo de la cadera. Aquí tiran los músculos que mantienen nivelada la pelvis. El nervio ciático corre a mitad de camino entre ella y el isquion.
    .wrong = Los tendones sobre ella pueden irritarse, sobre todo en mujeres de entre 40 y 60 años. Ningún nervio se daña por eso.
    .felt = En el lado externo de la cadera, al acostarse sobre ese lado, en las escaleras o de pie sobre una pierna.

structure-femur = Fémur
    .what = El hueso más largo del cuerpo, de la cadera a la rodilla. El nervio ciático corre por detrás de él y nunca por delante.
    .wrong = Rara vez causa un dolor parecido a la ciática.
    .felt = En lo profundo del muslo.

structure-tibia = Tibia
    .what = El hueso fuerte interno de la pierna. Su extremo inferior es el bulto del tobillo interno. El nervio tibial pasa por detrás de ese bulto.
    .wrong = Solo tiene que ver con la ciática como punto de referencia.
    .felt = A lo largo de la espinilla.

structure-fibula = Peroné
    .what = El hueso delgado externo de la pierna. Su cabeza es el bulto del lado externo, debajo de la rodilla, y el nervio peroneo común rodea su cuello.
    .wrong = Una presión en su cuello puede adormecer el nervio por un tiempo.
    .felt = Por debajo de la rodilla, en el lado externo.

structure-heel-bone = Hueso del talón
    .what = El hueso más grande del pie. Los nervios de la planta pasan por su lado interno.
    .wrong = El dolor de talón es frecuente y por lo general viene de la propia planta, no de un nervio.
    .felt = En el talón.

structure-piriformis = Piriforme
    .what = Un músculo en forma de pera, desde la cara delantera del sacro hasta lo alto del saliente externo de la cadera. Gira la pierna hacia fuera y estabiliza la cadera. En unas nueve de cada diez personas, todo el nervio pasa por debajo.
    .wrong = Puede doler y puede irritar el nervio de al lado; con qué frecuencia se debate, y ninguna prueba lo demuestra. En algunas personas parte del nervio atraviesa el músculo. Eso es igual de frecuente en personas operadas por este dolor que en todas las demás, así que no explica el dolor.
    .felt = En lo profundo del centro de la nalga, a veces por la parte de atrás del muslo.

structure-obturator-internus = Obturador interno
    .what = Un músculo que viene de dentro de la pelvis. Su tendón sale por la abertura menor, se dobla sobre el hueso de la cadera como una cuerda alrededor de un poste y gira la pierna hacia fuera. El nervio ciático se apoya en él.
    .wrong = Puede estar tenso y dolorido como el piriforme. Qué papel tiene en el dolor de pierna es incierto.
    .felt = En lo profundo de la parte baja de la nalga.

structure-quadratus-femoris = Cuadrado femoral
    .what = Un músculo cuadrado entre el isquion y el fémur. Gira la pierna hacia fuera. El nervio ciático se apoya en él.
    .wrong = En unas pocas personas queda apretado entre los dos huesos. Eso es poco frecuente.
    .felt = En lo profundo de la parte baja de la nalga, cerca del pliegue.

structure-biceps-femoris = Isquiotibial externo, bíceps femoral
    .what = El músculo externo de la parte de atrás del muslo: dobla la rodilla y estira la cadera. Su cabeza larga cruza sobre el nervio, del lado interno arriba al lado externo abajo.
    .wrong = Puede sufrir una distensión en un esprint o una patada. Estas distensiones son frecuentes en el deporte y se curan en semanas.
    .felt = En el isquion o en la parte de atrás del muslo.

structure-semitendinosus = Isquiotibiales internos
    .what = Los dos músculos internos de la parte de atrás del muslo. Doblan la rodilla y estiran la cadera. Los mueve la parte tibial del nervio ciático.
    .wrong = A menudo se sienten tensos. Eso no tiene por qué ser un músculo corto: un nervio sensible puede frenar la pierna del mismo modo.
    .felt = En la parte de atrás del muslo, por el lado interno.

structure-gemelli = Los dos gemelos de la cadera
    .what = Dos músculos pequeños, “los gemelos”, por encima y por debajo del tendón del obturador interno. Los tres actúan como uno: giran la pierna hacia fuera y estabilizan la cadera. El nervio ciático se apoya en ellos.
    .wrong = Pueden estar tensos y doloridos junto con sus vecinos. Qué papel tienen en el dolor de pierna es incierto.
    .felt = En lo profundo de la parte baja de la nalga.

structure-gluteus-maximus = Glúteo mayor
    .what = El músculo más grande de la nalga y uno de los más fuertes del cuerpo. Estira la cadera: se usa para levantarse y subir escaleras. Cubre el nervio ciático como un cojín.
    .wrong = Puede doler tras un esfuerzo al que no está acostumbrado. Eso es frecuente e inofensivo.
    .felt = En la propia nalga; se describe que su dolor se queda cerca.

structure-gluteus-medius = Glúteo medio
    .what = Un abanico desde el hueso de la cadera hasta el saliente externo de la cadera. En cada paso mantiene nivelada la pelvis. Lleva la pierna hacia fuera, lejos de la otra.
    .wrong = Su tendón puede irritarse donde termina en el hueso, sobre todo en mujeres de entre 40 y 60 años. Ningún nervio se daña por eso.
    .felt = En el lado externo de la cadera: al acostarse sobre ese lado, en las escaleras o de pie sobre una pierna.

structure-gluteus-minimus = Glúteo menor
    .what = El más pequeño de los tres, oculto bajo el glúteo medio. Se abre en abanico sobre el hueso de la cadera y termina en la parte delantera del saliente externo de la cadera. Ayuda a mantener nivelada la pelvis.
    .wrong = Se describe que sus puntos dolorosos duelen por la pierna como la ciática. No se sabe con qué frecuencia ocurre.
    .felt = En el lado externo de la cadera; según se describe, también por el lado externo o la parte de atrás de la pierna, pero no más allá del tobillo.

structure-hamstring-origin = Tendones del isquion
    .what = Los tendones fuertes con los que empiezan los músculos de la parte de atrás del muslo (isquiotibiales). El interno lo comparten dos músculos; el externo pertenece a un tercero. El nervio ciático pasa a un dedo de distancia, más hacia fuera.
    .wrong = Pueden doler tras un esprint o tras semanas de correr mucho. Por lo general se pasa con menos carga y ejercicio paciente.
    .felt = Justo en el isquion, en un asiento duro o al inclinarse hacia delante.

structure-lesser-sciatic-foramen = Abertura ciática menor
    .what = La más pequeña y baja de dos aberturas detrás de la cadera, entre dos ligamentos. Por aquí sale el tendón del obturador interno. El nervio pudendo, sus vasos y el nervio del obturador interno vuelven a entrar por aquí.
    .wrong = El nervio ciático no pasa por aquí.
    .felt = No por sí sola.

structure-superior-gluteal-nerve = Nervio glúteo superior
    .what = El nervio de los glúteos medio y menor, de L4 a S1. Es el único nervio que sale por encima del piriforme, con su arteria y su vena.
    .wrong = Rara vez da problemas. Si está débil, la pelvis cae al otro lado al caminar.
    .felt = No tiene piel; se nota debilidad, no dolor.

structure-inferior-gluteal-nerve = Nervio glúteo inferior
    .what = El nervio del glúteo mayor, de L5 a S2. Sale por debajo del piriforme, por el lado interno del nervio ciático, con su arteria y su vena.
    .wrong = Rara vez da problemas.
    .felt = No tiene piel. Si está débil, cuesta más levantarse y subir escaleras.

structure-posterior-femoral-cutaneous-nerve = Nervio de la piel de detrás del muslo
    .what = Un nervio propio, de S1 a S3, junto al nervio ciático. Da sensibilidad a la piel de la parte baja de la nalga, de la parte de atrás del muslo y del hueco detrás de la rodilla. El nervio ciático no hace eso.
    .wrong = Una presión larga en la parte baja de la nalga puede irritarlo.
    .felt = En la piel de la parte de atrás del muslo, como hormigueo o adormecimiento.

structure-pudendal-nerve = Nervio pudendo
    .what = El nervio de la zona de la silla de montar (la que toca el asiento de una bicicleta) y de los músculos que controlan la vejiga y el intestino, de S2 a S4. Sale por debajo del piriforme, rodea la punta de un hueso y vuelve a entrar por la abertura menor.
    .wrong = El adormecimiento tras un largo paseo en bicicleta, que pronto se va, es frecuente. Un adormecimiento nuevo de la zona de la silla de montar, o problemas con la vejiga o el intestino, necesitan un médico de inmediato.
    .felt = En la zona de la silla de montar.

structure-nerve-to-obturator-internus = Nervio del obturador interno
    .what = Un nervio delgado que sale de la pelvis por debajo del piriforme y vuelve a entrar por la abertura menor, hasta el músculo que le da nombre.
    .wrong = Casi no se conocen problemas con él.
    .felt = No por sí solo.

structure-spots-minimus-front = Puntos dolorosos, glúteo menor, delante
    .what = Puntos de la parte delantera del glúteo menor que pueden doler al presionarlos. Muchos profesionales los llaman puntos gatillo.
    .wrong = Se debate lo bien que se pueden encontrar estos puntos y por qué duelen. No descartan un nervio: en un estudio, tres de cada cuatro personas con dolor de raíz tenían puntos dolorosos en la nalga.
    .felt = Según se describe: parte baja externa de la nalga, lado externo del muslo, rodilla y lado externo de la pierna, hasta el tobillo.

structure-spots-minimus-back = Puntos dolorosos, glúteo menor, detrás
    .what = Puntos de la parte de atrás del glúteo menor que pueden doler al presionarlos. Muchos profesionales los llaman puntos gatillo.
    .wrong = Se debate lo bien que se pueden encontrar estos puntos y por qué duelen. No descartan un nervio: en un estudio, tres de cada cuatro personas con dolor de raíz tenían puntos dolorosos en la nalga.
    .felt = Según se describe: parte baja interna de la nalga, parte de atrás del muslo y de la pantorrilla, hasta el tobillo.

structure-spots-medius = Puntos dolorosos del glúteo medio
    .what = Tres puntos debajo del borde del hueso de la cadera que pueden doler al presionarlos. Recordamos su lugar de la enseñanza habitual.
    .wrong = Se debate lo bien que se pueden encontrar estos puntos y por qué duelen. No descartan un nervio: en un estudio, tres de cada cuatro personas con dolor de raíz tenían puntos dolorosos en la nalga.
    .felt = Según se describe: a lo largo del hueso de la cadera, sobre el sacro, parte externa de la nalga, como mucho la parte alta del muslo.

structure-spots-maximus = Puntos dolorosos del glúteo mayor
    .what = Puntos junto al sacro y por encima del isquion que pueden doler al presionarlos.
    .wrong = Se debate lo bien que se pueden encontrar estos puntos y por qué duelen. No descartan un nervio: en un estudio, tres de cada cuatro personas con dolor de raíz tenían puntos dolorosos en la nalga.
    .felt = Según se describe: nalga, sacro y coxis, no lejos del punto.

structure-spots-piriformis = Puntos dolorosos del piriforme
    .what = Dos puntos, uno cerca del sacro y otro cerca de la cadera, que pueden doler al presionarlos. Recordamos su lugar de la enseñanza habitual.
    .wrong = Se debate lo bien que se pueden encontrar estos puntos y por qué duelen. No descartan un nervio: en un estudio, tres de cada cuatro personas con dolor de raíz tenían puntos dolorosos en la nalga.
    .felt = Según se describe: junto al sacro, en la nalga y detrás de la cadera, a veces en los dos tercios superiores de la parte de atrás del muslo.

structure-lamina = Lámina
    .what = La placa de hueso que hace de techo del canal, una a cada lado de la apófisis espinosa. Juntas se superponen como tejas.
    .wrong = Con la edad, el hueso y el ligamento de aquí pueden engrosarse y quitar sitio al canal. Muchas personas lo tienen sin notarlo.
    .felt = No por sí sola.

structure-transverse-process = Apófisis transversa
    .what = Un ala de hueso a cada lado de una vértebra. De ella tiran músculos. En la zona lumbar es lo que queda de una costilla. De L3 hacia abajo, las alas llegan todas casi igual de lejos.
    .wrong = Puede romperse en una caída fuerte. Eso duele, pero por lo general se cura sin problemas.
    .felt = Junto a la columna.

structure-iliac-crest = Cresta ilíaca
    .what = El borde superior del hueso de la cadera, donde se apoyan las manos en la cintura. Una línea entre las dos crestas cruza la columna más o menos en L4 o el disco de debajo.
    .wrong = Los músculos que empiezan aquí pueden doler tras un trabajo al que no están acostumbrados. Eso es frecuente e inofensivo.
    .felt = A lo largo del borde, a la altura del cinturón.

structure-adductor-magnus = Aductor mayor
    .what = El músculo grande del lado interno del muslo, sobre el que se apoya el nervio ciático. Lleva la pierna hacia dentro. Su parte de atrás trabaja como un isquiotibial, y la mueve la parte tibial del nervio ciático.
    .wrong = Puede sufrir una distensión con una zancada ancha o al abrir mucho las piernas. Estas distensiones son frecuentes en el deporte y se curan en semanas.
    .felt = En el lado interno del muslo.

structure-calf-muscles = Músculos de la pantorrilla
    .what = Dos cabezas arriba y un músculo plano debajo de ellas, con un solo tendón al talón. Sirven para ponerse de puntillas. Los mueve el nervio tibial, sobre todo con fibras de la raíz S1.
    .wrong = Los calambres son frecuentes e inofensivos. Si aparece una debilidad nueva al ponerse de puntillas en un lado, la raíz S1 puede estar afectada. Debe examinarse el mismo día.
    .felt = En la pantorrilla. El dolor de la raíz S1 también se puede sentir aquí.

structure-achilles-tendon = Tendón de Aquiles
    .what = El tendón más fuerte del cuerpo, de la pantorrilla al hueso del talón. Un golpecito en él hace que el pie se mueva: es el reflejo del tobillo, que prueba la raíz S1.
    .wrong = Puede doler en quienes corren. Que falte el reflejo del tobillo es frecuente en edades mayores y por sí solo dice poco.
    .felt = Por encima del talón.

structure-fibular-muscles = Músculos peroneos
    .what = Dos músculos del lado externo de la pierna. Inclinan el pie hacia fuera y estabilizan el tobillo. Los mueve el nervio peroneo superficial, sobre todo con fibras de la raíz L5.
    .wrong = Quedan débiles por un tiempo si el nervio se comprime en el cuello del peroné, por ejemplo al arrodillarse mucho rato o cruzar las piernas.
    .felt = En el lado externo de la pierna bajo la rodilla.

structure-herniation = Lo que salió del disco
    .what = Gelatina del núcleo que atravesó todos los anillos de la pared. Los médicos lo llaman extrusión. Cuando solo sobresalen los anillos, hablan de abombamiento o protrusión.
    .wrong = Puede apretar una raíz e irritarla. Pero las pruebas de imagen muestran discos que sobresalen en muchas personas sin dolor, y gran parte de lo que salió se encoge por sí solo en unos meses.
    .felt = No por sí solo. Si una raíz está irritada: a lo largo de esa raíz, por la pierna.

structure-psoas-major = Psoas
    .what = Un músculo grueso junto a la columna lumbar. Levanta el muslo, sobre todo con fibras de la raíz L2.
    .wrong = Puede sufrir una distensión o sentirse tenso. Eso es inofensivo.
    .felt = En lo profundo, a un lado de la zona lumbar, y en la ingle.

structure-deep-back-muscles = Músculos profundos de la espalda
    .what = Los fuertes cordones de músculo a ambos lados de la columna. Mantienen el cuerpo erguido y enderezan la espalda.
    .wrong = Pueden doler o tener calambres tras un trabajo al que no están acostumbrados, como en una distensión de espalda. Ese dolor es frecuente y por lo general se pasa en semanas.
    .felt = Junto a la columna, rara vez por debajo de la nalga.

structure-brain = Cerebro
    .what = Aquí una señal se convierte en sensación. El cerebro sabe que cada nervio viene de cierto lugar de la piel, y allí la siente.
    .wrong = No puede distinguir si un nervio fue golpeado en su extremo o por el camino. Por eso puede sentir dolor en un pie al que no le pasó nada. Ese dolor es real.
    .felt = Allí de donde viene el nervio.

structure-spinal-cord = Médula espinal
    .what = El cable principal, desde el cerebro hasta más o menos la vértebra L1. Los nervios de los brazos y las piernas nacen en sus dos partes más gruesas.
    .wrong = Termina por encima de los discos que por lo general se hernian, así que estos quedan junto a raíces y no junto a la médula.
    .felt = No por sí sola.

structure-ulnar-nerve = Nervio del hueso de la risa
    .what = Baja por el lado interno del brazo y pasa por el codo justo debajo de la piel. Da sensibilidad al dedo meñique y a la mitad del anular.
    .wrong = Un golpe en él da hormigueo un momento. Eso es inofensivo.
    .felt = En el dedo meñique y el anular.

structure-femoral-nerve = Nervio femoral
    .what = El nervio de la parte delantera del muslo, formado por las raíces L2 a L4. Estira la rodilla y participa en el reflejo de la rodilla.
    .wrong = Un disco más alto puede irritar sus raíces. Eso es mucho menos frecuente que la ciática.
    .felt = En la parte delantera del muslo y la rodilla, y a lo largo del lado interno de la espinilla.

structure-saphenous-nerve = Nervio safeno
    .what = La rama de piel del nervio femoral. Baja por el lado interno de la rodilla y de la espinilla hasta el tobillo interno, y no mueve nada.
    .wrong = Puede irritarse en la rodilla. Eso es poco frecuente.
    .felt = A lo largo del lado interno de la espinilla. Esta franja no pertenece al nervio ciático.

structure-obturator-nerve = Nervio obturador
    .what = Corre por la pared lateral de la pelvis y por una abertura hasta la parte interna del muslo, donde mueve los músculos que llevan la pierna hacia dentro. Sus raíces son de L2 a L4.
    .wrong = Rara vez hay problemas aquí.
    .felt = En la ingle y la parte interna del muslo.

structure-quadriceps = Cuádriceps, músculo delantero del muslo
    .what = Cuatro cabezas con un solo tendón, que pasa por la rótula hasta la tibia. Estira la rodilla, sobre todo con fibras de las raíces L3 y L4.
    .wrong = Si la rodilla empieza a ceder en las escaleras, de un solo lado, una de estas raíces puede estar afectada. Debe examinarse el mismo día.
    .felt = En la parte delantera del muslo.

structure-adductors = Músculos internos del muslo
    .what = Llevan la pierna hacia dentro, con fibras de las raíces L2 a L4, sobre todo L3.
    .wrong = Pueden sufrir una distensión en el deporte. Eso es frecuente y se cura en semanas.
    .felt = En la ingle y la parte interna del muslo.

structure-tibialis-anterior = Músculo de la espinilla
    .what = Levanta el pie, con fibras de las raíces L4 y L5. Lo mueve el nervio peroneo profundo.
    .wrong = Un pie caído es raro, y debe examinarse el mismo día; si apareció de golpe, de inmediato.
    .felt = Junto a la tibia.

structure-extensor-hallucis-longus = Músculo que levanta el dedo gordo
    .what = Un músculo largo y delgado bajo sus vecinos. Levanta el dedo gordo, sobre todo con fibras de la raíz L5. Por eso, un médico que empuja hacia abajo el dedo levantado prueba esa raíz.
    .wrong = Si aparece una debilidad nueva del dedo gordo en un lado, la raíz L5 puede estar afectada. Debe examinarse el mismo día.
    .felt = Delante del tobillo y en el dorso del pie.

structure-patella = Rótula
    .what = Un hueso redondo en el tendón del músculo delantero del muslo. Un golpecito debajo hace que la pierna dé una patada: el reflejo de la rodilla, que prueba la raíz L4.
    .wrong = El dolor alrededor es frecuente y por lo general viene de la propia rodilla.
    .felt = En la parte delantera de la rodilla.
