"""The birthday of the moon, in English."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

CAKE = read_tale(
    "Higher. Just a little bit higher.",
    "Lower. Just a little bit lower.",
    """
S {all} beside a tall ladder in the moonlit garden, a crooked cake held high, and the big round moon looks down at the cherry. || {all} crossing the evening meadow with a ladder and a crooked cake, a mouse in front, and behind the grass rises a huge yellow moon.

# The Moon in the Teacup || A Guest on the Sill
S In the sunny kitchen {a} looks into a teacup on the window sill; a crumb of moon seems to be left in it. || {a} stands on a stool at the kitchen window, nose over a cup, and a fly washes its hands on the rim.
A On the sill stood a cup of tea. || A teacup stood on the sill.
B Each night the moon came and sat in it.
+show
+kind

D The moon came very quietly, white and round, and in the morning it was gone and the tea was cold.
A Today the calendar had a red ring.
C “Full moon,” it said there, with a red ring, just like for a birthday.
A “It’s the moon’s birthday!” said {a}.
D That was clear to see: it had been getting rounder and rounder for days, as people do before a party.
B “And nobody ever bakes it a cake,” said {a}. || “Has it ever had a cake?” said {a}. “I bet not.”
+motif
D The moon is awake when all the bakers are in bed, and when the shops open, it has to go.
D Nobody sings for it either, apart from the dogs, and they only know one line.

# Three Cups of Flour || The Cake
S {a} stirs at the kitchen table in a white cloud, and only the eyes and the spoon can be seen. || {a} lifts a crooked cake with a cherry on top; flour has settled on the lamp, the floor and the cat’s chair.
A So {a} baked a cake. || Then {a} baked. A big cake!
B Three cups of flour, two eggs, one of them on the floor.
C It smelled of lemon and warm butter, all the way to the neighbours and back again.
+keep

D There was icing on the cake, white as the moon, and on the very top sat one cherry.
+act
+along
B “But how will it get up there?” asked the kitchen clock. || “And how does it get up there?” ticked the clock.
D At least it sounded like that. And it was a fair question, so {a} thought about it while licking the bowl.
A “I’ll take it up myself,” said {a}.
C “Tonight. A birthday cake has to come on the day, or it’s only cake.”
D Somebody has to be first, with cakes as with everything, and the way was easy to find: straight up.
A “{refrain}”
B How high could it be? You could see it from here. || It couldn’t be that high. You could see it from here.

# On Tiptoe || The Pale Moon
S From below one sees {a} on tiptoe holding up a cake with both arms; a pale moon hangs far above in the blue. || {a} stands on an upturned bucket in the garden, a cake on one hand, stretching up to a pale day moon.
A There was the moon! Pale and early. || The moon was up already! Pale, but there.
D In the afternoon, the moon sometimes comes out before its turn, to see what everyone is doing.
B “Happy birthday!” called {a}. “Reach down a little!”
A It did not reach down.
+act

A {a} stood on tiptoe. || So {a} stood on tiptoe.
B Then on a bucket. Then on a bucket on a box. || Next on a bucket. Next on a bucket on a box.
D The bucket wobbled, the box creaked, and a bumblebee flew round the cherry to see what it was.
A “{refrain}”
C There was a gap left, about as wide as from here to the moon.
D {a} measured it with one eye shut, then with the other one shut. And it was the same from both sides.
A It was too high. || Too high. That’s all.
B “Then I need the ladder,” said {a}, and blew the bee away.
D The moon waited, as it waits for everybody, and went on getting rounder where no one was watching.

# The Ladder || Seventeen Rungs
S Seen from high above, {a} climbs a ladder that leans against nothing much; the garden is as small as a tray. || From above: {a} on the roof, one foot on the chimney, a cake held high, and down below a bite of icing on the cat’s chair.
A The ladder had seventeen rungs. || Seventeen rungs. {a} counted.
B On the seventeenth you could see the church clock from behind. || From the top one, you saw the church clock from behind.
A “{refrain}”
+fear
+act
D From the ladder {a} climbed to the roof, and from the roof to the chimney, which sneezed.
C A cake grows heavy when you carry it upward, perhaps because it would rather be eaten.

A But the moon was higher still.
B It had gone up as well. How rude!
D The higher {a} climbed, the higher it hung, as if they both were on the same ladder at different ends.
A Then a cloud came. No moon at all.
B A pigeon looked at the cake. “Are you going to eat that?” || A pigeon landed. “Is that cake for anybody?”
C “It’s for the moon,” said {a}. The pigeon nodded, and ate a bit of icing in its name.
D “I’ll tell you one thing,” said the pigeon with a full beak, “I fly up there. And there’s nothing but more up.”

# The Mouse at the Market || Seven Small Mouths
S A mouse on a cheese crate stretches up to smell a cake that {a} holds down to her; behind, the market is closing. || Nose to nose, {a} and a mouse with a coil of washing line look at one cherry.
A At the market sat a mouse. || A mouse sat at the market.
B The stalls were closing, and the cobbles smelled of fish and oranges.
B “May I smell it?” she asked. “Just smell it.” || “Just one sniff?” she asked. “Only a sniff.”
C “Then I can tell my seven children about it, and they’ll dream they have eaten.”
+act
A {a} gave her a big crumb.
+love

C The mouse wrapped the crumb in a tram ticket, folded seven times, once for each.
D She did it so carefully that {a} broke off another crumb, and then one for her. And she blushed to the whiskers.
A “What do you need?” asked the mouse.
A “Something high,” said {a}.
A “The mountain,” she said.
B “And I’ve got a washing line.”
C “I want to come along. Nobody in my family has ever seen the top of anything.”
D So they went on by two, by three, by however many they were, with the mouse in front, giving directions.

# The Top of the Top || Splat
S On a windy mountain top a ladder stands on the very peak, {a} on its last rung, and a cake tips over the edge. || A cake flies in a bow through the dusk; far below stand a ladder, {a}, and a mouse with both paws over her eyes.
A Up the mountain! Then up the ladder. || First the mountain, then the ladder.
B On the ladder stood {a}, and on {a} stood the mouse.
D The washing line held the ladder, a rock held the washing line, and nobody dared to sneeze.
+act
A “{refrain}”
B “Two more whiskers!” squeaked the mouse. “One more whisker!”
+fear
D And really, from there the moon looked so close that you could have counted the freckles on its nose.

A Then the wind came round the peak.
D It only wanted to see what all this was about, but it was a big wind, and clumsy.
A Whoosh! Off flew the cake.
B It rolled down the mountain, faster and faster, like a wheel. || Down the mountain it rolled, faster and faster, like a wheel.
A Splat.
C You could hear it for a long time, because it lost something at every rock.
D First the icing, then the lemon, then the middle went, and the cherry was never seen again.

# One Slice || Cold Tea
S On a flat stone sit {a} and the mouse, between them one slice of cake and a cup; clouds cover the sky. || {a} holds a plate with one single slice; the mouse has put her tail round both shoulders.
A One slice was left. Only one.
A {a} sat down beside it. || {a} sat there on a cold stone.
B The clouds had closed, and the moon was behind them.
+quiet

B “It is still its birthday,” said {a}, “for one more hour.” || “There’s one more hour of birthday,” said {a}.
D The mouse unwrapped her tram ticket, all seven folds of it, and laid the crumb back on the plate.
A “For the moon,” said the mouse.
B {a} put it back into her paw. They shared the tea instead.
C It was cold, and it tasted of the sill at home and of long evenings.
D Neither of them said anything more. And the wind, who had done it, sat down behind a rock and was sorry.
D One ought to get up now, thought {a}, and go home; but that is easier to think than to do.
D Far below, in all the windows, people were putting out their lights. And none of them knew what day it was.

# What Was in the Cup || Down Here!
S By the lake {a} stares open-mouthed into a teacup filled with water, and light shines up from it. || {a} kneels on the shore holding a cup with both hands, and the mouse leans over the rim with shining whiskers.
A Down at the lake {a} washed the cup. || At the lake, {a} rinsed the cup.
C The clouds had moved on, and the water was as smooth as a table.
A And who sat in the cup? The moon!
D It was white and round, it trembled a little, and it sat there just as on the sill at home.
+act
A “It comes down!” said {a}. “All by itself!”
B “Every night,” breathed {a}. “I only had to look.” || “And every night it has,” breathed {a}. “I never looked.”
D You climb onto a bucket, a roof and a mountain. And all the time it has been sitting in your tea.
B@tie {Thing} was spread on the shore, for a tablecloth.
B@scoop Into {thing} went flowers, as for any party.
B@shine {Thing} shone along, because a party wants a light.
B@none There were flowers on the shore, for a party wants flowers.
C “But it can’t eat from a cup,” said the mouse. “It can’t get its mouth in.”
B Both of them turned round, quite slowly. There lay the lake. || Then they looked up, and there lay the lake.
D It was the biggest cup in the whole country, filled to the brim. And in the middle of it sat the guest.

# Happy Birthday || The Guest
S On the wide dark lake lies the moon, and from the shore {a} pushes out a water-lily leaf with a slice of cake on it. || {a} stands in the shallows in front of a great glittering moon on the water, reaching out with a leaf for a plate.
A On the lake lay the moon. So near! || So near now! There lay the moon.
B {a} put the slice on a lily leaf.
A “{changed}”
D But the wind had come along to see, and it breathed on the water, and the moon broke up.
B A thousand pieces! You can’t give cake to a thousand pieces.
+fear

+turn
A@tumble Splash! Off sailed the cake on its leaf.
B@tumble The wave pushed it out, far past the reeds.
C@tumble {a} sat in the water up to the chin, with a frog’s flower on top.
D@tumble The wind had to laugh so much that it ran out of breath, and then the lake was smooth again.
A@hush The water grew smooth. The moon grew whole.
B@hush Piece by piece it came together again, like guests at a table.
C@hush The wind had never seen anybody wait so well, so it sat down too.
D@hush In that long stillness the leaf began to move, all by itself, right out to the middle.
A@grip {a} held the leaf until it was calm.
B@grip The cold crept up to the knees, then to the tummy.
C@grip The wind blew and {a} stood. It blew again, {a} stood, until it was ashamed.
D@grip “Well, all right,” it hummed, and with one last small puff it pushed the leaf right to the middle.
A@call The wind stopped at once to listen.
B@call And since the wind was listening, {a} sang it a birthday song.
C@call The mouse sang the second voice, very high, and the lake became as smooth as glass.
D@call At the last verse the wind joined in, softly, and that was what sent the leaf on its way.

+also
A Then: gulp! And no more cake.
B “It liked it,” said the mouse. The rings spread out. || “That was a happy guest,” said the mouse. The rings spread.
D A big fish may have had something to do with it, but it never said so, and nobody asked.

# The Thank-You || A Slice of Moon
S In the dawn kitchen {a} and the mouse family sit round a teacup, and the pale moon hangs in the window with one edge missing. || Crowded on the window sill, {a}, the mouse and seven tiny mice bend over one cup of tea.
A At home it was nearly morning. || It was nearly morning at home.
D Seven small mice were already sitting on the sill, washed and combed, because somebody had told them about a cake.
A And look: the moon was not round.
B Somebody had cut off a slice. A very thin one.
C “It’s sharing,” said the mouse. “That’s how you do it, on a birthday.”
A And there, in the cup, lay light.
B One white slice of it, thin as a slice of lemon.
+end

D Everybody had a sip, and it tasted of tea, and behind the tea a little of the night.
B The cup stands on the sill now every evening, with a saucer. || Every evening now, the cup stands there, with a saucer.
D And on the calendar there is one red ring after another, for the moon has twelve birthdays a year.
+love
+motif
+mood
+naming
""",
)
