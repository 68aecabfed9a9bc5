# How to show this page on another.

embed-link = Show it on a page of your own
embed-title = Put this on your own page
embed-lead = Choose what to show, copy the lines, and paste them into your page. The frame keeps nothing and sends nothing.
embed-panel = What it shows
embed-switches = Two switches: pressure and inflammation
embed-page = A page that I choose
embed-start = Address of that page
embed-start-hint = Copy it from the address line of this site. What you looked at last stands here already.
embed-start-wrong = This is no page of ours. Such an address has #/ in it, as in #/disc?posture=slumped
embed-language = Language
embed-language-en = English
embed-language-es = Spanish
embed-language-ar = Arabic
embed-theme = Light or dark
embed-accent = Colour of links and buttons
embed-accent-hint = Six signs such as 0d5a6b. Empty: our own.
embed-accent-wrong = This is no colour, so ours stays. Write six signs from 0 to 9 and a to f.
embed-accent-becomes = To be easy to read, it becomes { $light } on light pages and { $dark } on dark ones.
embed-controls = Menu and buttons
embed-controls-full = All
embed-controls-few = Few
embed-controls-none = None, only the drawing
embed-height = Height in px
embed-height-hint = Empty: the frame grows with what it shows.
embed-take = What to paste
embed-folder = Where your copy lies
embed-folder-hint = The address of the folder with our files. It has the version in it, so that a later one breaks nothing.
embed-folder-wrong = It must begin with https://. Best it names version { $version }, as in https://example.org/v{ $version }/
embed-form = Your page takes
embed-form-element = Scripts: it grows
embed-form-frame = Frames: it scrolls
embed-form-picture = Neither: a picture
embed-code = Lines to paste
embed-copy = Copy
embed-copied = Copied
embed-not-copied = Your browser did not let us copy. The lines are marked: press Ctrl and C, or hold a finger on them.
embed-preview = Preview
embed-preview-none = Off
embed-preview-phone = Phone, 360 px
embed-preview-column = Column, 640 px
embed-preview-window = Open the preview in a window of its own
embed-preview-why = This page is one file, and its own rules let it frame nothing.
embed-host = Where the files can lie
embed-host-text =
    A free place for files, such as GitHub Pages: put our folder there.

    A blog that takes HTML files, or a zip that it unpacks: put sciatica-explorer.en.html among your pictures and write the address of its folder above. Then choose frames. The file is offered at the foot of this site.

    None of these: send the file itself by mail or on a stick. The steps for WordPress and others stand in docs/embedding.md of our source.
embed-note = Sciatica Explorer { $version }, CC BY 4.0. It is education, not a diagnosis, and what you do in it stays on your device.
