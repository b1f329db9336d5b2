"""English lines that any adventure can take in."""

from services.story.builtin.en.places import PLACES
from services.story.builtin.language import Asides
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

_COSY = (
    "B It smelled of toast and warm wood.",
    "B Somewhere a kettle began to sing.",
    "B The air smelled of clover and of clean washing.",
    "B A leaf came down slowly, as if it had all day.",
    "B It was nice, not to be the only one awake.",
    "B Something soft brushed past and was gone.",
    "B Something small breathed nearby, and that was a comfort.",
    "B It was so still that you could hear the dew.",
    "B High up, one star was as bright as a pin.",
    "B The blanket was warm, right down to the toes.",
)
_FUNNY = (
    "B On the roof, a hen laughed at her own joke.",
    "B A sock walked by. There was a beetle in it.",
    "B A cow looked up, chewed, and had no comment.",
    "B Somewhere a frog said exactly the wrong thing.",
    "B A worm looked out, said “Not today,” and went back in.",
    "B Two ants stopped carrying a pea so as not to miss it.",
    "B Even the crickets had stopped telling jokes.",
    "B A moth flew by, turned round, and came back to watch.",
    "B A snail held its breath, and for snails that’s a sport.",
    "B The hen told the whole story, and got it all wrong.",
)
_ADVENTUROUS = (
    "B Outside, the weathercock spun and pointed far away.",
    "B The road lay there like a ribbon that somebody had to pull.",
    "B The ground hummed underfoot, and the heart hummed along.",
    "B Behind every tree there was one more tree.",
    "B Deep in the grass, something ran off on quick feet.",
    "B There was no way round, and no time to lose.",
    "B The night had eyes, two here, two there, and all kept still.",
    "B A spark ran down the back, from top to toe.",
    "B The stars leaned forward.",
    "B There was dust from three hills on the doormat.",
)


def _moods(block: tuple[str, ...]) -> tuple[tuple[Line, ...], ...]:
    return tuple(_l(line) for line in block)


ASIDES = Asides(
    moods={"cosy": _moods(_COSY), "funny": _moods(_FUNNY), "adventurous": _moods(_ADVENTUROUS)},
    fears={
        "thunder": (
            _l("A Far off, thunder grumbled. {x} went stiff."),
            _l("A It thundered, nearer. {x} covered both ears. || Thunder! {x} held on tight."),
            _l("A Thunder rolled. {x} shook, and stayed. || The thunder muttered. {x} stayed anyway."),
        ),
        "dark": (
            _l("A It was getting darker. {x} did not like it."),
            _l("A Now it was properly dark. {x} shivered. || It was dark. {x} saw no ground."),
            _l("A It was dark still. {x} went on. || The dark looked on. {x} went on."),
        ),
        "water": (
            _l("A A drop fell on {x}. {x} froze."),
            _l("A Something dripped. {x} hated getting wet. || Something gurgled. {x} stood quite stiff."),
            _l("A {x} got one foot wet. Only one! || Something splashed on {x}. {x} stayed."),
        ),
        "heights": (
            _l("A It looked steep from here. {x} gulped."),
            _l("A It went down, far down. {x} trembled. || {x} looked down. That was a mistake."),
            _l("A {x} did not look down. Not once. || {x} looked only up. That worked."),
        ),
        "noise": (
            _l("A Something went bang. {x} jumped."),
            _l("A How it roared now! {x} hid both ears. || It was loud, so loud. {x} shrank."),
            _l("A It was loud, and {x} stayed. || Let it be loud! {x} stayed."),
        ),
        "alone": (
            _l("A It was lonely here. {x} noticed that."),
            _l("A Nobody far and wide. {x} felt very small. || It was empty all round. {x} gulped."),
            _l("A “I can do this bit alone,” said {x}."),
        ),
        "monsters": (
            _l("A Was that a monster? {x} stood still."),
            _l("A It looked like a monster now. {x} trembled. || “A monster,” breathed {x}. It was a bush."),
            _l("A “Good evening, monster,” said {x}, just in case."),
        ),
        "spiders": (
            _l("A A spider let itself down. {x} squeaked."),
            _l("A There were threads everywhere. {x} shuddered. || Spider threads! {x} did not want to."),
            _l("A A spider sat there. {x} nodded to it."),
        ),
    },
    love_food=_l(
        "B “Have some {noun},” said {x}. It was all there was. || {x} had some {noun} left, and shared it out."
    ),
    love_thing=_l("B “Do you like {noun} too?” asked {x}. || “Once this is done, I want {noun},” said {x}."),
    love_end=_l("B And {x} got {noun}. No end of {noun}. || And all night, {x} dreamed of {noun}."),
    kind=_l("B {x} was {noun}, and liked being one. || {x} was {noun}, as anyone could see."),
    keep=_l("A {Thing} came along, as always. || Without {thing}? Never! || {x} never left without {thing}."),
    motif=_l("A On the sill stood {noun} made of paper. || {x} had made {noun} out of paper."),
    motif_end=_l("A On the sill, {the_noun} nodded. || And {the_noun} looked on from the sill."),
    naming=_l(
        "A That night has a name now: “{title}”. || They still call that night “{title}”. || "
        "And what’s it called? “{title}”."
    ),
    here=_l("A {x} was there, too. || {x} came running. || And here came {x}."),
    too=_l("A And {x}, too. || {x}, too."),
    places=PLACES,
    along=_l("B “I’m coming too,” said {x}. || “Not without me,” said {x}."),
    wish_time={
        "dawn": "It was very early, with a pink sky.",
        "morning": "It was a bright new morning.",
        "noon": "The sun stood high. It was noon.",
        "afternoon": "The afternoon was long and golden.",
        "dusk": "The sun went down, and lamps came on.",
        "night": "It was night now, full of stars.",
    },
    wish_weather={
        "rain": "It was raining, plip, plop, on everything.",
        "snow": "Snow fell, thick and soft.",
        "wind": "The wind blew, and blew again.",
        "fog": "Fog lay over everything like wool.",
        "storm": "A storm shook all that could be shaken.",
    },
    wish_extra=_l("A Then {noun} came by and stayed. || Look, {noun}! It wanted to join in."),
    wish_place=_l("A It all began {noun}."),
    wish_funny=_l("A Somebody sneezed. Everybody laughed. || Hiccup! And again: hiccup! Who was that?"),
    wish_quiet=_l("A And then it was quiet for a while. || A breath in. A breath out."),
)
