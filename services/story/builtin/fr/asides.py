"""French lines that any adventure can take in."""

from services.story.builtin.fr.places import PLACES
from services.story.builtin.language import Asides
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

_COSY = (
    "B Cela sentait le pain grillé et le bois tiède.",
    "B Quelque part, une bouilloire se mit à chanter.",
    "B L’air sentait le trèfle et le linge propre.",
    "B Une feuille descendait, comme si elle avait toute la journée.",
    "B C’était bon de ne pas veiller tout seul.",
    "B Quelque chose de doux passa et disparut.",
    "B Quelque chose de petit respirait tout près, et cela consolait.",
    "B Tout était si calme qu’on entendait la rosée.",
    "B Très haut, une étoile brillait comme une épingle.",
    "B La couverture était chaude jusqu’au bout des pieds.",
)
_FUNNY = (
    "B Sur le toit, une poule riait de sa propre blague.",
    "B Une chaussette passa à pied. Dedans, il y avait un scarabée.",
    "B Une vache leva la tête, mâcha et n’eut rien à ajouter.",
    "B Quelque part, une grenouille dit juste ce qu’il ne fallait pas.",
    "B Un ver sortit, dit « pas aujourd’hui », et rentra chez lui.",
    "B Deux fourmis posèrent leur petit pois pour ne rien manquer.",
    "B Même les grillons avaient cessé de se raconter des blagues.",
    "B Un papillon de nuit fit demi-tour pour regarder.",
    "B Un escargot retint son souffle, c’est un sport d’escargot.",
    "B La poule raconta toute l’histoire, et tout de travers.",
)
_ADVENTUROUS = (
    "B Dehors, la girouette tourna et montra le lointain.",
    "B Le chemin était un ruban, il fallait tirer dessus.",
    "B Le sol bourdonnait sous les pieds, et le cœur aussi.",
    "B Derrière chaque arbre, il y avait encore un arbre.",
    "B Au fond de l’herbe, quelque chose fila sur des pieds légers.",
    "B Pas de détour possible, et pas de temps à perdre.",
    "B La nuit avait des yeux, deux ici, deux là, tous muets.",
    "B Un frisson descendit le long du dos, jusqu’aux pieds.",
    "B Les étoiles se penchèrent pour mieux voir.",
    "B Il y avait sur le paillasson la poussière de trois montagnes.",
)


def _moods(block: tuple[str, ...]) -> tuple[tuple[Line, ...], ...]:
    return tuple(_l(line) for line in block)


ASIDES = Asides(
    moods={"cosy": _moods(_COSY), "funny": _moods(_FUNNY), "adventurous": _moods(_ADVENTUROUS)},
    fears={
        "thunder": (
            _l("A Au loin, le tonnerre gronda. {x} trembla."),
            _l("A Il tonna, plus près. {x} se boucha les oreilles. || Le tonnerre ! {x} se cramponna."),
            _l("A Le tonnerre roula. {x} trembla, et resta. || Le tonnerre gronda. {x} resta quand même."),
        ),
        "dark": (
            _l("A Il faisait plus sombre. {x} n’aimait pas cela."),
            _l("A Maintenant, il faisait vraiment noir. {x} frissonna. || Quel noir ! {x} ne voyait rien."),
            _l("A Il faisait noir encore. {x} avança. || Le noir regardait. {x} regarda aussi."),
        ),
        "water": (
            _l("A Une goutte tomba sur {x}. Brrr !"),
            _l("A Quelque chose gouttait. {x} détestait cela. || Cela faisait glouglou. {x} ne bougea plus."),
            _l("A {x} mouilla un pied. Un seul ! || Cela éclaboussa. {x} resta."),
        ),
        "heights": (
            _l("A C’était raide, ici. {x} avala sa salive."),
            _l("A Que c’était haut ! {x} trembla. || {x} regarda en bas. Mauvaise idée."),
            _l("A {x} ne regarda pas en bas. Jamais. || {x} ne regarda que le haut."),
        ),
        "noise": (
            _l("A Quelque chose fit boum. {x} sursauta."),
            _l("A Quel vacarme ! {x} se boucha les oreilles. || Quel bruit ! {x} se fit minuscule."),
            _l("A Il y avait du bruit. {x} resta. || Que de bruit ! {x} resta."),
        ),
        "alone": (
            _l("A Que c’était vide, ici. {x} le remarqua."),
            _l("A Personne, nulle part. {x} avala sa salive. || Tout était vide. {x} se fit minuscule."),
            _l("A « Ce bout-là, je le fais sans aide », dit {x}."),
        ),
        "monsters": (
            _l("A Était-ce un monstre ? {x} s’arrêta."),
            _l("A On aurait dit un monstre ! {x} trembla. || « Un monstre », souffla {x}. C’était un buisson."),
            _l("A « Bonsoir, monstre », dit {x}, au cas où."),
        ),
        "spiders": (
            _l("A Une araignée descendit. {x} poussa un cri."),
            _l("A Des fils d’araignée partout ! {x} frissonna."),
            _l("A Une araignée était là. {x} la salua."),
        ),
    },
    love_food=_l("B {x} avait encore {noun}, et partagea. || « Tiens, {noun} », dit {x}. C’était tout ce qui restait."),
    love_thing=_l(
        "B « Après ça, je veux {noun} », dit {x}. || « Tu aimes, toi ? » demanda {x}. « Moi, je veux {noun}. »"
    ),
    love_end=_l("B Et pour {x}, il y eut {noun}, plus qu’assez. || Et {x} eut en rêve {noun}, à n’en plus finir."),
    kind=_l("B {x} était {noun}, et très bien comme ça. || {x} était {noun}, cela se voyait."),
    keep=_l("A Sans {thing_obj} ? Jamais ! || {x} ne sortait jamais sans {thing_obj}."),
    motif=_l("A À la fenêtre, il y avait {noun} en papier. || Chez {x}, il y avait {noun} en papier."),
    motif_end=_l("A À la fenêtre, {the_noun} en papier approuva. || Et {the_noun} en papier regardait, à la fenêtre."),
    naming=_l(
        "A Cette nuit-là a maintenant un nom : « {title} ». || Et comment s’appelle cette nuit ? « {title} ». || "
        "À la maison, on l’appelle encore : « {title} »."
    ),
    here=_l("A {x} était là aussi. || {x} arriva en courant. || Et voilà {x}."),
    too=_l("A Et {x} aussi. || {x} aussi."),
    places=PLACES,
    along=_l("B « Je viens aussi », dit {x}. || « Pas sans moi », dit {x}."),
    wish_time={
        "dawn": "Il était très tôt, le ciel rose.",
        "morning": "C’était un matin clair et tout neuf.",
        "noon": "Le soleil était haut. Il était midi.",
        "afternoon": "L’après-midi était long et doré.",
        "dusk": "Le soleil descendait, les lampes s’allumaient.",
        "night": "Il faisait nuit, une nuit pleine d’étoiles.",
    },
    wish_weather={
        "rain": "Il pleuvait, plic, ploc, sur tout.",
        "snow": "La neige tombait, épaisse et douce.",
        "wind": "Le vent soufflait et soufflait encore.",
        "fog": "Le brouillard couvrait tout comme une laine.",
        "storm": "Une tempête secouait tout ce qui bouge.",
    },
    wish_extra=_l("A Alors {noun} passa par là. || Tiens, {noun} ! Et bienvenue !"),
    wish_place=_l("A Tout commença {noun}."),
    wish_funny=_l("A Quelqu’un éternua. On rit bien. || Hic ! Et encore : hic ! C’était qui ?"),
    wish_quiet=_l("A Puis ce fut calme, un moment. || On inspire. On souffle."),
)
