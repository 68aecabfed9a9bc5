# The built-in lessons. A lesson: its name, .aims (one a paragraph), .audience, .prior (what they should know before).
# A step: what it says to the class, .asks, .answers (one a paragraph), .reveals (what the model or the study says), and for the teacher alone
# .say, .misconceptions (one a paragraph) and .simplified (what the model or the drawing leaves out). The routes are in lessons.toml.

teach-lesson-what-is-sciatica = What is sciatica?
    .aims =
        Say where the sciatic nerve begins and ends.

        Explain why a leg can hurt when the sore place is in the back.

        Tell pressure on a nerve from pain.

        Know the few signs that need help at once.
    .audience = From about 14 years, and adults.
    .prior = What a nerve does: it carries news to the brain.

teach-lesson-what-is-sciatica-1 = This is the sciatic nerve, the thickest nerve of the body. It runs from the low back to the foot.
    .asks = Where does this nerve begin?
    .answers =
        In the low back

        In the buttock

        In the knee
    .reveals = In the low back. Its roots L4 to S3 leave the spine and join in the pelvis.
    .say = Let a pupil trace the nerve on the screen with a finger. Then let all find the place on their own leg.
    .misconceptions =
        “The nerve begins in the buttock.” There it can be felt best, but its roots lie higher.
    .simplified = The drawing shows one common shape. In some people the nerve takes another way past the buttock muscle.
teach-lesson-what-is-sciatica-2 = Each root serves its own part of the skin. This is the part of root L5.
    .asks = Root L5 in the back is sore. Where may it be felt?
    .answers =
        Only in the back

        In both arms

        Down the leg, to the top of the foot
    .reveals = Down the leg. But the map is loose: of 226 sore roots, 64 in 100 did not keep to their part.
    .say = Ask for the big toe: it belongs to L5 as well. The little toe side belongs to S1.
    .misconceptions =
        “The map tells which root it is.” It gives a hint. Parts overlap, and people differ.
    .simplified = Real parts have soft edges and overlap. The drawing has to put a line somewhere.
teach-lesson-what-is-sciatica-3 = You know this from the funny bone. The nerve is hit at the elbow.
    .asks = Where does it tingle then?
    .answers =
        At the elbow only

        In the little finger

        In the shoulder
    .reveals = In the little finger. The brain takes the news for news from where the nerve comes from.
    .say = Who has hit it before? Let them tell what they felt. Then go back to the leg: a root in the back works the same way.
    .misconceptions =
        “Then something is wrong with the finger.” The finger is fine, and so may be the leg.
    .simplified = The way to the brain is drawn as one line. In truth it has relays, and the brain weighs what comes in.
teach-lesson-what-is-sciatica-4 = Here a disc with a crack presses on a root. The root is calm.
    .asks = What does the person feel?
    .answers =
        Strong pain

        Mostly nothing

        Only cold feet
    .reveals = In our model: no pain. In operations on 193 people who were awake, touching a calm root did not hurt. Touching a swollen one did.
    .say = Switch on “The nerve root is inflamed” and read the sentence below the picture again. Two things have to come together: pressure and inflammation.
    .misconceptions =
        “Pressed means painful.” Many people have a pressed root and feel nothing.

        “Less pain is always good.” If numbness or weakness grows, somebody should look at it.
    .simplified = The model has two switches. A real root can be half calm. And a strong press can take feeling or power away without pain.
teach-lesson-what-is-sciatica-5 = Most people with sciatica get better, in months rather than days. A few signs are different. They are rare, and everybody should know them.
    .asks = Which of these needs help at once?
    .answers =
        Pain in the calf

        New numbness between the legs

        A stiff back in the morning
    .reveals = New numbness between the legs. What is behind it is very rare: about 4 in 10,000 people with back pain. But it must not wait.
    .say = Read the signs aloud, calmly. Say that about half feel much better within three months, and most within a year.
    .misconceptions =
        “Strong pain means danger.” How strong a pain is tells little. The signs on this page tell more.
    .simplified = A list of signs is for learning. Nobody in class is to be sorted by it.

teach-lesson-jelly-donut = The jelly donut, and where it stops
    .aims =
        Use the donut as a first picture of a disc.

        Read pressure and movement off a model, and say what a model is.

        Name three ways in which a disc is no donut.
    .audience = From about 12 years, and adults.
    .prior = Pressure is force on an area.

teach-lesson-jelly-donut-1 = A disc lies between two bones of the spine. It has a soft core and a tough ring, like a donut with jelly.
    .asks = Somebody just stands. Does the core push on the ring?
    .answers =
        No, it is a hole with jelly

        Yes, it pushes all around

        Only when one bends
    .reveals = Yes. One man had a probe in his disc: 0.50 MPa in standing. Our model says 0.45. That is about twice the pressure in a car tyre.
    .say = A donut goes flat under your hand. A disc carries you because its core pushes back. Look at the arrows in the core.
    .misconceptions =
        “A disc is soft like a cushion.” It is closer to a tyre: firm because it is tense.
    .simplified = The model is one disc between two bones. Muscles and ligaments are in the load, not in the picture.
teach-lesson-jelly-donut-2 = Now the person slumps on a chair. Watch the core.
    .asks = Which way does the core lean?
    .answers =
        Forward, into the bend

        It stays where it is

        Backward, away from the bend
    .reveals = Backward. In our model its middle moves by about 1 mm. In 85 of 100 discs without pain it leaned away from the bend.
    .say = The lab draws the move three times larger. Show it at true size: hardly to be seen. It leans, it does not squirt.
    .misconceptions =
        “One wrong move and the jelly shoots out.” It leans by about a tenth of a millimetre for each degree.
    .simplified = Most of the move is a change of shape. In worn discs it is not sure which way the core leans.
teach-lesson-jelly-donut-3 = Somebody lifts a crate with a round back.
    .asks = How much pressure is in the core now, against standing?
    .answers =
        The same

        About twice as much

        More than four times as much
    .reveals = More than four times: 2.1 MPa against 0.45 in our model. The probe measured 2.3 against 0.50.
    .say = Try the other lift: with bent knees the probe measured 1.7. That is still a lot. A healthy disc is made for it.
    .misconceptions =
        “High pressure means harm.” Pressure is what a disc is for. That posture or load makes back pain was not shown.
    .simplified = The numbers of the probe are from one man. Nobody can weigh the load in a living disc.
teach-lesson-jelly-donut-4 = This ring has a crack that goes all the way. The person slumps again.
    .asks = Does the disc touch the root behind it?
    .answers =
        Yes, it presses on it

        No, there is still room

        It pushes the root away for good
    .reveals = Yes, in our model with 52 mmHg. At operations the mean was 53 mmHg. It hurts only if the root is inflamed as well.
    .say = Switch the inflammation on and off. The shape stays the same, the pain comes and goes.
    .misconceptions =
        “A bulge is an injury.” Many people without any pain have one.
    .simplified = A crack is one number here. Real cracks have many shapes.
teach-lesson-jelly-donut-5 = The same torn disc, bent backward as far as it goes.
    .asks = Is the jelly pushed back in?
    .answers =
        Yes, like toothpaste

        No, it stays out

        Only with a loud click
    .reveals = It stays out. Of 11 people who moved so and got better, 11 felt better, and in 0 of 11 the scan had changed.
    .say = This is where the donut stops. The movement may ease the leg, and that is good to know. Why it eases is open.
    .misconceptions =
        “It helped, so the disc is back in.” Nobody has seen that on a scan.
    .simplified = In the model the escaped jelly has no way back. That is how we built it, after the scans.
teach-lesson-jelly-donut-6 = A piece has come off. A squashed donut would stay squashed.
    .asks = What does the body do with it?
    .answers =
        Nothing, it stays for life

        It often clears it away

        It turns to bone
    .reveals = It often clears it away. Of 100 free pieces, 96 had shrunk on a second scan. Of 100 protrusions, where the outer layers still hold, 41 had.
    .say = The bigger the escape, the more often it shrinks. Pain and size do not go in step: many feel better before that.
    .misconceptions =
        “A disc never heals.” What has come out often goes. An old disc stays old, and mostly does not hurt.
    .simplified = Only people who were scanned again are counted. The drawing cannot shrink: our model does not heal.

teach-lesson-same-pain = Same pain, different cause
    .aims =
        Name five places that can send pain to buttock and leg.

        Say what speaks for a root, a muscle, a tendon or the hip.

        Say why the honest answer is often “close to” or “we do not know”.
    .audience = From about 15 years, and people who train for a health job.
    .prior = Where spine, pelvis and hip are. The lesson “What is sciatica?” helps.

teach-lesson-same-pain-1 = Somebody says: it hurts in the buttock and down the thigh.
    .asks = How many parts of the body can be behind it?
    .answers =
        One: the disc

        Two: disc or muscle

        Many
    .reveals = Many: a root, a joint, a muscle, a tendon, the hip. Mark the thigh here and see which parts are described to be felt there.
    .say = Mark one spot after the other, as the class calls them. The list gets long. That is the point.
    .misconceptions =
        “Leg pain is always the disc.” Often it is. Of 609 people with leg pain from the back, 74 in 100 were said to have sciatica.
    .simplified = The places come from books and studies of different kinds. Some are well studied, some are old drawings.
teach-lesson-same-pain-2 = First, a root in the back. This is root S1.
    .asks = What speaks rather for a root?
    .answers =
        The leg hurts more than the back, past the knee, and tingles

        It hurts on stairs and in the groin

        It hurts to lie on the side of the hip
    .reveals = The first. In a study of 395 people, leg worse than back, pain below the knee, tingling and pain on a cough pointed to a root.
    .say = None of the four is proof. Together they make a picture that is close to the description.
    .misconceptions =
        “Tingling means that the nerve is broken.” Mostly it means that it is irritated.
    .simplified = In that study doctors gave the label, partly from the same answers. So the true difference is smaller.
teach-lesson-same-pain-3 = Deep in the buttock lies the piriformis. The nerve passes below it in about 90 of 100 legs.
    .asks = Is there a test that shows that this muscle is the cause?
    .answers =
        Yes, pressing on it

        Yes, a scan

        No test that doctors agree on
    .reveals = None that they agree on. One clinic counted 6 in 100 people with such pain; others say anything from 5 to 36.
    .say = Ask what pressing on the buttock would tell. A spot there is sore in many people with a sore root too. So pressing is no test.
    .misconceptions =
        “It hurts when I press, so it is the muscle.” Of people with root pain, 76 in 100 had a sore spot there too.
    .simplified = The drawing shows the common course. Others can be chosen beside it.
teach-lesson-same-pain-4 = A sore muscle in the buttock can send an ache far down. The colour shows where it is described to be felt.
    .asks = How far down does an ache from this muscle usually go?
    .answers =
        To the knee at most

        To the ankle, not into the foot

        Into the toes
    .reveals = Usually not past the ankle. Pain or tingling in the foot speaks rather for a root.
    .say = Put it side by side with the skin map of S1. Ask: what is alike, what is not? The foot is the difference.
    .misconceptions =
        “Pain below the knee is always a nerve.” Mostly, but a muscle can do it too.
    .simplified = These areas are from old books on sore spots. They were drawn from what people told, not measured.
teach-lesson-same-pain-5 = The hip joint sits deep in front, at the fold of the groin.
    .asks = Where is pain from the hip mostly felt?
    .answers =
        In the foot

        In the groin

        Between the shoulder blades
    .reveals = In the groin. It can also reach the buttock, the thigh and the knee.
    .say = Let all lift one knee and put a finger into the fold of the groin. The joint lies right behind it.
    .misconceptions =
        “The hip is at the side of the body.” The bone you feel there is the thigh bone. The joint lies in the groin.
    .simplified = The drawing shows one healthy hip, without its ligaments and most of its muscles.
teach-lesson-same-pain-6 = The pattern check compares answers with ten descriptions. Take a case story, never a person in the room.
    .asks = The check says “close”. What does that mean?
    .answers =
        The answers agree well with the description

        The person has it

        It is nine times out of ten true
    .reveals = The answers agree well with the description. It names no chance. Two descriptions can be close together.
    .say = Run one case, then change one answer and watch the words. Ask: which answer moved them most?
    .misconceptions =
        “A computer can tell the cause.” It can compare. A person who examines can find more.
    .simplified = Some weights in the check come from studies, others are our estimate. The page says which.

teach-lesson-scan-report = Read a scan report calmly
    .aims =
        Know that findings are common in people without pain.

        Put four words of a report into plain words.

        Say when a scan is worth it.
    .audience = Adults and pupils from about 14 years; groups of patients.
    .prior = What a disc is.

teach-lesson-scan-report-1 = Here is the disc of somebody aged 50. Below the lab you find 100 people without any pain.
    .asks = Of 100 such people aged 50, how many have a worn disc on a scan?
    .answers =
        About 20

        About 50

        About 80
    .reveals = 80 of 100. At 20 years it is 37. A worn disc is like grey hair: it comes with the years.
    .say = Open “Scans of people without pain” and move the age. Let them guess before each step.
    .misconceptions =
        “My scan shows something, so that is why it hurts.” It may be, but most people of that age have something.
    .simplified = The numbers come from a model of 33 studies with 3110 people. Some groups behind a number are small.
teach-lesson-scan-report-2 = Reports use four words: bulge, protrusion, extrusion, sequestration. Try them here one by one.
    .asks = Which one means that a piece has come off?
    .answers =
        Bulge

        Protrusion

        Sequestration
    .reveals = Sequestration. A bulge is a wide, low edge. A protrusion stands out more. In an extrusion the jelly is through the ring, but hangs on.
    .say = Say each word, show it, and let them say it in plain words. Long words lose their fright so.
    .misconceptions =
        “The longer the word, the worse.” The free piece shrinks most often of all.
    .simplified = The drawings have clear borders. In life one kind goes over into the next.
teach-lesson-scan-report-3 = On this picture the disc presses on the root.
    .asks = Does this picture show pain?
    .answers =
        Yes, one can see it

        No, it shows pressure

        Only in colour
    .reveals = It shows pressure. Pain mostly needs an inflamed root too. And of people said to have sciatica, about one third have no pressed root on a scan.
    .say = So a pain is not less true if the scan shows nothing. And a finding is not pain.
    .misconceptions =
        “No finding, no pain.” Pain is real without a picture.

        “Then scans are useless.” No: up to 50 years, some findings are seen more often in people with pain.
    .simplified = Our picture is sharper than a scan. A real one is grey, and was taken lying down.
teach-lesson-scan-report-4 = This is an extrusion. The report sounds bad, and the person is worried.
    .asks = Of 100 extrusions, how many have shrunk on a later scan?
    .answers =
        About 10

        About 40

        About 70
    .reveals = About 70. Of bulges it was 13, of protrusions 41, of free pieces 96.
    .say = The body clears away what has left the disc. Ask why a bulge shrinks so seldom: it has not left.
    .misconceptions =
        “It must be cut out.” Few people need that. With time, the difference between those operated and the others gets small.
    .simplified = Only people who were scanned again are counted, most of them within half a year.
teach-lesson-scan-report-5 = A scan seldom changes what is done. Sometimes it is right.
    .asks = When is a scan worth it?
    .answers =
        With a warning sign, growing weakness, or before an operation

        After each bad night

        Never
    .reveals = With a warning sign, growing weakness, or before an operation. The British guideline says: not as a routine.
    .say = Look at the signs on this page together. They are rare. End on a calm note: most people need time and movement.
    .misconceptions =
        “Early is better.” People who were scanned early were off work longer.
    .simplified = Who may order a scan, and who pays, differs from country to country.

teach-lesson-move-well = Move well
    .aims =
        Know that no single posture is the right one.

        Try three kind ways to move in a flare.

        Use the pain rule.
    .audience = Everybody from about 12 years.
    .prior = None.

teach-lesson-move-well-1 = Somebody slumps on a chair.
    .asks = Is this posture wrong?
    .answers =
        Yes, it makes backs hurt

        No single posture is wrong, staying in it for long is tiring

        Only for children
    .reveals = Studies do not agree that any posture makes back pain. A change is what helps many people.
    .say = Let all slump, then sit up, then stand. Which feels best now? Ask again in ten minutes.
    .misconceptions =
        “Sit straight or get a bad back.” Nobody has shown that.
    .simplified = The figure is jointed at few places. A real back bends at every bone.
teach-lesson-move-well-2 = Two ways to lift. This one bends at the hips and keeps the back as it is in standing.
    .asks = Do people who lift with a round back get more pain later?
    .answers =
        It was not found so

        Yes, twice as much

        Nobody has looked
    .reveals = It was not found so. Those who bent their backs more did not get more pain later. Those in pain bent 6 degrees less.
    .say = The hip hinge is kind in a flare. It is for weeks, not a law for life. Let pairs lift a light bag both ways.
    .misconceptions =
        “Never lift with a round back.” People have always done so.
    .simplified = The studies looked at all kinds of back pain. Heavy work for years is another question.
teach-lesson-move-well-3 = Walking needs no machine and no money.
    .asks = 701 people had got over back pain. Half were helped to walk. What came of it?
    .answers =
        Nothing

        It came back later

        It never came back
    .reveals = It came back later: after 208 days in half of the walkers, and after 112 in half of the others.
    .say = Walk on the spot for one minute and feel how the back moves with each step. Begin with short walks, often.
    .misconceptions =
        “Rest until it is gone.” Bed is no better for sciatica, and a little worse for back pain.
    .simplified = That study was of back pain. Fresh sciatica was not looked at.
teach-lesson-move-well-4 = Some people are eased by bending backward, others by bending forward.
    .asks = How do you find your way?
    .answers =
        By age

        The way that hurts most

        The way that draws the pain out of the leg
    .reveals = The way that draws it out of the leg. Of 312 people, 74 in 100 had such a way. Those who trained in it did better.
    .say = Show the press-up on the screen. Nobody has to do it. If a leg gets worse, one stops.
    .misconceptions =
        “Backward is always right.” With a narrow canal it is mostly forward.
    .simplified = That it eases tells nothing about where the jelly is.
teach-lesson-move-well-5 = The slider: one end of the nerve is let go while the other is pulled.
    .asks = Why does the head go up when the knee is stretched?
    .answers =
        So that the nerve slides and is not pulled at both ends

        So that one sees the foot

        To train the neck
    .reveals = So that it slides. Pulling at both ends is the tensioner. In a study of 51 people neither was better than the other.
    .say = Do it slowly, without any pain, five times. Leave it if the leg tingles. Never push through.
    .misconceptions =
        “Nerves need to be stretched.” A sore nerve dislikes it.
    .simplified = The length of the nerve is worked out from the angles of the joints. Real nerves also slide sideways and give a little.
teach-lesson-move-well-6 = Getting strong is for later, bit by bit. Standing up from a chair is a good start.
    .asks = An exercise hurts 4 of 10. What now?
    .answers =
        Go on, no pain, no gain

        Do less

        Never move again
    .reveals = Do less. Our careful rule: up to 3 is fine, at 4 or 5 do less, from 6 on stop. No study has set a limit for sciatica.
    .say = Stand up from the chair slowly, five times, as far as it feels fine. Ask for a number from 0 to 10 in the head, not aloud.
    .misconceptions =
        “Pain means harm.” Sore is not broken. But pain that goes further down the leg means stop.
    .simplified = One number for pain is rough. The rule is ours, and it is careful.
