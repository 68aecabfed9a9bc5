# Questions about what was understood. A quiz: its name. A question: .right, .because, .wrong (one a paragraph) and .reasons, why each of these
# is wrong, in the same order. The sources are in quizzes.toml.

teach-quiz-nerve = The nerve
teach-quiz-nerve-1 = Why can the leg hurt when the sore place is in the back?
    .right = The brain takes the news for news from the leg
    .because = The fibres of the root come from the leg, so the brain feels it there.
    .wrong =
        Pain flows down like water

        The leg is always sore too

        The nerve ends in the back
    .reasons =
        Nothing flows down. The signal goes up to the brain, which feels it where the nerve comes from.

        The leg can be quite fine. Only the news from it was made up on the way.

        It is the other way round: the nerve begins there and ends in the foot.
teach-quiz-nerve-2 = From where does the sciatic nerve come?
    .right = From the roots L4 to S3
    .because = These roots leave the spine and join in the pelvis.
    .wrong =
        From one disc

        From the knee

        From the piriformis
    .reasons =
        A disc lies beside a root, but no nerve grows from it.

        At the knee it parts in two and goes on.

        It passes below that muscle, and comes from higher up.
teach-quiz-nerve-3 = Can one tell the root from the place of pain?
    .right = Not surely: people differ, and parts overlap
    .because = Of 226 sore roots, 64 in 100 did not keep to their part of the skin.
    .wrong =
        Yes, to a finger’s width

        Yes, if it tingles

        No, the place says nothing at all
    .reasons =
        The lines on a skin map are drawn. Skin has no such lines.

        Tingling tells that a nerve may be behind it, not which one.

        It does give a hint, most of all in the foot.
teach-quiz-nerve-4 = What does a calm root report when it is touched?
    .right = Mostly nothing
    .because = In operations on people who were awake, touching a normal root did not hurt.
    .wrong =
        Strong pain

        Heat

        That the disc is gone
    .reasons =
        That is what a swollen root reports. A calm one did not.

        No study has found that.

        A root reports what happens to its own fibres. It knows nothing of discs.
teach-quiz-nerve-5 = Which of these must not wait?
    .right = New numbness between the legs
    .because = It can be a sign that the nerves in the canal are pressed. That is very rare, and needs help at once.
    .wrong =
        Tingling in the big toe for a week

        Pain on a sneeze

        A bad night
    .reasons =
        That is common with a sore root. It should be looked at if the leg gets weak.

        Strong as it may feel, it is common and not a sign of its own.

        Bad nights come and go. Pain that no position ever eases should be looked at soon.

teach-quiz-disc = The disc
teach-quiz-disc-1 = How is a disc not like a donut?
    .right = It is tense, even at rest
    .because = The core pushes on the ring all the time. In standing about 0.5 MPa were measured.
    .wrong =
        It has no soft core

        It is not round

        It is filled with air
    .reasons =
        It has one, at least in young years. That is where the donut is right.

        It is roughly round, like a bean.

        There is water in it, bound in a jelly.
teach-quiz-disc-2 = Somebody bends forward. What does the core do?
    .right = It leans a little backward
    .because = In 85 of 100 discs without pain it leaned away from the bend.
    .wrong =
        It shoots out at the back

        It leans forward

        It melts
    .reasons =
        It moves by about a tenth of a millimetre for each degree. Nothing shoots.

        It leans away from the bend, so backward.

        The jelly stays a jelly. Water leaves it slowly over the day, and comes back at night.
teach-quiz-disc-3 = Is high pressure in a disc harmful?
    .right = Not by itself: pressure is what a disc is for
    .because = Studies do not agree that posture or load makes back pain.
    .wrong =
        Yes, each lift leaves a crack

        Yes, above the pressure of a tyre

        No, a disc cannot crack at all
    .reasons =
        A healthy disc takes a lift and goes back to what it was.

        A disc has more than that in plain standing.

        It can. Thousands of bends under load wore the discs of pigs in a laboratory.
teach-quiz-disc-4 = When does a disc that presses on a root mostly hurt?
    .right = When the root is inflamed as well
    .because = Pressure and inflammation together make the pain.
    .wrong =
        Always

        Never

        Only in the morning
    .reasons =
        Many people have a pressed root and feel nothing.

        With an inflamed root it can hurt a lot.

        In the morning a disc is taller, as it drank water at night. That alone does not hurt a root.
teach-quiz-disc-5 = A press-up eased the leg. What is known about the jelly?
    .right = Nobody has seen it go back in
    .because = Of 11 people who got better that way, the scan of 0 had changed.
    .wrong =
        It went back in

        It dried out

        It went to the other side
    .reasons =
        That is a hope. The scans did not show it.

        No study has found that in a press-up.

        The scans were as before.

teach-quiz-scans = Scans
teach-quiz-scans-1 = Of 100 people aged 50 without pain, how many have a worn disc on a scan?
    .right = 80
    .because = At 20 years it is 37, and it grows with age.
    .wrong =
        None

        5

        30
    .reasons =
        Then a finding would prove the pain. It does not.

        Far more. A worn disc is as common as grey hair.

        That is fewer than at the age of 20.
teach-quiz-scans-2 = What does a scan show?
    .right = Shapes, such as a disc that presses on a root
    .because = Pain cannot be seen on it.
    .wrong =
        Pain

        How soon one gets better

        Whether somebody tells the truth
    .reasons =
        Two people with the same picture can feel quite different.

        Pain and size do not go in step.

        Of people said to have sciatica, about one third have no pressed root on a scan. Their pain is just as true.
teach-quiz-scans-3 = Which of these shrinks by itself most often?
    .right = A free piece (sequestration)
    .because = Of 100 free pieces, 96 had shrunk on a later scan.
    .wrong =
        A bulge

        A protrusion

        None of them shrinks
    .reasons =
        Of bulges it was 13 in 100: the edge is still a part of the disc.

        Of protrusions it was 41 in 100.

        Most of what leaves a disc does.
teach-quiz-scans-4 = When is a scan worth it?
    .right = With a warning sign, growing weakness, or before an operation
    .because = Then it can change what is done.
    .wrong =
        For everybody with back pain

        After two bad nights

        Once a year, to be safe
    .reasons =
        The guideline says: not as a routine. It seldom changes what is done.

        Good and bad nights are part of the way.

        It would find something in most people, and help nobody.
teach-quiz-scans-5 = A report says “disc degeneration”. In plain words?
    .right = The disc has aged
    .because = It is seen in most people over 40, with and without pain.
    .wrong =
        The disc falls apart

        The spine gets lame

        An operation is due
    .reasons =
        It stays where it is and goes on with its work.

        The word tells nothing about the nerves.

        Few people need one, and not for this word.

teach-quiz-care = What helps
teach-quiz-care-1 = Bed rest for sciatica: what did studies find?
    .right = It is no better than staying active
    .because = For plain back pain it is a little worse.
    .wrong =
        It heals the disc

        Two weeks of it are best

        It has never been studied
    .reasons =
        No study has shown that.

        Short rests are fine, weeks in bed are not better than moving.

        It was. Trials found no clear difference between bed and staying active.
teach-quiz-care-2 = How long does it last?
    .right = About half feel much better within three months
    .because = Most do within a year, and about one in four still has some trouble later.
    .wrong =
        Always six weeks

        For life

        Three days with the right exercise
    .reasons =
        That is too short for many.

        Most people get better, with or without an operation.

        No exercise has been shown to do that.
teach-quiz-care-3 = Which way should one bend with a sore root?
    .right = The way that draws the pain out of the leg
    .because = Of 312 people, 74 in 100 had such a way, and did better with it.
    .wrong =
        Always backward

        The way that hurts most

        Never at all
    .reasons =
        With a narrow canal it is mostly forward.

        Pain that goes further down the leg means stop.

        Easy movement is fine: sore is not broken.
teach-quiz-care-4 = An exercise hurts 7 of 10. What says our rule?
    .right = Stop, and leave it for a better day
    .because = Up to 3 is fine, at 4 or 5 one does less, from 6 on one stops.
    .wrong =
        Go on, pain makes strong

        Do it twice as fast

        Never do it again
    .reasons =
        No study has shown that more pain does more good.

        Then it is sooner over, and hurts more.

        A bad day is a bad day. Try it again later, with less.
teach-quiz-care-5 = What does an operation change, for most?
    .right = Severe leg pain ends sooner
    .because = Half had recovered after 4 weeks instead of 12. After a year, 95 of 100 had in both groups.
    .wrong =
        It is the only cure

        Nothing at all

        The pain never comes back
    .reasons =
        Most people get better without.

        It saves weeks of severe leg pain.

        Nobody can promise that.
