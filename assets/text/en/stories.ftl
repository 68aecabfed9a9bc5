# Stories of the disc lab. Each step says what somebody does; what it does to the disc stands in the speaking sentence.

story-desk-day = A day at the desk
story-desk-day-1 = Morning, still in bed. All night the disc has drunk water. We count this as 100 %.
story-desk-day-2 = Two hours of sitting tall. A little water is squeezed out of the core, as in every disc, every day.
story-desk-day-3 = Three hours of slumping. The back bends, the muscles hold, and the core carries more. That is more load, not damage.
story-desk-day-4 = An hour on your feet: standing in the kitchen, a walk round the block. A change is what a disc likes best.
story-desk-day-5 = Two more hours of slumping, until the light goes. The height is less than in the morning. Part of that is the slump itself, and comes back as soon as you stand up. The rest is water, and comes back at night. Everybody is shorter in the evening.
story-desk-day-6 = Eight hours in bed. The load is small now, and the water comes back. Tomorrow it starts again.
story-tying-a-shoe = Tying a shoe
story-tying-a-shoe-1 = You stand, and a lace is open.
story-tying-a-shoe-2 = You bend down to it with a round back. The pressure goes up for a moment. A healthy disc is made for that.
story-tying-a-shoe-3 = Another way: sit down first.
story-tying-a-shoe-4 = Now bend to the shoe from the chair. The bend is deep too, but the load is less than when you stand.
story-tying-a-shoe-5 = Up again. Everything goes back to where it was: one shoe leaves no trace.
story-lifting-a-crate = Lifting a crate badly, then well
story-lifting-a-crate-1 = A crate of 20 kg stands on the floor.
story-lifting-a-crate-2 = Badly: straight legs, round back. A deep bend and a high load come together.
story-lifting-a-crate-3 = The same a hundred times without a pause. Our story counts each bend; the readings show what it adds up to.
story-lifting-a-crate-4 = Well: bend the knees and the hips, keep the back as it is in standing, hold the crate close. The load is still high, but the disc hardly bends.
story-lifting-a-crate-5 = That a hundred times. In our story a load without a deep bend does not hurt the wall.
story-lifting-a-crate-6 = The crate is up. Once in a while, either way is fine: people have always lifted with round backs.
