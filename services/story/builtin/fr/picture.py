"""French phrases for the scene of a picture."""

from services.story.builtin.language import Picture

PICTURE = Picture(
    times={
        "dawn": "Lumière rose de l’aube",
        "morning": "Lumière fraîche du matin",
        "noon": "Lumière vive de midi",
        "afternoon": "Longue lumière dorée de l’après-midi",
        "dusk": "Crépuscule violet",
        "night": "Nuit d’un bleu profond",
    },
    weathers={
        "clear": "ciel dégagé",
        "cloudy": "nuages qui passent",
        "rain": "pluie",
        "snow": "neige qui tombe",
        "wind": "du vent partout",
        "fog": "brouillard épais",
        "storm": "tempête et nuages noirs",
    },
    moods={
        "joyful": "l’air rayonnant",
        "calm": "l’air paisible",
        "curious": "de grands yeux curieux",
        "worried": "les sourcils inquiets",
        "sad": "le regard triste et baissé",
        "brave": "le menton haut, l’air décidé",
        "sleepy": "les yeux lourds de sommeil",
        "surprised": "la bouche ouverte de surprise",
    },
    cameras={
        "wide": "vue de très loin, en petit",
        "medium": "vue à quelques pas",
        "close": "vue de tout près",
        "above": "vue d’en haut",
        "below": "vue d’en bas",
    },
    poses={
        "standing": "se tient debout",
        "walking": "marche",
        "running": "court",
        "sitting": "se repose",
        "waving": "fait signe",
        "reaching": "tend les bras",
        "hugging": "fait un câlin",
        "climbing": "grimpe",
        "lying": "s’allonge",
    },
    line="{time}, {weather} ; {mood} ; {camera}.",
    one_beside="Tout près : {others}.",
    more_beside="Tout près : {others}.",
    at_place="{a} {pose} {place}.",
    guests="Il y a aussi {guests}.",
)
