# Words on and about the drawings of the disc.

figure-front = Front
figure-back = Back
figure-true-size = Movement drawn true to size.
figure-drawn-larger = Movement drawn ×{ $factor }.
figure-tilt-and-shape-larger = Tilt drawn ×{ $tilt }, bulges ×{ $shape }.
figure-as-fits = It is as much as fits.

disc-section-title = The { $level } disc of the low back, cut down the middle and seen from the side
disc-section-key-pressure = Pressure in the soft core: { $pressure } MPa. Longer arrows, more pressure.
disc-section-key-ghost = Dashed: the disc in quiet standing.

# Plain names, and the Latin ones under them.
disc-section-core = Soft core
    .latin = nucleus pulposus
disc-section-rings = Fibre rings
    .latin = annulus fibrosus
disc-section-endplate = Gristle plate
disc-section-front-ligament = Front ligament
    .latin = lig. longitudinale anterius
disc-section-back-ligament = Back ligament
    .latin = lig. longitudinale posterius
disc-section-yellow-ligament = Yellow ligament
    .latin = lig. flavum
disc-section-nerves = Nerve roots
    .latin = cauda equina
disc-section-root = { $root } nerve root
disc-section-nerves-short = Nerves

# The handles.
disc-section-bend = Vertebra: drag to bend
disc-section-bend-forward =
    { $count ->
        [one] { $angle } degree forward
       *[other] { $angle } degrees forward
    }
disc-section-bend-backward =
    { $count ->
        [one] { $angle } degree backward
       *[other] { $angle } degrees backward
    }
disc-section-bend-none = straight, 0 degrees
disc-section-load = Arrow: drag to press or pull
disc-section-load-press =
    { $count ->
        [one] { $load } newton, pressing together
       *[other] { $load } newtons, pressing together
    }
disc-section-load-pull =
    { $count ->
        [one] { $load } newton, pulling apart
       *[other] { $load } newtons, pulling apart
    }
disc-section-load-none = no load, 0 newtons
disc-section-fissure = Crack in the wall: drag up or down
disc-section-fissure-value = { $share } percent of the way up the wall
disc-section-load-value = { $load } N

# The disc and the canal from above.
from-above-title = The { $level } disc and the nerves behind it, cut across and seen from above
from-above-left = Left
from-above-right = Right
from-above-exiting = { $root } nerve root, leaving here
from-above-traversing = { $root } nerve root, passing by
from-above-sac = Sac with nerves
    .latin = cauda equina
from-above-joint = Small joint
    .latin = art. zygapophysialis
from-above-arch = Arch of { $vertebra }
    .latin = arcus vertebrae
from-above-psoas = Hip muscle
    .latin = m. psoas major
from-above-key-touch = Thick line: where disc and nerve root touch.
from-above-key-sac = Thin line: where it touches the sac of nerves; the model has no pressure for that.
from-above-key-irritated = Orange with stripes: an inflamed nerve.
from-above-key-jelly = Outside the rings: jelly that came out.

donut-title = A jelly donut, cut in half, squeezed the same way as the disc
donut-jelly = Jelly
donut-key-jelly = Jelly: the soft core
donut-key-dough = Dough: the fibre rings
donut-key-plates = Plates: the two vertebrae
donut-key-ghost = Dashed: the donut in quiet standing.
