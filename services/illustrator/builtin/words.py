"""Words of a family in four languages: bodies, colours, belongings. A table goes from a meaning to its words."""

import re
import unicodedata

COLOURS: dict[str, str] = {
    "#a46d45": "brown braun marron cafe castan brun chocolate chocolat schoko",
    "#c63d3d": "red rot rote roten roter rotes rojo roja rojos rojas rouge rouges crimson scarlet",
    "#4a7fc1": "blue blau blaue blauen blauer blaues blauem azul azules bleu bleue bleus bleues",
    "#5f9f57": "green grun grune grunen gruner grunes grunem gruen verde verdes vert verte verts vertes",
    "#f0c04a": (
        "yellow gelb gelbe gelben gelber gelbes gelbem amarillo amarilla amarillos amarillas jaune jaunes "
        "golden gold goldene goldenen dorado dorada dore doree"
    ),
    "#e8863a": "orange orangene naranja anaranjado",
    "#e995b0": "pink rosa rosane rosado rosada rose roses",
    "#8a68b5": "purple violet violett lila morado morada violeta violette violets mauve",
    "#9a9aa3": "grey gray grau graue grauen grauer graues grauem gris grises grise silver silbern plateado argente",
    "#3f3a44": "black schwarz schwarze schwarzen schwarzer schwarzes negro negra negros negras noir noire noirs noires",
    "#f7f2e8": (
        "white weiss weisse weissen weisser weisses weissem blanco blanca blancos blancas blanc blanche blancs blanches"
    ),
    "#e3cfa8": "beige cream creme crema sand sandfarben blond blonde",
    "#55b3b0": "turquoise turkis turkise turkisen turquesa teal cyan",
}

BODIES: dict[str, str] = {
    "panda": "panda",
    "koala": "koala",
    "raccoon": "raccoon racoon waschbar mapache raton-laveur",
    "hedgehog": "hedgehog igel erizo herisson",
    "bear": "bear teddy teddybar bar baer oso osito osita ours ourson nounours peluche plushie",
    "rabbit": (
        "rabbit bunny hare hase haschen hasen kaninchen conejo conejito coneja liebre lapin lapine lapinou lievre"
    ),
    "cat": "cat kitten kitty katze katzchen kater gato gata gatito gatita chat chaton chatte",
    "tiger": "tiger tigre",
    "lion": "lion lowe loewe leon lionne leona",
    "dog": "dog puppy hund hundchen welpe perro perrito perra cachorro chien chiot chienne",
    "fox": "fox fuchs zorro zorra renard renarde",
    "wolf": "wolf lobo loup",
    "mouse": "mouse maus mauschen raton ratoncito souris hamster",
    "elephant": "elephant elefant elefante mammoth",
    "dragon": "dragon drache drachen",
    "dino": "dino dinosaur dinosaurier dinosaurio dinosaure rex crocodile krokodil cocodrilo lizard",
    "penguin": "penguin pinguin pinguino pingouin manchot",
    "owl": "owl eule uhu buho lechuza hibou chouette",
    "bird": (
        "bird vogel vogelchen pajaro pajarito oiseau duck ente pato canard chick kuken pollito poussin parrot "
        "papagei loro chicken huhn"
    ),
    "unicorn": "unicorn einhorn unicornio licorne",
    "horse": "horse pony pferd pferdchen caballo caballito cheval poney donkey esel burro ane",
    "giraffe": "giraffe jirafa girafe",
    "monkey": "monkey ape affe affchen mono monito singe gorilla",
    "sheep": "sheep lamb schaf schafchen lamm oveja ovejita cordero mouton agneau",
    "pig": "pig piggy piglet schwein schweinchen ferkel cerdo cerdito cochon",
    "cow": "cow calf kuh kalb vaca ternero vache veau",
    "frog": "frog frosch rana grenouille toad",
    "turtle": "turtle tortoise schildkrote tortuga tortue",
    "doll": (
        "doll puppe muneca muneco poupee girl boy child kid madchen junge kind nina nino fille garcon enfant "
        "robot roboter princess prinzessin princesa princesse pirate pirat pirata knight ritter"
    ),
}

WEAR: dict[str, str] = {
    "scarf": "scarf schal halstuch bufanda panuelo echarpe foulard",
    "beanie": "beanie bobble mutze muetze wollmutze gorro bonnet",
    "cap": "cap kappe gorra casquette basecap",
    "pointed hat": "wizard witch zauberhut hexenhut zipfelmutze brujo sorcier magicien",
    "crown": "crown krone corona couronne",
    "hat": "hat hut sombrero chapeau strohhut",
    "bow tie": "bowtie fliege pajarita papillon",
    "bow": "bow ribbon schleife schleifchen lazo lacito noeud ruban",
    "glasses": "glasses spectacles brille gafas lentes anteojos lunettes",
    "eye patch": "eyepatch augenklappe parche",
    "cape": "cape cloak umhang mantel capa manto",
    "backpack": "backpack rucksack mochila",
    "bell": "bell glocke glockchen cascabel campana campanita clochette grelot cloche",
    "dungarees": "dungarees overalls latzhose peto salopette trousers hose pantalon pantalones",
    "dress": "dress kleid vestido robe skirt falda jupe tutu",
    "vest": "vest waistcoat weste chaleco gilet jacket jacke chaqueta veste",
    "shirt": "shirt jumper sweater pullover pulli hemd camisa camiseta jersey chemise tshirt t-shirt",
    "apron": "apron schurze delantal tablier",
    "necklace": "necklace kette halskette collar perlas collier pearls",
    "flower": "flower blume blumchen flor fleur",
}

HAIR: dict[str, str] = {
    "plaits": "plaits braids pigtails zopfe trenzas tresses couettes",
    "bun": "bun dutt mono-de-pelo chignon",
    "short": "boy junge nino garcon short pirate knight robot ritter",
}
_HAIR_WORDS = "hair haar haare haaren pelo cabello cheveux mane mahne crin criniere"


def tokens(text: str) -> list[str]:
    """Words in lower case without accents; ß becomes ss."""
    plain = text.lower().replace("ß", "ss").replace("bow tie", "bowtie")
    folded = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z][a-z-]*", folded)[:400]


def table_of(entries: dict[str, str]) -> dict[str, str]:
    """From every word to its meaning; the first meaning wins."""
    table: dict[str, str] = {}
    for meaning, words in entries.items():
        for word in words.split():
            table.setdefault(word, meaning)
    return table


COLOUR_OF = table_of(COLOURS)
BODY_OF = table_of(BODIES)
WEAR_OF = table_of(WEAR)
HAIR_OF = table_of(HAIR)
HAIR_WORD_OF = table_of({"hair": _HAIR_WORDS})

_ENDINGS = ("s", "es", "n", "en", "e", "er", "em", "chen", "lein", "i", "y", "ie")


def meaning(word: str, table: dict[str, str]) -> str:
    """What a word means by a table, or empty: also a plural, a diminutive, the end of a German compound."""
    if word in table:
        return table[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and word[: -len(ending)] in table and len(word) - len(ending) > 2:
            return table[word[: -len(ending)]]
    for known, what in table.items():
        if len(known) >= 4 and len(word) > len(known) + 2 and word.endswith(known):
            return what
    return ""
