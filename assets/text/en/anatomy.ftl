# The atlas: names and cards of its structures, its views, and the sentences under its drawings.
# .what it is and does, .wrong what can go wrong and how common or harmless that is, .felt where it is felt.

view-spine-side = The lower spine from the side
    .about =
        The lower back seen from the side, cut through the middle. In front are the five blocks of bone with a disc under each. Behind them
        runs the canal with the nerves. The arches on the near side are drawn in front of the cut, so that you see where each nerve comes out.

        Simplified: in a bend, the joints next to L4-L5 turn in proportion to how far they can move, and L1-L2 stays as it is.
    .whole = Whole
    .segment = L4 to the sacrum
view-spine-back = The lower spine from behind
    .about =
        The lower spine seen from behind. The arches (the bony roofs over the canal) are cut off at their short bridges, the pedicles, so that
        you see the sac with the nerves. Each root leaves below the pedicle of its own vertebra. You can put the arches back on.

        Simplified: muscles, vessels and ligaments are left out, and the lowest vertebrae look short because they lean away from you.
    .whole = Whole
view-nerve-back = The whole nerve from behind
    .about =
        Hips and leg seen from behind, with the sciatic nerve from the lower back to the sole. Dashed parts lie behind bone or muscle.
        The arches of the two lowest vertebrae and the big buttock muscles are left out so that the nerve is seen, and the foot is pointed so that the sole is seen.
    .whole = Whole
    .buttock = Buttock
    .lower-leg = Lower leg

view-pelvis-back = Pelvis and buttock from behind
    .about =
        The pelvis seen from behind. On one side you see only bones and ligaments, with the two openings through which everything leaves the
        pelvis. On the other side the muscles can be taken off one by one, down to the nerve. Dashed parts lie behind bone or muscle.

        Simplified: blood vessels are left out, and the outlines of muscles and small nerves are our drawing between measured points.
    .whole = Buttock
    .leg = Leg, with the area of described pain

view-disc-from-above = A disc and its nerves from above
    .about =
        A disc of the low back, cut across and seen from above. The front of the body is at the top, the person's right is at the right. The disc is computed
        by the model of the disc lab, in standing. You choose what comes out of it and where, and the sentence says which nerve root lies there.

        Simplified: the cut through each root is round, vessels are left out, and the outlines of joints and muscles are our drawing around the measured canal.
    .whole = Whole

disc-above-type = What comes out
disc-above-place = Where
disc-above-central = In the middle
disc-above-whole = Its wall is whole.
disc-above-sac = here lies the sac with all lower roots.
disc-above-traversing = here the { $root } passes, to leave one vertebra lower (the traversing root).
disc-above-exiting = here the { $root } leaves the spine at this level (the exiting root).
disc-above-root = It usually helps with { $movement }. Its reflex: { $reflex }. Its usual skin: { $skin }.

view-leg-front = The leg from the front
    .about =
        One leg seen from the front, and beside it the sole seen from below. Over the groin comes the femoral nerve, which does not belong to the sciatic nerve.
        Round the outer side of the knee comes a branch of the sciatic nerve. Dashed parts lie behind.

        Simplified: muscles are only hinted at, and many of them and the bones of the foot are left out. The courses of nerves between bony landmarks are our drawing.
    .whole = Whole

leg-front-left = The left leg from the front, and its sole.
leg-front-right = The right leg from the front, and its sole.
root-legend = Mark the muscles of a root
root-works = Hatched: { $muscles }. { $root } works them, as usually taught; most muscles have fibres of other roots too.
leg-front-roots = Which root does most: L2 lifts the thigh, L3 and L4 straighten the knee, L5 lifts the foot and the big toe.

view-skin-map = Skin maps from the front and behind
    .about =
        The legs from the front and from behind, and the soles. On one leg each band is the skin that one root usually serves. You can also choose a joint or
        a muscle, and see where it is described to hurt.

        Simplified: real bands overlap and have no sharp border. The maps are the usual textbook ones; their borders and the dotted areas are our drawing from words.
    .whole = Whole

skin-map-shown = Legs and soles; each band is named for the root that usually serves it. The front is at one side, the back at the other, the soles below.
referral-facet-text = Pain from facet joints is described beside the spine, in buttock and hip, and in the groin; it usually stops above the knee. It overlaps with other pain, and its place does not tell the joint.
referral-sacroiliac-text = Pain from the sacroiliac joint is described around and below the dimple, in the buttock, and in nearly half of people in the groin. It overlaps with other pain, and its place alone proves nothing.
referral-hip-text = Pain from the hip joint is felt mostly in the groin, sometimes in buttock, thigh or knee. It is not sciatica, and its place alone proves nothing.

view-nervous-path = Nerve to brain, from behind or the front
    .about =
        The whole body with the nerves of arm and leg, the spinal cord and the brain. The arrows show the way of a signal from where a nerve is hit up to the brain.
        The dotted skin is where the brain feels it.

        Simplified: nerves are drawn wider than they are. Arm, cord and brain are our drawing on a measured body.
    .whole = Whole

nervous-path-legend = Which nerve is hit

view-selected = { $shown } Selected: { $name } ({ $latin }).
spine-neutral = The lower spine from the side, neither bent forward nor backward. The hollow of the back is behind, each disc lies between two vertebrae, and a nerve root leaves below each vertebra's arch.
spine-bent-forward =
    The lower spine from the side, bent forward by { $degrees ->
        [one] one degree
       *[other] { $degrees } degrees
    } at the disc between L4 and L5. The back of the disc is stretched, and the openings for the nerves are a little larger.
spine-bent-backward =
    The lower spine from the side, bent backward by { $degrees ->
        [one] one degree
       *[other] { $degrees } degrees
    } at the disc between L4 and L5. The back of the disc is squeezed together, and the openings for the nerves are a little smaller.
nerve-back-left = The left sciatic nerve from behind. Roots from the lower back join in the pelvis, pass out below the piriformis muscle, and run down the middle of the thigh. Above the knee the nerve divides into two.
nerve-back-right = The right sciatic nerve from behind. Roots from the lower back join in the pelvis, pass out below the piriformis muscle, and run down the middle of the thigh. Above the knee the nerve divides into two.

pelvis-back-left = The left buttock from behind.
pelvis-back-right = The right buttock from behind.

spine-back-open = The lower spine from behind, the arches cut off. In the middle is the sac with the nerves. On each side every root leaves below the pedicle of its own vertebra.
spine-back-closed = The lower spine from behind with its arches. Like roof tiles they cover the canal with the nerves; the roots come out at the sides.

arches-legend = Arches of the vertebrae
arches-off = Take off
arches-on = Put on

side-legend = Side
side-left = Left
side-right = Right

layer-legend = Take off muscles
layer-maximus = All muscles
layer-medius = Without the largest
layer-piriformis = Down to the nerve
layer-bones = Bones and nerves
layer-maximus-text = The largest muscle, gluteus maximus, covers almost everything; the nerve under it is dashed.
layer-medius-text = Gluteus maximus is taken off. Gluteus medius fans out over the hip bone, and below it the nerve comes into sight.
layer-piriformis-text = The two larger muscles are taken off. You see gluteus minimus, piriformis and the small muscles on which the nerve lies.
layer-bones-text = The muscles are taken off. You see what passes through the two openings behind the hip.

variant-legend = Course of the nerve
variant-a = a: below the muscle
variant-b = b: outer part through it
variant-c = c: outer part above it
variant-d = d: through it
variant-e = e: one part above, one through
variant-f = f: above it
variant-a-text = The whole sciatic nerve passes below the piriformis muscle.
variant-b-text = The outer part of the nerve passes through the piriformis muscle, the inner part below it.
variant-c-text = The outer part of the nerve passes above the piriformis muscle, the inner part below it.
variant-d-text = The whole nerve passes through the piriformis muscle.
variant-e-text = The outer part of the nerve passes above the piriformis muscle, the inner part through it.
variant-f-text = The whole nerve passes above the piriformis muscle.
variant-share = About { $low } to { $high } of 100 legs are built like this. All courses are healthy, and people with pain here have them no more often than others.
variant-rare = This course is rare. We show no number, because we found none that we could check. All courses are healthy.

referral-legend = Show described pain
referral-none = None
referral-minimus-front = Gluteus minimus, front
referral-minimus-back = Gluteus minimus, back
referral-medius = Gluteus medius
referral-maximus = Gluteus maximus
referral-piriformis = Piriformis
referral-minimus-front-text = Sore spots in the front of gluteus minimus are described to hurt along the outer leg, down to the ankle at most. Such maps are handed down among clinicians; they were not measured.
referral-minimus-back-text = Sore spots in the back of gluteus minimus are described to hurt in the back of thigh and calf, down to the ankle at most. Such maps are handed down among clinicians; they were not measured.
referral-medius-text = Sore spots in gluteus medius are described to hurt along the hip bone, over the sacrum and in the outer buttock. Such maps are handed down among clinicians; they were not measured.
referral-maximus-text = Sore spots in gluteus maximus are described to hurt close by: buttock, sacrum and tailbone. Such maps are handed down among clinicians; they were not measured.
referral-piriformis-text = Sore spots in piriformis are described to hurt beside the sacrum and in the buttock, sometimes down the back of the thigh. Such maps are handed down among clinicians; they were not measured.

slip-legend = Slipped vertebra
slip-none = None
slip-l4-forward = L4 forward on L5
slip-l4-backward = L4 backward on L5
slip-l5-forward-1 = L5 forward on the sacrum, grade 1
slip-l5-forward-2 = L5 forward on the sacrum, grade 2
slip-l5-forward-3 = L5 forward on the sacrum, grade 3
slip-l5-forward-4 = L5 forward on the sacrum, grade 4
slip-l5-backward = L5 backward on the sacrum
slip-said =
    { $name }. Grade { $grade } means: the vertebra has moved { $grade ->
        [1] by up to a quarter
        [2] by a quarter to a half
        [3] by a half to three quarters
       *[4] by more than three quarters
    } of the surface on which it stands. Most slips are of grade 1 or 2, and many people never notice theirs.
slip-arch = The arch is divided from the body and stays behind: the canal keeps its width. The further the vertebra slides, the narrower the opening through which the root L5 leaves.
slip-canal = The arch goes along and narrows the canal and the groove at its side, where the root L5 passes.
slip-back = The opening through which the root leaves gets smaller.
slip-grade = Other slips than L5 forward are drawn as grade 1 only: we hold no facts on larger ones.

direction-front = front
direction-back = back
direction-left = left
direction-right = right

## Vertebrae and discs

structure-vertebra-l1 = Vertebra L1
    .what = The first of the five lumbar vertebrae, the building blocks of the lower back. The spinal cord ends at about its lower edge. From here on down there are only nerve roots.
    .wrong = It rarely has to do with sciatica. In people with thin bones it is one of the vertebrae that can be pressed flat by a fall; that mostly heals by itself over weeks.
    .felt = In the middle of the back, at the height of the lowest ribs.

structure-vertebra-l2 = Vertebra L2
    .what = The second building block of the lower back. Like the others it has a round body in front that carries weight, and an arch behind that guards the nerves.
    .wrong = Trouble here is uncommon. Small edges of extra bone show up on many scans with age and are mostly without meaning.
    .felt = In the back at that height. If its root is irritated: in the front of the upper thigh.

structure-vertebra-l3 = Vertebra L3
    .what = The middle building block of the lower back. The hollow of the back is about deepest here.
    .wrong = Changes at its edges are common on scans, also in people without any pain.
    .felt = In the back at that height. If its root is irritated: in the front of the thigh down to the knee.

structure-vertebra-l4 = Vertebra L4
    .what = The fourth building block. A line between the tops of your hip bones crosses the back at about this height. It moves on L5 more than most of its neighbours do.
    .wrong = With age it can slide forward a little on L5. Most such slips are small. They are found on scans of many people who feel nothing.
    .felt = Across the low back. If the slip narrows the way of a nerve: in buttock and leg, more when standing and walking, less when sitting.

structure-vertebra-l5 = Vertebra L5
    .what = The lowest free vertebra. It passes the weight of the upper body on to the sacrum, which slopes, so its joints and ligaments have to hold it from sliding.
    .wrong = In some people a part of its arch is divided, often since their youth and after much arching in sport. It may slide forward a little. Of people without pain, about 3 in 100 have a slip on a scan at 20 and about 14 in 100 at 50.
    .felt = Across the belt line. If its root is irritated: outer lower leg, top of the foot, big toe.

structure-sacrum = Sacrum
    .what = Five vertebrae grown together into one wedge of bone between the hip bones. The lowest roots of the sciatic nerve come out through holes in it. Its upper face slopes forward, in most people by 24 to 55 degrees.
    .wrong = The bone itself is seldom the cause of leg pain. The joints at its sides can ache, for example after a fall or around a birth.
    .felt = In the flat area between the buttocks and the belt line.

structure-coccyx = Tailbone
    .what = The last small bones of the spine. Muscles and ligaments of the pelvic floor hold on to it.
    .wrong = It can be sore after a fall on the seat or after a birth. That is unpleasant but mostly settles. It does not cause pain down the leg.
    .felt = Right at the tip of the spine, most of all when sitting on something hard.

structure-disc-l1-l2 = Disc L1-L2
    .what = A cushion between two vertebrae: a strong wall of many layers around a soft, gel-like core.
    .wrong = Herniations (core material pushed through the wall) are rare this high up.
    .felt = In the back; seldom in the groin.

structure-disc-l2-l3 = Disc L2-L3
    .what = A cushion between two vertebrae. It lets the spine bend a little and spreads the load over the whole surface.
    .wrong = A herniation here is uncommon. A loss of height with age is ordinary and need not hurt.
    .felt = In the back; if a root is irritated, in the front of the thigh.

structure-disc-l3-l4 = Disc L3-L4
    .what = The third of the five lumbar discs.
    .wrong = It causes leg pain less often than the two discs below it.
    .felt = In the back; if a root is irritated, in the front of the thigh, the knee or the inner shin.

structure-disc-l4-l5 = Disc L4-L5
    .what = The cushion between the two lowest free vertebrae, and the one you can bend and load in the disc lab. It is taller in front than behind.
    .wrong = Most herniations that cause trouble are here or one disc lower. A bulge alone is ordinary: scans show one in 30 of 100 people at 20 and in 84 of 100 at 80 who have no pain at all. Many herniations shrink by themselves.
    .felt = In the low back. A herniation to the side and back meets the L5 root as it passes: outer lower leg, top of the foot, big toe.

structure-disc-l5-s1 = Disc L5-S1
    .what = The disc between the lowest vertebra and the sacrum (S1 is its first part). It is the most wedge-shaped one, because it fills the bend between the upright spine and the sloping sacrum.
    .wrong = Together with the disc above it is the most common place for a herniation. A flatter disc on a scan is common with age and says little about pain.
    .felt = In the low back. A herniation to the side and back meets the S1 root: back of the thigh and calf, outer edge and sole of the foot.

structure-nucleus-pulposus = Jelly core
    .what = The soft middle of the disc, mostly water held in a gel. It fills about two thirds of the disc from front to back and turns weight into an even pressure.
    .wrong = With age it dries and stiffens: on scans that begins in many people in their twenties and is not an illness. If some of it gets through the wall beside a nerve root, it can irritate the root even without pressing on it.
    .felt = The core itself feels nothing: in a healthy disc it has no nerves. What can hurt is the wall around it or a root beside it.

structure-annulus-fibrosus = Layered disc wall
    .what = Fifteen to twenty-five rings of tough fibres around the core. The fibres of neighbouring rings cross, like the plies of a tyre, so that the wall is strong in every direction.
    .wrong = Small fissures in it are common: scans show them in about 19 of 100 people at 20 and 29 of 100 at 80 without pain. In a minority a fissure lets some of the core out.
    .felt = As a deep ache in the low back. Only the outermost rings have nerves.

structure-endplate = Endplate
    .what = A thin layer of cartilage between disc and bone. The disc has hardly any blood vessels, so its water and food pass through here.
    .wrong = Small dents in it show up on many scans and are mostly without meaning.
    .felt = Not on its own; it takes part in deep back ache.

## Ligaments and joints of the spine

structure-anterior-longitudinal-ligament = Ligament along the front
    .what = A long, strong band down the front of all vertebrae. It goes taut when you lean back and holds the discs in front.
    .wrong = It is seldom a cause of pain.
    .felt = Hardly ever on its own.

structure-posterior-longitudinal-ligament = Ligament behind the bodies
    .what = A band down the back of the vertebral bodies, inside the canal. It guards the middle of the disc's back wall.
    .wrong = It is narrow over the discs and leaves the corners less covered. That is one reason why most herniations come out beside the middle, where a root passes.
    .felt = As part of back ache when the disc behind it is irritated.

structure-ligamentum-flavum = Yellow ligament
    .what = Short elastic bands that join one arch to the next at the back of the canal. They stretch when you bend and pull back when you straighten.
    .wrong = With age they may thicken and take some room from the canal. Many people have that without noticing.
    .felt = Not in itself. If the canal gets tight: legs that ache or tire on walking and feel better on sitting down.

structure-interspinous-ligaments = Ligaments between the spines
    .what = Sheets between the bony points of the back and a band over their tips. They slow down a deep bend.
    .wrong = They can be sore after long or sudden bending, as in a back strain. Such strains are common and mostly settle within weeks.
    .felt = In the middle line of the low back.

structure-facet-joint = Facet joint
    .what = A small sliding joint at the back, one on each side. The two guide the movement and stop the vertebra from sliding forward and twisting too far.
    .wrong = Its cartilage thins with age, in very many people without pain. An irritated facet joint can ache, but no question or hand test can prove that it is the source.
    .felt = Beside the spine, often in buttock or hip, sometimes in groin or thigh; usually it stops above the knee. The spots do not tell which joint it is.

structure-pedicle = Pedicle
    .what = The short bridge of bone between the body and the arch of a vertebra. A nerve root turns out right below it: that is how roots get their names.
    .wrong = Trouble here is rare.
    .felt = Not on its own.

structure-spinous-process = Spinous process
    .what = The bony point at the back of each vertebra: the row of bumps that you can feel under the skin. Muscles and ligaments pull on it.
    .wrong = In a hollow back the points may rub on each other. That is often seen on scans and seldom the cause of pain.
    .felt = In the middle line, sore to the touch.

structure-vertebral-canal = Vertebral canal
    .what = The tunnel behind the bodies in which the nerves run, padded with fat. At L4-L5 it is about 16 mm deep. It gets a little wider when you bend forward and narrower when you lean back.
    .wrong = With age it may get tight. On scans that is common in later life, and many people never notice. If it bothers somebody, sitting or leaning forward usually eases it.
    .felt = In both legs or buttocks when standing and walking.

## The nerves in the canal

structure-dural-sac = Dural sac
    .what = A watertight sleeve filled with clear fluid, in which the roots float. It ends in the sacrum.
    .wrong = It is soft and gives way: a bulging disc often dents it a little without any effect.
    .felt = Not on its own.

structure-conus-medullaris = End of the spinal cord
    .what = The spinal cord ends here, at about the lower edge of L1. So a disc in the lower back lies beside loose roots, not beside the cord.
    .wrong = Trouble at this place is rare.
    .felt = If it is ever affected: between the legs, in bladder and bowel. That is an emergency.

structure-cauda-equina = Horse's tail of nerves
    .what = The bundle of roots below the end of the cord. Each pair leaves at its own level; the last ones serve the skin between the legs, the bladder and the bowel.
    .wrong = Very rarely a large herniation presses on the whole bundle. Then somebody has to look at it at once: new numbness between the legs, trouble passing water or holding stools, or weakness in both legs.
    .felt = Between the legs and in both legs.

structure-intervertebral-foramen = Opening for the nerve
    .what = The window between two vertebrae through which a root comes out. The root lies high in it, well above the disc. The window is larger when you bend forward and smaller when you lean back.
    .wrong = A flatter disc or a larger joint can make it tight. On scans this is common and often without any pain.
    .felt = Along the root that leaves here.

structure-root-l1 = Nerve root L1
    .what = Leaves below the first lumbar vertebra.
    .wrong = Rarely irritated. It is not a root of the sciatic nerve.
    .felt = In the groin crease.

structure-root-l2 = Nerve root L2
    .what = Leaves below the second lumbar vertebra. It helps to lift the thigh.
    .wrong = Rarely irritated. It is not a root of the sciatic nerve.
    .felt = In the front of the upper thigh.

structure-root-l3 = Nerve root L3
    .what = Leaves below the third lumbar vertebra. It helps to straighten the knee.
    .wrong = Irritated now and then, mostly in older people. It is not a root of the sciatic nerve.
    .felt = In the front of the thigh and knee.

structure-root-l4 = Nerve root L4
    .what = Leaves below the fourth lumbar vertebra. It helps to straighten the knee and works in the knee jerk. A part of it joins the sciatic nerve.
    .wrong = A herniation far to the side at L4-L5 can irritate it where it comes out. That is much less common than an irritated L5 or S1.
    .felt = Over the knee and along the inner shin. Such maps are rough: about two in three people's root pain does not keep to its band of skin.

structure-root-l5 = Nerve root L5
    .what = Passes the L4-L5 disc and leaves below the fifth lumbar vertebra. It lifts the foot and the big toe. Its thickest part, where the nerve cells for feeling sit, is up to 6.5 mm wide.
    .wrong = With S1 it is the root most often irritated in sciatica. Most people get much better within weeks to months. A foot that drops is rare, and should be examined on the same day; if it came all at once, at once.
    .felt = Buttock, outer thigh and lower leg, top of the foot, big toe. Such maps are rough.

structure-root-s1 = Nerve root S1
    .what = Passes the L5-S1 disc and leaves through the first hole of the sacrum. It pushes the foot down, as on tiptoe, and works in the ankle jerk.
    .wrong = With L5 it is the root most often irritated in sciatica. Most people get much better within weeks to months.
    .felt = Buttock, back of the thigh and calf, outer edge and sole of the foot. Of all roots this one keeps best to its map: in about two of three people.

structure-root-s2 = Nerve root S2
    .what = Leaves through the second hole of the sacrum and joins the sciatic nerve. It helps to bend the knee and the toes.
    .wrong = On its own it is rarely irritated.
    .felt = In the back of the thigh and the hollow of the knee.

structure-root-s3 = Nerve root S3
    .what = The lowest root of the sciatic nerve. It also serves the pelvic floor.
    .wrong = On its own it is rarely irritated. New numbness between the legs is an emergency.
    .felt = In the inner buttock.

structure-root-s4 = Nerve root S4
    .what = One of the lowest roots. It serves the skin around the anus and helps to hold bladder and bowel.
    .wrong = On its own it is rarely irritated. New numbness between the legs is an emergency.
    .felt = Between the buttocks.

## The sciatic nerve and its branches

structure-lumbosacral-trunk = Trunk of L4 and L5
    .what = A part of root L4 and all of L5, joined into one strand. It runs down over the edge of the sacrum and meets the other roots in the pelvis.
    .wrong = It lies well protected; trouble here is rare.
    .felt = Like its roots: lower leg and foot.

structure-sciatic-nerve = Sciatic nerve
    .what = The longest and widest nerve of the body: about 16 mm wide where it leaves the pelvis, as wide as a little finger. It works the muscles in the back of the thigh and all muscles below the knee, and feels most of the skin there. It is really two nerves in one sleeve.
    .wrong = What is called sciatica is mostly an irritated root in the back, not the nerve itself. In the buttock it can be irritated too, which is less common and harder to prove. It is made to glide and to bear stretch and pressure.
    .felt = In the buttock and down the leg, often below the knee. The skin on the back of the thigh belongs to another nerve.

structure-tibial-nerve = Tibial nerve
    .what = The larger of the two branches. It runs down the middle of the hollow of the knee and the calf, then behind the inner ankle to the sole. It pushes the foot down and curls the toes.
    .wrong = It can be pressed behind the inner ankle, which is uncommon.
    .felt = In calf, heel and sole.

structure-common-fibular-nerve = Common fibular nerve
    .what = The smaller branch. It winds round the neck of the fibula, the thin outer bone, just below the knee, right under the skin, and lifts the foot. It is the leg's funny bone.
    .wrong = Pressing on it, as with crossed legs or a tight cast, can make the foot go to sleep or hang. Mostly it recovers once the pressure is gone. A foot that stays weak should be looked at.
    .felt = On the outer lower leg and the top of the foot.

structure-superficial-fibular-nerve = Outer branch to the foot
    .what = Runs down the outer side of the lower leg and comes to the surface above the ankle. It turns the foot outward and feels most of the top of the foot.
    .wrong = It can be irritated where it comes to the surface, as after a twisted ankle. That is uncommon.
    .felt = On the top of the foot.

structure-deep-fibular-nerve = Deep branch to the big toe
    .what = Runs in the front of the lower leg. It lifts foot and toes and feels only the skin between the first two toes.
    .wrong = Tight shoes can irritate it on the top of the foot.
    .felt = Between the big toe and its neighbour.

structure-sural-nerve = Sural nerve
    .what = A thin nerve for feeling only, with threads from both branches. It runs down the back of the calf and behind the outer ankle.
    .wrong = It is seldom the cause of trouble.
    .felt = On the outer ankle and the outer edge of the foot.

structure-plantar-nerves = Nerves of the sole
    .what = The two ends of the tibial nerve. The inner one feels the sole up to the big toe and its neighbours, the outer one up to the little toe. They work the small muscles of the foot.
    .wrong = They can be irritated in the foot itself. If the sole tingles together with pain in the back of the leg, the source may be further up.
    .felt = In the sole and toes.

## Pelvis and hip

structure-hip-bone = Hip bone
    .what = The large bone on each side of the pelvis, with the rim that you can rest your hands on and the socket of the hip. Its top is about level with the disc between L4 and L5.
    .wrong = The bone itself is seldom a cause of leg pain.
    .felt = At the rim and around the hip.

structure-posterior-superior-iliac-spine = Bone under the dimple
    .what = The end of the hip bone's rim at the back. In many people the skin makes a dimple over it. It lies at the height of the second part of the sacrum.
    .wrong = It is a landmark, and only sore when what lies around it is.
    .felt = Pain that somebody points to with one finger just here may come from the joint beneath.

structure-sacroiliac-joint = Sacroiliac joint
    .what = The joint between sacrum and hip bone. It hardly moves at all: it passes weight from the spine to the legs.
    .wrong = It can ache, for example after a fall or around a birth. It does not get out of place.
    .felt = Around the dimple, in the buttock, and in nearly half of people also in the groin; mostly it stays above the knee.

structure-greater-sciatic-foramen = Way out of the pelvis
    .what = The opening through which the sciatic nerve and the piriformis muscle leave the pelvis, together with smaller nerves and vessels.
    .wrong = There is room for all of them, and more when the hip turns. Tightness here is one of the debated causes of buttock pain.
    .felt = Deep in the middle of the buttock.

structure-ischial-spine = Ischial spine
    .what = A small point on the back of the hip bone. A ligament from it parts the way out of the pelvis into an upper and a lower opening.
    .wrong = It is a landmark; trouble here is rare.
    .felt = Not on its own.

structure-ischial-tuberosity = Sitting bone
    .what = The part of the hip bone that you sit on. The muscles at the back of the thigh begin here.
    .wrong = The tendons that begin here can get sore, most of all in people who run. That is a tendon problem and gets better with gradual training. The sciatic nerve passes only about a finger's breadth further out.
    .felt = Right at the crease of the buttock, on hard seats and when running.

structure-sacrospinous-ligament = Ligament to the ischial spine
    .what = A strong band from the lower sacrum to a point of the hip bone. It keeps the sacrum from tipping.
    .wrong = Trouble here is rare.
    .felt = Not on its own.

structure-sacrotuberous-ligament = Ligament to the sitting bone
    .what = A broad band from sacrum and hip bone to the sitting bone. With its neighbour it makes two openings out of two notches.
    .wrong = Trouble here is rare.
    .felt = Deep in the inner buttock, if at all.

structure-hip-joint = Hip joint
    .what = A ball in a deep socket. The sciatic nerve passes behind it.
    .wrong = A stiff or worn hip is common in later life and can be mistaken for sciatica. It hurts on turning the leg, not on coughing.
    .felt = Mostly in the groin, sometimes in buttock, thigh or knee.

structure-greater-trochanter = Outer point of the hip
    .what = The bony corner that you feel on the outer side of the hip. The muscles that hold the pelvis level pull here. The sciatic nerve runs half way between it and the sitting bone.
    .wrong = The tendons over it can get sore, most often in women between 40 and 60. No nerve is hurt by that.
    .felt = On the outer hip, when lying on that side, on stairs, or standing on one leg.

## Bones of the leg

structure-femur = Thigh bone
    .what = The longest bone of the body, from the hip to the knee. The sciatic nerve runs behind it and never in front.
    .wrong = It is seldom a cause of pain like sciatica.
    .felt = Deep in the thigh.

structure-tibia = Shin bone
    .what = The strong inner bone of the lower leg. Its lower end is the bump of the inner ankle. The tibial nerve passes behind that bump.
    .wrong = It has to do with sciatica only as a landmark.
    .felt = Along the shin.

structure-fibula = Fibula
    .what = The thin outer bone of the lower leg. Its head is the bump on the outer side below the knee, and the common fibular nerve winds round its neck.
    .wrong = Pressure on its neck can numb the nerve for a while.
    .felt = Below the knee on the outer side.

structure-heel-bone = Heel bone
    .what = The largest bone of the foot. The nerves of the sole pass on its inner side.
    .wrong = Heel pain is common and mostly comes from the sole itself, not from a nerve.
    .felt = In the heel.

## Muscles

structure-piriformis = Piriformis
    .what = A pear-shaped muscle from the front of the sacrum to the top of the outer point of the hip. It turns the leg outward and steadies the hip. In about nine of ten people the whole nerve passes below it.
    .wrong = It can be sore and may irritate the nerve beside it; how often is debated, and no test proves it. In some people part of the nerve goes through the muscle. That is as common in people operated on for this pain as in everybody else, so it does not explain the pain.
    .felt = Deep in the middle of the buttock, sometimes down the back of the thigh.

structure-obturator-internus = Obturator internus
    .what = A muscle from inside the pelvis. Its tendon comes out through the lesser opening, bends round the hip bone like a rope round a post, and turns the leg outward. The sciatic nerve lies on it.
    .wrong = It can be tense and sore like the piriformis. What part it plays in leg pain is uncertain.
    .felt = Deep in the lower buttock.

structure-quadratus-femoris = Quadratus femoris
    .what = A square muscle between the sitting bone and the thigh bone. It turns the leg outward. The sciatic nerve lies on it.
    .wrong = In a few people it gets squeezed between the two bones. That is uncommon.
    .felt = Deep in the lower buttock, near the crease.

structure-biceps-femoris = Outer hamstring, biceps femoris
    .what = The outer muscle at the back of the thigh: it bends the knee and straightens the hip. Its long head crosses over the nerve, from the inner side above to the outer side below.
    .wrong = It can be strained in a sprint or a kick. Such strains are common in sport and heal over weeks.
    .felt = At the sitting bone or in the back of the thigh.

structure-semitendinosus = Inner hamstrings
    .what = The two inner muscles at the back of the thigh. They bend the knee and straighten the hip. The tibial part of the sciatic nerve works them.
    .wrong = They often feel tight. That need not be short muscle: a sensitive nerve can make the leg stop in the same way.
    .felt = In the back of the thigh, on the inner side.

structure-gemelli = The two gemelli
    .what = Two small muscles, "the twins", above and below the tendon of obturator internus. The three act as one: they turn the leg outward and steady the hip. The sciatic nerve lies on them.
    .wrong = They can be tense and sore together with their neighbours. What part they play in leg pain is uncertain.
    .felt = Deep in the lower buttock.

structure-gluteus-maximus = Gluteus maximus
    .what = The largest muscle of the buttock and one of the strongest of the body. It straightens the hip: you use it to get up and to climb stairs. It lies over the sciatic nerve like a cushion.
    .wrong = It can be sore after unused effort. That is common and harmless.
    .felt = In the buttock itself; pain from it is described to stay close by.

structure-gluteus-medius = Gluteus medius
    .what = A fan from the hip bone to the outer point of the hip. With each step it keeps the pelvis level. It moves the leg outward, away from the other.
    .wrong = Its tendon can get sore where it ends on the bone, most often in women between 40 and 60. No nerve is hurt by that.
    .felt = On the outer hip: when lying on that side, on stairs, or standing on one leg.

structure-gluteus-minimus = Gluteus minimus
    .what = The smallest of the three, hidden under gluteus medius. It fans out on the hip bone and ends on the front of the outer point of the hip. It helps to keep the pelvis level.
    .wrong = Sore spots in it are described to hurt down the leg like sciatica. How often that is so is not known.
    .felt = On the outer hip; by description also down the outer side or the back of the leg, but not past the ankle.

structure-hamstring-origin = Tendons on the sitting bone
    .what = The strong tendons with which the muscles of the back of the thigh begin. The inner one is shared by two muscles; the outer one belongs to a third. The sciatic nerve passes about a finger's width further out.
    .wrong = They can be sore after a sprint or after weeks of hard running. That mostly settles with less load and patient exercise.
    .felt = Right at the sitting bone, on a hard seat or when bending forward.

structure-lesser-sciatic-foramen = Lesser sciatic opening
    .what = The smaller and lower of two gaps behind the hip, between two ligaments. The tendon of obturator internus comes out here. The pudendal nerve, its vessels and the nerve of obturator internus go back in.
    .wrong = The sciatic nerve does not pass here.
    .felt = Not on its own.

structure-superior-gluteal-nerve = Upper gluteal nerve
    .what = The nerve of gluteus medius and minimus, from L4 to S1. It is the one nerve that leaves above piriformis, with its artery and vein.
    .wrong = Trouble with it is rare. If it is weak, the pelvis drops to the other side in walking.
    .felt = It has no skin; weakness is noticed, not pain.

structure-inferior-gluteal-nerve = Lower gluteal nerve
    .what = The nerve of gluteus maximus, from L5 to S2. It leaves below piriformis, inside the sciatic nerve, with its artery and vein.
    .wrong = Trouble with it is rare.
    .felt = It has no skin. If it is weak, getting up and climbing stairs are harder.

structure-posterior-femoral-cutaneous-nerve = Skin nerve of the back of the thigh
    .what = A nerve of its own, from S1 to S3, beside the sciatic nerve. It feels the skin of the lower buttock, the back of the thigh and the hollow of the knee. The sciatic nerve does not do that.
    .wrong = Long pressure on the lower buttock can irritate it.
    .felt = In the skin of the back of the thigh, as tingling or numbness.

structure-pudendal-nerve = Pudendal nerve
    .what = The nerve of the saddle area (what touches a bicycle seat) and of the muscles that hold bladder and bowel, from S2 to S4. It leaves below piriformis, turns round the tip of a bone and goes back in through the lesser opening.
    .wrong = Numbness after a long ride that soon goes is common. New numbness of the saddle area, or trouble with bladder or bowel, needs a doctor at once.
    .felt = In the saddle area.

structure-nerve-to-obturator-internus = Nerve to obturator internus
    .what = A thin nerve that leaves the pelvis below piriformis and goes back in through the lesser opening, to the muscle that gives it its name.
    .wrong = Trouble with it is hardly known.
    .felt = Not on its own.

## Sore spots

structure-spots-minimus-front = Sore spots, front of gluteus minimus
    .what = Spots in the front part of gluteus minimus that may be sore when pressed. Many clinicians call them trigger points.
    .wrong = How well such spots can be found, and why they hurt, is debated. They do not rule out a nerve: in one study three of four people with root pain had sore spots in the buttock.
    .felt = Described: lower outer buttock, outer thigh, knee and outer lower leg, to the ankle.

structure-spots-minimus-back = Sore spots, back of gluteus minimus
    .what = Spots in the back part of gluteus minimus that may be sore when pressed. Many clinicians call them trigger points.
    .wrong = How well such spots can be found, and why they hurt, is debated. They do not rule out a nerve: in one study three of four people with root pain had sore spots in the buttock.
    .felt = Described: lower inner buttock, back of the thigh and calf, to the ankle.

structure-spots-medius = Sore spots in gluteus medius
    .what = Three spots below the edge of the hip bone that may be sore when pressed. We recall their places from common teaching.
    .wrong = How well such spots can be found, and why they hurt, is debated. They do not rule out a nerve: in one study three of four people with root pain had sore spots in the buttock.
    .felt = Described: along the hip bone, over the sacrum, outer buttock, at most the upper thigh.

structure-spots-maximus = Sore spots in gluteus maximus
    .what = Spots beside the sacrum and above the sitting bone that may be sore when pressed.
    .wrong = How well such spots can be found, and why they hurt, is debated. They do not rule out a nerve: in one study three of four people with root pain had sore spots in the buttock.
    .felt = Described: buttock, sacrum and tailbone, not far from the spot.

structure-spots-piriformis = Sore spots in piriformis
    .what = Two spots, one near the sacrum and one near the hip, that may be sore when pressed. We recall their places from common teaching.
    .wrong = How well such spots can be found, and why they hurt, is debated. They do not rule out a nerve: in one study three of four people with root pain had sore spots in the buttock.
    .felt = Described: beside the sacrum, in the buttock and behind the hip, sometimes in the upper two thirds of the back of the thigh.

structure-lamina = Lamina
    .what = The plate of bone that roofs the canal, one on each side of the spinous process. Together they overlap like roof tiles.
    .wrong = With age bone and ligament here may thicken and take room from the canal. Many people have that without noticing.
    .felt = Not on its own.

structure-transverse-process = Side process
    .what = A bony wing on each side of a vertebra. Muscles pull on it. In the lower back it is what is left of a rib. From L3 down the wings reach about as far out as each other.
    .wrong = It can break in a hard fall. That is painful, but mostly heals without trouble.
    .felt = Beside the spine.

structure-iliac-crest = Crest of the hip bone
    .what = The upper rim of the hip bone, where you rest your hands at the waist. A line between both crests crosses the spine at about L4 or the disc below it.
    .wrong = Muscles that begin here can be sore after unused work. That is common and harmless.
    .felt = Along the rim, at belt height.

## More muscles of the leg

structure-adductor-magnus = Adductor magnus
    .what = The large muscle on the inner side of the thigh, on which the sciatic nerve lies. It pulls the leg inward. Its back part works like a hamstring, and the tibial part of the sciatic nerve works it.
    .wrong = It can be strained in a wide step or a split. Such strains are common in sport and heal over weeks.
    .felt = On the inner side of the thigh.

structure-calf-muscles = Calf muscles
    .what = Two heads above and a flat muscle under them, with one tendon to the heel. They lift you on your toes. The tibial nerve works them, mostly with fibres from the root S1.
    .wrong = Cramps are common and harmless. If standing on tiptoe is newly weak on one side, the S1 root may be hurt. It should be tested on the same day.
    .felt = In the calf. Pain from the S1 root can be felt here too.

structure-achilles-tendon = Achilles tendon
    .what = The strongest tendon of the body, from the calf to the heel bone. A tap on it makes the foot kick: that is the ankle jerk, which tests the root S1.
    .wrong = It can be sore in runners. A missing ankle jerk is common in later life and alone says little.
    .felt = Above the heel.

structure-fibular-muscles = Fibular muscles
    .what = Two muscles on the outer side of the lower leg. They tip the foot outward and steady the ankle. The superficial fibular nerve works them, mostly with fibres from the root L5.
    .wrong = They are weak for a while if the nerve is pressed at the neck of the fibula, for example by long kneeling or crossed legs.
    .felt = On the outer lower leg.

## Around the disc

structure-herniation = What came out of the disc
    .what = Jelly from the core that has come through all rings of the wall. Doctors call it an extrusion. When the rings only stand out, they speak of a bulge or a protrusion.
    .wrong = It can press on a root and irritate it. But scans show discs that stand out in many people without pain, and much of what has come out shrinks by itself over months.
    .felt = Not in itself. If a root is irritated: along that root, down the leg.

structure-psoas-major = Psoas
    .what = A thick muscle beside the lower spine. It lifts the thigh, mostly with fibres from the root L2.
    .wrong = It can be strained or feel tight. That is harmless.
    .felt = Deep in the loin and groin.

structure-deep-back-muscles = Deep back muscles
    .what = The strong cords of muscle on both sides of the spine. They hold you upright and straighten the back.
    .wrong = They can be sore or cramp after unused work, as in a back strain. Such pain is common and mostly settles within weeks.
    .felt = Beside the spine, seldom below the buttock.

## The way to the brain

structure-brain = Brain
    .what = Here a signal becomes a feeling. The brain knows each nerve as coming from a certain place of the skin, and feels it there.
    .wrong = It cannot tell whether a nerve was hit at its end or on its way. So it can feel pain in a foot to which nothing happened. That pain is real.
    .felt = Wherever the nerve comes from.

structure-spinal-cord = Spinal cord
    .what = The main cable from the brain down to about the vertebra L1. The nerves of arms and legs begin in its two thicker parts.
    .wrong = It ends above the discs that mostly herniate, so they lie beside roots and not beside the cord.
    .felt = Not on its own.

structure-ulnar-nerve = Funny bone nerve
    .what = It runs down the inner side of the arm and passes the elbow just under the skin. It feels the little finger and half of the ring finger.
    .wrong = A knock on it tingles for a moment. That is harmless.
    .felt = In the little finger and the ring finger.

## The front of the leg

structure-femoral-nerve = Femoral nerve
    .what = The nerve of the front of the thigh, made of the roots L2 to L4. It straightens the knee and takes part in the knee jerk.
    .wrong = A disc high up can irritate its roots. That is much less common than sciatica.
    .felt = In the front of the thigh and the knee, and along the inner shin.

structure-saphenous-nerve = Saphenous nerve
    .what = The skin branch of the femoral nerve. It runs down the inner side of knee and shin to the inner ankle, and moves nothing.
    .wrong = It can be irritated at the knee. That is uncommon.
    .felt = Along the inner shin. This strip does not belong to the sciatic nerve.

structure-obturator-nerve = Obturator nerve
    .what = It runs along the side wall of the pelvis and through an opening to the inner thigh, where it works the muscles that pull the leg inward. Its roots are L2 to L4.
    .wrong = Trouble here is rare.
    .felt = In the groin and the inner thigh.

structure-quadriceps = Front thigh muscle, quadriceps
    .what = Four heads with one tendon, round the kneecap to the shin bone. It straightens the knee, mostly with fibres from the roots L3 and L4.
    .wrong = If the knee newly gives way on stairs on one side, one of these roots may be hurt. It should be tested on the same day.
    .felt = In the front of the thigh.

structure-adductors = Inner thigh muscles
    .what = They pull the leg inward, with fibres from the roots L2 to L4, mostly L3.
    .wrong = They can be strained in sport. That is common and heals over weeks.
    .felt = In the groin and the inner thigh.

structure-tibialis-anterior = Front shin muscle
    .what = It lifts the foot, with fibres from the roots L4 and L5. The deep fibular nerve works it.
    .wrong = A foot that drops is rare, and should be examined on the same day; if it came all at once, at once.
    .felt = Beside the shin bone.

structure-extensor-hallucis-longus = Muscle that lifts the big toe
    .what = A long thin muscle under its neighbours. It lifts the big toe, mostly with fibres from the root L5. So a doctor who presses the lifted toe down tests that root.
    .wrong = If the big toe is newly weak on one side, the L5 root may be hurt. It should be tested on the same day.
    .felt = In front of the ankle and on top of the foot.

structure-patella = Kneecap
    .what = A round bone in the tendon of the front thigh muscle. A tap below it makes the leg kick: the knee jerk, which tests the root L4.
    .wrong = Pain around it is common and mostly comes from the knee itself.
    .felt = In the front of the knee.
