# About this page.

about-title = About this page
about-lead = A free page that explains leg pain from the back, buttock and hip. It is made for reading, showing in class, and sending to a friend.
about-use-title = What it is for
about-use = It teaches anatomy, and compares answers with descriptions in textbooks. It is education, not a diagnosis. It cannot examine anybody, it does not choose a treatment, and it can be wrong. If you are worried, ask somebody who can examine you.
about-not-for = It is not made for people under 16, in pregnancy, or just after an operation. Other things matter then, and a clinician can look at them.
about-privacy-title = What it does with your answers
about-privacy = Answers stay in the memory of this page and are gone when you close or reload it. Only if you ask does it keep them, or a session of exercises, on this device. Nothing is sent, and no answer is ever part of the address. The page's own rules forbid it to talk to other machines, and your browser enforces them.
about-requests-title = Count for yourself
about-model-title = How the disc is worked out
about-model = The disc is a slice of tissue divided into small elements, each with the stiffness that laboratories measured. For every posture the program moves them until all forces balance. The figures beside it come from people and from discs in laboratories, and each names its source.
about-sources-title = Sources
about-sources = Every statement on these pages names where it comes from. What is only an estimate is called one. Last review: { $date }.
about-version-title = Is this copy still new?
about-version = This is version { $version }. Its facts were last reviewed on { $date }. A file cannot know of a newer one, and this page asks nobody. For a newer copy, look where you got this one. On the web, the page offers it by itself.
about-old = The facts in this copy were last reviewed on { $date }. That is more than two years ago, and some may have changed. Most of it will still hold: bodies do not change that fast. For a newer copy, look where you got this one.
about-licence-title = Use it, copy it, change it
about-licence = Words and pictures are under CC BY 4.0: share and change them, and name the Sciatica Explorer authors. The code is under MIT or Apache-2.0, at your choice.
about-parts = The program is made of these free parts, each under the licence beside it and by its own authors, and of the standard library of Rust.
about-access-title = Access
about-access = Everything works by keyboard, by touch and with a screen reader, in light and dark. Known gap: no clinician or screen-reader user has reviewed this version yet.
