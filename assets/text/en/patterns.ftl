# The ten patterns: the name, .what it is, .course (what usually comes next), .helps (in general), .ask (questions to take along, one a paragraph).

pattern-disc-root-pain = Nerve root pain from a disc
    .what = A disc is the cushion between two bones of the spine. Part of its soft core can push out and press on a nerve root, or make it sore. Pressure alone often does not hurt; a root hurts when it is also inflamed. The pain then runs down the leg along that nerve.
    .course = Half of people feel much better within about three months, and most within a year. About one in four still feel some trouble after that. The part that was pushed out often shrinks by itself. The foot or the calf can tingle for longer than it hurts.
    .helps = Keep moving, change position often and take short walks. Bending backward helps some people, if it draws the pain out of the leg. Pulling the knees to the chest often makes it worse at first. Strong exercise comes later. An operation can shorten severe leg pain; after a year the results are close to each other.
    .ask = Which nerve root could this be, and is its power normal?

        What can I do this week, and what should I leave?

        When would a scan change what we do?
pattern-stenosis = Narrow spinal canal (stenosis)
    .what = The canal is the tube in the spine that holds the nerves. With age it can get narrower. The legs then ache, tingle or tire when walking or standing. Sitting or leaning forward makes room and eases it. A narrow canal is also seen in many people without pain.
    .course = It tends to change slowly. In one study about 3 in 10 people felt better after three years without an operation. In another, more than half no longer had the signs after one year.
    .helps = Walk in short bouts and lean on a stick or a trolley. Cycling is often easier than walking. A six-week walking and strength course helped most people in one study to walk further. Bending backward often makes it worse.
    .ask = How far should I walk before I rest?

        Could narrow leg arteries be the reason, and can you feel my foot pulse?

        Which course or exercise suits me?
pattern-spondylolisthesis = A vertebra that moved forward (spondylolisthesis)
    .what = One bone of the spine sits a little further forward than the one below it. In young people this can start with a stress crack from sports with much arching. In older people the small joints at the back let it happen. Many people never notice it.
    .course = It is often found by chance on scans of people without pain, more often with age. It can sit behind other patterns of this list, so questions alone cannot show it.
    .helps = Most people do well with normal activity and strength exercise. Much arching of the back can make it worse. A young athlete should take a break from the arching sport until it has been looked at.
    .ask = Does my age or my sport make this likely?

        Would an X-ray or a scan change what we do?

        May I go on with my sport?
pattern-deep-gluteal = Nerve caught in the deep buttock (piriformis)
    .what = The sciatic nerve runs below small muscles deep in the buttock. One of them is the piriformis. There the nerve can be irritated. Doctors do not agree on how common this is, and there is no agreed test.
    .course = No study has followed people for long. Many get by with changing how they sit and with exercise.
    .helps = Sit less and not on hard seats. Get up before it hurts. Strength exercise for the hip is worth a gentle try. A hard ball on the sore spot can make an irritated nerve worse.
    .ask = How do you tell this from a nerve root in the back?

        Which stretch is safe for me, and which is not?
pattern-gluteal-muscle-tendon = Buttock muscle or outer hip tendon pain
    .what = The buttock muscles and their tendons at the outer hip can hurt. The ache can spread down the outer or back thigh. No nerve is pressed. Some people call it a tight butt.
    .course = How long it lasts has not been studied well. Tendons answer slowly, so think in weeks and months.
    .helps = Strength exercise for the hip comes first. For the tendon, do not cross the legs and do not lie on the sore side. Warmth, walking and gentle stretching of the muscle are fine if they feel good.
    .ask = Is it the muscle, the tendon or the hip joint?

        Which exercise do I start with, and how fast do I add weight?
pattern-facet = Small joints of the back (facet joints)
    .what = At the back of each spine segment are two small joints, the facet joints. They can hurt beside the midline and send an ache to the buttock, the groin or the thigh. It mostly stops above the knee. Questions cannot pick this out; it is shown because it is common.
    .course = It follows the course of plain back pain: most of the change for the better comes in the first weeks, and it often comes back once within a year.
    .helps = Keep moving and change position. Bending backward may not feel good at first. Warmth and strength exercise are worth a try.
    .ask = Is there a sign that it is something else?

        Which movements should I build up?
pattern-hamstring = Hamstring at the sit bone
    .what = The hamstrings are the muscles at the back of the thigh. They start at the sit bone. Their tendon can be sore from load, or the muscle can tear in a sudden pull. The sciatic nerve runs close by and can be irritated too.
    .course = A sore tendon takes patience. No good numbers on its course were found.
    .helps = Load it step by step: first hold, then slow and heavy, then fast. Leave hard stretching and deep bending at first. Sit on a soft seat with the sit bone free. The pain should be back to its usual level within a day.
    .ask = Is it the tendon or a tear?

        When may I run again?
pattern-back-strain = Plain back pain that spreads
    .what = The back hurts more than the leg, and no nerve root is pressed. It can spread to the buttock and thigh. In 85 to 90 of 100 people with back pain no single part can be named as the cause. That is common, and it is mostly harmless.
    .course = Pain is less than half as strong after one month, on average. It gets better more slowly after three months. About 3 in 4 people feel it again within a year.
    .helps = Stay active and keep to your normal day as well as you can. Warmth can ease it a little. Any exercise that you enjoy is a good one; none is proven to be the best.
    .ask = Is there a sign that needs a closer look?

        What should I do when it comes back?
pattern-sacroiliac = Joint between sacrum and pelvis
    .what = The sacroiliac joint links the spine to the pelvis. It can hurt just below the belt, on one side, at the dimple. The pain may spread to the buttock or the thigh.
    .course = No good numbers on its course were found. Birth or a fall can come before it.
    .helps = Change position often and walk as far as it feels fine. Strength exercise for trunk and hip is worth a try.
    .ask = Can you test this joint by hand?

        Is there a reason to think of an inflamed joint?
pattern-hip = Hip joint
    .what = The hip joint hurts mostly in the groin. It can also be felt in the buttock, the thigh or the knee. Stairs, socks and shoes are hard when it is stiff. About a third of people who see a doctor for hip or groin pain have arthritis of the hip (a joint surface that has changed with age).
    .course = Good and bad weeks take turns. No good numbers on its course were found.
    .helps = Strength exercise and walking as far as it feels fine. Leave stretches that pinch the groin. Sitting down often eases it.
    .ask = Does the hip turn freely?

        Would an X-ray of the hip change what we do?
