# The emergency signs, one tap from every screen.

emergency-lead = These signs are rare. Most people with back or leg pain never have one. But if you notice one, it is worth acting at once, because early help works better.
emergency-call = Call { $number }
emergency-other-numbers = The number of your country
emergency-choose = Choose a country
emergency-do = What to do
emergency-not = What not to do
emergency-screen-title = Signs that need help
emergency-card = Print these signs as a card
emergency-card-help = It comes out at the size of a postcard (A6). Its front has the signs that need help now.
emergency-one-by-one = Answer them one by one
emergency-ambulance = { $sign } (call an ambulance)
emergency-ambulance-means = Where it says "call an ambulance", call the emergency number at once. Do not drive, and do not let anybody drive you.
emergency-together = { $one }, and also: { $other }
