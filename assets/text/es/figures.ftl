figure-front = Delante
figure-back = Detrás
figure-true-size = Movimiento dibujado a tamaño real.
figure-drawn-larger = Movimiento dibujado ×{ $factor }.
figure-tilt-and-shape-larger = Inclinación dibujada ×{ $tilt }, abombamientos ×{ $shape }.
figure-as-fits = Es todo lo que cabe.

disc-section-title = El disco { $level } de la zona lumbar, cortado por el centro y visto de lado
disc-section-key-pressure = Presión en el núcleo blando: { $pressure } MPa. Flechas más largas, más presión.
disc-section-key-ghost = Línea discontinua: el disco de pie, en reposo.

disc-section-core = Núcleo blando
    .latin = nucleus pulposus
disc-section-rings = Anillos de fibras
    .latin = annulus fibrosus
disc-section-endplate = Platillo vertebral
disc-section-front-ligament = Ligamento delantero
    .latin = lig. longitudinale anterius
disc-section-back-ligament = Ligamento trasero
    .latin = lig. longitudinale posterius
disc-section-yellow-ligament = Ligamento amarillo
    .latin = lig. flavum
disc-section-nerves = Raíces nerviosas
    .latin = cauda equina
disc-section-root = Raíz nerviosa { $root }
disc-section-nerves-short = Nervios

disc-section-bend = Vértebra: arrastre para inclinar
disc-section-bend-forward =
    { $count ->
        [one] { $angle } grado hacia delante
       *[other] { $angle } grados hacia delante
    }
disc-section-bend-backward =
    { $count ->
        [one] { $angle } grado hacia atrás
       *[other] { $angle } grados hacia atrás
    }
disc-section-bend-none = recto, 0 grados
disc-section-load = Flecha: arrastre para apretar o tirar
disc-section-load-press =
    { $count ->
        [one] { $load } newton, apretando
       *[other] { $load } newtons, apretando
    }
disc-section-load-pull =
    { $count ->
        [one] { $load } newton, separando
       *[other] { $load } newtons, separando
    }
disc-section-load-none = sin carga, 0 newtons
disc-section-fissure = Fisura de la pared: arrastre arriba o abajo
disc-section-fissure-value = al { $share } por ciento de la altura de la pared
disc-section-load-value = { $load } N

from-above-title = El disco { $level } y los nervios de detrás, cortados a lo ancho y vistos desde arriba
from-above-left = Izquierda
from-above-right = Derecha
from-above-exiting = Raíz nerviosa { $root }, que sale aquí
from-above-traversing = Raíz nerviosa { $root }, que pasa de largo
from-above-sac = Saco con nervios
    .latin = cauda equina
from-above-joint = Articulación pequeña
    .latin = art. zygapophysialis
from-above-arch = Arco de { $vertebra }
    .latin = arcus vertebrae
from-above-psoas = Músculo de la cadera
    .latin = m. psoas major
from-above-key-touch = Línea gruesa: donde se tocan el disco y la raíz nerviosa.
from-above-key-sac = Línea fina: donde toca el saco de los nervios; el modelo no tiene presión para eso.
from-above-key-irritated = Naranja con rayas: un nervio inflamado.
from-above-key-jelly = Fuera de los anillos: gelatina que ha salido.

donut-title = Un dónut relleno, cortado por la mitad, apretado igual que el disco
donut-jelly = Gelatina
donut-key-jelly = Gelatina: el núcleo blando
donut-key-dough = Masa: los anillos de fibras
donut-key-plates = Placas: las dos vértebras
donut-key-ghost = Línea discontinua: el dónut de pie, en reposo.
