"""The lantern for the lake, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

LANTERN = read_tale(
    "Little light, come with me.",
    "Little lights, fly with me.",
    """
S {all} with a glowing lantern at the edge of the night forest, and all around it the mushrooms and ferns gleam like gold. || {all} with a small frog in the flowering meadow under a violet evening sky, and in the grass a lantern shines like a fallen star.

# No Moon Tonight || The Dark Window
S {a} stands on the bed at the window; outside, the sky is empty, and on the sill stands a jam jar with holes in its lid. || In the bedroom {a} holds a lantern to the window pane and sees only its own flame in it.
A Every evening the moon looked in. || Each night the moon came by.
D First it touched the chair, then the blanket, and then it sat on the pillow for a while.
+show
+kind

A Tonight there was no moon.
B There was only the window, black as a pan. || The window was black as a pan, and empty.
D Even the grown-up clock in the hall ticked more softly, as if it had lost its place.
A On the sill stood an empty jam jar. || An empty jam jar stood there.
B It had small holes in the lid, for beetles on a visit.
+motif

C “No moon?” said {a}. “And who shines on the lake now?”
D For the moon did not only come here; it had a great deal to do. And the lake was always last.
C Down there the frogs would be sitting in the dark with their mouths open.

# The Frog at the Door || Somebody Must Shine
S A frog sits on the doorstep, and {a} bends down to it with a lit lantern. || Lantern in front, jam jar at the side, {a} walks down the garden path behind a hopping frog.
A At the door sat a frog. || A frog sat on the step.
B “We can’t sing,” it said. “Nobody can see the notes.” || “No singing tonight,” it said. “We can’t see the notes.”
C It had come all the way on foot, and frogs hate that.
D “A frog that doesn’t sing,” it said, “is just something green that somebody steps on.”

A {a} lit the lantern.
A “I’ll bring you light,” said {a}.
D To the lake, as far as the big stone, where the moon used to lie on the water.
C The jam jar came too, just because it looked so empty.
+keep
+act
+along
A “{refrain}”
B And the small flame nodded and came.
D The frog hopped ahead to tell the others. And it forgot at every third hop what it was going to say.

# Puff || A Draught
S Nose to nose with the lantern, {a} looks at a thread of smoke where the flame was. || {a} shields a tiny flame with one arm beside the garden hedge, cheeks lit from below.
A Past the beans, past the peas. Easy!
C The light ran ahead over the cabbages and turned each one into somebody.
C Every bean pole had a shadow, and every shadow came along for a bit.
D A hedge has a gap, and in the gap lives a draught, and it is always at home.
A Then a breeze said: puff.
A Out! The lantern smoked.
B “Excuse me,” said {a} to the breeze. “I need that.” || “I still need that,” said {a} to the breeze. “Excuse me.”
+act

D In the house there were matches, and {a} went back for them, through the peas and through the beans.
A {a} lit it once more. || So {a} lit it again.
B “Hand in front,” said {a}, “then nothing happens.”
C And nothing happened, the whole way to the end of the garden.
D But there the garden stopped, and behind it began the other thing, the one without any beans.

# Among the Trees || The Forest Breathes
S Small between giant trunks {a} walks with a lantern; the shadows of the branches reach over the path. || {a} holds a lantern low, and behind the trees it is so black that the trees seem to lean forward.
A In the forest it was really dark. || How dark it was in the forest!
B At home the dark lived under the bed. Here it had rooms. || The dark at home fits under a bed. This one had rooms.
D It stood behind each trunk, and when the lantern came, it took one step back, no more.
+fear
+act
A “{refrain}”
D The path was soft and smelled of mushrooms, and each twig that broke said something that sounded like a name.

A The whole forest breathed out. Whoo!
A Out went the lantern.
B {a} struck a match. Whoo. And another. Whoo.
C There had been five matches, and now there was one, and it felt very thin.
D “I’d like to know,” said {a}, “who here needs so much air.”
D With the last one it worked, with both arms round the glass and no breath at all.

# The Hedgehog’s Way Home || A Heap of Leaves
S Close together by lantern light, {a} and a hedgehog look at a mushroom with a bite in it. || A hedgehog rolls itself open in the lantern light, nose first, in front of {a}.
A Something rustled. A hedgehog!
B “Shine over there,” it said. “I can’t find my bed.”
C “It is a heap of leaves. It looks like all the other heaps of leaves.”
+act
A {a} lifted the lantern high.
+love

D One heap was too damp, one was too loud, and in the third a toad was already asleep.
A “That’s mine!” said the hedgehog.
B It turned round three times and sighed. “Right is where it smells of me.” || Three times it turned, and sighed. “It smells of me here.”
A “Where is the lake?” asked {a}. || “And the lake?” asked {a}.
B “Over the bridge,” it said. “But your light’s no good there.”
C “The bridge has a wind of its own, and it never sleeps.”
C “What is good, then?” asked {a}.
C “How should I know?” said the hedgehog. “I close my eyes when I want to see something.”
D It said that as if it was quite normal, and a moment later it was only a heap of leaves.

# The Wind on the Bridge || The Last Flame
S From under the bridge one sees {a} leaning over the rail, and a lantern falling, its flame a red thread. || {a} reaches down through the rails of the bridge after a lantern, hair and ears blown sideways.
A On the bridge it blew from everywhere. || The bridge had wind on every side.
C {a} had thought of something: a wall of bark, tied all round the lantern.
B Clever! But the wind came up through the planks. || A good plan! But the wind came up through the planks.
+act
A “{refrain}”
+fear
D The wind came from below and above and from the side, and it tasted of cold stones and long journeys.

A Out! And the lantern slipped.
B It turned once in the air, and splashed.
C {a} looked after it until the rings on the water had reached both banks.
A Now there was no light at all.
D On the left was dark, and on the right was dark, and the bridge was somewhere in between.
D This was no dark under a bed or behind a tree; it went up to where the stars begin.
D There was only the rail to hold on to, and {a} went on along it, step by step.

# The Big Stone || All the Dark There Is
S {a} sits on the big stone, knees drawn up, beside an empty jam jar; the lake is black glass. || From very near, {a}’s face, with the black lake in both eyes, and no light anywhere.
A Here was the lake. {a} sat down. || {a} sat on the big stone.
A Black water. Black sky. An empty jar.
B The frogs said nothing. One could hear them not singing. || Not a frog to be heard. They were not singing, loudly.
+quiet

C “I wanted to bring you light,” said {a} to the lake, “but there’s none left.”
B The lake said: glup.
D It was not an angry glup; it was the glup of somebody making room on a bench.
C So they were sitting in the dark together, and it was cold from below.
D After a while there were smells in it, mint and mud, and after another while there were sounds.
D A reed rubbed on a reed, a fish turned over in bed, and far away somebody’s gate said good night.
A {a} shut both eyes, for a moment.

# One Green Dot || What the Dark Is For
S Seen from above, {a} kneels in the black grass by the lake and reaches towards one tiny green spark. || From above, a dark lake shore, an open jam jar, and {a}’s hand beside a single point of light.
A Then {a} looked again. A green dot!
B It had been there the whole time, in the grass. || All this time it had been there, in the grass.
D Beside a lantern nobody sees such a thing, just as nobody hears a mouse in a brass band.
A It was a glow-worm. || A glow-worm! Tiny, but lit.
C “Put out the lamp if you want to see me,” it seemed to say.
+act
A And there stood the jar with holes.
D Holes in the lid, for visitors: it was as if the jar had known it all along.
D “The hedgehog was right,” said {a}. “First you have to close your eyes, and then you see.”
B@tie {Thing} became the handle of the jar.
B@scoop Into {thing} went moss, a seat for guests.
B@shine In {thing} the dot shone twice. A start!
B@none {a} put moss into the jar, as a seat for the guests.

B “But one is not a moon,” said {a}.
D One was a very small beginning, and where there is one, there are cousins, and they live in the meadow.

# Cousins || The Meadow Lights Up
S In the meadow {a} stands with an open jar, and hundreds of green lights rise from the grass all around. || {a} stands chest-deep in flowers, jam jar held high, and the first lights are landing on it.
A The meadow was black. Nothing glowed. || There lay the meadow. Nothing glowed.
B Glow-worms are careful with strangers, and put out their lights.
+fear
C There was no match and no lantern now, and nobody to ask the way.

+turn
A@tumble Flop! Up flew a hundred lights.
B@tumble They had been sleeping under the leaves, and now everybody was awake.
C@tumble They whirled round {a}, who lay there, both feet up, and did not mind.
D@tumble Nobody is afraid of somebody who lies on their back in the clover, laughing at the sky.
A@hush One came. Then two. Then a hundred.
B@hush The first landed on {a}’s nose, because it was the quietest place.
C@hush They tried the ears, the arms and the jar, and found all of it good.
D@hush Somebody who could wait like that, they thought, must be some kind of a flower.
A@grip {a} stayed. Then they came: a hundred.
B@grip “I’ll count to a hundred in the dark,” said {a}.
C@grip At ten the first blinked, at fifty there were twenty, and at ninety {a} lost count.
D@grip The dark had become so full of dots that hardly any of it was left between them.
A@call And each one blinked: here! Here!
B@call By the ditch one answered, green and small, then its neighbour.
C@call {a} asked them all, one after another, and each had to say its name in light.
D@call Nobody had ever asked them anything before, and it turned out that they had a lot to say.

+also
A “{changed}”
B They flew behind the jar like a long green scarf of light. || Behind the jar they came, in one long green ribbon.
D Over the bridge they went, wind or no wind, for nobody can blow out a glow-worm.

# The Frogs Sing || A Moon of Many
S At first light {a} sits among frogs on the shore, arms wide, and the last green lights settle on the lake’s reeds. || The wide lake lies pink and still; on the big stone {a} hugs an open jam jar, and a choir of frogs surrounds them.
A {a} opened the lid. Out they flew. || {a} took off the lid.
A Over the lake hung a round light.
B It was where the moon had always been, only greener. || It hung in the moon’s old place, only greener.
A And the frogs sang!
C They sang everything they knew, and then they sang it again with the second voice.
D The hedgehog heard it in its heap of leaves, and opened one eye so as to hear better.
+end

C It was nearly morning when {a} came home, with wet feet and grass in both ears.
B On the sill stands the jam jar, and its lid is off.
C Now and then, somebody green comes in, blinks, and stays for a while.
D And when the moon came back, thin as a nail, it had to move over a bit on the pillow.
+love
+motif
+mood
+naming
""",
)
