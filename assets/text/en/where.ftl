# Where does it hurt: marks on the body drawing, and what is described to be felt there.

where-title = Where does it hurt?
where-lead = Mark the places where you notice something. You see which parts of the body have a described area that covers them. That is no diagnosis.
where-feeling = What do you notice there?
where-pain = Pain
where-numb = Numb
where-tingling = Tingling
where-weak = Weak
where-how = Choose a feeling, then mark its places.
where-found-title = Parts whose described area covers your marks
where-found =
    { $count ->
        [one] One part.
       *[other] { $count } parts. They always come in the same order: roots, nerves, joints, muscles. The order says nothing about you.
    }
where-nothing = Nothing is marked yet.
where-none = No area that we hold covers: { $places }.
where-covers = Covers: { $places }.
where-studied = Studied: people were examined to find out.
where-described = Described in textbooks or reviews.
where-recalled = Common teaching; we have not checked it yet.
where-rough = Such maps are rough. In a study of 226 irritated roots, the pain of 64 in 100 did not keep to its band of skin. Areas overlap, and one place can have several reasons.
where-take = Take these marks to the pattern check
where-take-text = The pattern check has the same marks. Its warning signs come first; then it asks only what is still open. No link holds the marks.

territory-superior-cluneal-nerve = Skin nerve of the upper buttock (superior cluneal nerve)

check-marks-came = Places marked on the body drawing: { $places }. You can change them when you come to the drawing.
