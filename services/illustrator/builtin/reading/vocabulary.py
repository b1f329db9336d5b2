"""Words of scenes and wishes in four languages, without accents, by what they mean on the stage."""

PLACES: dict[str, str] = {
    "bedroom": "bedroom schlafzimmer kinderzimmer dormitorio habitacion cuarto chambre nursery",
    "kitchen": "kitchen kuche cocina cuisine",
    "garden": "garden garten jardin backyard huerto potager",
    "meadow": "meadow wiese field feld prado pradera campo prairie pre champ hill hugel colina colline",
    "forest": "forest wood woods wald bosque foret bois jungle dschungel selva",
    "river": "river stream brook fluss bach rio arroyo riviere ruisseau",
    "lake": "lake pond teich weiher lago estanque lac etang",
    "beach": "beach strand playa plage shore ufer orilla rivage",
    "sea": "sea ocean meer ozean mar oceano mer sailing segeln",
    "mountain": "mountain mountains berg berge gipfel montana monte montagne cima sommet cliff",
    "cave": "cave hohle cueva grotte caverne cavern",
    "village": "village dorf pueblo aldea hameau",
    "city": "city town stadt ciudad ville street strasse calle rue",
    "market": "market markt mercado marche marktplatz",
    "attic": "attic dachboden speicher desvan atico grenier loft",
    "playground": "playground spielplatz parque aire-de-jeux rutsche slide tobogan toboggan",
    "bridge": "bridge brucke puente pont",
    "snowfield": "snowfield schneefeld glacier gletscher north-pole nordpol iceberg banquise",
    "classroom": "classroom school kindergarten nursery-school klassenzimmer schule aula escuela colegio classe ecole",
    "surgery": (
        "surgery doctor's dentist dentist's clinic arztpraxis praxis zahnarzt zahnarztpraxis dentista consulta "
        "consultorio dentiste cabinet hospital krankenhaus hopital"
    ),
    "living-room": "living-room livingroom lounge sofa couch wohnzimmer salon sala canape",
    "train": "train zug abteil tren vagon wagon compartiment compartment carriage",
    "station": "station platform bahnhof bahnsteig anden estacion gare quai",
}
TIMES: dict[str, str] = {
    "dawn": "dawn daybreak sunrise morgengrauen sonnenaufgang amanecer alba aube aurore",
    "morning": "morning morgens vormittag manana matin matinee morgen",
    "noon": "noon midday mittag mittags mediodia midi day daytime tag jour dia",
    "afternoon": "afternoon nachmittag nachmittags tarde apres-midi",
    "dusk": (
        "dusk evening sunset twilight abend abends dammerung sonnenuntergang anochecer atardecer crepuscule "
        "soir coucher"
    ),
    "night": (
        "night nighttime midnight nacht nachts mitternacht noche medianoche nuit minuit moonlight mondlicht "
        "moon mond luna lune stars sterne estrellas etoiles dark dunkel oscuro sombre"
    ),
}
WEATHERS: dict[str, str] = {
    "clear": "clear sunny sunshine sonnig sonnenschein klar soleado despejado ensoleille degage sun sonne sol soleil",
    "cloudy": "cloudy clouds cloud bewolkt wolken wolke wolkig nublado nubes nube nuageux nuages nuage",
    "rain": "rain rainy raining regen regnet regnerisch lluvia llueve lloviendo lluvioso pluie pleut pluvieux",
    "snow": (
        "snow snowy snowing schnee schneit verschneit nieve nieva nevado nevando neige enneige winter invierno hiver"
    ),
    "wind": "wind windy windig sturmisch viento ventoso vent venteux breeze brise brisa",
    "fog": "fog foggy mist misty nebel neblig niebla neblina brouillard brume brumeux",
    "storm": (
        "storm stormy thunder thunderstorm lightning gewitter donner blitz sturm tormenta trueno rayo "
        "relampago orage tempete tonnerre eclair"
    ),
}
MOODS: dict[str, str] = {
    "joyful": (
        "joyful happy glad laughing laughs laugh cheerful frohlich glucklich lacht lachend lustig feliz "
        "alegre contento contenta rie joyeux joyeuse heureux heureuse rit content contente smiling smiles "
        "lachelt sonriente souriant"
    ),
    "calm": "calm peaceful quiet ruhig friedlich tranquilo tranquila calme paisible",
    "curious": "curious neugierig curioso curiosa curieux curieuse wonders",
    "worried": (
        "worried afraid scared frightened anxious angstlich besorgt angst preocupado preocupada asustado "
        "asustada miedo inquiet inquiete peur effraye"
    ),
    "sad": "sad crying cries unhappy lonely traurig weint weinend einsam triste llora llorando pleure pleurant seul",
    "brave": "brave bold proud mutig tapfer stolz valiente orgulloso valeureux courageux courageuse fier fiere",
    "sleepy": (
        "sleepy tired asleep sleeping sleeps sleep mude schlafrig schlaft schlafend schlafen cansado cansada "
        "dormido dormida duerme fatigue endormi endormie dort"
    ),
    "surprised": (
        "surprised astonished amazed uberrascht erstaunt staunt sorprendido sorprendida surpris surprise etonne etonnee"
    ),
}
POSES: dict[str, str] = {
    "standing": "standing stands stehend steht stehen parado debout",
    "walking": (
        "walking walks walk gehend geht lauft wandert spaziert camina caminando andando marche-t marcher "
        "marchant promene"
    ),
    "running": "running runs run rennt rennend rennen corre corriendo court courir courant",
    "sitting": "sitting sits sit sitzt sitzend sitzen sentado sentada sienta assis assise",
    "waving": "waving waves wave winkt winkend winken saluda saludando salue saluant",
    "reaching": "reaching reaches reach greift streckt alcanza alcanzar tend tendant",
    "hugging": "hugging hugs hug cuddling cuddles umarmt umarmen kuschelt abraza abrazando abrazo serre embrasse calin",
    "climbing": "climbing climbs climb klettert kletternd klettern trepa trepando escala sube grimpe grimpant",
    "lying": "lying lies lie liegt liegend liegen acostado acostada tumbado tumbada couche couchee allonge allongee",
}
CAMERAS: dict[str, str] = {
    "wide": "far distance distant weit weitem fern lejos loin wide panorama landscape landschaft paisaje paysage",
    "medium": "medium",
    "close": (
        "close close-up closeup near nah nahaufnahme cerca primer-plano pres gros-plan portrait face gesicht "
        "cara visage"
    ),
    "above": "above overhead bird's-eye oben vogelperspektive arriba dessus",
    "below": "below unten abajo dessous",
}
PROPS: dict[str, str] = {
    "lantern": "lantern lamp torch laterne lampe farol linterna lanterne",
    "kite": "kite kites drachen cometa cerf-volant",
    "boat": "boat ship boot schiff barco barca bateau barque",
    "basket": "basket korb cesta cesto panier",
    "book": "book buch libro livre",
    "ball": "ball balle pelota balon",
    "umbrella": "umbrella regenschirm schirm paraguas parapluie",
    "balloon": "balloon luftballon ballon globo",
    "suitcase": "suitcase koffer maleta valise",
    "drum": "drum trommel tambor tambour",
    "key": "key schlussel llave cle clef",
    "map": "map karte landkarte schatzkarte mapa carte",
    "letter": "letter brief carta lettre",
    "bell": "bell glocke campana cloche",
    "cake": "cake kuchen torte pastel tarta gateau",
    "cup": "cup mug tasse taza",
    "blanket": "blanket decke manta couverture",
    "ladder": "ladder leiter escalera echelle",
    "rope": "rope seil cuerda corde",
    "wheelbarrow": "wheelbarrow schubkarre carretilla brouette",
    "flowers": "flower flowers blume blumen flor flores fleur fleurs bouquet strauss",
    "mushroom": "mushroom pilz fliegenpilz seta hongo champignon",
    "shell": "shell seashell muschel concha coquillage",
    "feather": "feather feder pluma plume",
    "button": "button knopf boton bouton",
    "scarf": "scarf schal bufanda echarpe",
    "hat": "hat hut sombrero chapeau",
    "star": "star stern estrella etoile",
    "acorn": "acorn eichel bellota gland",
    "teapot": "teapot teekanne tetera theiere",
    "bed": "bed bett cama lit",
    "swing": "swing schaukel columpio balancoire",
    "box": "box boxes crate karton kartons kiste kisten schachtel caja cajas carton cartons caisse boite",
    "present": "present gift geschenk regalo cadeau",
    "plaster": "plaster bandage pflaster tirita curita pansement",
    "toothbrush": "toothbrush zahnburste cepillo-de-dientes cepillo brosse-a-dents brosse",
    "backpack": "backpack rucksack schoolbag satchel schulranzen ranzen mochila cartable sac-a-dos",
    "cradle": "cradle crib wiege cuna berceau",
    "pram": "pram stroller pushchair kinderwagen cochecito poussette landau",
    "bicycle": "bicycle bike fahrrad rad bicicleta bici velo bicyclette",
    "candle": "candle candles kerze kerzen vela velas bougie bougies",
    "photograph": "photograph photo foto fotografie fotografia photographie",
    "lunchbox": "lunchbox brotdose brotbuchse fiambrera tartera gamelle",
    "stethoscope": "stethoscope stethoskop estetoscopio",
    "torch": "flashlight taschenlampe linterna-de-bolsillo lampe-de-poche",
    "drawing": "drawing zeichnung dibujo dessin",
    "bowl": "bowl schussel schale cuenco tazon bol ecuelle",
    "cushion": "cushion pillow kissen cojin almohada coussin oreiller",
    "vacuum": "vacuum hoover staubsauger aspiradora aspirateur",
}
EXTRAS: dict[str, str] = {
    "fox": "fox fuchs zorro renard",
    "owl": "owl eule buho hibou chouette",
    "hedgehog": "hedgehog igel erizo herisson",
    "mouse": "mouse mice maus mause raton souris",
    "duck": "duck ente enten pato canard",
    "snail": "snail schnecke caracol escargot",
    "frog": "frog frosch frosche rana grenouille",
    "squirrel": "squirrel eichhornchen ardilla ecureuil",
    "deer": "deer fawn reh hirsch ciervo cervatillo cerf biche faon",
    "bird": "bird birds vogel pajaro pajaros oiseau oiseaux",
    "child": "child children kind kinder nino nina ninos enfant enfants girl boy madchen junge fille garcon",
    "grandmother": "grandmother grandma granny grossmutter oma abuela abuelita grand-mere mamie",
    "baker": "baker backer panadero boulanger",
    "fisherman": "fisherman fischer angler pescador pecheur",
    "teacher": "teacher lehrer lehrerin erzieherin maestra maestro profesora profesor maitresse maitre institutrice",
    "doctor": "doctor arzt arztin zahnarzt zahnarztin doctora medico medica dentista docteur docteure medecin dentiste",
    "conductor": "conductor schaffner schaffnerin revisor revisora controleur controleuse",
    "neighbour": "neighbour neighbor nachbar nachbarin vecino vecina voisin voisine",
    "baby": "baby saugling bebe",
    "dog": "dog puppy hund welpe hundchen perro perrito cachorro chien chiot",
    "cat": "cat kitten katze katzchen kater gato gatito chat chaton",
    "rabbit": "rabbit bunny kaninchen hase conejo conejito lapin",
}
BIGGER: frozenset[str] = frozenset(["bigger", "larger", "nearer", "closer", "grosser", "naher"])
SMALLER: frozenset[str] = frozenset(["smaller", "farther", "further", "kleiner", "weiter"])
MORE: frozenset[str] = frozenset(["mas", "plus"])
BIG: frozenset[str] = frozenset(["grande", "grand", "cerca", "pres"])
SMALL: frozenset[str] = frozenset(["pequeno", "pequena", "petit", "petite", "lejos", "loin"])
GERMAN: frozenset[str] = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "mit",
        "ist",
        "im",
        "am",
        "auf",
        "bitte",
        "ohne",
    ]
)
FRENCH: frozenset[str] = frozenset(
    ["le", "la", "les", "un", "une", "des", "avec", "et", "dans", "sur", "du", "sans", "est", "plus"]
)
ONLY_IN: dict[str, frozenset[str]] = {
    "lit": FRENCH,
    "court": FRENCH,
    "pre": FRENCH,
    "boot": GERMAN,
    "brief": GERMAN,
    "stern": GERMAN,
}
NOT_IN: dict[str, frozenset[str]] = {"hat": GERMAN}
"""Words of one language that mean something else in another: told apart by the small words around them."""
NOT: frozenset[str] = frozenset(
    [
        "no",
        "not",
        "without",
        "none",
        "ohne",
        "kein",
        "keine",
        "keinen",
        "nicht",
        "sin",
        "ninguna",
        "ningun",
        "sans",
        "pas",
        "aucun",
    ]
)
