# What the build writes around the program: the site's offers, the file that is read without scripts, the zip. None of it is in the program.

page-short-name = Sciatica
page-without = The drawings, the disc and the questions need scripts, and here none run. Perhaps they are off, or this is only the preview of a mail or file app.
page-without-open = To see it all, save the file and open it with a web browser, such as Firefox, Chrome, Edge or Safari. The signs that need help at once, and the main points, stand at the end of this page.
page-recap = The main points in five lines
page-recap-shrink = { -recap-shrink }
page-picture-nerve = The nerve that can hurt: as thick as a finger, from the low back through the buttock to the toes. What bothers it at the top is felt further down.
page-picture-donut = A disc is a little like a jelly donut: soft inside, tough around. Bend it, and the soft middle moves a little. It mostly stays where it is.
page-newer = A newer version of this page is ready. To show it, the page starts again, and answers that are not kept are gone.
page-newer-show = Show it
page-newer-later = Later
page-take = The whole page as one file, to keep or to send:
page-take-file = HTML
page-take-zip = the same in a zip, for mail
page-zip-out = Take the page out of this zip first: drag sciatica-explorer.en.html to the desktop, or on a phone tap it and save it to the files.
page-zip-open = Then open it with a web browser, such as Firefox, Chrome, Edge or Safari: the preview of a mail or file app shows its first page only.
page-stopped = This page has stopped.
page-stopped-what = Something in it went wrong. Nothing was sent anywhere.
page-damaged = The file is damaged: it is not as it was made. Get it again from where you had it.
page-not-started = The program did not start. Most often the browser is too old, or set so strictly that it runs no WebAssembly: lockdown mode does that. Try another browser. The signs that need help, and the main points, stand at the end of this page.
page-answers-left = Your answers are still in the memory of this window, and nowhere else. The link takes them along.
page-start-again = Start the page again
