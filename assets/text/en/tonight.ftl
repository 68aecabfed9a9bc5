# A bad night: signs that need help first, then what eases, then when to call.

tonight-link = It is bad tonight, what now?
tonight-title = It is bad tonight, what now?
tonight-lead = A bad night with leg or back pain is very common. Mostly it is not dangerous, and it eases again. Look through two lists of rare signs first, to be sure. They are in groups, so that you find your way.
tonight-now = Is one of these there, and new?
tonight-today = And is one of these there?
tonight-one-of-them = Yes, at least one
tonight-none = None of these
tonight-say-who = I am calling about pain in the back or leg.
tonight-say = One of the warning signs may be there: (say which one it is, and who has it).
tonight-what-to-say = Get your own words for the phone: answer the signs one by one
tonight-eases = What may ease it now
tonight-eases-position = Find the place that hurts least. Many lie on the side with a pillow between the knees, or on the back with the calves on a chair.
tonight-eases-move = When lying still gets worse, get up and walk slowly through the room for some minutes. Then try again.
tonight-eases-warm = A warm pack on the back or the buttock for a quarter of an hour, never on numb skin.
tonight-eases-medicine = A pain pill that you know and may take, in the dose on the packet. A pharmacist on night duty can help on the phone.
tonight-eases-leave = Leave stretching, hard pressing and new exercises for tonight. A sore nerve wants peace.
tonight-call = When to call
tonight-call-text = Call a doctor or the out-of-hours service if no position eases it for hours, if pain pills do nothing, or if you are afraid. Call tomorrow if a second night is as bad. Come back to the two lists if anything new starts.
