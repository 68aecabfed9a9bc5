# Common questions: the question, .short (two sentences), .full (a few short paragraphs).

# The five main points; the headings of the disc lab and the page without scripts say the same.
-recap-felt = The brain feels the leg, though the trouble sits in the back
-recap-pressure = Pressure alone does not hurt; pressure on an inflamed nerve does
-recap-scan = Many people without any pain have worn discs on a scan
-recap-shrink = What has left a disc often shrinks by itself; the bigger the piece, the more often
-recap-better = Most people get better without an operation, in months rather than days

library-main = In short
library-what = What it is
library-felt = Where it is felt
library-why = Why it hurts
library-course = How it goes on
library-do = What to do
library-help = Scans, pills, and who can help

asked-recap = What are the main points?
    .short = Most leg pain from the back gets better with time. Know the warning signs, keep moving, and do not fear a scan.
    .full =
        1. { -recap-felt }.

        2. { -recap-pressure }.

        3. { -recap-scan }.

        4. { -recap-shrink }.

        5. { -recap-better }.
asked-is-it-dangerous = Is it dangerous?
    .short = Seldom: in a study of 1172 people with new back pain, 99 of 100 had no serious illness behind it. A few signs need help fast, and everybody should know them.
    .full =
        In the same study, 80 of 100 ticked at least one warning sign. So a sign is a reason to be looked at, no verdict. And no sign is no promise: look again if something new starts.

        Numb between the legs, or new trouble with bladder or bowel: that is an emergency. Fever or a bad fall should be looked at today, cancer in the past, loss of weight or pain that no position eases soon. Cancer in a relative is not a sign. An X-ray that looks fine rules out neither cancer nor infection.

asked-what-is-sciatica = What is sciatica?
    .short = Sciatica is pain down the leg from a sore nerve root in the low back. The word names what is felt, not why.
    .full =
        It can burn, ache, tingle or go numb, anywhere from the buttock to the foot. Mostly the leg hurts more than the back.

        The nerve grows from the roots L4 to S3. In about 90 of 100 people a disc is behind it, mostly one of the two lowest; none lies below S1. Other causes count too, most of all a narrow canal.

        Texts use the word in wide and narrow ways, and even examiners often disagree on it. We keep to the usual meaning.
asked-leg-not-back = Why does the leg hurt if the back is the problem?
    .short = The root carries news from the leg, so the brain takes its alarm for news from the leg. It is like the funny bone: hit at the elbow, felt in the finger.
    .full =
        Nothing need be wrong with the leg itself. Rubbing it may soothe, but the sore place is higher up.

        That holds for a sore root. In some people the cause does sit lower: in the buttock, the hip or a tendon.
asked-sciatica-or-piriformis = Is it sciatica or piriformis syndrome?
    .short = Sciatica means a root in the back; piriformis syndrome means a nerve bothered deep in the buttock. They feel alike, and no single sign tells them apart.
    .full =
        Buttock pain and trouble with sitting fit both. More pain on a cough, and pain in the back too, speak rather for a root. So does weakness that an examiner can find. A fall on the buttock speaks rather for the buttock. Much of this is estimate; no study has put them side by side.

        What helps is much alike: keep moving, later get stronger. Ball and stretching are the difference: leave them while anything tingles.
asked-unicorn = Why is piriformis syndrome called a unicorn?
    .short = Many talk of it, but few can show it: there is no agreed test, and a scan seldom proves it. So nobody knows how common it is.
    .full =
        One clinic counted 6 of 100 people with such pain; others say anything from 5 to 36. One study found 67 of 100, but only among people sent on because no disc explained their pain. So “never” and “mostly” both go too far. The label may often be wrong; nobody has counted.

        The nerve passes below the muscle in about 90 of 100 legs. Where it goes through or above, people hurt no more often. A fall on the buttock is a common story before it. That overuse or tightness causes it has not been shown.
asked-tight-butt = What is tight butt syndrome?
    .short = It is a nickname for pain that starts in the buttock muscles. No nerve is caught.
    .full =
        Such muscles can send an ache down thigh and calf, usually not past the ankle. Sitting does press on the sit bones. That it starves the muscle of blood and hardens it, no study shows.

        It is not what most people have. Of 609 people who saw a family doctor with leg pain from the back, 74 in 100 were said to have sciatica.
asked-how-common = How common is true sciatica?
    .short = Of all back pain it is a small part. Of leg pain that comes from the back it is the larger part.
    .full =
        Of people with any back pain, 2 to 10 in 100 are told that it is sciatica. Of 609 people with leg pain from the back, it was 74 in 100. So “fewer than one in ten” fits the first group only.

        In all, 2 to 5 in 100 adults have it at a time.
asked-look-alikes = What else feels like sciatica?
    .short = Joints, muscles and tendons of back, buttock and hip can send pain down the thigh. Mostly it stops above the knee and does not tingle.
    .full =
        Think of a strained back, the small joints behind the discs and the joint beside the sacrum. Think of the hip, the buttock muscles and the hamstrings at the sit bone too. Each is a trouble of its own.

        A nerve can be bothered on its way too: in the back, the buttock or beside the hamstrings. Rarely a scar, a bruise, a growth or a wide vessel presses on it, or a break of the pelvis after a fall. Doctors keep that in mind.

asked-foot = Can it be felt in the foot?
    .short = Yes. Pain, tingling or numbness in the foot is typical of a sore root.
    .full =
        Root L4 reaches the inner ankle, L5 the top of the foot and the big toe, S1 the outer edge and the sole. The borders are soft: of 226 sore roots, 64 in 100 did not keep to them.

        Pain from a muscle does not normally reach the foot.
asked-calf-or-knee = Can the calf or the knee hurt?
    .short = The calf often does. The knee alone seldom does.
    .full =
        Of 609 people with leg pain from the back, about 68 in 100 felt it below the knee.

        The roots L3 and L4 serve the skin at the knee. A hip can be felt there too, and so can the knee itself. Perhaps a limp strains it; nobody has counted that.
asked-groin = Is groin pain sciatica?
    .short = Seldom: the groin points rather to the hip or a muscle. The upper roots can be felt there, but they are caught less often.
    .full =
        L1 to L3 and the obturator nerve are not part of the sciatic nerve.

        New numbness between the legs is something else. It is rare, and it needs help at once.
asked-back-too = Does the back have to hurt too?
    .short = No, but often both do. With a sore root it is mostly the leg that hurts more.
    .full =
        In people with leg pain from the back, back and leg hurt almost alike: 5.5 and 5.3 of 10 points on average. So a sore back does not speak against a root. It speaks a little against the piriformis.

        Back pain alone is often put down to a disc. In 85 to 90 of 100 people no single part can be named, and mostly it is harmless.
asked-weak-leg = Can the leg get weak?
    .short = Yes: some weakness is found in 22 to 35 of 100 people with sciatica. If it is new or growing, have it looked at on the same day.
    .full =
        Mostly it comes back, more slowly than the pain goes. Of 91 people who had an operation, 75 in 100 had their full power after a year. Those who had been very weak recovered less often. In one trial power came back faster with an operation, but after a year it was alike.
asked-swelling = Can it make the leg swell?
    .short = No, not so that you can see it. A calf that is newly swollen, warm or tender may be a blood clot and should be looked at today.
    .full =
        Many swollen calves turn out to be something else, but only an examination can tell. With short breath or pain in the chest, call an ambulance.
asked-constipation = Can it cause constipation?
    .short = Constipation alone mostly comes from strong pain pills. Leaking, or no feeling when you go, is different: get help at once.
    .full = What is behind that second kind is very rare: about 4 in 10,000 people with back pain. A pharmacist can help with the first kind.

asked-compression-is-not-pain = Does a pressed nerve always hurt?
    .short = No: compression is not pain. A root mostly hurts when it is pressed and inflamed.
    .full =
        In operations on 193 people who were awake, touching a normal root did not hurt; touching a swollen one did. And of people without any pain, 29 in 100 at age 20 and 43 at 80 have a protrusion on a scan.

        It is not quite that simple. In animals, jelly from a disc upset a root without any pressure. And a strong press can take away feeling or power without pain.
asked-dont-wake-it = What does “don’t wake it” mean?
    .short = A pressed root can stay silent until something inflames it. So be gentle with a nerve that is sore, or has just calmed down.
    .full =
        A root lives on blood from fine vessels. In pigs they began to close at 30 mmHg; at surgery the disc pressed on the root with 53 on average. So a little more or less matters.

        Hard pressing and strong pulling are like scratching a nettle sting. Easy movement is fine: sore is not broken. The rule makes sense; nobody has tested it.
asked-donut = Is a disc really like a jelly donut?
    .short = A little: soft inside, tough around. But the jelly only leans by tenths of a millimetre; it does not squirt.
    .full =
        When you bend, the core changes its shape more than its place. In about 85 of 100 discs without pain it leaned away from the bend.

        Nobody has seen it go back in. Of 11 people who got better that way, the scan of 0 had changed.
asked-posture = Did bad posture or lifting cause it?
    .short = Probably not by itself: studies do not agree that any posture or lift causes back pain. In a flare, bend in the way that hurts less.
    .full =
        Those who bend their backs more in lifting did not get more pain later. Those in pain bent 6 degrees less. Thousands of bends under load do wear the discs of pigs in a laboratory.

        A strain, a fall, a bad night or a hard day can start plain back pain. Often it begins slowly, for no clear reason. Pain can bend a back; that the bend makes the pain was not shown. To bend with care is a rule for weeks, not for life.
asked-age = At what age does it come?
    .short = Pain from a disc is most common between 30 and 50. A narrow canal mostly comes after 60.
    .full =
        Age is a hint and no more; both are found in others too.

        Young people who arch their backs a lot, such as gymnasts, can get a crack in the arch of a bone. It may slip forward then, and narrow the way of a nerve. Slips backward come with age.
asked-weak-core = Do weak hips or a weak core cause it?
    .short = Nobody knows. Weak hips and back pain are seen together, but which comes first is open.
    .full =
        That sitting switches muscles off, or that weak hips overwork the piriformis, is an idea without a study. Getting stronger eases back pain a little, and no exercise is best. That it keeps a disc tall was not shown. Tight hip flexors or a tilted pelvis have not been shown to matter.

        The muscle that keeps the pelvis level is gluteus medius. It lifts the leg out to the side; the adductors pull it in. In running the thigh bone turns and tilts, and all of them steer it.
asked-press-the-buttock = If pressing the buttock hurts, is it the muscle?
    .short = Not necessarily: a sore spot there is common with a sore root too. Of people with root pain, 76 in 100 had one.
    .full =
        Such trigger points are tender spots in a muscle that hurt at a distance too. Not everybody has them: among healthy people, about 2 in 100 had one in the buttock.

        So pressing is no test. Pressing and rolling can ease muscle pain a little.
asked-stretch-test = If stretching helps, is it only a tight muscle?
    .short = Nobody knows: we found no study. Stretching can feel good for a while with a sore root as well.
    .full = A stretch may mask pain for minutes or hours. And most pain fades with time, whatever was done. So neither “it helped” nor “it came back” tells the cause.

asked-how-long = How long does it last?
    .short = About half feel much better within three months, and most within a year. About one in four still has some trouble after that.
    .full =
        “Six weeks” is too short for many; “pain goes in days” does not fit the studies. “90 in 100 recover without surgery” is often quoted, but nobody says who was counted.

        Feeling and power return more slowly than pain goes. Good and bad days are normal on the way. In the disc lab, each study stands by itself.
asked-disc-heals = Does the disc heal?
    .short = What came out of a disc often shrinks by itself: in 63 to 70 of 100 people who were scanned again. An aged disc stays as it is, and mostly does not hurt.
    .full =
        Bigger pieces shrink more often than small ones. Pain and size do not go in step: many feel better before the scan looks better.

        No exercise, towel, machine or laser has been shown to speed it up.
asked-come-back = Will it come back?
    .short = Back pain comes again within a year in about 3 of 4 people. Walking makes that later and rarer.
    .full =
        701 people who had got over back pain took part in a trial. Half of the walkers had it again after 208 days, half of the others after 112. Fresh sciatica was not studied.

asked-stop-the-fire = What does “stop lighting the fire” mean?
    .short = Find what sets the pain off, and do less of it for some days. Then bring it back step by step.
    .full =
        For many that is long sitting, deep bending, sit-ups or hard stretching. Changing position counts more than the perfect one. A careful order is: calm it first, move more next, get strong later.

        No trial has tested this. But to stay away from movement for more than some weeks can make a body weaker and more afraid.
asked-rest = Should I rest in bed?
    .short = As little as you can: for sciatica, bed is no better than staying active. For back pain it is a little worse.
    .full = It is the one point on which all texts agree. Short walks and frequent changes are enough on a bad day.
asked-pain-allowed = May an exercise hurt?
    .short = A little, if it stays mild and is gone half an hour later. Stop if pain, tingling or numbness goes further down the leg.
    .full =
        One text allows no pain, one up to 6 of 10. No study has set a limit for sciatica. Our careful rule: up to 3 is fine, at 4 or 5 do less, from 6 on stop. Leave it for a better day.

        Pain that leaves the leg and gathers in the back is a good sign, even if the back is sorer for a while. If an exercise keeps hurting, ask somebody to watch you do it.
asked-stretching = Should I stretch?
    .short = Not a sore nerve, and not hard. Gentle stretching of stiff muscles is fine if nothing tingles.
    .full =
        Texts contradict each other here, and no trial has tested stretching alone for root pain. It may feel good because many stretches round the back, which makes room for nerves. That suits a narrow canal; a sore disc may complain later. Not all stretches do that.

        No stretch was shown to heal, or to harm. Stretching before sport is for people who have recovered.
asked-flossing = Should I floss the nerve?
    .short = Perhaps later, slowly and without pain: the slider may ease it a little. Leave the tensioner for now; in the study quoted for it, it did no better.
    .full =
        In that study of 51 people, both eased pain more than electric pads (TENS) alone; between the two there was no difference. Over 40 studies pain fell a little, and how sure that is remains low.

        “The nerve slides free” is an idea. In 34 people it slid as far upright as slumped, so sit as you like. Never floss with new weakness or growing numbness.
asked-ball = Does a ball or a foam roller help?
    .short = For sore muscles a little; for nerve pain nobody has shown it. Press beside the sore spot, never where it tingles.
    .full =
        In 17 trials muscles then bore more pressure, but pain hardly changed. That a nerve gets free or a hip stable by it was never measured.

        Not on bruises or the sit bone, and not with blood thinners.
asked-which-way = Bend forward or backward?
    .short = Take the way that draws pain out of the leg. With a sore disc that can be backward, with a narrow canal it is mostly forward.
    .full =
        Of 312 people, 74 in 100 had such a direction. Those who trained that way did better than those who trained the other.

        Bending forward widens canal and openings while you do it, bending backward narrows them. So straightening up can hurt at first. “Backward under 60, forward from 60” is a rule of thumb. Neither puts jelly back, and lying on the front was not shown to rest the piriformis.
asked-ice-or-heat = Ice or heat?
    .short = Whatever feels good; heat is a little better studied. Neither heals anything.
    .full =
        In two trials with 258 people a warm wrap eased back pain by 1 point of 5. On ice there is too little to say, and taking turns was never tested. That ice makes room in the spine has not been shown.

        Put a cloth between, and leave numb skin alone.
asked-traction = Does pulling on the spine help?
    .short = Hardly: in 32 trials with 2762 people it made little or no difference. It may feel good for a moment.
    .full =
        Machines (decompression, IDD) did better in some small trials and not in others. The British guideline says not to offer them.

        Leaning on a counter or hanging costs nothing. Leave it with weak bones or high blood pressure.
asked-only-strength = Is strengthening the only cure?
    .short = No: most people get better with time, with it or without it. Exercise can help a little, mostly at first.
    .full =
        18 trials with 2699 people found no clear gain from physiotherapy. Against advice alone, exercise eased leg pain by 11 of 100 points at first; later there was no difference.

        One text calls exercise a plaster, another the only cure: both go too far. It is good for you, and no kind is best. Take one that you like and can build up. To “switch on” the core first is not needed.

asked-scan = Do I need a scan?
    .short = Mostly not, as it seldom changes what is done. It is for warning signs, growing weakness, or before an operation.
    .full =
        An MRI shows pressure, not pain. Many people without pain have findings, and of people said to have sciatica about one third have no pressed root on it. So a pain is not less true without a scan. People scanned early were off work longer and paid more. Good and bad days are no reason for one.

        An X-ray shows bones, no nerves. Nerve tests are for unclear cases. Who pays for what differs from country to country.
asked-pills = Do pain pills help?
    .short = Some a little, for a while. Nerve pills and opioids did no better than a dummy.
    .full =
        Pills such as ibuprofen help a few people more than a dummy, and harm a few more. Of 207 people with sciatica, those on nerve pills had no less pain, but more dizziness. Opioids were tested in plain back pain.

        That nerve pills make you bear less pain, or misuse your back, was not shown. Do not stop them suddenly; ask first.
asked-injection = Do steroid injections help?
    .short = A little, for some weeks. Later there is no difference.
    .full =
        25 trials with 2740 people found small gains and little harm. The guideline considers one for severe, fresh sciatica; not for a narrow canal. Steroid pills helped daily life a little, not pain.

        That it eases does not prove by itself where the pain comes from.
asked-operation = Do I need an operation?
    .short = Few people do. It can end severe leg pain sooner, but with time the difference gets small.
    .full =
        Of 283 people, half had recovered after 4 weeks with it, after 12 without; at one year 95 of 100 in both groups. But 39 of 100 who waited had it in the end. In a study over 10 years, 69 against 61 of 100 were better.

        Reasons are severe pain after six to eight weeks, growing weakness, or an emergency. Not all feel better the next day: at first, leg pain was 12 of 100 points lower than without. Things go wrong in about 2 of 100: an infection, a hurt root. That strong hips decide who is well in ten years, no study shows.
asked-who-first = Whom do I see first?
    .short = A family doctor or a physiotherapist, unless there is a warning sign. Most people need advice and time, no more.
    .full =
        No trial tells whom first. The British guideline suggests simple help for most, and more for those who may find it hard. A specialist comes next, if weeks of that have not helped.

        The right name for the cause tells more about how it goes on than about what to do. Signs of danger come first.
asked-hands-on = Do hands-on care, lasers or machines help?
    .short = Hands-on care is fine beside exercise, not in its place. For strong (class IV) lasers we found no study.
    .full =
        Osteopaths, chiropractors and physiotherapists do more than loosen joints; physiotherapists mostly teach exercise. The guideline does not offer ultrasound, TENS or belts. Weak lasers did a little in a study of 546 people.

        That their effect lasts only with better posture was not shown. Nobody can do it all for you. But operations and time do help many, so “nothing but your own work” goes too far.
asked-websites = Why do websites contradict each other?
    .short = They write for different people and lean on different studies. Some also sell a programme.
    .full =
        We took five such texts apart, line by line, and looked for the research behind each claim. Some are right, many half right.

        A story of one person proves nothing. And that wrong ideas are why all cures failed, no study shows: how long and how bad it has been tells more.
