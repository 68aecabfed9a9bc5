# Roots and what pressure does to them.

root-l3 = third lumbar root (L3)
    .skin = lower front of the thigh and front of the knee
    .movement = straightening the knee
    .reflex = the knee jerk, in part
root-l4 = fourth lumbar root (L4)
    .skin = inner side of the shin, down to the inner ankle
    .movement = straightening the knee
    .reflex = the knee jerk
root-l5 = fifth lumbar root (L5)
    .skin = outer side of the calf, top of the foot and big toe
    .movement = lifting the big toe and the front of the foot
    .reflex = none that can be relied on
root-s1 = first sacral root (S1)
    .skin = outer edge and sole of the foot, little toe
    .movement = pushing off with the toes
    .reflex = the ankle jerk

threshold-venules = the smallest veins stop carrying blood
threshold-capillaries = the finest vessels stop
threshold-conduction = signals along the root get weaker
threshold-arterioles = the smallest arteries stop
