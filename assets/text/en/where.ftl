# Where does it hurt: marks on the body drawing, and what is described to be felt there.

where-title = Where does it hurt?
where-lead = Mark the places where you notice something. You see which parts of the body have a described area that covers them. That does not say what you have.
where-feeling = What do you notice there?
where-pain = Pain
where-numb = Numb
where-tingling = Tingling
where-weak = Weak
where-how = Choose a feeling, then the places. To mark another feeling, choose it and go on.
where-found-title = Parts whose described area covers your marks
where-found =
    { $count ->
        [one] One part. Its described area covers a place that you marked.
       *[other] { $count } parts. Those that cover most of your marks stand first; that does not make them more likely.
    }
where-nothing = Nothing is marked yet.
where-none = None of the areas that we hold covers what you marked. Such maps are rough and not complete.
where-covers = Covers: { $places }.
where-studied = Studied: people were examined to find out.
where-described = Described in textbooks or reviews.
where-recalled = Common teaching; we have not checked it yet.
where-rough = Such maps are rough. In a study of 226 irritated roots, the pain of 64 in 100 did not keep to its band of skin. Areas overlap, and one place can have several reasons.
where-take = Take these marks to the pattern check
where-take-text = The pattern check has the same marks. It asks about warning signs first, and then only what is still open. You can change the marks there. They never become part of a link.
where-clear = Take all marks away

territory-obturator-nerve = Obturator nerve, on the inner side of the thigh
territory-superior-cluneal-nerve = Skin nerve of the upper buttock (superior cluneal nerve)

check-marks-came = Places marked on the body drawing: { $places }. You can change them when you come to the drawing.
