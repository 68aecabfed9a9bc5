# Common questions: the question, .short (two sentences), .full (a few short paragraphs).

library-what = What it is

asked-what-is-sciatica = What is sciatica?
    .short = Sciatica is pain that runs down the leg because a nerve root in the low back is irritated. It is the name of a complaint, not of its cause.
    .full = The sciatic nerve grows from roots in the low back and runs to the foot.

library-course = How it goes on

asked-how-long = How long does it last?
    .short = Many feel much better within about three months. Most do within a year.
    .full = Weeks to months is usual, not days.
