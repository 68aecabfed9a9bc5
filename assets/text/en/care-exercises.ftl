# Words of the exercises. The name, then: .suits, .leaves (who leaves it), .dose (and who says so), .steps (one a paragraph), .cues (one a
# paragraph for each key position; never left or right, as the side can be changed), .stop (besides the pain rule), .evidence and .seeds (how the
# articles differ) where there is more to say than of the group.

-usual = A usual dose of therapists, not tested.
-no-dose = No source gives a dose, so begin small. It is not tested.
-rehab-dose = From the rehab blog, not tested.
-guide-dose = From the surgeon's guide, not tested.
-podcast-dose = From the podcast, not tested.
-needs-room = A narrow spinal canal, a slipped vertebra, sore joints at the back of the spine.
-sore-disc = A fresh flare that bending forward makes worse.
-later = After the first bad days. It suits most patterns.
-first-days = The first, easily stirred days.

care-group-every-day = Every day
    .text = Give the sore spot peace for some days: note what stirs it, do that less, then bring it back bit by bit. To stay away for more than some weeks does no good, we think.
    .evidence = Bending the back did not foretell back pain in the studies. Kind ways to move are for a flare, not a ban for life. How sure? Fairly.
care-group-walking = Walking
    .text = Short walks, often.
    .evidence = 701 people who had got over back pain took part in a trial. Those who walked went 208 days until it came back, the others 112. How sure? Fairly, but nobody tested it for fresh sciatica.
care-group-backward = Bending backward
    .text = For pain that moves up out of the leg when you bend backward. That is a good sign, even if the back is sorer for a while.
    .stop = The pain moves down the leg, or stays worse.
    .evidence = Of 312 people, 74 in 100 had a direction that eased. Those who trained in it did better; of the others, one third gave up within 2 weeks. How sure? Fairly that matching the direction helps. Nobody has shown that the disc goes back in.
    .seeds = The rehab blog and the surgeon's guide use it for a disc. The podcast wants only this direction. The research says: the one that eases you.
care-group-forward = Bending forward
    .text = Rounding the back makes room in a narrow canal.
    .stop = More leg pain, or numbness.
    .evidence = No single exercise was best for a narrow canal. In one trial, 41 of 100 felt better after 6 weeks of these and walking; with hands-on care and other exercise, 79. How sure? Not very.
    .seeds = The surgeon's guide uses it for people of 60 and over. The podcast tells all to leave it. The research: it suits those whom bending forward eases.
care-group-unloading = Taking weight off
    .text = For comfort: it may feel good, but it heals nothing that we know of.
    .stop = Pain, dizziness, a sore shoulder.
    .evidence = Machines that pull were no better: 32 trials, 2762 people. The British guideline does not offer them. How sure? Quite, for machines. Doing it with your own arms is untested.
    .seeds = The rehab blog says that it does wonders. No study shows that.
care-group-nerve = Moving the nerve
    .text = A nerve slides in its bed when you move. The slider lets go at one end while it pulls at the other. The tensioner pulls at both.
    .stop = Any pain, or tingling that lasts. If you get more numb, stop and ask somebody.
    .evidence = Pain got better in most studies: by about 1.78 of 10 points in 40 studies of long back pain. How sure? Not very: the studies are small and mixed.
    .seeds = The rehab blog: only without pain, and never the tensioner. The surgeon's guide: the slider, then the tensioner. The podcast: neither.
care-group-pressing = Ball and roller
    .text = For muscle pain in the buttock, without tingling.
    .stop = Tingling down the leg, a bruise, or pain over 5 of 10.
    .evidence = 17 trials: muscles bore more pressure, but pain did not clearly drop. How sure? Not very, and nobody tested it for nerve pain.
    .seeds = The clinic blog presses on the sore spot, the surgeon's guide beside it. The rehab blog: a sore nerve dislikes it.
care-group-stretching = Stretching
    .text = For stiff muscles, not for a sore nerve.
    .stop = Any tingling in the leg.
    .evidence = No trial of stretching alone for sciatica was found, so nobody can be sure either way.
    .seeds = The clinic blog and the mixed article stretch; the podcast and the surgeon's guide say no, though the guide then links five stretches. The rehab blog: only for a tight buttock.
care-group-strength = Strength
    .text = For later, bit by bit. Getting strong is good for nearly everybody.
    .stop = The pain moves further down the leg.
    .evidence = Soon after, exercise eased leg pain by about 11.4 of 100 points more than advice; later there was no difference. Over 18 trials with 2699 people there was no clear effect. Exercise that follows how you feel beat sham exercise (181 people). No kind was best. How sure? Fairly that the gain is small.
    .seeds = The podcast: only this lasts. The rehab blog: stop the trigger first. The research backs neither alone.
care-group-hip = Hips
    .text = Strong hips hold the pelvis level when you walk.
    .stop = Pain at the side of the hip over 5 of 10 the next day.
    .evidence = Hip strength helped back pain in 7 trials. For piriformis pain it did as well as dry needling (44 people). Weak hips and back pain go together; which comes first, nobody knows. How sure? Not very.

care-pair-sit = Sitting
    .suits = Most patterns. Off the sit bone if the hamstring is sore.
    .leaves = With a narrow canal, sitting is a place to rest.
    .steps = Sit all the way back.

        Put a small roll or a folded towel in the hollow of the low back, or a cushion under the buttocks.

        Get up every 20 to 30 minutes. That number is a usual one, not tested.
    .stop = Take the roll out if the leg hurts more.
    .evidence = In a small laboratory study, support lowered the pressure and the work of the muscles. Nobody tested whether people hurt less.
care-pair-sleep = Sleeping
    .suits = Most people. Both ways are good.
    .leaves = Change it if you wake up numb.
    .steps = On the side: a pillow between the knees, a small towel in the hollow of the waist.

        On the back: a pillow under the knees.
    .evidence = No trial was found; it is about comfort.
care-pair-bend = Bending
    .suits = A flare that bending stirs.
    .leaves = Nobody needs this for life. A round back is normal.
    .steps = Feet as wide as the hips.

        Push the seat back, bend the knees a little.

        Keep the back as it is in standing.
    .evidence = No link between a round back and later pain was found.
    .seeds = The rehab blog says never to round. Studies do not back “never”.
care-pair-lift = Lifting
    .suits = A flare that lifting stirs.
    .leaves = Nobody needs this for life.
    .steps = Stand close to it.

        Bend hips and knees, and hold it close.

        Stand up, and breathe out.
    .evidence = No link was found; people with pain even bent 6 degrees less.
    .seeds = The podcast blames bending with load for all back injury. No study does.

exercise-sit-slumped = Sitting slumped
    .cues = Sit tall for a moment.

        Let the back round. Feel the difference.
exercise-sit-supported = Sitting with a roll
    .cues = All the way back, roll in the hollow, shoulders loose.
exercise-sleep-side = Sleeping on the side
    .cues = Knees a little bent, pillow between them.
exercise-sleep-back = Sleeping on the back
    .cues = Pillow under the knees, arms loose.
exercise-bend-rounded = Bending, back round
    .cues = Stand.

        Round down. Fine when nothing is sore.
exercise-bend-hinged = Bending from the hips
    .cues = Stand, breathe in.

        Seat back, back long, breathe out.
exercise-lift-rounded = Lifting, back round
    .cues = Down with a round back.

        And up.
exercise-lift-hinged = Lifting from hips and knees
    .cues = Hips and knees bend, box close.

        Up, breathe out.
exercise-golfers-pick-up = Golfer's pick-up
    .suits = Light things on the floor, when a round back hurts.
    .leaves = If your balance is shaky, hold on to something.
    .dose = As often as you pick things up. It is not tested.
    .steps = Hold on with one hand.

        Tip forward over one leg, the other leg goes up behind.

        Keep trunk and leg in one line.
    .cues = Stand on one leg, hold on.

        Tip forward, leg up behind.
exercise-walk = Walking
    .suits = Nearly everybody.
    .leaves = With a narrow canal, walk in shorter bouts, lean on something, or cycle.
    .dose = Stop one step before the pain: if step 30 hurts, walk 29. Short and often, up to 30 minutes. From the rehab blog, not tested; 30 minutes 5 times a week was also the goal of the trial.
    .steps = Begin on flat ground.

        Walk briskly, arms swinging.

        Stop before it hurts, and rest.
    .cues = Step, arms loose.

        Through the middle.

        Other leg.

        And through.
    .stop = The leg hurts more and sitting does not settle it.
    .evidence = That brisk is easier is an opinion. Uphill the back bends most, downhill it arches most (20 people), so flat comes first.
exercise-walk-leaning = Walking bent forward
    .suits = A narrow canal.
    .leaves = If bending forward makes the leg worse.
    .dose = The course that was tested took 6 weeks, with walking or cycling and strength.
    .steps = Lean on a trolley or sticks.

        Walk until the legs tire.

        Sit, then go on.
    .cues = Lean, step.

        Through.

        Other leg.

        And through.
    .stop = New weakness, or a change of the bladder.
    .evidence = A year later, 81 of 100 walked clearly further (104 people). With guidance people walked 416 metres further. How sure? Fairly.
exercise-wall-drill = Wall drill
    .suits = A back that feels stuck bent forward.
    .leaves = { -needs-room }
    .dose = 5 to 10 seconds, some times. { -podcast-dose }
    .steps = Stand with your back to a wall.

        Bring heels, seat, middle back and head to it.

        Stay and breathe.
    .cues = Stand loosely by the wall.

        Heels, seat, back, head to the wall.
    .evidence = No trial was found. It may hurt at first.
exercise-towel-under-low-back = Towel under the low back
    .suits = People whom bending backward eases.
    .leaves = A narrow spinal canal.
    .dose = 2 to 5 minutes. { -podcast-dose }
    .steps = Lie on your back, knees bent.

        Put a rolled towel under the hollow of the low back.

        Let go.
    .cues = Lie on the towel, let the back sink.
    .evidence = No trial was found.
exercise-prone-lying = Lying on the front
    .suits = Pain that bending forward stirs.
    .leaves = { -needs-room } Pregnancy.
    .dose = 1 to 5 minutes. { -usual }
    .steps = Lie on your front, head to one side.

        Let the belly sink.

        Wait and feel where the pain goes.
    .cues = Lie on your front, let go.
exercise-prone-on-elbows = On the elbows
    .suits = If lying on the front draws the pain up.
    .leaves = { -needs-room } Pregnancy.
    .dose = As long as it is easy, several times a day. { -rehab-dose }
    .steps = Lie on your front.

        Prop yourself on the forearms.

        Let the hips stay down.
    .cues = Lie flat, breathe in.

        Come up slowly.

        On the elbows, breathe out.

        And down again.
exercise-press-up = Press-up, hips down
    .suits = If the elbows draw the pain up.
    .leaves = { -needs-room } Sore wrists or shoulders, pregnancy.
    .dose = 10 times, 2 seconds at the top. { -guide-dose }
    .steps = Hands beside the chest.

        Push the chest up with the arms alone.

        Hips stay down. Go a bit further each time.
    .cues = Lie flat, breathe in.

        Push up, hips down, breathe out.
    .seeds = The surgeon's guide keeps it for people under 60. No study backs that age.
exercise-knee-hug = One knee to the chest
    .suits = A narrow canal, or if bending forward eases you.
    .leaves = { -sore-disc }
    .dose = 10 times, about 2 seconds. { -guide-dose }
    .steps = Lie on your back, knees bent.

        Pull one knee to the chest.

        Lower it slowly.
    .cues = Hold the knee, breathe in.

        Pull it in, breathe out.
exercise-knee-hugs = Both knees to the chest
    .suits = If one knee is easy.
    .leaves = { -sore-disc } A sore hamstring, or a deep buttock that it hurts.
    .dose = 10 times, about 2 seconds. { -guide-dose }
    .steps = Lie on your back.

        Pull both knees to the chest.

        Lower them with the belly muscles.
    .cues = Hold both knees, breathe in.

        Pull them in, breathe out.
exercise-lean-on-counter = Leaning on a counter
    .suits = Anybody who finds that it eases.
    .leaves = Fragile bones, a shoulder that hurts, blood pressure that is high and not treated.
    .dose = Seconds up to a minute. { -usual }
    .steps = Hands on a counter.

        Bend the knees, let the arms take weight.

        Let the low back hang.
    .cues = Hands down, breathe in.

        Let the back hang, breathe out.
exercise-hang = Hanging from a bar
    .suits = Fit shoulders, if leaning was good.
    .leaves = Fragile bones, a shoulder that hurts, blood pressure that is high and not treated.
    .dose = Seconds up to a minute. { -usual }
    .steps = Hold a strong bar.

        Bend the knees, feet stay near the floor.

        Let yourself grow long.
    .cues = Take the bar.

        Hang, breathe out.
exercise-nerve-slider = Nerve slider
    .suits = Leg pain that has settled, from a disc, deep in the buttock or at the hamstring. Let somebody show you first.
    .leaves = The first, easily stirred days. A leg that gets weaker, or fever or a bad fall before: see somebody.
    .dose = 2 times 10, slow and painless. { -guide-dose }
    .steps = Sit high, feet off the floor, back loose.

        Straighten one knee, pull the toes up, and look up.

        Go back: knee bent, chin down.
    .cues = Knee bent, chin down.

        Straighten, toes up, look up.
exercise-nerve-slider-upright = Nerve slider, upright
    .suits = If the slumped one is no good.
    .leaves = As with the slumped one.
    .dose = 2 times 10, slow and painless. { -guide-dose }
    .steps = Sit tall, feet off the floor.

        Straighten one knee, pull the toes up, and look up.

        Go back: knee bent, chin down.
    .cues = Tall, knee bent, chin down.

        Straighten, toes up, look up.
    .evidence = The nerve slid as far upright as slumped (34 people).
    .seeds = The surgeon's guide slumps; the podcast avoids a round back. Upright suits both.
exercise-nerve-tensioner = Nerve tensioner
    .suits = Only if the slider was painless for 1 to 2 weeks.
    .leaves = A sore nerve, any weakness or numbness, a narrow canal, a slipped vertebra, a sore deep buttock or hamstring. You can do without it.
    .dose = 2 times 10, slow. { -guide-dose }
    .steps = Sit high, feet off the floor, back loose.

        Straighten one knee, toes up, chin to the chest.

        Let everything go again.
    .cues = Let go.

        Straighten, toes up, chin down.
    .evidence = Slider and tensioner did equally well in the study that the guide names (51 people).
    .seeds = The rehab blog never pulls at both ends. The guide says that it won; the study does not say so.
exercise-ball-release = Ball under the hip
    .suits = Buttock muscle pain, no tingling.
    .leaves = A sore nerve, blood thinners, a bruise, fragile bones.
    .dose = Each movement 3 times, 1 to 2 minutes, both sides. { -guide-dose }
    .steps = Sit with a ball under one buttock, beside the sore spot, not on the sit bone.

        Straighten and bend that leg.

        Foot near the seat: knee out, then across.

        Move the ball a bit.
    .cues = Leg straight.

        Leg bent.

        Knee out.

        Knee across.
exercise-foam-rolling = Foam rolling
    .suits = Buttock muscle pain, no tingling.
    .leaves = A sore nerve, blood thinners, a bruise, fragile bones.
    .dose = 1 to 2 minutes, both sides, as for the ball. { -guide-dose }
    .steps = Sit on the roller, ankle over the other knee.

        Lean to that side.

        Roll slowly to and fro.
    .cues = Roll to the top.

        Roll down.
exercise-piriformis-stretch = Piriformis stretch
    .suits = A tight, painless buttock.
    .leaves = A sore disc or hamstring, a pinch in the groin, a sore tendon at the side of the hip.
    .dose = 10 times, 2 times a day, as in trials.
    .steps = Lie on your back, one foot on the floor.

        Lift the other knee.

        Draw it across the body, gently.
    .cues = Knee up, breathe in.

        Draw it across, breathe out.
    .stop = A pinch in the groin.
    .seeds = The clinic blog turns the thigh inward. With the hip bent this far we turn it a little outward. Neither was compared.
exercise-hamstring-stretch = Hamstring stretch
    .suits = Stiff thighs, no leg pain.
    .leaves = Sciatica in its first weeks, or a sore hamstring at the sit bone.
    .dose = { -no-dose }
    .steps = Heel on a low step.

        Bend from the hips, back long.
    .cues = Stand tall, breathe in.

        Lean, breathe out.
exercise-hip-flexor-stretch = Hip-flexor stretch
    .suits = Stiff from sitting.
    .leaves = { -first-days } A slipped vertebra.
    .dose = 20 to 30 seconds. { -usual }
    .steps = Kneel on one knee.

        Tuck the tail in, and do not arch.

        Shift forward a little.
    .cues = Kneel tall, breathe in.

        Tail in, hips forward, breathe out.
    .stop = A pinch in groin or back.
    .seeds = The mixed article: often done too hard. So do it gently.
exercise-calf-stretch = Calf stretch
    .suits = A stiff calf, no tingling.
    .leaves = A calf that is newly swollen or warm: see somebody today.
    .dose = { -no-dose }
    .steps = Hands on a wall, one leg back.

        Heel down, lean forward.
    .cues = Heel down, breathe in.

        Lean, breathe out.
exercise-straddle-fold = Straddle fold
    .suits = Stiff inner thighs, no pain.
    .leaves = Sciatica in its first weeks, or a sore sit bone.
    .dose = 5 deep breaths. From the mixed article, not tested.
    .steps = Sit with legs wide, toes and kneecaps up.

        Breathe out and fold forward.

        Hands on legs or floor.
    .cues = Sit tall, breathe in.

        Fold, breathe out.
exercise-childs-pose = Child's pose
    .suits = If bending forward eases you.
    .leaves = { -sore-disc }
    .dose = { -no-dose }
    .steps = On hands and knees.

        Sit back on the heels, arms long.
    .cues = Hands and knees, breathe in.

        Sit back, breathe out.
exercise-dead-bug = Dead bug
    .suits = { -later }
    .leaves = { -first-days }
    .dose = 2 to 3 times 6 to 10. { -usual }
    .steps = On your back, arms and knees up.

        Lower one arm and the other leg. The back stays still.

        Change sides.
    .cues = Arms and knees up, breathe in.

        Lower one arm, other leg.

        Back up.

        Now the other two.
exercise-sit-to-stand = Sit to stand
    .suits = { -later }
    .leaves = { -first-days }
    .dose = 2 to 3 times 6 to 10. { -usual }
    .steps = Sit on the front of a seat.

        Lean forward and stand up.

        Sit down slowly.
    .cues = Sit.

        Lean forward.

        Stand tall.

        Slowly down.
exercise-squat = Squat
    .suits = { -later }
    .leaves = { -first-days } A sore sit bone.
    .dose = 8 to 10, slow. { -usual }
    .steps = Feet as wide as the shoulders.

        Sit back and down, chest up.

        Stand up.
    .cues = Tall, breathe out.

        Down, breathe in.
    .stop = Pain over 3 of 10.
exercise-lunge = Lunge
    .suits = People who get better and have no leg pain.
    .leaves = { -first-days } A sore sit bone.
    .dose = 8 to 10, slow. { -usual }
    .steps = One foot in front.

        Lower the back knee.

        Push up.
    .cues = Tall, breathe out.

        Knee down, breathe in.
    .stop = Pain over 3 of 10.
exercise-hip-hinge = Hip hinge
    .suits = After the dead bug and the squat.
    .leaves = { -first-days }
    .dose = 2 to 3 times 6 to 10, load later. { -usual }
    .steps = Knees soft.

        Push the seat back, back long.

        Come up with the hips.
    .cues = Tall, breathe out.

        Seat back, breathe in.
exercise-plank = Plank
    .suits = Later, when the dead bug is easy.
    .leaves = { -first-days }
    .dose = { -no-dose }
    .steps = On elbows and toes.

        Body in one line. Breathe.
    .cues = One line, breathe.
exercise-side-plank = Side plank
    .suits = Later, when the plank is easy.
    .leaves = { -first-days } A sore shoulder.
    .dose = { -no-dose }
    .steps = On one elbow, side down.

        Lift the hips to one line. Breathe.
    .cues = Hips up, breathe.
exercise-bridge = Bridge
    .suits = { -later }
    .leaves = { -first-days }
    .dose = 2 to 3 times 10. { -usual }
    .steps = On your back, knees bent.

        Lift the hips.

        Lower them slowly.
    .cues = Lie, breathe in.

        Hips up, breathe out.
exercise-single-leg-bridge = Bridge on one leg
    .suits = When the bridge is easy; later for a sore hamstring.
    .leaves = { -first-days }
    .dose = 2 to 3 times 10. { -usual }
    .steps = As the bridge, one leg straight.

        Keep the hips level.
    .cues = One leg long, breathe in.

        Hips up, level, breathe out.
exercise-clam = Clam
    .suits = A sore hip muscle or tendon, a hip that drops in walking, and most others later.
    .leaves = { -first-days }
    .dose = 2 to 3 times 10. { -usual }
    .steps = Lie on your side, knees bent.

        Heels together, open the top knee.

        Close slowly.
    .cues = Knees together, breathe in.

        Open, breathe out.
exercise-leg-lift = Leg lift
    .suits = When the clam is easy.
    .leaves = { -first-days }
    .dose = 2 to 3 times 10. { -usual }
    .steps = Lie on your side, lower knee bent.

        Lift the top leg, heel first.

        Lower it slowly.
    .cues = Leg long, breathe in.

        Lift, breathe out.
    .seeds = The mixed article calls this muscle one that pulls the leg in. It moves the leg out.
exercise-band-walk = Side steps with a band
    .suits = When the leg lift is easy.
    .leaves = { -first-days }
    .dose = 2 to 3 times 10 steps. { -usual }
    .steps = Band round the knees, sit back a little.

        Step to the side.

        Bring the other foot after.
    .cues = Half a squat.

        Step out.

        Feet wide.

        Bring it in.
exercise-external-rotation = Turning the thigh out
    .suits = A sore deep buttock, later.
    .leaves = { -first-days }
    .dose = 2 to 3 times 10. { -usual }
    .steps = Sit high, band round the ankle.

        Move the foot inward against the band. The thigh turns out.

        Let it back slowly.
    .cues = Sit tall, breathe in.

        Foot inward, breathe out.
exercise-hamstring-hold = Hamstring hold
    .suits = A sore hamstring at the sit bone.
    .leaves = A fresh strain, in the first 48 hours.
    .dose = 5 times 45 seconds, from the plan of specialists.
    .steps = On your back, heels on the floor further out.

        Lift the hips a little.

        Hold and breathe.
    .cues = Heels out, breathe in.

        Hips up, hold.
    .stop = Pain that has not settled within 24 hours.
    .evidence = A plan by experts: hold first, heavy and slow next, fast at the end. Early on, leave stretching and long sitting.
