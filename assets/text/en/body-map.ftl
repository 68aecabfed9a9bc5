# The drawing of the body: where it hurts, which skin belongs to which root.

body-map-front = The body from the front
body-map-back = The body from behind
body-map-sole = The soles of the feet
body-map-caption-front = Front
body-map-caption-back = Back
body-map-caption-sole = Soles
body-map-left = Left
body-map-right = Right
body-map-keys = Tap a place to mark it, tap again to take the mark away. With a keyboard, the arrow keys go from place to place and the space bar marks.

# The same places as a list.
body-list-trunk = Back, hip and groin
body-list-thigh = Thigh and knee
body-list-leg = Lower leg
body-list-foot = Foot

feeling-marked = { $place }: { $feeling }
feeling-pain = pain
feeling-numb = numb
feeling-tingling = tingling
feeling-weak = weak
