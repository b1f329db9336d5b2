"""German phrases for the scene of a picture."""

from services.story.builtin.language import Picture

PICTURE = Picture(
    times={
        "dawn": "Rosa Morgendämmerung",
        "morning": "Frisches Morgenlicht",
        "noon": "Helles Mittagslicht",
        "afternoon": "Langes goldenes Nachmittagslicht",
        "dusk": "Violette Abenddämmerung",
        "night": "Tiefblaue Nacht",
    },
    weathers={
        "clear": "klarer Himmel",
        "cloudy": "ziehende Wolken",
        "rain": "Regen",
        "snow": "fallender Schnee",
        "wind": "Wind in allem",
        "fog": "dichter Nebel",
        "storm": "Sturm und schwarze Wolken",
    },
    moods={
        "joyful": "mit strahlendem Gesicht",
        "calm": "mit ruhigem, zufriedenem Gesicht",
        "curious": "mit großen, neugierigen Augen",
        "worried": "mit besorgter Stirn",
        "sad": "mit traurig gesenktem Blick",
        "brave": "mit erhobenem Kinn, fest entschlossen",
        "sleepy": "mit schweren, müden Augen",
        "surprised": "mit offenem Mund vor Staunen",
    },
    cameras={
        "wide": "klein und aus weiter Ferne gesehen",
        "medium": "aus ein paar Schritten Abstand gesehen",
        "close": "aus nächster Nähe gesehen",
        "above": "von oben gesehen",
        "below": "von unten gesehen",
    },
    poses={
        "standing": "steht",
        "walking": "geht",
        "running": "rennt",
        "sitting": "sitzt",
        "waving": "winkt",
        "reaching": "streckt sich",
        "hugging": "umarmt alle",
        "climbing": "klettert",
        "lying": "liegt",
    },
    line="{time}, {weather}; {mood}, {camera}.",
    one_beside="{others} ist dicht dabei.",
    more_beside="{others} sind dicht dabei.",
    at_place="{a} {pose} {place}.",
    guests="Auch dabei: {guests}.",
)
