"""English lines in which the traits of the cast show."""

from services.story.builtin.language import Voice
from services.story.builtin.script import read_lines


def _voice(show: str, act: str, quiet: str, turn: str, also: str, end: str) -> Voice:
    return Voice(
        show=read_lines(show),
        act=read_lines(act),
        quiet=read_lines(quiet),
        turn=read_lines(turn),
        also=read_lines(also),
        end=read_lines(end),
    )


VOICES = {
    "shy": _voice(
        """
        A {x} watched from behind the door.
        B {x} stood half behind the door and saw everything. || {x} whispered hello, but only to the teapot.
        """,
        """
        A “Maybe,” whispered {x}.
        A {x} whispered something nobody heard.
        A {x} took one small step closer.
        A {x} hid, and looked out again.
        A “You go first,” breathed {x}.
        A {x} blushed and came along anyway.
        B {x} had seen it long ago and had not dared to say.
        B “I think I can,” whispered {x}, mostly to the ground.
        B {x} counted to three under a leaf, then came out.
        B {x} waved, but so small a wave that only a beetle noticed.
        """,
        "A {x} whispered something into the dark. || {x} said nothing, and listened.",
        "A {x} did not call. {x} did not move. || {x} made no sound at all.",
        "A {x} held quite still as well. || {x} whispered, “Now.”",
        "A “That was me,” {x} said aloud. || {x} said good night to everyone, aloud.",
    ),
    "clumsy": _voice(
        """
        A {x} had tripped twice already. || {x} fell over the mat. Again.
        B {x} had already fallen over the broom, the bucket and the mat.
        """,
        """
        A Crash! That was {x}.
        A {x} tripped over nothing at all.
        A “Oops,” said {x}.
        A {x} stumbled, and sat down hard.
        A “I meant to do that,” said {x}.
        A {x} bumped into the only post.
        B {x} walked backwards to see better, and sat down in a bucket.
        B {x} dropped a pebble, caught it, and dropped it on one toe.
        B “Nothing happened,” called {x} from somewhere down below.
        B {x} got up, bowed left, bowed right, and fell over.
        """,
        "A Even {x} did not bump into anything. || {x} sat down, and nothing broke.",
        "A {x} slipped. {x} slid. {x} flew. || Then {x} tripped, as {x} always trips.",
        "A {x} tumbled along behind. || “Oops,” called {x}, and helped.",
        "A {x} fell into bed. It was softer. || {x} tripped over the mat. Nobody minded.",
    ),
    "curious": _voice(
        """
        A {x} looked behind everything. || {x} had three questions at once.
        B {x} had already asked seven questions, three about the ceiling.
        """,
        """
        A “And why is that?” asked {x}.
        A {x} looked twice. Then once more.
        A “What’s behind there?” asked {x}.
        A {x} sniffed in all directions.
        A {x} had to know. At once.
        A “Who goes there?” asked {x}.
        B {x} wanted to know what came next, and what came after.
        B “Is it soft? Is it loud? Does it bite?” asked {x}.
        B {x} asked eleven questions and answered four of them alone.
        B {x} put one ear to the ground, just to find out.
        """,
        "A {x} had no question left. || {x} asked the dark. It didn’t answer.",
        "A “Who is there?” {x} asked the night. || “Hello? What are you?” {x} asked.",
        "A “And then?” {x} asked. “And then?” || “Look!” said {x}. “Look there!”",
        "A {x} had a new question: “What’s next?” || “Why was it so easy?” asked {x}.",
    ),
    "sleepy": _voice(
        """
        A {x} yawned, and yawned again. || {x} was only half awake.
        B {x} yawned so long that a fly went in and out again.
        """,
        """
        A {x} yawned. “Are we there yet?”
        A “Wake me up later,” said {x}.
        A {x} rubbed both eyes. “Really?”
        A {x} leaned back and dozed off.
        A “Five more minutes,” murmured {x}.
        A {x} yawned, but stayed awake.
        B {x} dozed for one moment, upright, as horses do.
        B “I dreamed about this,” said {x}, “but it was smaller.”
        B {x} blinked slowly, and saw what quick eyes had missed.
        B {x} found the softest spot for miles around and sat on it.
        """,
        "A For once, {x} could not sleep. || {x} was wide awake now.",
        "A {x} sat down, and breathed slowly. || {x} yawned, slow and wide and soft.",
        "A {x} stayed awake for this. || {x} blinked. “It’s not a dream.”",
        "A {x} was asleep before the last word. || {x} fell asleep with a smile.",
    ),
    "hungry": _voice(
        """
        A {x} was hungry. As always. || {x} licked the spoon. Twice.
        B {x} had had a little something and was waiting for the next.
        """,
        """
        A “Is there anything to eat?” asked {x}.
        A {x}’s tummy growled like a bear.
        A {x} sniffed. “I smell soup.”
        A “First a bite,” said {x}.
        A {x} nibbled on a bread crust.
        A “I’m thinking. Or I’m hungry,” said {x}.
        B {x} shared the last crust, which took a lot of courage.
        B “Things look better after a sandwich,” said {x}, and chewed.
        B {x} had packed four biscuits and now there were two.
        B {x} sniffed to the left, and then to the right.
        """,
        "A {x} forgot to be hungry. || Even {x}’s tummy was quiet.",
        "A {x} thought of supper, and held on. || “First this. Then supper,” {x} said.",
        "A {x} lent a hand, and chewed. || “Supper’s close,” called {x}. “Hurry!”",
        "A {x} had three helpings. || {x} ate the last crumb.",
    ),
    "loud": _voice(
        """
        A {x} sang. The cups trembled. || “HELLO, EVERYBODY!” called {x}.
        B {x} sang so loudly that the spoons danced in the drawer.
        """,
        """
        A “HELLO!” called {x}. “HELLO!”
        A {x} whispered. It was very loud.
        A {x} sang, to keep up courage.
        A “HERE!” shouted {x}. “OVER HERE!”
        A {x} hummed like a big drum.
        A “OH NO!” cried {x}.
        B {x} tried to whisper, and two crows flew up in alarm.
        B “I’M BEING QUIET!” said {x}, as quietly as possible.
        B {x} sang the song with nine verses and forgot none of them.
        B {x} clapped so hard that dust came down from somewhere.
        """,
        "A Even {x} was quiet now. || {x} hummed, so low you felt it.",
        "A {x} took a deep breath and called. || {x} opened wide and sang. Loud!",
        "A “NOW!” shouted {x}. “NOW!” || {x} cheered till it echoed.",
        "A {x} whispered good night. Almost quietly. || {x} sang it once more, softly.",
    ),
    "funny": _voice(
        """
        A {x} wore a sock as a hat. || {x} made a face at the spoon.
        B {x} wore the tea cosy and bowed to the broom.
        """,
        """
        A {x} giggled. It was catching.
        A “Knock knock,” said {x}.
        A {x} walked like a duck.
        A {x} made a very long face.
        A “Ta-da!” said {x}.
        A {x} stood on one leg, for luck.
        B {x} bowed to a tree, and waited until it bowed back.
        B “Why did the snail cross the road? We’ll know on Sunday,” said {x}.
        B {x} played a trumpet that was really a rolled-up leaf.
        B {x} pulled such a face that even the clouds looked twice.
        """,
        "A {x} had no joke for this. || {x} tried to smile. Nearly.",
        "A {x} hopped, spun and tumbled. || {x} danced the silliest dance, and slipped.",
        "A {x} turned a cartwheel for luck. || “Ta-da!” called {x}, just in time.",
        "A {x} told it all with voices. || {x} bowed to the moon.",
    ),
    "stubborn": _voice(
        """
        A {x} said no to the porridge. || “No,” said {x}. Just to practise.
        B {x} had been trying to open the same jar for a week.
        """,
        """
        A “Again,” said {x}.
        A “No,” said {x}. “Not like that.”
        A {x} stamped one foot. It helped.
        A {x} did not turn back.
        A “I’m staying,” said {x}.
        A {x} tried it a fourth time.
        B {x} frowned so hard that a gnat turned back.
        B “It will work, because I say so,” said {x}.
        B {x} pushed, and pulled, and pushed again from the other side.
        B “I’ve only said no once so far,” said {x}. “No.”
        """,
        "A {x} was sad, but did not leave. || “Not yet,” said {x}, very low.",
        "A {x} did not let go. || “I am not going,” said {x}.",
        "A {x} did not let go either. || “Again!” said {x}. “Once more!”",
        "A “Told you,” said {x}. || {x} said yes. Just once.",
    ),
    "kind": _voice(
        """
        A {x} said hello to the spider. || {x} shared a biscuit with a sparrow.
        B {x} had put a crumb on the sill for whoever came by.
        """,
        """
        A “Are you cold?” asked {x}.
        A {x} shared the last biscuit.
        A {x} carried the beetle across.
        A “Take my place,” said {x}.
        A {x} smiled, and moved over.
        A “It’s all right,” said {x}.
        B {x} lifted a snail out of the way and wished it luck.
        B “You can lean on me,” said {x}. “I’m soft.”
        B {x} asked the moss for pardon before stepping on it.
        B {x} patted a stone, because it lay there all alone.
        """,
        "A {x} moved closer. That was warmer. || {x} made room, in case somebody came.",
        "A {x} sat down, and held out something. || “Come,” {x} said softly. “I’ll wait.”",
        "A {x} made room for everyone. || {x} held on, gently and tight.",
        "A {x} tucked everybody in. || {x} left a crumb on the sill.",
    ),
    "slow": _voice(
        """
        A {x} was still putting on one sock. || {x} took the stairs one by one.
        B {x} had started breakfast yesterday and was nearly done.
        """,
        """
        A “One thing at a time,” said {x}.
        A {x} came last, and saw most.
        A {x} looked for a good long while.
        A “No hurry,” said {x}.
        A {x} took a step. A small one.
        A “Wait,” said {x}. “Look first.”
        B {x} went so slowly that a snail said hello twice.
        B “Fast is only slow with noise,” said {x}.
        B {x} stopped to look at what everyone else runs past.
        B {x} thought it over, from the front and from the back.
        """,
        "A {x} had time. All the time. || {x} sat, as slow things sit.",
        "A {x} waited. And waited. And waited. || {x} had time, and used it.",
        "A {x} came, slowly, and right on time. || “Slowly,” said {x}. “That’s it.”",
        "A {x} was last in, and happy. || {x} ate slowly, right to the end.",
    ),
    "fast": _voice(
        """
        A {x} was in, out, and in again. || {x} ran round the table. Eleven times.
        B {x} was already down the stairs before the stairs noticed.
        """,
        """
        A {x} was already there.
        A “Come on!” called {x}. “Come on!”
        A {x} ran ahead, and back again.
        A Zip! {x} was round the corner.
        A {x} could not stand still.
        A “Ready? Go!” cried {x}.
        B {x} ran there, ran back and ran there again to make sure.
        B “I’ve been waiting since just now,” said {x}.
        B {x} went so fast that one thought was left behind.
        B {x} slid round the bend and took some of the grass along.
        """,
        "A {x} sat still. Quite still. || There was nowhere {x} could run.",
        "A {x} ran. Too fast! {x} could not stop. || {x} shot off, and slipped, and flew.",
        "A {x} was there in a blink. || “Go, go, go!” called {x}.",
        "A {x} was first into bed. || {x} ran one last lap for joy.",
    ),
    "small": _voice(
        """
        A {x} fitted into a teacup, nearly. || {x} stood on a box to see.
        B {x} stood on two books and could just see over the edge.
        """,
        """
        A {x} slipped in between.
        A “I can fit there,” said {x}.
        A {x} stretched as far as possible.
        A “Down here!” called {x}.
        A {x} stood on tiptoe.
        A {x} crept under the lowest branch. || {x} crept in where nobody else could.
        B “Small things have to look up, so they see more,” said {x}.
        B {x} needed three steps where others need one.
        B {x} found the gap that was too small for anybody big.
        B {x} jumped up and down so as not to be overlooked.
        """,
        "A {x} felt smaller than ever. || {x} curled up as small as a nut.",
        "A {x} made no more noise than moss. || {x} crept close, tiny and quiet.",
        "A {x} slipped in right beside. || “Me too!” called {x}, on tiptoe.",
        "A {x} felt one inch taller. || {x} slept in the smallest corner.",
    ),
    "brave": _voice(
        """
        A {x} had climbed the table already. || {x} jumped down all four steps.
        B {x} had already looked under the bed, and without a light.
        """,
        """
        A “I’ll go,” said {x}.
        A {x} went first.
        A “That’s for me,” said {x}.
        A {x} did not even blink.
        A “We’ll see about that,” said {x}.
        A {x} swallowed, and took a step.
        B {x} stepped forward, although both knees said no.
        B “It’s only big on the outside,” said {x}.
        B {x} knocked three times, in case somebody lived there.
        B {x} went ahead and tested the ground with one foot.
        """,
        "A Even {x} felt a lump. || {x} swallowed, and looked down.",
        "A {x} took a breath, and went in. || “Now me,” said {x}, and held on.",
        "A {x} stood close, chin up. || {x} went along, side by side.",
        "A {x} slept without a light. || {x} told it, and left nothing out.",
    ),
}
