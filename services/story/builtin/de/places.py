"""German sentences about places, for pages that have room: they hold in any light and weather."""

from contracts.stage import Place
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

PLACES: dict[Place, tuple[Line, ...]] = {
    "bedroom": _l("""
        C Die Gardine bewegte sich ein wenig, obwohl das Fenster ganz fest zu war.
        C Die Diele vor dem Bett sagte krick, wie immer, und dann knack.
        D Unter dem Bett lagen eine Socke, eine Murmel und ein Stück Toast, das seit dem Frühling vermisst wurde.
        """),
    "kitchen": _l("""
        C Auf dem Herd zitterte ein Topfdeckel, wie Topfdeckel zittern, wenn sie etwas wissen.
        C Der Hahn tropfte ins Becken, und der große Löffel glänzte an seinem Nagel.
        D Im Regal standen die Gläser in einer Reihe, und hinter dem letzten putzte sich jemand Kleines die Ohren.
        """),
    "garden": _l("""
        C Eine Spinne hatte zwischen zwei Bohnen ihre Wäsche aufgehängt, alles feine Spitze.
        C Es roch nach Minze und Erde, und eine Schnecke war unterwegs zum Salat.
        D Das Gartentor quietschte in zwei Tönen, einem fürs Kommen, einem fürs Gehen, und die Amsel konnte beide.
        """),
    "meadow": _l("""
        C Gänseblümchen standen in Gruppen herum und drehten sich nach jedem um, der kam.
        C Das Gras kitzelte an den Knien, und bei jedem Schritt sprang eine Heuschrecke los.
        D Es roch nach Thymian und Schaf, und irgendwo unter all dem Gras rückte ein Maulwurf seine Möbel um.
        """),
    "forest": _l("""
        C Ein Käfer überquerte den Weg, als hätte er einen Termin, und sah sich nicht um.
        C Das Moos gab nach wie ein Kissen, und es roch nach Pilzen und Harz.
        D Ein Zapfen fiel von Ast zu Ast, ließ sich viel Zeit dabei und landete mit einem leisen Tock.
        """),
    "river": _l("""
        C Ein Blatt kam den Fluss herunter und drehte sich wie eine Tänzerin im leeren Saal.
        C Das Wasser redete die ganze Zeit und musste kein einziges Mal Luft holen.
        D Die Weiden ließen ihre Finger ins Wasser hängen, und jeder zog einen Strich, den keiner lesen konnte.
        """),
    "lake": _l("""
        C Ein Fisch sprang, sah sich kurz um und ging wieder hinein, um es zu erzählen.
        C Das Wasser leckte an den Steinen, und das Schilf rieb die Ellbogen aneinander.
        D Es roch nach Schlamm und Minze, und ab und zu sagte der See etwas Kurzes, wie alte Leute es tun.
        """),
    "mountain": _l("""
        C Eine kleine Blume wuchs aus einer Ritze, ganz allein, und machte das Beste daraus.
        C Die Steine waren kalt und rau, und jeder hätte viel erzählen können.
        D Hier oben hielt sich selbst das Gras mit beiden Händen fest, und es roch nach Stein und sehr frühem Morgen.
        """),
    "cave": _l("""
        C In einer Ecke lag ein Haufen Laub, tellerrund, wo früher jemand geschlafen hatte.
        C Es roch nach altem Stein, und jedes Flüstern kam ein wenig runder zurück.
        D Die Wände waren glatt wie eine Tasse von innen, und das Dunkle dahinter ging immer weiter.
        """),
    "village": _l("""
        C Ein Hund bellte zweimal, mehr aus Gewohnheit als aus einem guten Grund.
        C Läden klappten, ein Besen fegte, und aus drei Schornsteinen stieg dreierlei Rauch.
        D Das Pflaster war rund wie lauter Brote, und auf dem Brunnen saß eine Katze, wusste alles und sagte nichts.
        """),
    "market": _l("""
        C Unter den Ständen machten die Spatzen ihre Einkäufe, ganz ohne Taschen.
        C Eine letzte Orange rollte unter einen Stand, und jemand pfiff beim Zusammenlegen der Plane.
        D Es roch nach Käse und Leder und nach hundert Gesprächen, und die Tauben fegten schon zusammen.
        """),
    "attic": _l("""
        C Hinter einer Truhe las eine Maus in einem Buch, oder sie saß nur darauf.
        C Staub tanzte im Licht, und die alten Sachen sahen aus, als wollten sie gleich reden.
        D Da standen eine Uhr ohne Zeiger, ein Puppenwagen ohne Puppe und ein Stuhl, der seine drei Beine ausruhte.
        """),
    "bridge": _l("""
        C Unter der Brücke wohnte ein Echo, das nie anfing, aber immer antwortete.
        C Die Bretter brummten bei jedem Schritt, und dazwischen zog unten das Wasser vorbei.
        D Ins Geländer hatten viele Leute ihre Buchstaben geritzt, und Moos war hineingewachsen, nun waren sie grün.
        """),
    "snowfield": _l("""
        C Ein Ast warf seinen Schnee ab, schnellte hoch und sah überrascht aus.
        C Die Kälte zwickte in die Nase, und der Atem ging in kleinen Wolken voraus.
        D Es war so still, dass man den Schnee ankommen hörte, jede Flocke etwas verspätet und voller Bedauern.
        """),
}
