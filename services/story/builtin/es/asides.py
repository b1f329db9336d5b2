"""Spanish lines that any adventure can take in."""

from services.story.builtin.es.places import PLACES
from services.story.builtin.language import Asides
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

_COSY = (
    "B Olía a tostadas y a madera tibia.",
    "B En algún sitio empezó a cantar una tetera.",
    "B El aire olía a trébol y a ropa limpia.",
    "B Una hoja bajaba despacio, como si tuviera todo el día.",
    "B Daba gusto no velar a solas.",
    "B Algo suave pasó rozando y se fue.",
    "B Algo pequeño respiraba cerca, y eso consolaba.",
    "B Había tal silencio que se oía el rocío.",
    "B Muy arriba brillaba una estrella como un alfiler.",
    "B La manta daba calor hasta la punta de los pies.",
)
_FUNNY = (
    "B En el tejado, una gallina se reía de su propio chiste.",
    "B Pasó un calcetín andando. Dentro iba un escarabajo.",
    "B Una vaca miró, masticó y no tuvo nada que añadir.",
    "B En algún sitio una rana dijo justo lo que no debía.",
    "B Un gusano asomó, dijo «hoy no» y volvió a entrar.",
    "B Dos hormigas dejaron su guisante para no perderse nada.",
    "B Hasta los grillos habían dejado de contar chistes.",
    "B Una polilla pasó, dio media vuelta y se quedó a mirar.",
    "B Un caracol contuvo el aliento, que es deporte de caracoles.",
    "B La gallina contó toda la historia, y la contó mal.",
)
_ADVENTUROUS = (
    "B Fuera giró la veleta y señaló muy lejos.",
    "B El camino era una cinta, y alguien tenía que tirar de ella.",
    "B El suelo zumbaba bajo los pies, y el corazón también.",
    "B Detrás de cada árbol había otro árbol.",
    "B Entre la hierba, algo escapó con pies ligeros.",
    "B No había rodeo posible ni tiempo que perder.",
    "B La noche tenía ojos, dos aquí, dos allí, todos callados.",
    "B Un cosquilleo bajó por la espalda hasta los pies.",
    "B Las estrellas se inclinaron para mirar.",
    "B En el felpudo quedó el polvo de tres montañas.",
)


def _moods(block: tuple[str, ...]) -> tuple[tuple[Line, ...], ...]:
    return tuple(_l(line) for line in block)


ASIDES = Asides(
    moods={"cosy": _moods(_COSY), "funny": _moods(_FUNNY), "adventurous": _moods(_ADVENTUROUS)},
    fears={
        "thunder": (
            _l("A A lo lejos gruñó un trueno. {x} tembló."),
            _l("A Tronó más cerca. {x} se tapó los oídos. || ¡Un trueno! {x} se agarró fuerte."),
            _l("A Rodó el trueno. {x} tembló, pero siguió. || El trueno gruñó. {x} no se fue."),
        ),
        "dark": (
            _l("A Oscurecía. A {x} no le gustaba."),
            _l("A Ya estaba oscuro de verdad. {x} tembló. || ¡Qué oscuro! {x} no veía el suelo."),
            _l("A Seguía oscuro. {x} siguió también. || La oscuridad miraba. {x} miró a su vez."),
        ),
        "water": (
            _l("A Una gota cayó en {x}. ¡Brrr!"),
            _l("A Algo goteaba. {x} no lo soportaba. || Algo hacía glu, glu. {x} no se movió."),
            _l("A {x} se mojó un pie. ¡Solo uno! || Algo salpicó. {x} no se fue."),
        ),
        "heights": (
            _l("A Desde aquí impresionaba. {x} tragó saliva."),
            _l("A Había mucha cuesta abajo. {x} tembló. || {x} miró abajo. Mala idea."),
            _l("A {x} no miró abajo. Ni una vez. || {x} miró solo arriba. Así sí."),
        ),
        "noise": (
            _l("A Algo hizo bum. {x} dio un brinco."),
            _l("A ¡Qué rugido! {x} se tapó los oídos. || ¡Cuánto ruido! {x} se encogió."),
            _l("A Había ruido, y {x} se quedó. || ¡Que sonara! {x} se quedó."),
        ),
        "alone": (
            _l("A Qué lugar tan vacío. {x} lo notó."),
            _l("A Nadie en ninguna parte. {x} tragó saliva. || Todo vacío alrededor. {x} se encogió."),
            _l("A —Este trozo lo hago sin ayuda —dijo {x}."),
        ),
        "monsters": (
            _l("A ¿Era un monstruo? {x} se paró."),
            _l("A ¡Ahora sí parecía un monstruo! {x} tembló. || —Un monstruo —susurró {x}. Era un arbusto."),
            _l("A —Buenas noches, monstruo —dijo {x}, por si acaso."),
        ),
        "spiders": (
            _l("A Bajó una araña. {x} dio un gritito."),
            _l("A ¡Hilos de araña por todas partes! {x} tembló."),
            _l("A Había una araña. {x} la saludó."),
        ),
    },
    love_food=_l("B {x} tenía aún {noun}, y lo repartió. || «Hay {noun}», ofreció {x}. Era lo último."),
    love_thing=_l(
        "B —¿A ti también te gusta? —preguntó {x}—. Digo: {noun}. || —Después de esto quiero {noun} —dijo {x}."
    ),
    love_end=_l("B Y para {x} hubo {noun}, más de la cuenta. || Y {x} soñó una cosa: {noun}, en montones."),
    kind=_l("B {x} era {noun}, y con mucho gusto. || {x} era {noun}, eso se veía."),
    keep=_l("A ¿Sin {thing_obj}? ¡Jamás! || {x} nunca salía sin {thing_obj}."),
    motif=_l("A En la ventana había {noun} de papel. || {x} tenía en casa {noun} de papel."),
    motif_end=_l("A En la ventana asintió {the_noun} de papel. || Y {the_noun} de papel miraba desde la ventana."),
    naming=_l(
        "A Aquella noche ya tiene nombre: «{title}». || ¿Y cómo se llama aquella noche? «{title}». || "
        "En casa todavía la llaman así: «{title}»."
    ),
    here=_l("A También estaba {x}. || {x} llegó corriendo. || Y ahí venía {x}."),
    too=_l("A Y {x} también. || {x} también."),
    places=PLACES,
    along=_l("B —Yo también voy —dijo {x}. || —Sin mí, no —dijo {x}."),
    wish_time={
        "dawn": "Era muy temprano, con el cielo rosa.",
        "morning": "Era una mañana clara y nueva.",
        "noon": "El sol estaba alto. Era mediodía.",
        "afternoon": "La tarde era larga y dorada.",
        "dusk": "Se iba el sol, se encendían lámparas.",
        "night": "Ya era de noche, llena de estrellas.",
    },
    wish_weather={
        "rain": "Llovía, plic, ploc, sobre todas las cosas.",
        "snow": "Caía la nieve, espesa y blanda.",
        "wind": "El viento soplaba y volvía a soplar.",
        "fog": "La niebla lo tapaba todo como lana.",
        "storm": "Una tormenta lo sacudía todo.",
    },
    wish_extra=_l("A Entonces pasó por allí {noun}. || Y mira: {noun} se quedó también."),
    wish_place=_l("A Todo empezó {noun}."),
    wish_funny=_l("A Alguien estornudó. Hubo risas. || ¡Hip! Y otra vez: ¡hip! ¿Quién fue?"),
    wish_quiet=_l("A Y luego hubo un rato de silencio. || Aire adentro. Aire afuera."),
)
