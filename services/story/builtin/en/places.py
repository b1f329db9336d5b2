"""English sentences about places, for pages that have room: they hold in any light and weather."""

from contracts.stage import Place
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

PLACES: dict[Place, tuple[Line, ...]] = {
    "bedroom": _l("""
        C The curtain moved a little, although the window was quite shut.
        C The floorboard by the bed said crick, as it always did, and then crack.
        D Under the bed lay one sock, one marble and a piece of toast that had been missing since spring.
        """),
    "kitchen": _l("""
        C On the stove a pot lid trembled, as pot lids do when they know something.
        C The tap dripped into the sink, and the big spoon shone on its nail.
        D On the shelf the jars stood in a row, and behind the last one somebody small was washing its ears.
        """),
    "garden": _l("""
        C A spider had hung out her washing between two beans, all of it lace.
        C It smelled of mint and earth, and a snail was off to the lettuce.
        D The garden gate squeaked on two notes, one for coming and one for going, and the blackbird could do both.
        """),
    "meadow": _l("""
        C Daisies stood about in groups and turned their faces to whoever passed.
        C The grass tickled the knees, and with each step a grasshopper went off like a spring.
        D It smelled of thyme and sheep, and somewhere under all that grass a mole was moving his furniture about.
        """),
    "forest": _l("""
        C A beetle crossed the path as if it had an appointment, and did not look round.
        C The moss gave way like a pillow, and it smelled of mushrooms and resin.
        D A pine cone fell from branch to branch, took its time about it, and landed with a soft tock.
        """),
    "river": _l("""
        C A leaf came down the river, turning, like a dancer who has the hall to herself.
        C The water talked all the time, and it never once had to breathe in.
        D The willows let their fingers hang in the water, and each of them drew a line that nobody could read.
        """),
    "lake": _l("""
        C A fish jumped, looked round for a moment, and went back in to tell the others.
        C The water licked at the stones, and the reeds rubbed their elbows together.
        D It smelled of mud and mint, and now and then the lake said something short, as old people do.
        """),
    "mountain": _l("""
        C A small flower grew out of a crack, all alone, and made the best of it.
        C The stones were cold and rough, and each had a long tale to tell.
        D Up here even the grass held on with both hands, and it smelled of stone and of very early mornings.
        """),
    "cave": _l("""
        C In a corner lay a heap of leaves, round as a plate, where somebody used to sleep.
        C It smelled of old stone, and every whisper came back, a little rounder than before.
        D The walls were as smooth as the inside of a cup, and the dark at the back went on.
        """),
    "village": _l("""
        C A dog barked twice, more out of habit than for any good reason.
        C Shutters clapped, a broom swept, and from three chimneys came three kinds of smoke.
        D The cobbles were worn round like loaves, and a cat sat on the well and knew everything, and said nothing.
        """),
    "market": _l("""
        C Under the stalls the sparrows were doing their shopping, without any bags.
        C A last orange rolled under a stall, and somebody whistled while folding the awning.
        D It smelled of cheese and leather and of a hundred conversations, and the pigeons were already sweeping up.
        """),
    "attic": _l("""
        C Behind a trunk a mouse was reading, or at least sitting on a book.
        C Dust danced in the light, and all the old things seemed about to speak.
        D There stood a clock without hands, a doll’s pram without a doll, and a chair that was resting all three legs.
        """),
    "bridge": _l("""
        C Under the bridge lived an echo, which never began, but always answered.
        C The planks hummed at each step, and between them the water went by below.
        D On the rail generations of people had carved their letters, and moss had grown in, so they were green now.
        """),
    "snowfield": _l("""
        C A branch let go of its snow, sprang up, and looked surprised.
        C The cold nipped the nose, and the breath went ahead in small white clouds.
        D It was so quiet that you could hear the snow arrive, each flake a bit late and very sorry.
        """),
}
