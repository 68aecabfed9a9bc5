# What stands around the page in a frame on another page.

frame-back = Back to: { $screen }
frame-whole = Open the whole page in a new window
frame-no-print = The page around this one does not let it print. Open the whole page to print.
frame-no-save = The page around this one does not let it save files. Open the whole page to save.
frame-may-not-save = No file came? Then the page around this one does not let it save. Open the whole page to save.
