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

# The way of a signal to the brain.
nervous-path-funny-bone = From the elbow to the brain: the nerve of the ring and little finger, seen from behind
    .tap = Tap the elbow
    .hit = Something hits the elbow. The nerve of the ring finger and the little finger (the ulnar nerve) lies just under the skin there.
    .felt = The brain knows this nerve as the one from the ring finger and the little finger. So it feels the tingling there, though nothing touched the hand.
nervous-path-l5 = From the low back to the brain: the nerve root L5, seen from the front
    .tap = Tap the root L5
    .hit = An irritated nerve root in the low back is pressed: L5, the fifth lumbar root.
    .felt = The brain knows this root as the one from the outer calf, the top of the foot and the big toe. So the foot can hurt though nothing is wrong with it.
nervous-path-s1 = From the low back to the brain: the nerve root S1, seen from behind
    .tap = Tap the root S1
    .hit = An irritated nerve root in the low back is pressed: S1, the first root of the sacrum (the bone between the hips).
    .felt = The brain knows this root as the one from the back of the calf, the outer edge of the foot and the sole. So the foot can hurt though nothing is wrong with it.
nervous-path-way = A signal runs along the nerve to the spinal cord, and on to the brain.
