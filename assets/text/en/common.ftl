# Words that more than one screen uses.

-brand = Sciatica Explorer

app-name = { -brand }
app-title = { $screen } – { -brand }
app-skip = Skip to the content
app-screens = Screens
app-nav-anatomy = See the nerve
app-nav-disc = Squeeze the donut
app-nav-check = Check your pattern
app-nav-care = Ease it
app-nav-questions = Ask a question
app-nav-teach = Teach
app-nav-about = About
app-emergency-link = Emergency signs
app-not-a-diagnosis = Education, not a diagnosis.
app-theme = Colours
app-theme-auto = As on this device
app-theme-light = Light
app-theme-dark = Dark
app-theme-projector = Projector
app-poster = Print the drawing as a poster
app-licence = Words and pictures: CC BY 4.0. Code: MIT or Apache-2.0.
app-requests = Requests since this page was ready: { $count }
app-source = Source: { $cite }
app-unpacks = One moment: this page is being unpacked.
app-unknown-title = There is nothing at this address
app-unknown-text = The link may be mistyped, or made for a later version. These places exist:
app-megapascals = { $number } MPa
app-millimetres = { $number } mm
app-newton-metres = { $number } N·m
app-spoken-degrees-forward = { $number } degrees forward
app-spoken-degrees-backward = { $number } degrees backward
app-spoken-degrees-neutral = 0 degrees, neutral
app-spoken-newtons = { $number } newtons
app-spoken-newtons-pull = { $number } newtons of pull
