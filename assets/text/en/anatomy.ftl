structure-vertebra-l1 = vertebra l1
    .what = x
    .wrong = x
    .felt = x

structure-vertebra-l2 = vertebra l2
    .what = x
    .wrong = x
    .felt = x

structure-vertebra-l3 = vertebra l3
    .what = x
    .wrong = x
    .felt = x

structure-vertebra-l4 = vertebra l4
    .what = x
    .wrong = x
    .felt = x

structure-vertebra-l5 = vertebra l5
    .what = x
    .wrong = x
    .felt = x

structure-sacrum = sacrum
    .what = x
    .wrong = x
    .felt = x

structure-coccyx = coccyx
    .what = x
    .wrong = x
    .felt = x

structure-disc-l1-l2 = disc l1 l2
    .what = x
    .wrong = x
    .felt = x

structure-disc-l2-l3 = disc l2 l3
    .what = x
    .wrong = x
    .felt = x

structure-disc-l3-l4 = disc l3 l4
    .what = x
    .wrong = x
    .felt = x

structure-disc-l4-l5 = disc l4 l5
    .what = x
    .wrong = x
    .felt = x

structure-disc-l5-s1 = disc l5 s1
    .what = x
    .wrong = x
    .felt = x

structure-nucleus-pulposus = nucleus pulposus
    .what = x
    .wrong = x
    .felt = x

structure-annulus-fibrosus = annulus fibrosus
    .what = x
    .wrong = x
    .felt = x

structure-endplate = endplate
    .what = x
    .wrong = x
    .felt = x

structure-anterior-longitudinal-ligament = anterior longitudinal ligament
    .what = x
    .wrong = x
    .felt = x

structure-posterior-longitudinal-ligament = posterior longitudinal ligament
    .what = x
    .wrong = x
    .felt = x

structure-ligamentum-flavum = ligamentum flavum
    .what = x
    .wrong = x
    .felt = x

structure-interspinous-ligaments = interspinous ligaments
    .what = x
    .wrong = x
    .felt = x

structure-facet-joint = facet joint
    .what = x
    .wrong = x
    .felt = x

structure-pedicle = pedicle
    .what = x
    .wrong = x
    .felt = x

structure-spinous-process = spinous process
    .what = x
    .wrong = x
    .felt = x

structure-vertebral-canal = vertebral canal
    .what = x
    .wrong = x
    .felt = x

structure-dural-sac = dural sac
    .what = x
    .wrong = x
    .felt = x

structure-conus-medullaris = conus medullaris
    .what = x
    .wrong = x
    .felt = x

structure-cauda-equina = cauda equina
    .what = x
    .wrong = x
    .felt = x

structure-intervertebral-foramen = intervertebral foramen
    .what = x
    .wrong = x
    .felt = x

structure-root-l1 = root l1
    .what = x
    .wrong = x
    .felt = x

structure-root-l2 = root l2
    .what = x
    .wrong = x
    .felt = x

structure-root-l3 = root l3
    .what = x
    .wrong = x
    .felt = x

structure-root-l4 = root l4
    .what = x
    .wrong = x
    .felt = x

structure-root-l5 = root l5
    .what = x
    .wrong = x
    .felt = x

structure-root-s1 = root s1
    .what = x
    .wrong = x
    .felt = x

structure-root-s2 = root s2
    .what = x
    .wrong = x
    .felt = x

structure-root-s3 = root s3
    .what = x
    .wrong = x
    .felt = x

structure-lumbosacral-trunk = lumbosacral trunk
    .what = x
    .wrong = x
    .felt = x

structure-sciatic-nerve = sciatic nerve
    .what = x
    .wrong = x
    .felt = x

structure-tibial-nerve = tibial nerve
    .what = x
    .wrong = x
    .felt = x

structure-common-fibular-nerve = common fibular nerve
    .what = x
    .wrong = x
    .felt = x

structure-superficial-fibular-nerve = superficial fibular nerve
    .what = x
    .wrong = x
    .felt = x

structure-deep-fibular-nerve = deep fibular nerve
    .what = x
    .wrong = x
    .felt = x

structure-sural-nerve = sural nerve
    .what = x
    .wrong = x
    .felt = x

structure-plantar-nerves = plantar nerves
    .what = x
    .wrong = x
    .felt = x

structure-hip-bone = hip bone
    .what = x
    .wrong = x
    .felt = x

structure-posterior-superior-iliac-spine = posterior superior iliac spine
    .what = x
    .wrong = x
    .felt = x

structure-sacroiliac-joint = sacroiliac joint
    .what = x
    .wrong = x
    .felt = x

structure-greater-sciatic-foramen = greater sciatic foramen
    .what = x
    .wrong = x
    .felt = x

structure-ischial-spine = ischial spine
    .what = x
    .wrong = x
    .felt = x

structure-ischial-tuberosity = ischial tuberosity
    .what = x
    .wrong = x
    .felt = x

structure-sacrospinous-ligament = sacrospinous ligament
    .what = x
    .wrong = x
    .felt = x

structure-sacrotuberous-ligament = sacrotuberous ligament
    .what = x
    .wrong = x
    .felt = x

structure-hip-joint = hip joint
    .what = x
    .wrong = x
    .felt = x

structure-greater-trochanter = greater trochanter
    .what = x
    .wrong = x
    .felt = x

structure-femur = femur
    .what = x
    .wrong = x
    .felt = x

structure-tibia = tibia
    .what = x
    .wrong = x
    .felt = x

structure-fibula = fibula
    .what = x
    .wrong = x
    .felt = x

structure-heel-bone = heel bone
    .what = x
    .wrong = x
    .felt = x

structure-piriformis = piriformis
    .what = x
    .wrong = x
    .felt = x

structure-obturator-internus = obturator internus
    .what = x
    .wrong = x
    .felt = x

structure-quadratus-femoris = quadratus femoris
    .what = x
    .wrong = x
    .felt = x

structure-biceps-femoris = biceps femoris
    .what = x
    .wrong = x
    .felt = x

structure-semitendinosus = semitendinosus
    .what = x
    .wrong = x
    .felt = x

view-spine-side = The lower spine from the side
    .about = x
    .whole = Whole
    .segment = L4 to S1
view-nerve-back = The whole nerve from behind
    .about = x
    .whole = Whole
    .buttock = Buttock
    .lower-leg = Lower leg

view-selected = { $shown } Selected: { $name } ({ $latin }).
spine-neutral = The lower spine from the right side, lying straight. Its hollow is at the back.
spine-bent-forward =
    The lower spine from the side, bent forward { $degrees ->
        [one] by one degree
       *[other] by { $degrees } degrees
    } at the disc between L4 and L5.
spine-bent-backward =
    The lower spine from the side, bent backward { $degrees ->
        [one] by one degree
       *[other] by { $degrees } degrees
    } at the disc between L4 and L5.

nerve-back-left = The left sciatic nerve from behind.
nerve-back-right = The right sciatic nerve from behind.
