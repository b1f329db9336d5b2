"""The bell in the fog, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BELL = read_tale(
    "Stehen bleiben. Lauschen. Dann weiter.",
    "Stehen bleiben. Lauschen. Dann heim.",
    """
S {all} auf einem sonnigen Bergpfad, voran eine graue Feder wie eine Kompassnadel, und über den Gipfeln hängt eine goldene Glocke, groß wie die Sonne. || {all} mit einer Laterne zwischen den Blumen der Abendwiese, und unter den ersten Sternen hängt eine goldene Glocke.

# Der leere Haken || Heute kein Ding
S {a} schaut zum leeren Haken am Gartentor hinauf, und unten rollt ein Käfer vorbei. || {a} kniet zwischen den Blumen am Tor und hält eine graue Feder hoch.
A Am Gartentor hing eine kleine Glocke. || Eine kleine Glocke hing am Gartentor.
C Jeden Morgen sagte sie ding, und dann war Tag, und der Brei war fertig.
+show
+kind

A Doch heute war der Haken leer. || Aber heute hing da nichts.
D Er schaukelte noch ein bisschen in der Sonne, wie Haken schaukeln, wenn gerade etwas weggenommen worden ist.
B Kein Ding. Der Brei wartete, und die Vögel warteten auch. || Kein Ding, kein Tag. Der Brei wartete.
D In der ganzen Straße hatte noch niemand die zweite Socke an.
A Eine graue Feder lag da.
+motif

B Daneben lag ein Tropfen aus Eisen, klein wie eine Erbse.
C Er war kalt und glatt und schwer, und er gehörte zu gar nichts.
D {a} drehte ihn zweimal um, fand auch auf der anderen Seite keine Antwort und behielt ihn trotzdem.
C „Dich hat jemand verloren“, sagte {a}. „Dann komm mal lieber mit.“

# Ein Versprechen mit schwarzen Brötchen || Der Bäcker hat verschlafen
S Der Bäcker steht mit einem Blech voll schwarzer Brötchen vor dem Laden, und {a} zeigt die Straße hinauf. || {a} steht vor der Bäckerei auf einer Kiste, einen Arm erhoben, mitten in einer Mehlwolke.
A Im Dorf waren alle Brötchen schwarz. || Im Dorf roch es nach verbrannten Brötchen.
B „Ich hörte keine Glocke“, sagte der Bäcker, „da schlief ich weiter.“ || „Ohne Glocke schläft man weiter“, sagte der Bäcker.
C Die Schule fing zu spät an, die Milch kam zu spät, und der Hahn schämte sich.
D „Zwei Leute haben heute Brot gekauft“, sagte der Bäcker, „und der eine davon war ich selber.“
D Keiner hatte gewusst, wie viel an so einer kleinen Glocke hing, bis dort nichts mehr hing.
+keep

A „Ich bringe sie heim“, sagte {a}.
C „Zum nächsten Frühstück läutet sie wieder, versprochen.“
C „Wie findet man etwas, das kein Geräusch macht?“, fragte der Bäcker.
B {a} hielt die graue Feder hoch. Ein Lüftchen drehte sie. || {a} hielt die Feder hoch. Sie zeigte zu den Bergen.
+act
+along
A „{refrain}“
D So machte man das mit Glocken, und vielleicht auch mit Federn, und {a} ging los.

# Da glänzt etwas || Das erste Ding
S {a} rennt durch hohes Gras auf etwas Glänzendes zu, und drei Schafe sehen zu. || {a} beugt sich über einen alten Eimer im Gras, in dem sich der ganze Himmel spiegelt.
A {a} lief über die Wiese. || Über die Wiese lief {a}.
A Hier eine Feder! Da eine Feder!
D Sie lagen wie Krümel zwischen den Gänseblümchen, als hätte es jemand sehr eilig gehabt.
A Dann machte es: ding!
C Es war kein großes Ding, und ein wenig schief war es auch, aber es war eins.
C „Das ging ja leicht“, sagte {a} und rannte auf das Glänzende zu.
+act

A Es war ein Eimer. Nur ein Eimer. || Ein Eimer! Nur ein Eimer.
B Ein Tropfen fiel vom Hahn darüber. Ding. || Darüber ließ ein Hahn einen Tropfen los. Ding.
C {a} trank einen Schluck daraus, damit es für etwas gut gewesen war.
D Als das Wasser wieder glatt war, flog ein grauer Vogel mitten hindurch, mit etwas im Schnabel.
A Die Federn führten bergauf.
C Doch hinter dem letzten Zaun hing ein bisschen Nebel, nicht größer als ein Taschentuch.
D „Du bist ja noch klein“, sagte {a} zu ihm, und der Nebel merkte sich das.

# Der Nebel kommt || So groß wie ein Haus
S {a} steht zwischen hohen Stämmen, und dazwischen quillt der Nebel hervor. || Nur die Wipfel ragen aus dem Weiß, und {a} schaut zu ihnen hinauf.
A Im Wald wartete der Nebel. || Da kam der Nebel.
B Er war ein Taschentuch gewesen. Nun war er ein Haus. || Gestern ein Taschentuch, heute ein ganzes Haus.
C Erst nahm er die Büsche, dann den Weg, und dann nahm er die Zehenspitzen.
D Er hatte kein Gesicht und keine Füße, und er roch nach Keller und nach nasser Wolle.
A Wo war der Weg? Weg.
+fear
+act

B „Hallo?“, rief {a}. „Lo“, sagte der Nebel. Mehr nicht.
C {a} ging zehn Schritte und stieß auf einen Baum, und nach zehn weiteren auf denselben.
A {a} blieb stehen. || Also blieb {a} stehen.
A „{refrain}“
B Doch da war nichts zu hören, nur Tropfen.
D Tropf, machte es links, und tropf, machte es rechts, und jeder Tropfen war beinahe eine Glocke.

# Die Eule, die verschlief || Zwei runde Augen
S Aus einem hohlen Stamm leuchten zwei riesige runde Augen, Nase an Schnabel mit {a}. || {a} winkt einer Eule mit Moosmütze zu, die sich mit einem Fuß an ihrem Ast festhält.
A Zwei Augen gingen auf. Eine Eule! || Im Baum gingen zwei Augen auf!
B „Ist schon Abend?“, fragte sie. „Keiner hat geläutet.“ || „Was, schon Abend?“, fragte sie. „Ich hab nichts gehört.“
C Nach der Glocke stand sie abends auf, und nach der Glocke ging sie morgens schlafen.
D Den ganzen Tag hatte sie dagesessen, ein Auge offen, zu müde zum Fliegen und zu besorgt zum Schlafen.
A „Wer hat sie genommen?“, fragte {a}.
+act
+love

A „Die Elster“, sagte die Eule. „Da oben.“
B „Auf dem Berg, wo es am meisten glänzt.“
C „Sie nimmt alles, was blinkt, und gibt nichts wieder her.“
A „Bring sie heim. Ich bin so müde.“
C „Zeigst du mir den Weg?“, fragte {a}, aber die Eule schlief schon.
B Nur ihr Fuß bewegte sich noch. Er zeigte bergauf.
D {a} zog der Eule ein Blatt über den Bauch wie eine Decke und ging dahin, wohin die Zehen zeigten.

# So groß wie ein Berg || Die Laterne rollt
S Winzig auf dem steilen Pfad greift {a} nach einer Laterne, die davonrollt und hüpft. || Ein kleines Licht kullert den Hang hinunter, und {a} klammert sich weiter oben an einen Stein.
A Am Berg zündete {a} die Laterne an. || Höher oben machte {a} die Laterne an.
C Diesmal gab es einen Plan: bei jedem zehnten Schritt ein weißer Kiesel auf den Weg.
C So konnte sich niemand verlaufen, nicht einmal im Nebel.
+act
A Der Nebel war jetzt ein Berg.
B Er schluckte die Kiesel, einen nach dem anderen, wie Erbsen. || Einen nach dem anderen aß er die Kiesel, wie Erbsen.
D Er schluckte den Hang und den Weg nach oben und den Weg nach unten und war noch nicht satt.
+fear

A „{refrain}“
B {a} lauschte so sehr, dass ein Fuß nicht hinsah.
A Rutsch! Die Laterne rollte davon.
C Klirr, machte sie, und klirr, und weit unten noch einmal klirr, und dann nichts mehr.
D Es war die einzige Laterne gewesen und das einzige Licht auf dem ganzen Berg.
B „Komm zurück!“, rief {a}. Sie kam nicht.

# Ein Loch im Fels || Tropf
S {a} sitzt in einer Felsmulde, das Kinn auf den Knien, und darüber hängt ein Tropfen. || Zusammengerollt unter einem niedrigen Steindach hält {a} etwas Winziges fest.
A Da war eine Höhle. {a} kroch hinein. || In eine Höhle kroch {a} hinein.
A Draußen lag der Nebel. Kein Licht.
B Kein Weg, keine Laterne, keine Glocke. || Es gab keinen Weg, keine Laterne, keine Glocke.
+quiet

B {a} dachte an das Tor zu Hause und an den Haken.
C Der schaukelte jetzt wohl hin und her, und nichts hing daran.
D Morgen würde der Brei wieder warten, und der Bäcker, und eine müde Eule mit einem Blatt als Decke.
A Da drückte etwas. Was war das?
B Der Tropfen aus Eisen, klein und kalt.
C {a} hielt ihn fest, bis er warm war.
C „Du weißt auch nicht, wohin du gehörst“, sagte {a}.
D Es ist gut, in so einer Nacht etwas festzuhalten, und wenn es nur so groß ist wie eine Erbse.
D Tropf, machte die Höhle hinten, langsam, wie jemand, der zählt und nicht fertig werden will.

# Die Zunge der Glocke || Ting
S {a} klopft mit einem winzigen Eisentropfen an die Höhlenwand, und über den Stein scheinen Ringe zu laufen. || Einen Arm ausgestreckt, lauscht {a} mit dem ganzen Körper, während Mondlicht in die Höhle fällt.
A {a} schaute den Eisentropfen an.
B Klein. Schwer. Oben eine winzige Öse. || Er war klein und schwer und hatte oben eine Öse.
A „Du bist die Glockenzunge!“, sagte {a}.
C Darum hörte sie keiner: Eine Glocke ohne Zunge kann nicht ding sagen.
+act

D Der Tropfen hatte die ganze Zeit unter dem Haken gelegen, am ersten Morgen, gleich neben der Feder.
A {a} klopfte an den Fels. Ting! || Und {a} klopfte an den Fels. Ting!
B@tie {a} band ihn an {thing_obj}, und er schwang. Ting!
B@scoop {a} hielt {thing_obj} dahinter, da klang es doppelt. Ting!
B@shine Er stieß an {thing_obj}, und das klang mit. Ting!
B@none Die ganze Höhle nahm es auf und gab es weiter. Ting!
A Und oben summte etwas zurück.
B „Mmmm“, machte es, hoch über der Höhle.
C Eine Glocke summt leise mit, wenn sie ihre Zunge hört, sie kann nicht anders.
D Es war so leise, dass man es eher in den Zehen spürte, als dass man es hörte.
D „Das heißt ja“, flüsterte {a}, und draußen schnitt der Mond das erste Loch in den Nebel.

# Das Nest der Elster || Ding!
S An einem riesigen zottigen Nest greift {a} nach einer Glocke, und die Elster schaut mit schiefem Kopf zu. || {a} hängt am Felsrand neben einem Nest voller Löffel und Knöpfe, ringsum Mondlicht.
A Ting! Mmmm. Ting! Mmmm. Hinauf kletterte {a}. || Ting, mmmm. So kletterte {a}.
C Jedes Mal war das Summen näher, und jedes Mal war etwas weniger Nebel da.
A Da saß die Elster im Nest.
D Es war voller Löffel und Knöpfe, und mitten darin lag die Glocke.
+fear
B „Meins“, sagte die Elster. „Es glänzt.“

+turn
A@tumble Mitten ins Nest! Die Glocke flog hoch.
B@tumble Löffel flogen, Knöpfe flogen, und die Elster war sprachlos.
C@tumble Zuallerletzt kam die Glocke herunter, und {a} saß genau darunter.
D@tumble „So kommt sonst nie jemand zu Besuch“, sagte die Elster, als sie wieder sprechen konnte.
A@hush Die Elster hüpfte näher. Und näher.
B@hush So jemanden, der nichts wollte, kannte sie noch nicht.
C@hush Am Ende schob sie die Glocke mit dem Schnabel herüber, nur um zu sehen, was passierte.
D@hush „Mit mir redet sie ja nie“, sagte die Elster, und es klang ein bisschen traurig.
A@grip {a} hielt die Glocke fest. Ganz fest.
B@grip Die Elster zog am einen Ende, {a} hielt das andere.
C@grip Sie sahen einander lange an, bis die Elster blinzeln musste.
D@grip „Mit mir redet sie ja sowieso nie ein Wort“, sagte die Elster und ließ los.
A@call „Glocke ... ocke ... ocke“, sagte der Berg.
B@call So großartig antwortete der Berg, dass der Schnabel aufklappte.
C@call Die Glocke fiel heraus, rollte über den Nestrand und blieb vor {a} liegen.
D@call „Noch mal“, sagte die Elster. „So lange hat sich noch nie jemand mit mir unterhalten.“

+also
A Die Zunge kam hinein. DING! || Hinein mit der Zunge. DING!
B Der Nebel hörte es, rollte sich zusammen und ging. || Als der Nebel das hörte, packte er zusammen und ging.
D {a} schenkte der Elster dafür einen nassen Kiesel, glatt und blank wie der Mond.

# Ding || Zeit fürs Frühstück
S Am Tor hält {a} den Pfosten umarmt, darüber schwingt die Glocke, und die Straße hinunter gehen alle Läden auf. || Die Glocke glänzt an ihrem Haken, {a} lehnt am Tor, und im Baum schläft eine Eule unter einem Blatt.
A „{changed}“
A Das tat {a} und hängte sie auf. Ding! || Und so hängte {a} sie auf. Ding!
B Und es war Tag, und der Brei war fertig. || Da war Tag, und der Brei wusste es auch.
C Im Dorf krähte der Hahn als Erster, und die Brötchen kamen goldbraun aus dem Ofen.
D Oben im Wald hörte es eine Eule, machte beide Augen zu und zog das Blatt bis an den Schnabel.
+end

B Am Haken hängt jetzt noch etwas: eine graue Feder.
C Wenn der Wind richtig steht, zeigt sie zum Berg, falls jemand jemanden besuchen will.
C Dort oben hat jemand einen Kiesel, der glänzt, und zeigt ihn allen.
D Am Sonntag kam die Elster selbst, setzte sich auf den Torpfosten und fragte die Glocke, wie es ihr gehe.
D „Ding“, sagte die Glocke, und die Elster sagte, genau das habe sie sich gedacht.
+love
+motif
+mood
+naming
""",
)
