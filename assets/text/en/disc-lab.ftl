# The disc lab.

disc-lab-title = Squeeze the donut yourself
disc-lab-lead = A disc is a soft core (the nucleus) in a tough ring (the annulus). Bend it, load it, and watch.
disc-lab-postures = Posture
disc-lab-by-hand = By hand
disc-lab-angle = Bend
disc-lab-angle-less = Bend one degree backward
disc-lab-angle-more = Bend one degree forward
disc-lab-load = Load on the disc
disc-lab-load-less = 50 newtons less
disc-lab-load-more = 50 newtons more
disc-lab-free = No named posture: the bend and the load were set by hand.
disc-lab-readings = What the model finds
disc-lab-reading = Reading
disc-lab-now = Now
disc-lab-standing = Healthy, standing
disc-lab-pressure = Pressure in the core
disc-lab-height = Height, against unloaded
disc-lab-lower = { $number } mm lower
disc-lab-taller = { $number } mm taller
disc-lab-bulge-anterior = Bulge in front
disc-lab-bulge-posterior = Bulge at the back
disc-lab-nucleus-shift = Core moved, against healthy standing
disc-lab-moment = Effort to hold the bend
disc-lab-shift-back = { $number } mm to the back
disc-lab-shift-front = { $number } mm to the front
disc-lab-shift-none = as in standing
disc-lab-moment-flexes = { $number } N·m, pushing forward
disc-lab-moment-extends = { $number } N·m, pushing backward
disc-lab-sentence = { $posture }: the { $level } disc { $load } and is { $angle }. The pressure in its core is { $compared }. { $shift }
disc-lab-compared = { $pressure }, { $comparison }
disc-lab-sentence-angle-neutral = not bent
disc-lab-sentence-angle-forward = bent { $number }° forward
disc-lab-sentence-angle-backward = bent { $number }° backward
disc-lab-sentence-same = about as in a healthy disc in standing
disc-lab-sentence-times = { $times } times that of a healthy disc in standing
disc-lab-sentence-near-zero = close to none
disc-lab-sentence-shift-back = Against standing, the core has moved { $number } mm towards the back.
disc-lab-sentence-shift-front = Against standing, the core has moved { $number } mm towards the front.
disc-lab-sentence-shift-none = The core is where it is in standing.
disc-lab-refused = The model found no balance for that step, so the last good state is still shown. Try a smaller step.
disc-lab-learn-title = What to look for
disc-lab-learn-pressure-title = More load, more pressure
disc-lab-learn-pressure = Bending forward while you hold something heavy raises the pressure most. That is normal work for a disc, not an injury.
disc-lab-learn-shift-title = The core leans away from the bend
disc-lab-learn-shift = Bend forward and the core moves back by about a tenth of a millimetre for each degree. It changes its shape more than its place. In most pain-free discs it does so (about 85 in 100 in studies), but not in all.
disc-lab-learn-bulge-title = The back wall need not bulge
disc-lab-learn-bulge = In this model the back wall is pulled tight when you bend forward, so it bulges less at the same load. Pictures of three living people in a scanner showed the opposite. Both findings stand; nobody has settled it.
disc-lab-learn-pain-title = Pressure alone does not hurt
disc-lab-learn-pain = Pressure inside the disc is not pressure on a nerve, and neither is pain. Of 100 people of 20 years without any pain, about 30 have a bulging disc on a scan; at 80 years it is about 84.
disc-lab-model-title = What this model is, and is not
disc-lab-model = A slice through one disc of the low back, worked out anew for each posture until all forces balance. No muscles, no twisting. How age, water and damage change the disc are our own simple rules. It shows how things move together; it does not forecast your back.
disc-lab-see-spine = See this posture in the whole low back
disc-lab-sentence-standing = { $posture }: the { $level } disc { $load } and is { $angle }. The pressure in its core is { $pressure }. Everything else is compared with this one.
disc-lab-gap = Room beside the nerve root (our estimate)
disc-lab-gap-left = { $number } mm
disc-lab-gap-opens = Bending forward opens it by 1 mm for each { $degrees }° (our estimate). So a torn disc can press less on the root when you slump, though it is loaded more.
disc-lab-carries = carries { $newtons } N (about the weight of { $kilograms } kg)
disc-lab-carries-muscles = carries { $newtons } N (about the weight of { $kilograms } kg, because the back muscles pull on it too)
disc-lab-load-source = How large the load is follows from { $cite }. How far it bends is our choice within what backs can do.
disc-lab-result = { $pressure } in the core. Nerve root: { $touch }.
disc-lab-is-pulled = is pulled apart with { $newtons } N

# The speaking sentence, after what the disc itself does: wall, what left its place, root, inflammation, pain.
disc-lab-wall-healthy = Its back wall is whole.
disc-lab-wall-hardly-worn = Its back wall is whole, with a first trace of wear.
disc-lab-wall-worn = Inner layers of its back wall have come apart.
disc-lab-wall-fissured = A crack runs outward through its back wall.
disc-lab-wall-torn = A crack runs all the way through its back wall.
disc-lab-out-bulge = The whole back stands out a little: a bulge.
disc-lab-out-protrusion = A part of it stands out, still covered: a protrusion.
disc-lab-out-extrusion = Jelly has come out and hangs on: an extrusion.
disc-lab-out-sequestration = A piece of jelly has come off: a sequestration.
disc-lab-out-no-memory = The model knows only the load of this moment and remembers none before. A real piece that has come off does not grow back on.
disc-lab-emergency = New weakness or numbness: see the emergency signs
disc-lab-water-more = Its core holds { $percent } % of the water of a rested disc: lying down, it drank a little more than it had at first here.
disc-lab-water-less = Its core holds { $percent } % of the water of a rested disc.
disc-lab-all-calm = No nerve root is touched, and nothing hurts in this picture.
disc-lab-touches-nothing = It touches no nerve root.
disc-lab-touches = It presses on the { $root } with { $pressure } mmHg, by our estimate.
disc-lab-calm-touched = The root is not inflamed, and touch alone does not hurt.
disc-lab-inflamed-free = The root is inflamed, but nothing presses on it: in this picture it does not hurt.
disc-lab-inflamed-touched = The root is inflamed too, so in this picture it hurts: { $skin }.
disc-lab-numb = So strong a pressure can also take feeling away.
disc-lab-numb-and-weak = So strong a pressure can also take feeling and power away.

# Where the picture looks like a cure.
disc-lab-hope-pull = A pull is no cure: in 32 trials with 2762 people it made little or no difference.
disc-lab-hope-press-up = This is not the jelly going back: of 11 people who bent backward as far as it went, 11 got better, and the scan of 0 had changed.
disc-lab-hope-studies = See what studies found

# What the disc is like.
disc-lab-move = Move it
disc-lab-change = Change the disc
disc-lab-level = Which disc
disc-lab-level-hint = Counted from above: L stands for lumbar, the low back; S for the sacrum below it.
disc-lab-age = Age of the disc
disc-lab-age-years = { $years } years
disc-lab-age-less = Five years younger
disc-lab-age-more = Five years older
disc-lab-annulus = Back wall of the ring
disc-lab-annulus-hint = The ring (annulus) is made of layers. The steps and their order are our story; many people have worn or cracked walls and never notice.
disc-lab-annulus-healthy = Whole
disc-lab-annulus-worn = Worn: inner layers apart
disc-lab-annulus-fissured = Cracked: a fissure
disc-lab-annulus-torn = Torn through
disc-lab-damage = Damage: { $damage } (0 is whole, 1 is torn through; our own scale).
disc-lab-place = Where the crack lies, seen from above
disc-lab-place-hint = Here it can meet a different nerve root. What it does to that root is worked out alike.
disc-lab-place-beside = Beside the middle
disc-lab-place-opening = In the opening at the side
disc-lab-place-outside = Outside that opening
disc-lab-side = On which side
disc-lab-side-left = Left
disc-lab-side-right = Right
disc-lab-fissure = Height of the crack in the wall
disc-lab-fissure-spoken = { $percent } % of the way up
disc-lab-fissure-less = Move the crack down
disc-lab-fissure-more = Move the crack up
disc-lab-inflamed = The nerve root is inflamed
disc-lab-inflamed-hint = Inflamed means swollen and easily irritated. It hurts only when the disc also touches it.

# Time.
disc-lab-time = Let time pass
disc-lab-time-text = Under load a disc slowly loses water; lying down it drinks again. Both happen every day. How fast is simplified here.
disc-lab-stay-hour = Stay like this for an hour
disc-lab-stay-hours = Stay like this for { $hours } hours
disc-lab-rest-hour = Lie down for an hour
disc-lab-rest-hours = Lie down for { $hours } hours
disc-lab-water-full = Over 100 %: lying down, the core drinks a little more than it had at first here. How much depends on the pressure that is left; then it is full, and lying on changes nothing.
disc-lab-water = Water in the core: { $percent } % of that in a rested disc.
disc-lab-rest-text = Rest brings back water and height. It does not close a crack. But a crack is not pain: about one in five people without any pain has one on a scan.
disc-lab-bend-title = Bend again and again
disc-lab-bend-text = From upright into the chosen posture, and back. This is our own story about the order of things, from tests on animal discs: no repair, no muscles, no forecast for your back.
disc-lab-bend-times = Bend { $bends } times
disc-lab-bend-progress = Bends so far
disc-lab-bend-count = { $done } of { $wanted } bends
disc-lab-bend-pause = Pause
disc-lab-bend-continue = Go on
disc-lab-bend-stop = Stop here
disc-lab-bend-undo = Take these bends back
disc-lab-bend-result = The damage of the back wall went from { $from } to { $to } (0 is whole, 1 is torn through).
disc-lab-bend-nothing = The back wall is as it was: in our story this bend is too small, or the load too low, to leave a trace.

# Stories.
disc-lab-stories = Follow a story
disc-lab-story-step = Step { $step } of { $steps }
disc-lab-story-next = Next step
disc-lab-story-back = Step back
disc-lab-story-close = Close the story
disc-lab-story-about = Each story begins with a healthy, calm disc. The postures are set, the hours and bends are ours; what they do to the disc comes from the model.

# Guess first.
disc-lab-guess = Guess first: where will the jelly go if you bend forward?
disc-lab-guess-back = Towards the back
disc-lab-guess-front = Towards the front
disc-lab-guess-nowhere = It stays
disc-lab-guess-skip = Skip this
disc-lab-guess-close = Close this
disc-lab-guess-said = You said: { $guess }. Then the disc was bent forward.
disc-lab-guess-seen-back = Bent like that, the core of this model lay { $number } mm further back than in healthy standing. That is less than most people expect. The front of the disc closes, and the soft core gives way to the wider side.
disc-lab-guess-seen-front = Bent like that, the core of this model lay { $number } mm further to the front than in healthy standing.
disc-lab-guess-seen-nowhere = Bent like that, the core of this model lay where it lies in healthy standing.
disc-lab-guess-sides = Scans of living people saw it lean to the back in about 85 of 100 pain-free discs, in studies of low quality. In worn or painful discs they often do not. And a part of it is a change of shape, not a journey.
disc-lab-guess-wall = About the back wall they disagree. In this model it is pulled tight and bulges less at the same load; in a scanner, three people showed the opposite. Nobody has settled it.

# How it is drawn, steps back.
disc-lab-drawing = How it is drawn
disc-lab-larger = Draw movements larger
disc-lab-larger-spoken = up to { $factor } times
disc-lab-larger-less = Draw movements smaller
disc-lab-larger-more = Draw movements larger still
disc-lab-ghost = Dashed outline of the healthy disc in standing
disc-lab-beside = Healthy disc in standing beside it
disc-lab-beside-now = Now
disc-lab-beside-before = Healthy, standing
disc-lab-undo = Undo
disc-lab-afresh = Start afresh

# Readings.
disc-lab-measured = Measured in one healthy L4-L5 disc in this posture: { $number } MPa ({ $cite })
disc-lab-tyre = about { $times } times a car tyre
disc-lab-tyre-less = less than a car tyre
disc-lab-suction = less than the air around us: the disc sucks a little
disc-lab-paper = about { $sheets ->
    [one] one sheet of paper
   *[other] { $sheets } sheets of paper
}
disc-lab-pole = like { $kilograms } kg at the end of a pole of one metre
disc-lab-contact = Pressure on the nerve root (our estimate)
disc-lab-mmhg = { $number } mmHg
disc-lab-threshold = In animals, from { $number } mmHg on: { $effect } ({ $cite })
disc-lab-no-contact = no contact
disc-lab-water-reading = Water in the core
disc-lab-percent = { $number } %
disc-lab-wall-reading = Damage of the back wall (our own scale)
disc-lab-trace = Pressure in the core, along what you did
disc-lab-trace-unit = MPa (megapascals)
disc-lab-trace-hour = an hour later
disc-lab-trace-model = this model
disc-lab-trace-measured = measured in one healthy L4-L5 disc (Wilke 1999)
disc-lab-trace-about = { $count ->
    [one] A chart with one reading, now { $now } MPa, between 0 and { $most } MPa.
   *[other] A chart of { $count } readings, now { $now } MPa, between 0 and { $most } MPa.
}
disc-lab-trace-list = The same as a list
disc-lab-trace-line = { $posture }: { $number } MPa
disc-lab-trace-line-hour = { $posture }, an hour later: { $number } MPa
disc-lab-trace-line-measured = (measured: { $number } MPa)
