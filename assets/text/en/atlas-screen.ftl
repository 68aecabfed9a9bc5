# The atlas screen; the structures have their own file.

atlas-lead = Tap a part, or pick it from the list, to learn what it is, what can bother it and where that is felt.
atlas-views = Views
# what people say = a word of our names; a comma and a space between two
atlas-also = hamstring = tendons sitting bone, peroneal nerve = fibular nerve, si joint = sacroiliac, tail bone = tailbone, slipped disc = disc, herniated disc = disc, prolapsed disc = disc, sit bones = sitting bone, buttock = gluteus, tibia = shin bone, femur = thigh bone
atlas-search = Find a part by its plain or Latin name
atlas-found =
    { $count ->
        [one] One part found.
       *[other] { $count } parts found.
    }
atlas-found-best = These fit best:
atlas-found-none = No part of these drawings is called that. Try another word, or look through the list below.
atlas-list = All parts in this drawing
atlas-is = What it is
atlas-wrong = What can bother it
atlas-felt = Where that is felt
atlas-patterns = Patterns it belongs to
atlas-see-disc = See this disc move in the disc lab
atlas-nothing = Nothing is picked yet.
atlas-labels-show = Show labels
atlas-labels-hide = Hide labels
atlas-compare = Keep this to compare
atlas-compare-stop = Stop comparing
atlas-before = Before: { $shown }
atlas-now = Now: { $shown }
atlas-zoom-in = Zoom in
atlas-zoom-out = Zoom out
atlas-zoom-all = Show all of the drawing
atlas-save = Save or print the drawing
atlas-save-svg = Save as SVG
atlas-save-png = Save as PNG
atlas-print = Print
atlas-save-refused = This browser did not let the page make the picture. Try the other format, or print it.
atlas-saved = { $shown } Drawn from: { $sources }. { -brand }, CC BY 4.0. Sources last reviewed: { $reviewed }.
