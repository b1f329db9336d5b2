"""The bell in the fog, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BELL = read_tale(
    "Stand still. Listen. Then go on.",
    "Stand still. Listen. Then go home.",
    """
S {all} on a sunny mountain path, a grey feather held out in front, and over the peaks hangs a golden bell as big as the sun. || {all} with a lantern among the flowers of the evening meadow, and between the first stars hangs a golden bell.

# The Empty Hook || No Ding This Morning
S {a} stares up at the empty hook on the garden gate while a beetle rolls past below. || {a} kneels among the flowers by the gate and holds up a grey feather.
A There was a bell on the garden gate. || A little bell hung on the gate.
C Every morning it said ding, and then it was day, and the porridge was ready.
+show
+kind

A But today the hook was empty.
D Nobody in the whole street had yet put on a second sock.
D It still swung a little in the sun, as hooks do when something has just been taken.
B No ding. The porridge waited, and so did the birds. || No ding, no day. The porridge waited.
A A grey feather lay there.
+motif

B Beside it lay a drop of iron, no bigger than a pea.
C It was cold and smooth and heavy, and it belonged to nothing at all.
D {a} turned it over twice, found no answer on the other side, and kept it anyway.
C “Somebody lost you,” said {a}. “You’d better come along.”

# A Promise with Burnt Buns || The Baker Is Late
S The baker holds a tray of black buns outside his shop, and {a} points up the road. || {a} stands on a crate before the bakery, one arm raised, in a cloud of flour.
A In the village, all the buns were black. || In the village it smelled of burnt buns.
B “I heard no bell,” said the baker, “so I slept on.” || “Without the bell I just slept on,” said the baker.
C School was late, the milk was late, and the cock sat there, deeply ashamed.
D “Two people came to me for bread,” said the baker, “and one of them was me.”
D Nobody had known how much hung on one small bell until nothing was hanging there.
+keep

A “I’ll bring it home,” said {a}.
C “By tomorrow’s breakfast it will ring again.”
C “How will you find a thing that makes no noise?” asked the baker.
B {a} held up the grey feather, and a breeze turned it. || {a} held up the feather. It pointed to the hills.
+act
+along
A “{refrain}”
D That was what you did with bells, and perhaps also with feathers, and {a} set off.

# Something Shines || The First Ding
S {a} runs through tall grass towards something glinting, and three sheep watch. || {a} bends over an old bucket in the grass, which holds a very surprised frog’s puddle and the whole sky.
A Over the meadow went {a}, nose first. || {a} ran through the long grass.
B Here lay a feather, and over there the next one.
D They were strewn like crumbs between the daisies, as if somebody had been in a hurry.
A Then something went: ding!
C It was not a big ding, and it was a little bent, but it was one.
C “That was easy,” said {a}, and ran towards the shining thing.
+act

A It was a bucket. Only a bucket.
B A drop fell from the tap above it. Ding. || Above it, a tap let go of a drop. Ding.
C {a} drank some of it, so that it had been good for something.
D When the water was still again, a grey bird flew right across it, with something in its beak.
A The feathers went on, uphill.
C But behind the last fence hung a bit of fog, as small as a handkerchief.

# The Fog Comes || As Big as a House
S {a} stands among tall trunks, and the fog is pouring in between them. || Only the tree tops stick out of the white, and {a} looks up at them.
A In the forest waited the fog. || Then the fog came.
B It had been a handkerchief. Now it was a house. || Yesterday a handkerchief, today a whole house.
C It took the bushes first, then the path, and then the tips of {a}’s toes.
A Where was the path? Gone.
D It had no face and no feet, and it smelled of cellars and wet wool.
+fear
+act

B “Hello?” called {a}. “Lo,” said the fog. That was all.
C {a} walked ten steps and met a tree, and after ten more steps the same tree.
A {a} stood still.
A “{refrain}”
B But there was nothing to hear, only dripping.
D Drip, it went on the left, and drip on the right, and each drop was almost a bell.

# The Owl Who Overslept || Two Round Eyes
S Two huge round eyes shine out of the hollow of a trunk, nose to nose with {a}. || {a} waves at an owl in a nightcap of moss, who holds on to her branch with one foot.
A Two eyes opened. An owl!
B “Is it evening?” she asked. “Nobody rang. I never know.” || “What, evening already?” she asked. “I heard no bell.”
C She got up by the bell every evening and went to bed by it every morning.
D For a whole day she had sat there with one eye open, afraid to sleep and too tired to fly.
A “Who took it?” asked {a}.
+act
+love

A “The magpie,” said the owl. “Up there.”
B “Up on the mountain, where it shines the most.”
C “She takes all that shines, and she never gives it back.”
A “Bring it home. I’m so tired.” || “Please bring it. I’m so tired.”
C “Will you show me the way?” asked {a}, but the owl was already asleep.
B Only her foot still moved. It pointed uphill.
D {a} drew a leaf over the owl like a blanket, and went the way her toes had said.

# As Big as a Mountain || The Lantern Rolls
S Tiny on the steep path, {a} reaches after a lantern that rolls and bounces away. || A small light tumbles down the slope, and {a} clings to a rock above it.
A On the mountain, {a} lit a lantern. || Higher up, {a} lit the lantern.
C This time there was a plan: leave a white pebble at every tenth step.
C Nobody could get lost like that, not even in fog.
+act
A The fog was a mountain now.
B It swallowed the pebbles one after the other, like peas. || One by one it ate the pebbles, like peas.
D It swallowed the slope, and the way up and the way down, and still it wasn’t full.
+fear

A “{refrain}”
B {a} listened so hard that one foot forgot to look.
A Slip! The lantern rolled away.
C Clink, it went, and clink, and clink, far below, and then it went nothing.
D That had been the only lantern, and the only light on the whole mountain.
B “Come back!” called {a}. It did not come.

# A Hole in the Rock || Drip
S {a} sits in a hollow of the rock, chin on both knees, and a drop hangs above. || Curled up under a low stone roof, {a} holds something tiny.
A There was a cave. It was dry. || {a} found a cave, and crept in.
A Outside lay the fog. No light.
B No path, no lantern, no bell. || There was no path, no lantern, no bell.
+quiet

B {a} thought of the gate at home, and the hook.
C It would be swinging there now, to and fro, with nothing on it.
D Tomorrow the porridge would wait again, and the baker, and a tired owl with a leaf for a blanket.
A Something pressed. What was that?
B The drop of iron, small and cold.
C {a} held it tight until it was warm.
C “You don’t know where you belong either,” said {a}.
D It is good to hold something in such a night, even if it is no bigger than a pea.
D Drip, went the cave behind, slowly, like someone who counts and does not want to get to the end.

# The Bell’s Tongue || Ting
S {a} taps the cave wall with a tiny iron drop, and rings seem to run over the stone. || One arm stretched out, {a} listens with the whole body while moonlight enters the cave.
A {a} looked at the iron drop.
B Small. Heavy. With a tiny ring on top. || It was small and heavy, with a tiny ring on top.
A “You’re the bell’s tongue!” said {a}.
C That was why nobody heard it: a bell without a tongue can’t say ding.
+act
D The drop had lain under the hook all along, that first morning, right beside the feather.
A {a} tapped the rock. Ting!
B@tie Tied to {thing}, the drop swung like a pendulum. Ting!
B@scoop {Thing} lay over the rock and made it louder. Ting! || With {thing} behind it, it sounded twice as loud.
B@shine It touched {thing} too, and that sang along. Ting!
B@none The whole cave took it up and passed it on. Ting!

A And up high, something hummed. || And from above it hummed: mmmm.
C A bell hums softly when it hears its own tongue, because it can’t help it.
D It was so faint that you felt it in your toes rather than heard it with your ears.
D “That’s a yes,” whispered {a}, and outside the moon cut the first hole in the fog.

# The Magpie’s Nest || Ding!
S Beside a huge shaggy nest, {a} reaches for a bell, and the magpie watches with her head on one side. || {a} hangs from the rock ledge by a nest full of spoons and buttons, moonlight all around.
A Ting! Mmmm. Ting! Mmmm. Up went {a}. || Ting, mmmm. So {a} climbed.
C Each time the hum was nearer, and each time there was a little less fog.
A There sat the magpie in her nest.
D It was full of spoons and buttons, and in the middle of it lay the bell.
+fear
B “Mine,” said the magpie. “It shines.”

+turn
A@tumble Right into the nest! Up flew the bell.
B@tumble Spoons flew, buttons flew, and the magpie was speechless.
C@tumble The bell came down last of all, and it landed exactly in {a}’s lap.
D@tumble “Nobody ever comes to visit like that,” said the magpie, when she could speak again.
A@hush The magpie hopped nearer. And nearer.
B@hush She had never met anybody who wanted to take nothing.
C@hush At last she pushed the bell across with her beak, just to see what would happen.
D@hush “It never says anything to me,” said the magpie, and she sounded a little sad.
A@grip {a} held the bell. And held it.
B@grip The magpie pulled at one end, and {a} held the other.
C@grip They looked at each other for a long time, until the magpie had to blink.
D@grip “It never says a word to me anyway,” said the magpie, and she let go.
A@call “Bell... bell... bell,” said the mountain.
B@call The mountain answered so grandly that the magpie’s beak fell open.
C@call The bell dropped out, rolled over the edge of the nest, and stopped at {a}’s feet.
D@call “Do that again,” said the magpie. “Nobody has ever talked to me for so long.”

+also
A In went the tongue. DING!
B The fog heard it, rolled itself up and went. || When the fog heard that, it packed up and went.
D@tumble {a} gave her the one thing that shone: a smooth wet pebble, bright as the moon.
D@hush {a} gave her a smooth wet pebble instead, and it shone in the moon like new.
D@grip {a} gave her a smooth wet pebble for her collection, and she forgot to be cross.
D@call {a} gave her a smooth wet pebble, and she forgot to be cross.

# Ding || Breakfast Time
S At the gate, {a} hugs the post while the bell swings above, and down the road all the shutters open. || The bell shines on its hook, {a} leans on the gate, and in the tree an owl sleeps under a leaf.
A “{changed}”
A So {a} did, and hung it up. Ding! || And so {a} hung it up. Ding!
B And it was day, and the porridge was ready. || Then it was day, and the porridge knew it.
C In the village the cock crowed first, and the baker’s buns came out golden.
D Up in the forest an owl heard it, shut both eyes, and pulled the leaf up to her beak.
+end

B On the hook hung something new: a grey feather. || Beside the bell now hung one grey feather.
C When the wind is right, it points to the mountain, in case somebody wants to visit.
C Somebody up there has a pebble that shines, and shows it to everyone.
D The magpie came herself on Sunday, sat on the gate post, and asked the bell how it was.
D “Ding,” said the bell, and she said that this was exactly what she had thought.
+love
+motif
+mood
+naming
""",
)
