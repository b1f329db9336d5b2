"""The star on the mountain, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

STAR = read_tale(
    "One step, and then one more.",
    "One step, and then we’re home.",
    """
S {all} with a big paper star on a snowfield that glows pink in the evening, and a deer waits by the blue firs. || {all} in softly falling snow between the lit windows of the village at night, and a big paper star held high shines like gold.

# The Icicle at the Window || First Snow
S In the bedroom at dawn {a} stands at a frosted window; a dot of many colours lies on the wall beside a paper star. || {a} breathes a hole in the frost on the window; behind it hangs a big icicle, and a paper star dangles from the bedpost.
A It was snowing. Thick and quiet. || Snow was falling. Thick and quiet.
+show
+kind

A At the window hung a big icicle.
B When the lamp stood behind it, it threw colours on the wall.
D Red ran into yellow and yellow into green, and if you breathed on the ice, they all began to swim.
D {a} had made a star for the feast, out of paper and a great deal of glue.
A The star was done. But where to?
+motif

B Down in the village, stars hung in all the windows. || In the village, each window had its star.
C Only the mountain stood there dark, like somebody who was not invited.
D High up there grew a fir, all by itself, and you could see it from every bed in the village.
D “It has no window,” said {a}, “so it has no star,” and that settled the matter.

# Nobody Lives There || The Tracks
S In the snowy village {a} carries a paper star over one shoulder; deer tracks lead away between the houses. || {a} holds up a star as big as a tray in the village street, and points at tracks in the snow.
A “The star must go up there,” said {a}.
B “To the mountain?” asked the people. “Nobody lives there.”
D But across the square ran a track, neat and narrow, with two small toes at each step.
A Somebody did live there. || So somebody did live there.
B Somebody who came by night, looked in, and went away again. || Somebody who looked in at night and went away again.
+keep

D The track stopped under every window. And under some of them the snow was melted, so long had somebody stood there.
C “They only come to look,” said {a}. “They’ve got no light of their own.”
C {a} packed a rope, a lantern, and the star in its wrapping paper.
+act
+along
A “{refrain}”
B Nobody had said how many steps there were. That was better. || How many steps? Nobody knew, and that was better.
D Up to the fir, before tonight: it did not sound like much, when you said it fast.

# Up to the Ankles || White
S Tiny figures on a wide white field: {a} in front, star on the back, a line of footprints behind. || {a} walks through falling snow across an endless field and catches flakes on the tongue.
A The snow came up to the ankles. || Up to the ankles came the snow.
B It creaked with each step, like a new shoe. || Like a new shoe it creaked at every step.
C {a} walked, and behind walked the footprints, one after the other, like ducklings.
A It was easy. It was lovely!
+act

B Flakes tasted of nothing, and then a bit of iron.
C {a} tried twenty of them, and the twenty-first tasted of nothing as well.
B A fence post wore a white hat. {a} said good day.
A “Not far now,” said {a}.
C The mountain thought differently, but it is polite, and it said nothing.
D When {a} looked round, the village had become so small that you could have put it in a pocket.
A But the flakes grew thicker.
D They had been feathers before, and now they were whole pillows, and somebody up there was shaking them out.

# Up to the Tummy || No Path
S Seen from above: one dark dot in white, {a} up to the middle in snow, arms lifted with the star over the head. || From above {a} ploughs a crooked furrow through the snow, and the furrow closes again behind.
A Now the snow came to the tummy. || Up to the tummy came the snow.
B This was no more walking. It was a kind of swimming.
A {a} held the star up high. || High over the snow {a} held the star.
+fear
+act
C The footprints behind had given up, and filled themselves in, as if nobody had ever come.

A Where was the path? Where was up?
B “Hello?” called {a}. The snow swallowed it whole. || “Is anybody there?” called {a}. The snow swallowed it whole.
D Everything was white above and white below, and in between were flakes, and they were white as well.
A “{refrain}”
D But a step was only as long as a spoon now, and after it you had to rest.
D The noon bell rang somewhere, thin as a thread, and it seemed to come from all sides at once.
B Then there were trees, and under the trees it was better.

# The Deer || Four Thin Legs
S In the quiet forest {a} holds out one mitten’s worth of hay, and a deer stretches its neck with big ears. || Very near: a deer’s breath and {a}’s breath meet in one small cloud between the trunks.
A Between the firs stood a deer.
B It stood on one leg less than it had. The fourth was lifted to run.
A “Was that your track?” asked {a}. || “Do you look in at night?” asked {a}.
+act
C The deer’s ears turned forward, then back, then one forward and one back.
A “Your windows are so warm,” it said.
+love

C “In winter we run in circles. It’s so dark up here that we don’t know where home is.”
B “Last night I lost my little one. I only found it by the smell.”
D It said so quite calmly, as one speaks of the weather, but its ears were not calm at all.
A “I’m bringing you a star,” said {a}.
C The deer sniffed at the parcel. “Does it smell?” it asked. “No? What a pity.”
B The deer walked ahead, and trod the snow down flat. || Then the deer walked ahead, treading the snow flat.
D Where it had trodden, you could walk quite well, and if you shut your eyes, it sounded like somebody knitting.

# Over the Ears || The Sledge
S Down a huge white slope {a} shoots on an old suitcase, snow spraying, a paper star tearing loose behind. || On the mountain a suitcase sledge leaps over a bump; {a} and the star are in the air, the deer stands far above.
A There lay an old suitcase.
B Somebody had lost it in summer. It made a fine sledge.
C “Down this side, and up the next with the swing,” said {a}. “That saves us an hour.”
+act
A Whee! Down they went.
B The deer shut its eyes, first one, then the other.
D {a} had the star in both arms. And for the length of a breath it was like flying to the feast.
A “{refrain}”
+fear

A Then came big snow. Whump!
D The slope had come along too, and it lay down on everything, over the ears and over that.
B It was very quiet in there, and very white. || In there it was white, and as quiet as wool.
A And the star was torn. || And the star? It was torn.
D Two points hung down, one point was missing, and the glue ran out in a long cold tear.
D The suitcase went on alone, further and further down, until it was a dot, and then it wasn’t.

# Five Points, Then Two || The Quiet Fir
S {a} sits under a fir with the pieces of a paper star laid out on the snow, like a puzzle. || Very near: {a} holds one torn point of the star, and a flake lies on it.
A {a} laid the pieces on the snow. || On the snow lay the pieces.
A One, two. Three was missing.
B The paper was wet, and the gold came off.
+quiet

C It was night, and so clear that every star up there had all its points.
A Down in the village the windows shone.
B You could have covered each of them with one finger.
C The deer stood by, and did what deer do when they don’t know what to say.
D It breathed out, very slowly, so that the breath came down on {a} like a small warm blanket.
B “It’s only paper,” said {a}. It did not help. || “Just paper,” said {a}. It didn’t help.
D Somewhere in the dark, a little deer was calling for its mother, and it called from the wrong side.
D Then that was silent as well, and only the snow settled, with the sound of a page being turned.

# Colours on the Wall || Ice
S In a cave full of icicles {a} lifts a lantern, and coloured dots dance over the rock and over the deer’s astonished face. || {a} reaches for a row of icicles, lantern behind them, and has a green dot on the nose.
A There was a cave. {a} lit the lantern. || {a} lit the lantern in a cave.
A And on the wall: colours!
B Red ran into yellow, and yellow ran into green.
D Icicles hung from the roof, big ones and small ones, and the light went through them all.
+act
A “I’ll make a star of ice!” said {a}.
B “As at home,” said {a}, “at the window.”
D There it had hung, right in front of the nose, all through breakfast, on the first morning of snow.
C “A star doesn’t need paper,” said {a}. “It needs ice, and a lamp in the middle.”
B {a} broke off five of them. They chimed like glasses. || Five of them {a} broke off. They chimed like glasses.
B@tie {Thing} tied them together: five points, round a lantern.
B@scoop In {thing} they travelled safely, and none of them broke.
B@shine In the middle {thing} glittered twice.
B@none The rope tied them together: five points, round a lantern.
C “It doesn’t smell,” said the deer, “but it does something to my eyes.”
D It had never seen red before, not really. And it put its nose on it and found that it was cold.

# The Great Fir || A Light on the Mountain
S From below: {a} reaches up into a gigantic fir with a shining star of ice, the deer beside the trunk. || Looking up along the great fir, one sees {a} small among the boughs, and a star of many colours in the night.
A There stood the fir. How tall! || And there it stood: the great fir.
D It was white from top to toe, and the lowest branch was far too high to reach.
A It was bent under the snow.
+fear
B {a} went once all the way round it. That took a while.

+turn
A@tumble Bump! Down came all the snow.
B@tumble The fir shook itself like a dog after a bath.
C@tumble Free of its load, a branch sprang up from the snow, {a} and all.
D@tumble {a} hung there by one foot, exactly where the star belonged, and only had to let it go.
A@hush The deer came close. Very, very close.
B@hush Deer never let anybody do that. This one lowered its head.
C@hush From its back one could reach the branch, if one was as quiet as falling snow.
D@hush The fir seemed to hold still as well. And a squirrel’s sleep was not disturbed by so much as a crumb.
A@grip Branch by branch, {a} climbed up. Up!
B@grip Snow fell down the neck, and needles pricked. {a} climbed.
C@grip Twice it went down again faster than up, and twice {a} started over at the bottom.
D@grip The third time the fir itself seemed to help, and pushed a twig underfoot just where one was missing.
A@call The snow heard it, and came down.
B@call The whole fir let go, from the top to the bottom, whump.
C@call When the cloud had settled, the lowest branch was free, and bowed to {a}.
D@call From the other side of the valley the echo came back, and it had brought a small deer along.

+also
A There hung the star. It shone!
B Red and green ran over the snow, down to the village. || Down to the village ran the red and the green.
D And from all the sides of the mountain they came, on thin legs, straight as a string. And no one in circles.

# A Dot in Every Window || Good Morning, Mountain
S Early sun in the bedroom: {a} hugs a paper star with a patch, and outside the window a coloured spark shines on the mountain. || {a} and a patched paper star at the bedroom window; far off, on the mountain, something glitters.
A “{changed}” That’s what {a} said.
C Under the blanket it was warm, and the toes came back, one after another.
A In the window the mountain shone. || Out there, the mountain was shining.
B One small dot, red and green, in the first sun.
+end

B No track has come under the windows since then. They’ve got light. || Since then, no one stands under the windows. They’ve got light.
D Only once, on the sill, there lay a twig of fir with a cone. And two small toes in the snow.
C The paper star hangs at the bedpost, with four points and a patch.
D When the thaw comes, the star of ice will drip away, {a} knows that. And next winter there’ll be new ice.
D Till then everybody who can’t sleep looks out of the window for a bit, and afterwards they can.
+love
+motif
+mood
+naming
""",
)
