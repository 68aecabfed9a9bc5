# What the build writes around the program: the site's offers, the file that is read without scripts, the zip. None of it is in the program.

page-short-name = Sciatica
page-newer = A newer version of this page is ready. To show it, the page starts again, and answers that are not kept are gone.
page-newer-show = Show it
page-newer-later = Later
