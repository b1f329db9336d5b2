"""The kite and the wind, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

KITE = read_tale(
    "Hold on tight, little string.",
    "Let go a little, little string.",
    """
S {all} running along the windy lake shore with a taut string, and high in the blue flies a patched kite with a letter in its tail. || {all} waving among the meadow flowers in the golden evening wind, and a patched kite carries a white letter up into the glowing clouds.

# The Boat Full of Flowers || A Kite on a Nail
S {a} takes a patched kite from a nail on the wall; behind, an old boat is full of geraniums. || In the garden {a} holds up a kite that pulls, and a boat full of flowers lies in the grass.
A A kite hung on a nail. It wanted out. || On a nail hung a kite. It tugged.
C It had four corners, three patches, and a tail made of old socks.
+show
+kind

A In the garden lay a boat of flowers.
D It had not been in the water for years, and geraniums grew where the fisher folk once sat.
B From the garden you could see right across the lake. || If you stood on the bench, you could see right across.
A Over there lived Grandmother.
D In the evening she put a lamp in her window, and that was how she said good night.
+motif
B “Too far for calling,” said {a}. || “Too far to wave,” said {a}, and waved.
D {a} had tried it with a trumpet once, and only a duck had answered, and rather rudely.
D The wind came over the lake and smelled of water and pancakes, and only one of them could be true.

# No Ferry Today || The Letter
S On the landing stage {a} holds a folded letter in the wind; a little ferry rocks at its ropes. || {a} ties a letter to a kite’s tail, and the waves jump to look.
A {a} wrote a letter: “Come for breakfast!”
B With a drawing of the table, and of two eggs.
A But the ferry did not go. || The ferry just rocked and stayed.
B “Too much wind,” said a sign on a rope. || A sign hung there. “Too much wind,” it said.
C It said so every day that week, and the letter was getting creased from waiting.
D On the other side, Grandmother would be eating her egg alone, with nobody to salt it for.
+keep

C The wind blew across the lake, towards the window with the lamp.
C It went that way anyhow, and all day long, and it did not need a ferry.
A “The kite will carry it!” said {a}.
+act
+along
D You only had to hold the string, all the way to the end, and then send the rest by air.
A “{refrain}”
B That was said to the string, and it answered with a hum.

# Up || The First Flight
S Seen from the grass, {a} runs with a taut string, and the kite stands high with a letter in its tail. || {a} runs below, all legs, and up in the blue the kite shows off its patches.
A {a} ran over the meadow. || Over the meadow ran {a}.
A Up went the kite, letter and all!
B It climbed over the hedge, the barn, and one astonished cow. || Over the hedge it went, the barn, and one astonished cow.
C The string ran through both hands, warm and quick, like something alive.
D From up there the lake must have looked like a puddle, and Grandmother’s house like a crumb beside it.
+act

B “A little more to the left,” called {a}.
C It was so easy that {a} began to think about what to put on the eggs.
A Then the wind said: puff.
B Only a small puff, like someone blowing on soup.
A Down came the kite, into a bush.
C The letter had a blackberry stain on it now, just where it said “breakfast”.
D “Only a small puff,” said {a}, and picked the thorns out of the tail, sock by sock.

# Somebody’s Hat || The Gust
S Across the wide meadow {a} chases a bouncing straw hat, and a kite is stuck in the one tall tree. || {a} is pulled along in seven-league steps by a kite, and a straw hat overtakes them both.
A {a} tried again. Higher this time. || Again, and higher, said {a}.
B The kite was just above the trees when the wind turned round.
A It was no puff. It was a gust.
C It took the leaves, it took the washing, and it took somebody’s hat.
+fear
+act
A “{refrain}”
B The string held. {a} held. But the feet did not. || The string held on, {a} held on. The feet let go.
C Hop, went {a} over the grass, and hop, and hop, each one longer than the last.

A Bump! That was the tree.
B The kite hung at the very top, beside the hat.
D They swung there side by side, and seemed to get on rather well.
D “That’s not where Grandmother lives,” {a} called up, but the wind had the last word, as always.

# The Man without a Hat || A Ladder for Two
S By the bridge a fisherman with flying hair steadies a ladder, and {a} points up into the tree. || {a} waves a straw hat from the ladder, and the fisherman below counts his knots.
A A fisherman came running. “My hat!” || “My hat!” A fisherman came running.
B “Without it the fish don’t know me.” || “The fish won’t know me without it,” he said.
C He had hair like a haystack, and he had never let anybody see it before.
D He stood with his back to the bridge, so that at least the trout should notice nothing.
B “It’s up there, next to my kite,” said {a}.
A The man held the ladder. {a} climbed.
+act
+love

A Down came the hat. Down came the kite.
B He put it on, and became a fisherman again.
C “You helped me, so I’ll help you,” he said. “What do you need?”
A “More string,” said {a}.
C He gave a whole rope, thick as a thumb, that smelled of tar and herring.
D “But listen,” he said. “A boat never fights the wind. It hasn’t the time.”
B {a} nodded, and did not listen at all.

# The Storm || Rip!
S Tiny on a bare hilltop, {a} leans back on a rope, and above, a kite tears in two under black clouds. || On the hill {a} reaches after a white letter that whirls away over the lake.
A {a} climbed the highest hill. || The highest hill! Up climbed {a}.
B With a rope like that, what could go wrong?
C {a} tied one end round a rock, with a knot that had its own name.
+act

A Now the wind became a storm.
D It came over the lake like a herd of horses, and the water stood up to let it by.
+fear
A “{refrain}”
B The rope held. The rock held. Everything held. || Rope, rock, knot: everything held.
D Only the kite was made of cloth, and three patches, and it could not hold as hard as that.
A Rip! And the letter flew off.
B It turned over twice and sank into the lake.
D For a moment one could still read it from above, then it was only white, and then nothing.
D “Breakfast,” {a} said after it, quite softly, but the storm had already gone on to the next hill.

# Under the Wheelbarrow || Rain
S {a} sits under an upturned wheelbarrow, the torn kite over both knees, and looks out at the rain. || Two eyes look out from under a wheelbarrow by the lake; a torn sock hangs down in front.
A It rained. {a} sat under a wheelbarrow. || Rain. A wheelbarrow. {a} sat under it.
B The drops drummed on the tin above. || Above, the drops were practising the drum.
A The kite had a hole. A big one.
B You could see the lake through it.
+quiet

A Over there, a lamp came on.
B That was Grandmother, saying good night.
C {a} had no lamp, no letter and no ferry to say it back with.
C The wind still pulled at the kite, at one corner, like a child at a sleeve.
D “What do you want?” {a} asked it, and for the first time that day {a} waited for the answer.
D It pulled again, always the same way, over the water, as if it had been saying so since morning.
D The rain ran down the tin in strings, and every string hung straight and held on to nothing.

# The Geraniums Move Out || What the Wind Wants
S {a} lifts geraniums out of the old boat by the armful, with shining eyes. || Kneeling in the boat, {a} ties the kite to the bow, and flower pots stand in a row in the grass.
A Let it pull! That was it.
B “The wind isn’t against me,” said {a}. “It’s going there.” || “It isn’t against me at all,” said {a}. “It’s going there.”
A {a} ran home to the boat of flowers. || {a} ran back to the flower boat.
C One after the other the geraniums moved out, and stood in the grass looking offended.
+act
D Underneath lay good dry planks, and an oar, and a snail who had thought it was a house.

A The kite became a sail.
B@tie {Thing} closed the hole, with a double knot.
B@scoop {Thing} would do to bail with, wave by wave.
B@shine At the bow hung {thing}, to shine the way.
B@none A sock from the tail closed the hole, exactly.
C “The fisherman said so,” murmured {a}. “A boat never fights the wind.”
D Somebody had told it plainly, and somebody had nodded, and only the ears had been elsewhere.
B Then they pushed off, the boat, the kite and {a}. || Then boat and kite and {a} slid into the lake.

# Across || The Kite Pulls
S A small boat flies over the dark lake, a patched kite far ahead of it, and a lamp shines on the shore. || On the wide night lake {a} stands up in the boat, and the kite pulls it towards one little light.
A The kite pulled. The boat flew.
C Left and right the foam stood up like wings, and the oar had nothing to do.
+fear
A Halfway, the wind came. All of it. || Then all of the wind came.
B The rope sang. The bow dipped, and water came in.
D It was the same wind as on the hill, and it had brought its whole family.

+turn
A@tumble Backwards! Up came the bow again.
B@tumble The rope slipped, and the boat sat up like a duck.
C@tumble {a} lay at the very back among wet socks, where nobody sits on purpose.
D@tumble It was exactly the right place, and no sailor in the world would have thought of it.
A@hush The boat grew calm, because {a} was calm.
B@hush Softly, softly {a} let the rope slip, inch by inch.
C@hush The boat stopped shaking, like a horse that notices somebody is not afraid of it.
D@hush A loud hand would have broken something, but this one only asked, and the wind said yes.
A@grip And {a} held, and gave, and held.
B@grip Not tight this time. Just never quite letting go.
C@grip When the wind pulled, the rope went along, and when it breathed, {a} took it back.
D@grip They went on like that all the way, the two most stubborn things on the lake.
A@call And from the shore someone called: “Here!”
B@call The lamp in the window began to swing, left and right.
C@call Now {a} knew which way to steer, and let out the rope just so much.
D@call Grandmother heard it in her kitchen, through the storm and the door and two woollen caps.

+also
A “{changed}”
B And the wind took them across like a leaf. || Like a leaf they went across. The wind saw to that.
D The keel crunched on sand, and somebody in slippers came running down to the shore with a lamp.

# Breakfast || Two Eggs
S Grandmother and {a} hug beside the open garden table; the kite hangs on its nail with a new patch. || In the garden Grandmother hugs {a} tight, egg spoon still in one hand.
A Grandmother was there for breakfast. || And who came for breakfast? Grandmother!
A She salted {a}’s egg.
B “I never got a letter,” she said, “only you.” || “No letter came,” she said, “but look who did.”
C They had come home at dawn, when the wind turns round and blows the other way.
D It does that every morning, said the fisherman, and he took off his hat to Grandmother, hair and all.
+end

C The geraniums stand along the path now, and have got used to it.
A The boat stays in the water.
B On the nail hangs the kite, with one patch more.
D In the evening a lamp shines across the lake, and on this side there is one that answers.
+love
+motif
+mood
+naming
""",
)
