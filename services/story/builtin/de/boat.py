"""The boat that would not float, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BOAT = read_tale(
    "Tropf? Zustopfen! Und weiter geht’s!",
    "Tropf? Na und! Und weiter geht’s!",
    """
S {all} winkend in einem schwimmenden Koffer auf dem glitzernden Fluss, ein großer schwarzer Schirm als Segel, und vorneweg schwimmt eine Ente. || {all} in einem offenen Koffer auf dem weiten Fluss im ersten rosa Licht, ein großer schwarzer Schirm als Dach, und daneben schwimmt eine Ente.

# Der Koffer auf dem Dachboden || Regen auf dem Dach
S Auf dem Dachboden klettert {a} über Kisten zu einem großen alten Koffer; daneben lehnt ein Regenschirm, auf dem Griff sitzt eine Motte. || {a} sitzt unter dem Dachfenster in einem offenen Koffer und rudert mit einem Kleiderbügel.
A Regen. Auf dem Dachboden fand {a} einen Koffer.
C Auf dem Deckel klebte eine Palme, und er roch nach weit weg und Mottenkugeln.
+show
+kind

A Daneben lehnte ein schwarzer Regenschirm. || An der Wand lehnte ein schwarzer Regenschirm.
B „Ich war in Portugal“, sagte der Koffer gewissermaßen. Der Schirm war nur nass gewesen.
+motif
C {a} war noch nirgends gewesen, außer einmal beim Zahnarzt.
B Abends kam Musik von der Insel im Fluss. || Und abends brachte der Wind Musik von der Insel.
D Sie machte umpa, umpa, und hörte auf, sobald man das Fenster aufmachte, um besser zu hören.
A Wer spielte da? Keiner wusste es.
D Manche sagten, es sei der Wind, und manche sagten, es sei der Briefträger, aber der hatte geschworen, nein.
D Und so lag der Koffer da, der Schirm stand da, und unten fuhr der Fluss ohne sie vorbei.

# Befehl vom Kapitän || Ein Schiff mit Griffen
S Am Ufer salutiert {a} neben einem Koffer mit Regenschirm, als wäre es ein Ozeandampfer. || {a} schiebt einen Koffer in den Fluss, Kinn hoch, den Regenschirm unter dem Arm.
A „Ich fahre zur Insel“, sagte {a}. || „Auf zur Insel“, sagte {a}.
C „Wenn heute Abend die Musik anfängt, sitze ich in der ersten Reihe.“
A Der Koffer war das Boot, was sonst.
B Es hatte zwei Griffe, ein Schloss und einen Namen: „Portugal“.
+keep

C An Bord kamen ein Kuchen, ein Löffel zum Rudern und der Schirm, man weiß ja nie.
+act
+along
D Ein ordentliches Schiff tauft man mit etwas, das sprudelt, also schüttelte {a} eine Limonade und rannte in Deckung.
B Der Fluss kicherte um die Steine. Er kannte schon andere Kapitäne. || Zwischen den Steinen kicherte der Fluss. Er kannte Kapitäne.
C An Bord gab es nur eine einzige Regel, und die galt für alle.
A „{refrain}“
D „Und wenn es gar nicht tropft?“, hätte der Koffer fragen können, aber er war noch nie geschwommen.

# Ein Loch wie eine Erbse || Es schwimmt!
S Im schwimmenden Koffer schaut {a} zwischen den eigenen Füßen auf einen winzigen Springbrunnen. || {a} sitzt im Kofferboot und stochert mit einem Löffel am Boden, ein Fisch guckt über den Rand.
A Es schwimmt! Es schwimmt wirklich! || Seht nur! Es schwimmt! Es schwimmt!
B Das Ufer zog vorbei, das Schilf zog vorbei, ein Reiher staunte.
C {a} ruderte mit dem Löffel, drei Schläge links, drei Schläge rechts, wie die großen Entdecker.
C „Nach Portugal“, sagte {a} zu einer Libelle, „geradeaus und dann links.“
+act

A Da war ein Zeh nass. Tropf.
B Im Boot war ein Loch, so klein wie eine Erbse.
B Also stopfte {a} eine Erbse hinein. Sie passte genau. || Eine Erbse musste her. Sie passte genau.
A „{refrain}“
D Manche Leute wären jetzt umgekehrt, aber solche Leute hören auch nie die Musik.
A Hinter der Erbse machte etwas knack.
C Es war nur ein kleines Knack, eins von denen, die man lieber nicht gehört hätte.
D Der Reiher, der sich mit Löchern auskannte, steckte den Kopf unter den Flügel, um nicht hinzusehen.

# Ein Loch wie ein Apfel || Plopp
S Von oben gesehen: ein runder Strudel in einem Koffer, {a} greift nach einem schwimmenden Apfel, und der Löffel treibt davon. || Von oben: {a} drückt mit aller Kraft auf den Boden des Bootes, ringsum ein Kreis neugieriger Fische.
A Plopp! Die Erbse schoss heraus. || Plopp! Weg war die Erbse.
C Sie flog in hohem Bogen über den Fluss und traf einen Frosch, der sich bedankte.
A Jetzt war das Loch wie ein Apfel.
B Also stopfte {a} einen Apfel hinein. Der passte auch. || Dafür hatte {a} einen Apfel. Der passte auch.
+fear
+act
A „{refrain}“

B Eine Weile ging alles gut, und {a} summte ein Seemannslied.
B Dann biss ein Fisch in den Apfel.
C Fische kriegen selten Äpfel, und dieser rief seine Brüder, seine Vettern und eine Lehrerin.
C Krunsch, machte es unter dem Boot, krunsch, krunsch, wie in der großen Pause.
B „Das war ein Teil von meinem Schiff!“, rief {a}.
D Den Fischen tat es leid, soweit man sah, und sie fragten mit runden Mündern, ob noch mehr da sei.
A Gluck. {a} kam gerade noch zur Brücke.
D Dort kam die „Portugal“ an, halb Boot und halb Aquarium, und auf der Palme saß ein Krebs.

# Eine Ente mit trockenen Füßen || Kein Tropfen
S Aus einem tropfenden Koffer winkt {a} zur Brücke hinauf, zu einer Ente in zwei Papiertüten. || Auf der Brücke begrüßen sich {a} und eine Ente; die Ente hebt einen Fuß von den feuchten Brettern.
A An der Brücke stand eine Ente. || Eine Ente stand an der Brücke.
A „Nasse Füße sind scheußlich“, sagte die Ente.
C Sie trug an jedem Fuß eine Papiertüte und raffte die Federn wie ein langes Kleid.
B „Aber du bist doch eine Ente“, sagte {a}.
B „Genau das sagen alle immer“, sagte die Ente.
+act
+love

C „Meine Schwestern sind auf der Insel. Abends tanzen sie. Da wäre ich so gern dabei.“
A „Komm mit“, sagte {a}.
A „Ist es trocken?“, fragte die Ente.
C Sie sah den Koffer lange an, erst mit dem einen Auge, dann mit dem anderen.
D {a} sah ihn auch an, drei Fische sahen heraus, und keiner wollte als Erster antworten.
A „Beinahe“, sagte {a}.
D Für die Ente wischte {a} den Deckel mit einem Blatt ab, von links nach rechts und zurück, bis er glänzte.
B „Ich sitze auf dem Deckel“, sagte die Ente. „Und ich beschwere mich.“ || „Dann auf dem Deckel“, sagte die Ente. „Und mit Beschwerden.“
D Beides hielt sie ein, und das so gründlich, dass es bald war wie unter alten Freunden.

# Ein Loch wie ein Hut || Das Kuchenschiff
S Mitten im Fluss sinkt ein Koffer, {a} steht darin stramm, und auf dem Deckel balanciert eine Ente. || {a} hält einen halben Kuchen über das Wasser, und rund um den sinkenden Koffer öffnen sich hundert Fischmünder.
A Krach! Ein Loch wie ein Hut!
B So große Äpfel gibt es nicht. Aber da war der Kuchen. || Solche Äpfel wachsen nirgends. Aber da war der Kuchen.
C Es war ein fester Kuchen, mit dem Teig hätte man einen Kirchturm stützen können.
A {a} stopfte den Kuchen hinein.
+act
A „{refrain}“
+fear

C Eine ganze Minute lang schwammen sie besser als jedes Schiff der Welt.
D Das sagte sogar die Ente, und die warf nicht mit Lob um sich.
A Dann kamen Fische. Alle Fische.
B Sie brachten die Familie mit und, so sah es aus, kleine Gabeln.
C Erst war der Kuchen weg, dann war der Boden weg, und dann war da viel Fluss.
A Die „Portugal“ sank. || Unter ging die „Portugal“.
B {a} salutierte, bis nur noch das Schloss zu sehen war.
D „Meine Füße“, sagte die Ente mit einer Stimme wie eine Tür in einem leeren Haus, „sind nass.“

# Unter dem Schirm || Nass
S {a} und die Ente sitzen eng unter einem schwarzen Schirm im Regen; beide betrachten ihre Füße. || An der Spitze eines Schirms hängt ein Tropfen, und darunter zieht {a} die Knie hoch.
A Regen. {a} spannte den Schirm auf. || Wieder Regen. {a} spannte den Schirm auf.
B Es war Platz für alle, solange keiner nieste.
A Kein Boot. Kein Kuchen. Nasse Füße.
C Die Ente sagte nichts, obwohl es wirklich eine Menge zu sagen gegeben hätte.
+quiet

B Drüben auf der Insel fing die Musik an. Umpa. || Und drüben fing die Musik an. Umpa.
C Sie kam ganz leise übers Wasser, mit all ihren kleinen Lichtern.
D Der linke Fuß der Ente, der nassere, klopfte den Takt mit, bis sie es merkte und sich daraufsetzte.
C „Das mit den Füßen tut mir leid“, sagte {a}.
A „Sind ja bloß Füße“, sagte die Ente.
D Das war das Netteste, was sie an diesem Tag gesagt hatte, und sie sah schnell weg und betrachtete ein Gänseblümchen.
D Rings um den Schirm lief der Regen herunter, und sie saßen in der Mitte wie in einem kleinen trockenen Haus.

# Andersherum || Ein Schirm hat eine gute Idee
S Mit offenem Mund greift {a} nach einem Schirm, der verkehrt herum auf einer Pfütze schaukelt; die Ente sitzt schon darin. || {a} zeigt auf einen umgedrehten Schirm, der wie eine schwarze Schüssel auf der Pfütze schwimmt.
A Ein Windstoß nahm den Schirm mit. || Hui, da flog der Schirm davon.
B Er drehte sich um, landete in einer Pfütze und blieb dort.
A Er schaukelte. Er schwamm. Kein Tropfen!
C {a} besah ihn von links und von rechts und hob eine Ecke hoch.
B Unten nass. Oben trocken. Trocken! || Nass von unten. Trocken von oben. Trocken!
+act

C „Jahrelang hat er das Wasser abgehalten“, sagte {a}, „nur immer von oben.“
A „Das ist ein Boot!“, sagte {a}.
D Von Anfang an hatte er neben dem Koffer gelehnt und nie ein Wort davon gesagt.
D Er war nicht in Portugal gewesen, er hatte kein Schloss, und keiner hatte ihn mit Limonade getauft.
B@tie {a} nahm {thing_obj} als Leine, mit Kapitänsknoten.
B@scoop {a} nahm {thing_obj} zum Steuern, denn das braucht jedes Schiff.
B@shine {a} hängte {thing_obj} an die Spitze, als Schiffslicht.
B@none Ein Ast wurde das Ruder, der Löffel war ja fort.
C Die Ente stieg als Erste ein und prüfte den Boden mit einem Zeh.
A „Trocken“, sagte die Ente.

# Rundherum || Umpa
S Mitten auf dem weiten Abendfluss kreiseln {a} und die Ente in einem Schirm, vorn leuchten die Lichter der Insel. || Auf dem goldenen Fluss treibt ein umgedrehter Schirm mit Passagieren auf eine Insel zu, auf der Enten tanzen.
A Auf ging es, der Musik nach. || Los ging es, der Musik nach.
C So ein Schirm ist schön rund, nur hat er kein Vorn und kein Hinten.
A Der Schirm drehte sich. Rundherum. Rundherum.
B Insel, Ufer, Insel, Ufer, Insel, Ufer, Ente.
+fear
D „Ich glaube, ich beschwere mich gleich wieder“, sagte die Ente, die grün geworden war, obwohl sie braun war.

+turn
A@tumble Bums! Der Schirm kippte und schoss los.
B@tumble Mit so viel Gewicht auf einer Seite drehte sich nichts mehr.
C@tumble Also blieb {a} so liegen, halb drin, halb draußen, ein Bein als Steuer.
D@tumble So hätte sich kein Kapitän mit Absicht hingelegt, und so schnell war auch noch keiner gewesen.
A@hush Er drehte sich langsamer. Langsamer. Gar nicht.
B@hush Ein Schirm dreht sich nur, solange jemand zappelt.
C@hush Der Fluss nahm ihn sachte am Griff und trug ihn, wohin er sowieso wollte.
D@hush „Wie hast du das gemacht?“, flüsterte die Ente, und {a} hatte gar nichts gemacht, das aber sehr gut.
A@grip {a} hielt den Griff. Schluss mit Drehen!
B@grip Der Fluss zog links, {a} zog rechts, keiner gab nach.
C@grip Zwischen den beiden blieb nur noch eine Richtung übrig, und die ging geradeaus.
D@grip „Ich kannte mal eine Ziege, die war wie du“, sagte die Ente, und das meinte sie freundlich.
A@call „Quak!“, kam es von der Insel. „Quak!“
B@call Von links kam es, noch einmal, und {a} paddelte dorthin.
C@call Immer wenn sie sich weggedreht hatten, rief {a} wieder, und die Antwort half weiter.
D@call „Das sind meine Schwestern“, sagte die Ente, „den Krach erkenne ich überall“, und sie quakte zurück.

+also
A Bums. Das war die Insel.
B Sechs Enten standen da mit einer alten Ziehharmonika und genierten sich. || Es waren sechs Enten mit einer alten Ziehharmonika, und verlegen.
C Sie spielen nur, wenn keiner zuschaut, aber für diese Gäste machten sie eine Ausnahme.

# Die „Portugal“ || Ein sehr kleiner Teich
S Bei Laternenlicht badet die Ente im Garten in einem eingegrabenen Koffer voll Wasser, und {a} sitzt am Rand, beide Füße darin. || {a} und die Ente liegen in einem Koffer voll Wasser, und darüber hängt ein Schirm im Baum.
A? Sie tanzten, bis die Sterne kamen.
D Die Ente tanzte mit trockenen Füßen, dann mit feuchten und am Ende mitten durch eine Pfütze.
B Auf dem Heimweg fischten sie den Koffer aus dem Fluss.
A Der Koffer steht im Garten. Voll Wasser! || Nun steht der Koffer im Garten. Voll!
C Denn ein Boot muss dicht sein, aber eine Badewanne muss nur nass sein.
A Die Ente sitzt darin.
B „Warme Füße sind etwas anderes“, sagt sie. „Das ist nicht nass, das ist gebadet.“ || „Warm ist es etwas anderes“, sagt sie. „Das heißt baden.“
+end

A Und wenn es tropft? „{changed}“
C Auf dem Deckel sieht man noch die Palme und den Krebs, der eingezogen ist.
B Oben auf dem Dachboden ist jetzt Platz für einen neuen Koffer.
D Und abends, wenn es auf der Insel umpa macht, kommt ein Schirm den Fluss herunter und dreht sich ein bisschen.
+love
+motif
+mood
+naming
""",
)
