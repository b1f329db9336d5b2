"""Spanish phrases for the scene of a picture."""

from services.story.builtin.language import Picture

PICTURE = Picture(
    times={
        "dawn": "Luz rosada del amanecer",
        "morning": "Luz fresca de la mañana",
        "noon": "Luz viva del mediodía",
        "afternoon": "Luz larga y dorada de la tarde",
        "dusk": "Crepúsculo violeta",
        "night": "Noche de un azul profundo",
    },
    weathers={
        "clear": "cielo despejado",
        "cloudy": "nubes que pasan",
        "rain": "lluvia",
        "snow": "nieve que cae",
        "wind": "viento en todas las cosas",
        "fog": "niebla espesa",
        "storm": "tormenta y nubes negras",
    },
    moods={
        "joyful": "con cara radiante",
        "calm": "con cara tranquila",
        "curious": "con ojos grandes y curiosos",
        "worried": "con cejas de preocupación",
        "sad": "con la mirada triste y baja",
        "brave": "con la barbilla alta y decidida",
        "sleepy": "con los ojos pesados de sueño",
        "surprised": "con la boca abierta de asombro",
    },
    cameras={
        "wide": "en pequeño, desde muy lejos",
        "medium": "a unos pasos de distancia",
        "close": "desde muy cerca",
        "above": "desde arriba",
        "below": "desde abajo",
    },
    poses={
        "standing": "está de pie",
        "walking": "camina",
        "running": "corre",
        "sitting": "descansa",
        "waving": "saluda con la mano",
        "reaching": "alarga los brazos",
        "hugging": "reparte abrazos",
        "climbing": "trepa",
        "lying": "se tumba",
    },
    line="{time}, {weather}; {mood}; vista {camera}.",
    one_beside="{others} está al lado.",
    more_beside="{others} están al lado.",
    at_place="{a} {pose} {place}.",
    guests="También está por allí: {guests}.",
)
