"""German lines in which the traits of the cast show."""

from services.story.builtin.language import Voice
from services.story.builtin.script import read_lines


def _voice(show: str, act: str, quiet: str, turn: str, also: str, end: str) -> Voice:
    return Voice(
        show=read_lines(show),
        act=read_lines(act),
        quiet=read_lines(quiet),
        turn=read_lines(turn),
        also=read_lines(also),
        end=read_lines(end),
    )


VOICES = {
    "shy": _voice(
        """
        A {x} schaute hinter der Tür hervor.
        B {x} flüsterte guten Tag, aber nur der Teekanne. || {x} stand halb hinter der Tür und sah alles.
        """,
        """
        A „Vielleicht“, flüsterte {x}.
        A {x} flüsterte etwas, das keiner hörte.
        A {x} kam einen kleinen Schritt näher.
        A {x} versteckte sich und guckte wieder hervor.
        A „Geh du zuerst“, hauchte {x}.
        A {x} wurde rot und kam trotzdem mit.
        B {x} hatte es längst gesehen und sich nicht getraut.
        B „Ich glaube, ich kann das“, flüsterte {x} dem Boden zu.
        B {x} winkte, aber so klein, dass es nur ein Käfer sah.
        """,
        "A {x} flüsterte etwas ins Dunkle. || {x} sagte nichts und lauschte.",
        "A {x} rief nicht. {x} rührte sich nicht. || {x} machte nicht das kleinste Geräusch.",
        "A {x} hielt ebenfalls ganz still. || {x} flüsterte: „Jetzt.“",
        "A „Das war ich“, sagte {x} laut. || {x} sagte allen gute Nacht. Laut!",
    ),
    "clumsy": _voice(
        """
        A {x} war schon zweimal gestolpert. || {x} fiel über den Teppich. Wieder mal.
        B {x} war schon über Besen, Eimer und Teppich gefallen.
        """,
        """
        A Rums! Das war {x}.
        A {x} stolperte über gar nichts.
        A „Hoppla“, sagte {x}.
        A {x} taumelte und setzte sich hin. Plumps.
        A „Das sollte so“, sagte {x}.
        A {x} stieß gegen den einzigen Pfosten.
        B {x} ging rückwärts, um besser zu sehen, und saß im Eimer.
        B {x} fing einen Kiesel auf, und zwar mit dem Zeh.
        B „Nichts passiert“, rief {x} von irgendwo weiter unten.
        """,
        "A Selbst {x} stieß nirgends an. || {x} setzte sich, und nichts ging kaputt.",
        "A {x} rutschte. {x} schlitterte. {x} flog. || Da stolperte {x}, wie {x} immer stolpert.",
        "A {x} purzelte hinterher. || „Hoppla“, rief {x} und half mit.",
        "A {x} fiel ins Bett. Das war weicher. || {x} stolperte über den Teppich. Keiner schimpfte.",
    ),
    "curious": _voice(
        """
        A {x} guckte hinter alles. || {x} hatte drei Fragen auf einmal.
        B {x} hatte schon sieben Fragen gestellt, drei davon über die Zimmerdecke.
        """,
        """
        A „Und warum?“, fragte {x}.
        A {x} guckte zweimal. Dann noch einmal.
        A „Was ist da hinten?“, fragte {x}.
        A {x} schnupperte nach allen Seiten.
        A {x} musste es wissen. Sofort.
        A „Wer ist da?“, fragte {x}.
        B {x} wollte wissen, was jetzt kam, und was danach kam.
        B „Ist es weich? Ist es laut? Beißt es?“, fragte {x}.
        B {x} stellte elf Fragen und beantwortete vier davon gleich selbst.
        """,
        "A {x} hatte keine Frage mehr. || {x} fragte das Dunkle. Es antwortete nicht.",
        "A „Wer ist da?“, fragte {x} die Nacht. || „Hallo? Wer bist du denn?“, fragte {x}.",
        "A „Und dann?“, fragte {x}. „Und dann?“ || „Da!“, rief {x}. „Seht mal da!“",
        "A „Und was kommt jetzt?“, fragte {x}. || „Warum war das so leicht?“, fragte {x}.",
    ),
    "sleepy": _voice(
        """
        A {x} gähnte und gähnte noch einmal. || {x} war erst halb wach.
        B {x} gähnte so lange, dass eine Fliege hineinflog und wieder heraus.
        """,
        """
        A {x} gähnte. „Sind wir schon da?“
        A „Weckt mich später“, sagte {x}.
        A {x} rieb sich die Augen. „Wirklich?“
        A {x} lehnte sich an und döste.
        A „Noch fünf Minuten“, murmelte {x}.
        A {x} gähnte, blieb aber wach.
        B {x} schlief kurz ein, im Stehen, wie die Pferde.
        B „Davon habe ich geträumt“, sagte {x}, „nur kleiner.“
        B {x} blinzelte langsam und sah, was schnelle Augen übersehen.
        """,
        "A Ausgerechnet jetzt war {x} hellwach. || {x} konnte heute nicht schlafen.",
        "A {x} setzte sich und atmete langsam. || {x} gähnte, lang und weich und weit.",
        "A Dafür blieb {x} wach. || {x} blinzelte. „Das ist kein Traum.“",
        "A {x} schlief noch vor dem letzten Wort. || {x} schlief ein und lächelte dabei.",
    ),
    "hungry": _voice(
        """
        A {x} hatte Hunger. Wie immer. || {x} leckte den Löffel ab. Zweimal.
        B {x} hatte eine Kleinigkeit gegessen und wartete auf die nächste.
        """,
        """
        A „Gibt es was zu essen?“, fragte {x}.
        A Der Bauch brummte laut. Das war {x}.
        A {x} schnupperte. „Ich rieche Suppe.“
        A „Erst ein Bissen“, sagte {x}.
        A {x} knabberte an einer Brotrinde.
        A „Ich denke. Oder es ist Hunger“, sagte {x}.
        B {x} teilte den letzten Kanten, und das war sehr mutig.
        B „Mit Butterbrot sieht alles besser aus“, sagte {x} und kaute.
        B {x} hatte vier Kekse eingepackt. Jetzt waren es zwei.
        """,
        "A {x} vergaß, hungrig zu sein. || Sogar der Bauch war still, sagte {x}.",
        "A {x} dachte ans Abendbrot und hielt fest. || „Erst das. Dann Abendbrot“, sagte {x}.",
        "A {x} packte mit an und kaute. || „Bald gibt’s Essen!“, rief {x}.",
        "A {x} nahm dreimal nach. || {x} aß den letzten Krümel.",
    ),
    "loud": _voice(
        """
        A {x} sang. Die Tassen zitterten. || „HALLO, ALLE!“, rief {x}.
        B {x} sang so laut, dass die Löffel in der Schublade tanzten.
        """,
        """
        A „HALLO!“, rief {x}. „HALLO!“
        A {x} flüsterte. Es war sehr laut.
        A {x} sang sich Mut an.
        A „HIER!“, schrie {x}. „HIER DRÜBEN!“
        A {x} brummte wie eine große Trommel.
        A „OH NEIN!“, rief {x}.
        B {x} wollte flüstern, und zwei Krähen flogen erschrocken auf.
        B „ICH BIN DOCH LEISE!“, sagte {x}, so leise es ging.
        B {x} sang das Lied mit den neun Strophen und vergaß keine.
        """,
        "A Sogar {x} war jetzt still. || {x} summte, so tief, dass man’s spürte.",
        "A {x} holte tief Luft und rief. || {x} machte den Mund auf und sang. Laut!",
        "A „JETZT!“, rief {x}. „JETZT!“ || {x} jubelte, bis es hallte.",
        "A {x} flüsterte gute Nacht. Beinahe leise. || {x} sang es noch einmal, ganz leise.",
    ),
    "funny": _voice(
        """
        A {x} trug eine Socke als Hut. || {x} schnitt dem Löffel eine Grimasse.
        B {x} trug den Teewärmer auf dem Kopf und verbeugte sich vor dem Besen.
        """,
        """
        A {x} kicherte. Das steckte an.
        A „Klopf, klopf“, sagte {x}.
        A {x} watschelte wie eine Ente.
        A {x} machte ein sehr langes Gesicht.
        A „Tadaa!“, sagte {x}.
        A {x} stand auf einem Bein. Für’s Glück.
        B {x} verbeugte sich vor dem Wind, und der verbeugte sich zurück.
        B „Was macht die Schnecke im Schnellzug? Sie wartet“, sagte {x}.
        B {x} schnitt eine Grimasse, dass sogar die Wolken zweimal guckten.
        """,
        "A {x} wusste keinen Witz dafür. || {x} versuchte zu lächeln. Fast.",
        "A {x} hüpfte, kreiselte und purzelte. || {x} tanzte den albernsten Tanz und rutschte aus.",
        "A {x} schlug ein Rad für’s Glück. || „Tadaa!“, rief {x}, genau richtig.",
        "A {x} erzählte alles mit verstellter Stimme. || {x} verbeugte sich vor allen.",
    ),
    "stubborn": _voice(
        """
        A {x} sagte Nein zum Brei. || „Nein“, sagte {x}. Nur zur Übung.
        B {x} versuchte seit einer Woche, dasselbe Glas aufzukriegen.
        """,
        """
        A „Noch mal“, sagte {x}.
        A „Nein“, sagte {x}. „So nicht.“
        A {x} stampfte auf. Das half.
        A {x} drehte nicht um.
        A „Ich bleibe“, sagte {x}.
        A {x} versuchte es ein viertes Mal.
        B {x} guckte so böse, dass eine Mücke umkehrte.
        B „Das klappt, weil ich es sage“, sagte {x}.
        B {x} schob und zog und schob dann von der anderen Seite.
        """,
        "A {x} war traurig, ging aber nicht weg. || „Noch nicht“, sagte {x} ganz leise.",
        "A {x} ließ nicht los. || „Ich gehe nicht weg“, sagte {x}.",
        "A {x} ließ auch nicht los. || „Noch mal!“, rief {x}. „Noch einmal!“",
        "A „Sag ich doch“, sagte {x}. || {x} sagte Ja. Nur einmal.",
    ),
    "kind": _voice(
        """
        A {x} grüßte die Spinne. || {x} teilte einen Keks mit dem Spatz.
        B {x} hatte einen Krümel hingelegt, für wen auch immer.
        """,
        """
        A „Ist dir kalt?“, fragte {x}.
        A {x} teilte den letzten Keks.
        A {x} trug den Käfer hinüber.
        A „Nimm meinen Platz“, sagte {x}.
        A {x} lächelte und rückte ein Stück.
        A „Das macht nichts“, sagte {x}.
        B {x} hob eine Schnecke aus dem Weg und wünschte ihr Glück.
        B „Lehn dich ruhig an“, sagte {x}. „Ich bin weich.“
        B {x} streichelte einen Stein, weil er so allein dalag.
        """,
        "A {x} rückte näher. Das wärmte. || {x} machte Platz, falls jemand kam.",
        "A {x} setzte sich hin und wartete freundlich. || „Komm“, sagte {x} sanft. „Ich warte.“",
        "A {x} machte allen Platz. || {x} hielt mit, sanft und fest.",
        "A {x} deckte alle zu. || {x} legte einen Krümel aufs Fensterbrett.",
    ),
    "slow": _voice(
        """
        A {x} zog noch die erste Socke an. || {x} nahm die Treppe Stufe für Stufe.
        B {x} hatte gestern mit dem Frühstück angefangen und war fast fertig.
        """,
        """
        A „Eins nach dem anderen“, sagte {x}.
        A {x} kam zuletzt und sah am meisten.
        A {x} schaute lange, lange hin.
        A „Keine Eile“, sagte {x}.
        A {x} machte einen Schritt. Einen kleinen.
        A „Warte“, sagte {x}. „Erst gucken.“
        B {x} ging so langsam, dass eine Schnecke zweimal grüßte.
        B „Schnell ist auch nur langsam mit Krach“, sagte {x}.
        B {x} dachte darüber nach, von vorn und von hinten.
        """,
        "A {x} hatte Zeit. Alle Zeit. || {x} saß da, wie langsame Leute sitzen.",
        "A {x} wartete. Und wartete. Und wartete. || {x} hatte Zeit und nahm sie sich.",
        "A {x} kam langsam, und gerade richtig. || „Langsam“, sagte {x}. „Genau so.“",
        "A {x} kam zuletzt und strahlte. || {x} aß langsam, bis ganz zum Schluss.",
    ),
    "fast": _voice(
        """
        A {x} war drin, draußen, wieder drin. || {x} rannte um den Tisch. Elfmal.
        B {x} war schon unten, bevor die Treppe etwas merkte.
        """,
        """
        A {x} war schon da.
        A „Los!“, rief {x}. „Los, los!“
        A {x} rannte voraus und wieder zurück.
        A Zisch! {x} war um die Ecke.
        A {x} konnte nicht still stehen.
        A „Auf die Plätze!“, rief {x}.
        B {x} rannte hin, zurück und zur Sicherheit noch einmal hin.
        B „Ich warte schon seit eben“, sagte {x}.
        B {x} lief so schnell, dass ein Gedanke liegen blieb.
        """,
        "A {x} saß still. Ganz still. || {x} konnte nirgendwohin rennen.",
        "A {x} rannte. Zu schnell! Bremsen ging nicht. || {x} sauste los, rutschte aus und flog.",
        "A {x} war sofort zur Stelle. || „Los, los, los!“, rief {x}.",
        "A {x} war als Erstes im Bett. || {x} rannte noch eine Runde, vor Freude.",
    ),
    "small": _voice(
        """
        A {x} passte beinahe in eine Teetasse. || {x} stand auf einer Kiste, zum Gucken.
        B {x} stand auf zwei Büchern und konnte gerade über den Rand sehen.
        """,
        """
        A {x} schlüpfte dazwischen.
        A „Da passe ich durch“, sagte {x}.
        A {x} streckte sich, so weit es ging.
        A „Hier unten!“, rief {x}.
        A {x} stand auf den Zehenspitzen.
        A {x} kroch hinein, wo sonst keiner hineinpasst.
        B „Wer klein ist, guckt nach oben und sieht mehr“, sagte {x}.
        B {x} brauchte drei Schritte, wo andere einen brauchen.
        B {x} hüpfte auf und ab, um nicht übersehen zu werden.
        """,
        "A {x} kam sich kleiner vor als je. || {x} machte sich rund wie eine Nuss.",
        "A {x} war so leise wie Moos. || {x} schlich heran, winzig und leise.",
        "A {x} schlüpfte dicht daneben. || „Ich auch!“, rief {x} auf Zehenspitzen.",
        "A {x} war ein Stück gewachsen, bestimmt. || {x} schlief in der kleinsten Ecke.",
    ),
    "brave": _voice(
        """
        A {x} war schon auf den Tisch geklettert. || {x} sprang alle vier Stufen auf einmal.
        B {x} hatte schon unters Bett geschaut, und zwar ohne Licht.
        """,
        """
        A „Ich gehe“, sagte {x}.
        A {x} ging voran.
        A „Das mache ich“, sagte {x}.
        A {x} blinzelte nicht einmal.
        A „Das wollen wir mal sehen“, sagte {x}.
        A {x} schluckte und machte einen Schritt.
        B {x} trat vor, obwohl beide Knie Nein sagten.
        B „Es ist nur von außen groß“, sagte {x}.
        B {x} klopfte dreimal, falls da jemand wohnte.
        """,
        "A Auch {x} hatte einen Kloß im Hals. || {x} schluckte und sah zu Boden.",
        "A {x} holte Luft und ging hin. || „Jetzt ich“, sagte {x} und hielt fest.",
        "A {x} stand dicht dabei, Kinn hoch. || {x} ging mit, Seite an Seite.",
        "A {x} schlief ohne Licht. || {x} erzählte alles und ließ nichts aus.",
    ),
}
