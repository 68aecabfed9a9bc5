# The start screen. It is also what a reader sees before the program has started, and with scripts off.

start-title = Why does my leg hurt when my back is the problem?
start-lead = A nerve as thick as your finger runs from the low back to the sole of the foot. When something bothers it at the top, the brain feels the pain further down. See how, try it yourself, and find out what your own answers resemble.
start-doors = Three ways in
start-door-anatomy = See the nerve
start-door-anatomy-text = Follow it from the low back to the toes. Tap any part to learn what it is and what can bother it.
start-door-disc = Squeeze the donut
start-door-disc-text = A disc is a little like a jelly donut. Bend it, load it, and see what really happens inside.
start-door-check = Check your pattern
start-door-check-text = Answer some questions. See which textbook patterns your answers resemble, and why.
start-privacy = Everything happens on your device. Nothing is sent, nothing about you is stored unless you ask, nobody counts you.
start-not-a-diagnosis = This is education, not a diagnosis. It cannot examine you, and it does not replace somebody who can.
start-emergency = Numb between the legs, new trouble with bladder or bowel, or a leg that is getting weaker? Look at the emergency signs first.
start-emergency-link = See the emergency signs
start-chain-title = One chain, from posture to feeling
start-chain-text = Every screen is a window on the same chain. Change one link and the others follow.
start-chain-posture = how you hold your back
start-chain-load = angle and load on the disc
start-chain-disc = the disc changes shape
start-chain-contact = it touches a nerve root, or not
start-chain-inflamed = the root is inflamed, or not
start-chain-signal = a signal
start-chain-felt = where the brain feels it
start-good-news = The good news first: most people with leg pain from the back get much better with time. About half feel much better within some three months, and most within a year. About one in four still has some trouble after that.
start-good-news-source = Sources: { $sources }. How people were counted differs from study to study.
