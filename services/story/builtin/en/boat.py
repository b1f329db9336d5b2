"""The boat that would not float, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BOAT = read_tale(
    "Drip? Plug it! And off again!",
    "Drip? Let it! And off again!",
    """
S {all} waving from a suitcase afloat on the sparkling river, a big black umbrella for a sail and a duck swimming ahead. || {all} in an open suitcase on the wide river in the first pink light, with a big black umbrella for a roof and a duck alongside.

# The Suitcase in the Attic || Rain on the Roof
S In the attic {a} climbs over boxes to a big old suitcase; beside it leans an umbrella, and a moth sits on the handle. || {a} sits in an open suitcase under the roof window and rows with a coat hanger.
A Rain. In the attic, {a} found a suitcase. || Up in the attic, {a} found a suitcase.
D On its lid stuck a label with a palm tree, and it smelled of far away and mothballs.
+show
+kind

A Beside it leaned a black umbrella.
B “I’ve been to Portugal,” the suitcase seemed to say. The umbrella had only been wet.
+motif
C {a} had never been anywhere, except once to the dentist.
B In the evenings, music came from the island in the river. || And in the evenings, the wind brought music from the island.
D It went oom-pah, oom-pah, and stopped as soon as you opened the window to hear it better.
A Who played there? Nobody knew.
D Some said it was the wind, and some said it was the postman, but he had sworn it wasn’t.
D And so the suitcase lay there, the umbrella stood there, and down below, the river went by without them.

# Captain’s Orders || A Ship with Handles
S On the river bank {a} salutes beside a suitcase with an umbrella in it, as if it was an ocean liner. || {a} pushes a suitcase into the river, chin up, an umbrella under one arm.
A “I’ll sail to the island,” said {a}. || “I’m off to the island,” said {a}.
C “Tonight, when the music starts, I’ll be sitting in the front row.”
A The suitcase was the boat, of course.
C It had two handles, a lock, and a very good name: The Portugal.
+keep

D On board came one picnic cake, one spoon to row with, and the umbrella, because you never know.
+act
+along
D A proper ship is christened with something fizzy, so {a} shook a bottle of lemonade and ran for cover.
B The river giggled round the stones. It had heard of captains. || Between the stones the river giggled. It had met captains.
D There was only one rule on board, and {a} said it aloud so that the suitcase knew it too.
A “{refrain}”
D “What if it doesn’t drip?” the suitcase might have asked, but it had never been asked to float before.

# A Hole Like a Pea || It Floats!
S Sitting in a suitcase afloat, {a} looks down between both feet at a tiny fountain. || {a} sits in the suitcase boat and pokes at the bottom with a spoon, and a fish looks over the edge.
A It floats! It really floats! || Look! It floats! It floats!
C The bank went by, the reeds went by, and a heron forgot to look dignified.
C {a} rowed with the spoon, three strokes left and three strokes right, like the great explorers.
C “Portugal,” said {a} to a dragonfly. “Straight on, and then left.”
+act

A Then one toe was wet. Drip.
B There was a hole in the boat, no bigger than a pea.
B So {a} plugged it with a pea. It fitted perfectly. || A pea was what it took. It fitted perfectly.
A “{refrain}”
D There are people who would have gone home at this point, but those people never hear the music.
A Behind the pea, something went crack.
D It was only a small crack, the kind that you can hear better when you don’t want to.
D The heron, who knew a thing or two about holes, put its head under one wing.

# A Hole Like an Apple || Pop
S Seen from above: a round whirl in a suitcase, {a} reaching after a floating apple, and the spoon drifting away. || From above, {a} presses both hands on the bottom of the boat, and a ring of curious fish surrounds it.
A Pop! The pea shot out. || Pop! Out flew the pea.
D It flew in a high bow over the river and hit a frog, who said thank you.
A Now the hole was like an apple.
B So {a} plugged it with an apple. That fitted too. || For that, {a} had an apple. It fitted, too.
+fear
+act
A “{refrain}”
B For a while all was well, and {a} hummed a sailor’s song.
B Then a fish bit the apple.
C Fish don’t get apples often, and this one called its brothers, its cousins and a teacher.
C Crunch, it went under the boat, crunch, crunch, like a school at break time.
B “That was a part of my ship!” called {a}.
D The fish were sorry, and they asked with round mouths if there was more of it.
A Glug. {a} just reached the bridge.
D The Portugal arrived there half boat and half aquarium, and a crayfish was sitting on the label with the palm.

# A Duck with Dry Feet || Not a Drop
S On the bridge {a} waves up from a dripping suitcase to a duck in two paper boots. || {a} and a duck shake wing and hand on the bridge; the duck lifts one foot off the damp planks.
A Under the bridge stood a duck. || A duck stood under the bridge.
A “I hate wet feet,” said the duck.
D She wore a paper bag on each foot, and held up her feathers like a lady with a long dress.
B “But you’re a duck,” said {a}.
B “Everybody always tells me that,” said the duck.
+act
+love

C “My sisters are on the island. In the evening they dance. I’d so like to be there.”
A “Come with me,” said {a}.
A “Is it dry?” asked the duck.
C She looked at the suitcase for a long time, first with one eye, then the other.
D {a} looked at it too, and three fish looked out, and nobody wanted to be the first to answer.
A “Nearly,” said {a}.
D For the duck, {a} wiped the lid with a leaf, from left to right and back, until it shone.
B “I’ll sit on the lid,” said the duck. “And I’ll complain.” || “On the lid, then,” said the duck. “And I shall complain.”
D She kept both promises, and she did it so well that they soon felt like old friends.

# A Hole Like a Hat || The Cake Ship
S In the middle of the river a suitcase sinks, {a} stands in it to attention, and a duck balances on the lid. || {a} holds half a cake over the water, while around the sinking suitcase a hundred fish mouths open.
A Crack! A hole like a hat!
B Nobody had a hat-sized apple. But there was the cake. || Apples don’t grow that big. But there was the cake.
C It was a solid cake, and the dough could have held up a church tower.
A {a} plugged it with the cake.
+act
A “{refrain}”
+fear
C For one whole minute they floated better than any ship in the world.
D The duck even said so, and she was not somebody who threw praise around.

A Then came fish. All the fish.
C They had brought the whole family, and small forks, or it looked so.
D The cake was gone, then the bottom was gone, and then there was quite a lot of river.
A The Portugal sank. || Down went the Portugal.
B {a} saluted until only the lock could be seen.
D “My feet,” said the duck, in a voice like a door in an empty house, “are wet.”

# Under the Umbrella || Wet
S {a} and the duck sit close together under a black umbrella in the rain; both look at their own feet. || A drop hangs at the tip of an umbrella, and under it {a} pulls up both knees.
A It rained. {a} opened the umbrella. || Rain again. {a} opened the umbrella.
B There was room under it, if nobody sneezed.
A No boat. No cake. Wet feet.
C The duck said nothing, although there would have been a great deal to say.
+quiet

B Over on the island, the music began. Oom-pah. || And over there, the music began. Oom-pah.
C It came across the water quite softly, with all its little lights on.
D The duck’s left foot, the wetter one, began to beat time, until she noticed and sat on it.
C “I’m sorry about your feet,” said {a}.
A “They’re only feet,” said the duck.
D That was the nicest thing she had said all day, and she looked away quickly and inspected a daisy.
D The rain ran off the umbrella all round. And they sat in the middle as if in a small, dry house.

# The Other Way Round || An Umbrella Has a Good Idea
S Open-mouthed, {a} reaches for an umbrella that rocks upside down on a puddle, and the duck is already sitting in it. || {a} points at an upturned umbrella that floats on the puddle like a black bowl.
A A gust took the umbrella away. || Whoosh, off went the umbrella.
B It turned over, landed in a puddle, and stayed there.
A It rocked. It floated. No drip!
C {a} looked at it from the left and from the right, and lifted one edge.
B Underneath wet. On top dry. Dry! || Wet below. Dry above. Dry!
+act
C “It has kept water out for years,” said {a}, “and always from above.”
A “It’s a boat!” said {a}.
D It had been leaning beside the suitcase from the very first, and had never said one word about it.
D It hadn’t been to Portugal, it had no label and no lock, and nobody had christened it with lemonade.
B@tie {Thing} became a tow-rope, with a captain’s knot.
B@scoop {Thing} became the rudder, because every ship needs one.
B@shine At the tip {thing} lit the way.
B@none A forked branch became the oar, since the spoon was at sea.
C The duck climbed in first, felt the floor with one toe, and then with the other.
A “Dry,” said the duck.

# Round and Round || Oom-Pah
S {a} and the duck twirl in an umbrella in the middle of the wide evening river, and lights shine on the island ahead. || On the golden river an upside-down umbrella with two passengers is heading for an island where ducks are dancing.
A Off they went, towards the music. || So off they went, after the music.
D An umbrella has a beautiful shape, but it has no front and no back, and that’s how it sailed.
A The umbrella spun. Round and round.
B Island, bank, island, bank, island, bank, duck.
+fear
D “I think I’m going to complain again,” said the duck, who had turned green, although she was brown.

+turn
A@tumble Bump! The umbrella tipped, and shot ahead.
B@tumble With all the weight on one side, it stopped turning at once.
C@tumble So {a} stayed lying there, half in and half out, with one leg for a rudder.
D@tumble No captain would ever have sat like that on purpose, and no captain had ever been so fast.
A@hush Slower it spun. Slower. Then it stopped.
B@hush Umbrellas only spin as long as somebody fidgets.
C@hush The river took it gently by the handle and carried it where it wished.
D@hush “How did you do that?” whispered the duck, and {a} had done nothing, but had done it very well.
A@grip {a} held the handle. It stopped spinning.
B@grip The river turned left, and {a} turned right, and neither gave way.
C@grip Between the two of them there was only one direction left, and that was straight ahead.
D@grip “I once knew a goat like you,” said the duck, and she meant it in the friendliest way.
A@call “Quack!” came from the island. “Quack!”
B@call It came from the left, it came again, and {a} paddled there.
C@call Whenever they had turned away, {a} called again, and the answer put them right.
D@call “Those are my sisters,” said the duck, “I’d know that noise anywhere,” and she called back, through both feet.

+also
A Bump. That was the island.
B Six ducks stood there with one old accordion, and were terribly embarrassed. || There were six ducks with one old accordion, blushing.
C They only ever play when nobody is looking, but for these guests they made an exception.

# The Portugal || A Very Small Pond
S In the garden by lantern light the duck bathes in a sunken suitcase full of water, and {a} sits at the edge with both feet in it. || {a} and the duck lie back in a suitcase full of water, and over them an umbrella hangs in the tree.
A? They danced until the stars came out.
D The duck danced with dry feet, then with damp feet, and in the end right through a puddle.
B On the way home they fished the suitcase out of the river.
A Now the suitcase stands in the garden, full. || In the garden stands the suitcase, full.
D For a boat with water outside needs to be tight, but a bath only needs to be wet.
A The duck sits in it.
B “Warm feet are different,” she says. “That’s not wet, that’s a bath.” || “Warm wet is different,” she says. “That’s called a bath.”
+end

A And if it drips? “{changed}”
D On the lid you can still see the palm tree, and the crayfish, who has moved in.
B Up in the attic there is room for a new suitcase.
D In the evenings, when it goes oom-pah on the island, an umbrella comes down the river, spinning just a little.
+love
+motif
+mood
+naming
""",
)
