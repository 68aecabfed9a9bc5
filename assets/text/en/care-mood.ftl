# Low mood, sleep, work and fear of movement: a calm page each. .text, .common (how common), .helps (a thought a paragraph), .who (whom to
# ask), .when (by when), .dark (when thoughts turn dark).

mood-low = Low mood
    .text = Pain that goes on makes the world small. You cancel things, you sleep badly, you lose patience with yourself. That is not weakness. It is what pain does to people, and it can turn around.
    .common = Very common with pain that lasts. Our sources give no number. Most legs get better with time, and mood as a rule comes along.
    .helps = One small thing each day that is not about pain: a friend, the sun, some music.

        A short walk, even on a grey day.

        Tell one person how it really is.

        Count what works again, not what hurts.
    .who = Your family doctor. Talking with a therapist helps many people, and so can medicine. A physiotherapist who listens is a good first step too.
    .when = If most days have been grey for some weeks, or nothing gives joy any more, book a visit this week. You need no better reason.
    .dark = Sometimes thoughts turn dark: that it would be better not to be here, or of hurting yourself. Then please do not stay alone with them. Tell somebody near you now. Call your emergency number or a crisis line, or go to an emergency department. You can say: “I am having very dark thoughts, and I need help.” People there know this, and nobody will think less of you. Such thoughts come in waves, and waves pass.
mood-sleep = Sleep
    .text = A bad night makes pain louder, and pain makes bad nights. You can break in at either end.
    .common = In one study with nerve pain in the leg, 68 of 100 said that pain broke their sleep. One bad night does no lasting harm.
    .helps = Try the two ways to lie: side with a pillow between the knees, back with one under them.

        Get up at the same time, even after a bad night. Go out into the light.

        If you lie awake and worry, get up, do something dull, come back when sleepy.

        Ask a pharmacist when to take a pain pill, so that it works at night.
    .who = Your family doctor or a pharmacist. Ask before you take sleeping pills: with strong pain pills or nerve pills they can be too much.
    .when = If nights are bad for some weeks. The same day, if no position eases the pain for hours, or if there is fever or a leg gets weaker.
mood-work = Work
    .text = You need not be free of pain to work. Some work is good medicine, if it can be changed a little for a while.
    .common = After a new bout of back pain, with or without the leg, 82 of 100 people who were off work were back within a month.
    .helps = Talk with your boss early: what works, what does not yet.

        Change position often. Sit, stand, walk.

        Leave the heavy and the twisted for some weeks, then take it up bit by bit.

        Come back with shorter days rather than wait for perfect ones.
    .who = Your family doctor, a doctor at work, a physiotherapist. They can write down what to change and for how long.
    .when = Early: ask for a plan before the time away grows long. If money or the job worries you, ask at once; that worry feeds pain too.
mood-fear = Fear of movement
    .text = When bending hurt once, the body guards. You move stiffly, and being stiff hurts too. Being afraid is a wise start and a bad habit.
    .common = Nearly everybody guards after a bad bout. In one review people with pain bent 6 degrees less when they lifted, and the bend was not what made backs hurt.
    .helps = Hurt is not harm: a sore nerve calls too loudly.

        Pick one thing that you avoid. Do a tiny part of it, each day a bit more.

        Breathe out while you move.

        Use the pain rule instead of fear: 0 to 3 is fine.
    .who = A physiotherapist can do the first steps beside you. If fear fills the day, a family doctor or a therapist.
    .when = If after 2 to 4 weeks there are still things you do not dare to do. That time is our own measure.
