# Words that need explaining: the name, .forms (other forms in a text, parted by commas), .what (one sentence).

term-annulus = annulus
    .forms = ring of the disc
    .what = The tough outer wall of a disc, made of layers of fibres.
term-dermatome = dermatome
    .forms = dermatomes
    .what = The band of skin that one nerve root feels.
