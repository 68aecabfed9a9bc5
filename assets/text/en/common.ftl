# Words that more than one screen uses.

-brand = Sciatica Explorer

app-name = { -brand }
app-not-a-diagnosis = Education, not a diagnosis.
