# Postures and lifts that can be tried on the disc: what the person does, and what that asks of the disc.

posture-lying = Lying on your back
    .description = The muscles rest and the disc carries little.
posture-prone-flat = Lying on your front
    .description = Flat on the belly, head to one side. The disc carries little, and the low back arches slightly.
posture-prone-on-elbows = On your elbows
    .description = Lying on the front, propped on the elbows. The low back arches backward, so the back of the disc closes a little.
posture-press-up = Press-up
    .description = Lying on the front, the arms push the chest up while the hips stay down. The low back arches further.
posture-standing = Standing
    .description = Upright and relaxed. All the other postures are compared with this one.
posture-sitting-upright = Sitting upright
    .description = Sitting tall without a backrest. The low back bends forward a little.
posture-slumped = Sitting slumped
    .description = Sitting with the back as round as it goes. The front of the disc closes and the back of it opens.
posture-standing-bent = Bending forward
    .description = Standing and bending down with a round back. The back muscles pull to hold you, and their pull squeezes the disc.
posture-hip-hinge-lift = Lifting from the hips
    .description = Lifting 20 kg with bent knees and a straight back. The load is high and the bend is small.
posture-round-back-lift = Lifting with a round back
    .description = Lifting 20 kg with straight legs and a round back. A high load and a deep bend come together; a healthy disc can carry both.
posture-traction = Traction
    .description = Lying in a harness that pulls the pelvis away from the chest. The disc is stretched instead of squeezed.

# Measured, but no choice in the lab.

posture-side = Lying on your side
posture-slouched = Lounging on a chair
posture-holding-close = Holding 20 kg close to you
