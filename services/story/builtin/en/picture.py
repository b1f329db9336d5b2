"""English phrases for the scene of a picture."""

from services.story.builtin.language import Picture

PICTURE = Picture(
    times={
        "dawn": "First pink light of dawn",
        "morning": "Fresh morning light",
        "noon": "High noon light",
        "afternoon": "Long golden afternoon light",
        "dusk": "Violet dusk",
        "night": "Deep blue night",
    },
    weathers={
        "clear": "a clear sky",
        "cloudy": "passing clouds",
        "rain": "falling rain",
        "snow": "falling snow",
        "wind": "wind in everything",
        "fog": "thick fog",
        "storm": "a storm overhead",
    },
    moods={
        "joyful": "beaming with joy",
        "calm": "calm and content",
        "curious": "with wide curious eyes",
        "worried": "with worried brows",
        "sad": "with a sad, lowered look",
        "brave": "chin up and determined",
        "sleepy": "with heavy, sleepy eyes",
        "surprised": "open-mouthed with surprise",
    },
    cameras={
        "wide": "seen small from far away",
        "medium": "seen from a few steps away",
        "close": "seen from very near",
        "above": "seen from above",
        "below": "seen from low down, looking up",
    },
    poses={
        "standing": "stands",
        "walking": "walks",
        "running": "runs",
        "sitting": "sits",
        "waving": "waves",
        "reaching": "reaches out",
        "hugging": "hugs everyone",
        "climbing": "climbs",
        "lying": "lies",
    },
    line="{time}, {weather}; {mood}, {camera}.",
    one_beside="{others} is close by.",
    more_beside="{others} are close by.",
    at_place="{a} {pose} {place}.",
    guests="Also there: {guests}.",
)
