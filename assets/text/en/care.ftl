# The care page itself: sections with a name and parts, and the planner of walks at the end.

care-page-intro = Stop lighting the fire
    .text = A sore nerve is like a small fire that wants to go out. Half of people feel much better within about 12 weeks. So first find what feeds it: a way to sit, to bend or to sleep. Do that less for some days, and keep moving. Nobody has tested this advice alone, but it is kind and costs nothing.

        Then try one thing at a time, gently. Nothing here tells you what is wrong, and nothing here has to hurt.
    .evidence = For sciatica, rest in bed and staying active came out about the same; for back pain alone, active was a little better. The British guideline says: go on with normal life as far as you can. All five articles agree.
care-page-first = Who sees somebody first
    .text = Leave the exercises and look at the warning signs if one of these is there:
    .steps = numb between the legs

        new trouble with bladder, bowel or sex

        both legs, new or getting worse

        a leg that gets weaker

        fever, a bad fall, or cancer now or in the past

        a swollen, warm calf
    .who = Not made for you alone: if you are under 16, pregnant or just operated. Ask your doctor or midwife what suits you.
care-page-pain-rule = The pain rule
    .text = Rate your pain from 0, none, to 10, the worst you can think of. The rule is our own, on the careful side, and not tested.
    .fine = 0 to 3: fine, go on.
    .less = 4 or 5: careful. Do less, or do it smaller.
    .stop = 6 or more, or pain that goes further down the leg, or more numb or weak: stop for today.
    .when = What an exercise stirs should be back to normal after 20 to 30 minutes, for a sore tendon within 24 hours. If not, do less next time.
    .seeds = The rehab blog allows no pain at all. The surgeon's guide allows up to 6 of 10. The podcast says that the first tries may hurt. No trial found a limit for sciatica.
care-page-good-sign = A good sign
    .text = The pain leaves the leg and gathers in the back, even if the back is sorer for a while.
    .evidence = It was seen in 40 of 100 people, and they tended to do better. It tells how things go; it does not prove that a movement heals.
care-page-before = How is the pain now, from 0 to 10?
    .fine = Good. Begin gently.
    .less = Careful today: half as often, and smaller.
    .stop = Not today. Find the place that hurts least, take a short walk, and try again tomorrow. If a leg gets weaker or numb, look at the warning signs.
care-page-after = And now, after it?
    .fine = Good. Do the same next time, and only then a little more.
    .less = Do less next time. See whether it settles within 30 minutes.
    .stop = Leave what stirred it. Rest a little, then walk a bit. If it stays worse tomorrow, ask a physiotherapist. If a leg gets weaker or numb, look at the warning signs.
care-page-further = Has the pain moved further down the leg?
    .text = Further down counts more than stronger: stop then. Further up is a good sign.
care-page-walking = 29 of 30 steps
    .text = Stop one step before it hurts. If step 30 hurts, walk 29 and rest. Short and often, on flat ground, until 30 minutes are easy.
    .evidence = The rule is from the rehab blog. It is kind, but not tested. 30 minutes was also the goal in a trial with 701 people who had got over back pain.
    .less = If the very first step hurts, begin with standing and shifting your weight, and ask a physiotherapist.
    .fine = You are there. Hills are next: uphill first if bending forward is easy, downhill if bending backward is.
care-page-things = Four helpers
    .text = None of them was tested for sciatica. Try what feels good.
    .steps = Cushion: under the buttocks, so that you sit higher and softer.

        Roll: in the hollow of the low back, in a chair or a car.

        Pillow: between the knees on your side, under the knees on your back.

        Towel: folded in the hollow of the waist on your side, rolled under the low back for 2 to 5 minutes (the podcast's dose, not tested).
care-page-session = Your own session
    .text = Choose a few. One new thing at a time tells you what did it. Nothing of it is kept unless you ask.
care-page-nerve-bed = The bed of the nerve
    .text = The line is the way of the nerve from the neck to the foot, counted from the bends of the joints. In the slider it stays as long as it is, in the tensioner it grows. A real nerve is softer and slides in many places; we leave that out.
care-page-options = What else there is
    .text = What is it, what helps, what harms, how long, and what happens without it? We take no side. Numbers are people of 100 where a study counted people.
care-page-disputes = Where the sources disagree
    .text = We read five articles: a rehab blog, a clinic blog, a guide by a surgeon and a coach, a podcast and a mixed article. On 35 points we put them side by side with the research.
care-page-moods = When it gets you down
    .text = Pain that stays wears people out. That is no weakness. These four pages are short. They say what is commonly taught; little of it was tested for sciatica.

care-page-walk-begin = At which step does it begin to hurt?
care-page-walk-minutes = How many minutes can you walk without pain?
care-walk-steps =
    { $steps ->
        [one] Walk one step, then rest. Again and again, whenever you like.
       *[other] Walk { $steps } steps, then rest. Again and again, whenever you like.
    }
care-walk-left =
    { $minutes ->
        [one] One minute to the goal. Stay on flat ground.
       *[other] { $minutes } minutes to the goal. Stay on flat ground.
    }
