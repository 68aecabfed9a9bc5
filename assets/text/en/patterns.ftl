# The ten patterns: the name, .what it is, .course (what usually comes next, with numbers of people where somebody counted), .helps and
# .not (in general), .seen (when to be seen and by whom), .ask (questions to take along, one a paragraph).

pattern-disc-root-pain = Nerve root pain from a disc
    .what = A disc is the cushion between two bones of the spine. Part of its soft core can push out and press on a nerve root, or make it sore. Pressure alone often does not hurt; a root hurts when it is also inflamed. The pain then runs down the leg along that nerve.
    .course = Half of people feel much better within about three months, and about three in four within a year (476 people). Of 283 people with severe pain, 95 in 100 felt recovered after a year. In another study with a stricter count, 55 in 100 of 609 people were clearly better after a year. Two or three in ten still feel some trouble after one or two years. The part that was pushed out often shrinks by itself.
    .helps = Keep moving, change position often and take short walks. Bending backward helps some people, if it draws the pain out of the leg. Strong exercise comes later. An operation shortens severe leg pain: half had recovered after four weeks instead of twelve. After a year the results were the same.
    .not = Long bed rest. Pulling the knees to the chest, when that sends the pain down the leg. Hard stretching of a sore nerve. The British guideline does not offer traction, belts, currents or nerve pills such as gabapentin for it.
    .seen = See a family doctor or a physiotherapist if pain keeps you from sleep or work, or does not ease within some weeks. Pain that stays severe for six to eight weeks is a reason to ask about a specialist. A leg that gets weaker should be seen on the same day.
    .ask = Which nerve root could this be, and is its power normal?

        What can I do this week, and what should I leave?

        When would a scan change what we do?
pattern-stenosis = Narrow spinal canal (stenosis)
    .what = The canal is the tube in the spine that holds the nerves. With age it can get narrower. The legs then ache, tingle or tire when walking or standing. Sitting or leaning forward makes room and eases it. A narrow canal is also seen in many people without pain.
    .course = It tends to change slowly. Of 274 people, about 3 in 10 felt better after three years without an operation. Of 1080 people found by questions, 54 in 100 no longer had the signs after one year.
    .helps = Walk in short bouts and lean on a stick or a trolley. Cycling is often easier than walking. After a six-week walking and strength course, 8 in 10 of the people walked clearly further a year later (104 people took part).
    .not = Bending backward often makes it worse. Sitting all day eases it, but the legs lose strength.
    .seen = See a family doctor when the way you can walk gets shorter. A physiotherapist can teach the walking course. A surgeon is worth asking when months of that have not helped.
    .ask = How far should I walk before I rest?

        Could narrow leg arteries be the reason, and can you feel my foot pulse?

        Which course or exercise suits me?
pattern-spondylolisthesis = A vertebra that moved forward (spondylolisthesis)
    .what = One bone of the spine sits a little further forward than the one below it. In young people this can start with a stress crack from sports with much arching. In older people the small joints at the back let it happen. Many people never notice it.
    .course = It is often found by chance. On scans of people without any pain it was there in 3 of 100 at the age of 20, 5 at 30, 8 at 40 and 14 at 50. No good numbers on its course were found.
    .helps = Most people do well with normal activity and strength exercise for trunk and hip. Changing position often helps too.
    .not = Much arching of the back can make it worse, so press-ups with a hanging belly are not for now. A young athlete should pause the arching sport until it has been looked at.
    .seen = A young person in sport should see a doctor within weeks. Everyone else: if it does not settle, or if walking gets shorter.
    .ask = Does my age or my sport make this likely?

        Would an X-ray or a scan change what we do?

        May I go on with my sport?
pattern-deep-gluteal = Nerve caught in the deep buttock (piriformis)
    .what = The sciatic nerve runs below small muscles deep in the buttock. One of them is the piriformis. There the nerve can be irritated. Doctors do not agree on how common this is, and there is no agreed test.
    .course = No study has followed people for long, so there are no good numbers. Many get by with changing how they sit and with exercise.
    .helps = Sit less and not on hard seats. Get up before it hurts. Strength exercise for the hip is worth a gentle try.
    .not = A hard ball on the sore spot can make an irritated nerve worse. So can a strong stretch that makes the leg tingle.
    .seen = See a physiotherapist or a doctor if it lasts for weeks. They can look for a cause in the back first, which is more common.
    .ask = How do you tell this from a nerve root in the back?

        Which stretch is safe for me, and which is not?
pattern-gluteal-muscle-tendon = Buttock muscle or outer hip tendon pain
    .what = The buttock muscles and their tendons at the outer hip can hurt. The ache can spread down the outer or back thigh. No nerve is pressed. Some people call it a tight butt.
    .course = How long it lasts has not been studied well. Tendons answer slowly, so think in weeks and months.
    .helps = Strength exercise for the hip comes first. Warmth, walking and gentle stretching of the muscle are fine if they feel good.
    .not = For the tendon: crossing the legs, lying on the sore side, and stretches that pull the knee across the body.
    .seen = See a physiotherapist if it is no better after some weeks, or if lying on the side keeps you awake.
    .ask = Is it the muscle, the tendon or the hip joint?

        Which exercise do I start with, and how fast do I add weight?
pattern-facet = Small joints of the back (facet joints)
    .what = At the back of each spine segment are two small joints, the facet joints. They can hurt beside the midline and send an ache to the buttock, the groin or the thigh. It mostly stops above the knee. Questions cannot pick this out; it is shown because it is common.
    .course = It was only counted together with plain back pain. There pain was less than half as strong after one month, on average, and about 3 in 4 people felt it again within a year.
    .helps = Keep moving and change position. Warmth and strength exercise are worth a try.
    .not = Bending far backward may not feel good at first. The British guideline sees no use in belts, traction or currents.
    .seen = See a doctor or a physiotherapist if it is no better after some weeks.
    .ask = Is there a sign that it is something else?

        Which movements should I build up?
pattern-hamstring = Hamstring at the sit bone
    .what = The hamstrings are the muscles at the back of the thigh. They start at the sit bone. Their tendon can be sore from load, or the muscle can tear in a sudden pull. The sciatic nerve runs close by and can be irritated too.
    .course = A sore tendon takes patience. No good numbers on its course were found.
    .helps = Load it step by step: first hold, then slow and heavy, then fast. Sit on a soft seat with the sit bone free. The pain should be back to its usual level within a day.
    .not = Hard stretching and deep bending at first. A ball or a roller on the sit bone.
    .seen = After a sudden pull with a bruise or a loud pop, see a doctor within days: a tear may need it. For a sore tendon, see a physiotherapist.
    .ask = Is it the tendon or a tear?

        When may I run again?
pattern-back-strain = Plain back pain that spreads
    .what = The back hurts more than the leg, and no nerve root is pressed. It can spread to the buttock and thigh. In 85 to 90 of 100 people with back pain no single part can be named as the cause. That is common, and it is mostly harmless.
    .course = Pain is less than half as strong after one month, on average. It gets better more slowly after three months. About 3 in 4 people feel it again within a year.
    .helps = Stay active and keep to your normal day as well as you can. Warmth can ease it a little. Any exercise that you enjoy is a good one; none is proven to be the best.
    .not = Bed rest. An early scan: it seldom changes what is done, and the British guideline leaves it out. It does not offer belts, traction or currents either.
    .seen = See a doctor or a physiotherapist if it is no better after some weeks, or if it keeps you from work.
    .ask = Is there a sign that needs a closer look?

        What should I do when it comes back?
pattern-sacroiliac = Joint between sacrum and pelvis
    .what = The sacroiliac joint links the spine to the pelvis. It can hurt just below the belt, on one side, at the dimple. The pain may spread to the buttock or the thigh.
    .course = No good numbers on its course were found. Birth or a fall can come before it.
    .helps = Change position often and walk as far as it feels fine. Strength exercise for trunk and hip is worth a try.
    .not = Nothing was tested well enough to be ruled out. Leave what makes it worse for the rest of the day.
    .seen = See a physiotherapist: three or more hand tests that hurt tell more than any question. See a doctor if the back is stiff for over half an hour each morning.
    .ask = Can you test this joint by hand?

        Is there a reason to think of an inflamed joint?
pattern-hip = Hip joint
    .what = The hip joint hurts mostly in the groin. It can also be felt in the buttock, the thigh or the knee. Stairs, socks and shoes are hard when it is stiff. Of 1110 people who saw a doctor for hip or groin pain, about a third had arthritis of the hip (a joint surface that has changed with age).
    .course = Good and bad weeks take turns. No good numbers on its course were found.
    .helps = Strength exercise and walking as far as it feels fine. Sitting down often eases it.
    .not = Stretches that pinch the groin.
    .seen = See a family doctor or a physiotherapist. An X-ray can show the joint, if that would change what is done.
    .ask = Does the hip turn freely?

        Would an X-ray of the hip change what we do?

# One of them on the sheet to take along.
check-summary-pattern = { $name } – { $resemblance } ({ $evidence })

look-alike-leg-arteries = Narrow leg arteries
    .what = The calf cramps on walking and eases by just standing still. The foot may be cold. With a narrow spine it takes sitting or leaning to ease. A doctor can feel the pulse in the foot.
look-alike-shingles = Shingles
    .what = A virus in one nerve can burn for days before blisters come up in a band. Look at the skin. If blisters show, see a doctor within a day or two: the medicine works best early.
look-alike-clot = A blood clot in the leg
    .what = One calf is newly swollen, warm and tender. Sciatica does not do that. It should be seen today.
look-alike-nerve-elsewhere = A nerve that is caught further down, or sore from diabetes
    .what = A nerve can be pressed at the outer knee or in the groin. Long years of diabetes can make both feet numb or burning. An examination can tell these apart.
look-alike-belly = The belly and the pelvis
    .what = Kidney stones, the womb and the bowel can send pain to the back or the thigh. Think of it when the pain follows meals, the monthly bleeding or passing urine.
