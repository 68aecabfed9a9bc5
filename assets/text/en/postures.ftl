# Postures and lifts that can be tried on the disc.

posture-lying = Lying on your back
    .description = The muscles rest and the disc carries little. Overnight it takes up water and grows a little taller.
posture-prone-flat = Lying on your front
    .description = Flat on the belly, head to one side. The load is as small as on the back, and the low back arches a little.
posture-prone-on-elbows = On your elbows
    .description = Lying on the front, propped on the elbows. The low back arches backward and the back of the disc closes.
posture-press-up = Press-up
    .description = Lying on the front, arms pushing the chest up while the hips stay down. The low back arches further.
posture-standing = Standing
    .description = Upright and relaxed. This is the measure for all the others.
posture-sitting-upright = Sitting upright
    .description = Sitting without a backrest, the back tall. Newer studies find about the same pressure as in standing.
posture-slumped = Sitting slumped
    .description = Sitting with the back as round as it goes. The front of the disc closes, the back opens, and the pressure rises.
posture-standing-bent = Bending forward
    .description = Standing and bending down, the back round. The back muscles pull hard, and their pull squeezes the disc.
posture-hip-hinge-lift = Lifting from the hips
    .description = Lifting 20 kg with bent knees and a straight back. The load is high, the bend is small.
posture-round-back-lift = Lifting with a round back
    .description = Lifting 20 kg with straight legs and a round back: a high load and a deep bend together. Healthy discs do this every day; the squeeze is only large.
posture-traction = Traction
    .description = Lying in a harness that pulls at the pelvis. The pressure in the disc falls to about nothing. Studies find little or no lasting difference for back pain.
