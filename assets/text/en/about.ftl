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
about-translation-title = Translations
about-translation = The page is written in English. The Spanish and Arabic words were translated from it and tested by machine: nothing is missing, and every number is the same. No clinician has reviewed them yet. You can help: read a screen, note what is wrong or sounds odd, with the words you would use, and tell whoever gave you this page, so that they can pass it on. In doubt, the English words count.
about-access-title = Access
about-access = We want everybody to be able to use this page. It is built to WCAG 2.2 at level AA, and at level AAA for contrast, for the size of what is pressed and for showing where you are. Everything works by keyboard, by touch and with a screen reader, in light and dark, at a zoom of 400 %, and with less motion. Tests in three browsers look at each screen.
about-access-gaps = Known gaps: No user of a screen reader and no clinician has reviewed this version yet. In a drawing, some parts are smaller than a fingertip; the list under it opens the same parts. A screen reader is told of a drawing as a sentence and a list, not as shapes. The words in a picture that you save cannot be read aloud. If something here keeps you out, that is our mistake and not yours. Tell the people who gave you this page.
about-letters = Single keys work: / for the search, letters and digits in a lesson
about-letters-hint = Switch this off if you speak to your device, or press keys by mistake. It stays so until you close this page.
