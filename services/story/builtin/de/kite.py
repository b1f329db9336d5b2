"""The kite and the wind, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

KITE = read_tale(
    "Halt gut fest, kleine Schnur.",
    "Lass ein wenig los, kleine Schnur.",
    """
S {all} mit straffer Schnur in vollem Lauf am windigen Seeufer, und hoch im Blau steht ein geflickter Drachen mit einem Brief im Schwanz. || {all} winkend zwischen den Wiesenblumen im goldenen Abendwind, und ein geflickter Drachen trägt einen weißen Brief in die glühenden Wolken.

# Das Boot voller Blumen || Ein Drachen am Nagel
S {a} nimmt einen geflickten Drachen vom Nagel an der Wand; dahinter steht ein altes Boot voller Geranien. || Im Garten hält {a} einen Drachen fest, der zieht, und im Gras liegt ein Boot voller Blumen.
A Am Nagel hing ein Drachen. Er wollte fort. || Ein Drachen hing am Nagel und zappelte.
C Er hatte vier Ecken, drei Flicken und einen Schwanz aus alten Socken.
+show
+kind

A Im Garten lag ein Boot voller Blumen.
C Jahrelang war es nicht im Wasser gewesen, nun wuchsen Geranien auf der Ruderbank.
B Vom Garten aus konnte man über den See sehen. || Von der Bank aus konnte man bis hinüber sehen.
A Drüben wohnte die Großmutter.
D Abends stellte sie eine Lampe ins Fenster, und das war ihre Art, gute Nacht zu sagen.
+motif

B „Zum Rufen ist es zu weit“, sagte {a}. || „Zum Winken ist es zu weit“, sagte {a} und winkte.
D {a} hatte es einmal mit einer Trompete versucht, und nur eine Ente hatte geantwortet, und zwar ziemlich frech.
D Der Wind kam über den See und roch nach Wasser und nach Pfannkuchen, und eins davon musste stimmen.

# Heute keine Fähre || Der Brief
S Auf dem Steg hält {a} einen gefalteten Brief in den Wind; eine kleine Fähre schaukelt an ihren Seilen. || {a} bindet einen Brief an einen Drachenschwanz, und die Wellen springen hoch, um zuzusehen.
A {a} schrieb einen Brief: „Komm zum Frühstück!“
B Dazu malte {a} den Tisch und zwei Eier.
A Aber die Fähre fuhr nicht. || Doch die Fähre blieb liegen.
B „Zu viel Wind“, stand auf einem Schild am Seil. || Ein Schild hing am Seil. „Zu viel Wind“, stand darauf.
C Das stand da schon die ganze Woche, und der Brief bekam vom Warten Falten.
D Drüben saß die Großmutter nun allein vor ihrem Ei, und niemand war da, um ihr das Salz zu reichen.
+keep

C Der Wind blies über den See, genau auf das Fenster mit der Lampe zu.
C Er ging sowieso dorthin, den ganzen Tag, und eine Fähre brauchte er nicht.
A „Der Drachen bringt ihn hin!“, sagte {a}.
+act
+along
D Man musste nur die Schnur festhalten, bis ganz zum Ende, und den Rest erledigte die Luft.
A „{refrain}“
B Das galt der Schnur, und sie summte zur Antwort.

# Hinauf || Der erste Flug
S Aus dem Gras gesehen: {a} rennt mit straffer Schnur, und hoch oben steht der Drachen mit einem Brief im Schwanz. || {a} rennt unten, und oben im Blau zeigt der Drachen seine Flicken.
A {a} rannte über die Wiese. || Über die Wiese rannte {a}.
A Hinauf stieg der Drachen, samt Brief!
B Er stieg über die Hecke, die Scheune und eine verblüffte Kuh. || Über die Hecke ging es, die Scheune, eine verblüffte Kuh.
C Die Schnur lief durch die Hände, warm und schnell, wie etwas Lebendiges.
D Von dort oben sah der See wohl aus wie eine Pfütze und Großmutters Haus wie ein Krümel daneben.
+act

B „Ein bisschen mehr nach links“, rief {a}.
C Es war so leicht, dass {a} schon überlegte, was aufs Ei kommen sollte.
A Da machte der Wind: puh.
B Nur ein kleines Puh, wie man auf Suppe pustet.
A Der Drachen fiel in einen Busch. || Plumps, hing der Drachen im Busch.
C Der Brief hatte jetzt einen Brombeerfleck, genau da, wo „Frühstück“ stand.
D „Es war nur ein kleines Puh“, sagte {a} und zupfte die Dornen aus dem Schwanz, Socke für Socke.

# Jemandes Hut || Die Bö
S Quer über die weite Wiese jagt {a} einem hüpfenden Strohhut nach, und im einzigen hohen Baum hängt ein Drachen. || Mit Siebenmeilenschritten wird {a} von einem Drachen gezogen, und ein Strohhut überholt beide.
A {a} versuchte es noch einmal. Höher! || Noch einmal, und höher, sagte {a}.
B Der Drachen war über den Bäumen, da drehte sich der Wind.
A Das war kein Puh. Das war eine Bö.
C Sie nahm die Blätter, sie nahm die Wäsche, und sie nahm jemandes Hut.
+fear
+act

A „{refrain}“
B Die Schnur hielt. {a} hielt. Aber die Füße hielten nicht. || Die Schnur blieb dran, {a} blieb dran. Die Füße nicht.
C Hopp, ging es über das Gras, und hopp, und hopp, jeder Schritt länger als der vorige.
A Bums! Das war der Baum.
B Ganz oben hing der Drachen, gleich neben dem Hut.
D Dort schaukelten sie Seite an Seite, und es sah aus, als ob sie sich ganz gut verstünden.
D „Da wohnt die Großmutter aber nicht!“, rief {a} hinauf, doch der Wind hatte wie immer das letzte Wort.

# Der Mann ohne Hut || Eine Leiter für zwei
S An der Brücke hält ein Fischer mit fliegenden Haaren eine Leiter, und {a} zeigt in den Baum hinauf. || {a} winkt von der Leiter mit einem Strohhut, und unten zählt der Fischer seine Knoten.
A Ein Fischer kam gerannt. „Mein Hut!“ || „Mein Hut!“ Ein Fischer kam gerannt.
B „Ohne ihn erkennen mich die Fische nicht.“ || „Die Fische erkennen mich sonst nicht“, sagte er.
C Er hatte Haare wie ein Heuhaufen, und die hatte noch nie jemand gesehen.
D Er stellte sich mit dem Rücken zur Brücke, damit wenigstens die Forellen nichts merkten.
B „Da oben, neben meinem Drachen“, sagte {a}.
A Der Mann hielt die Leiter. {a} kletterte.
+act
+love

A Der Hut kam herunter. Der Drachen auch.
B Er setzte ihn auf und war wieder ein Fischer.
C „Du hast mir geholfen, nun helfe ich dir“, sagte er. „Was brauchst du?“
A „Mehr Schnur“, sagte {a}.
C Er gab ein ganzes Seil her, daumendick, das roch nach Teer und Hering.
D „Aber hör zu“, sagte er. „Ein Boot streitet nie mit dem Wind. Dafür hat es gar keine Zeit.“
B {a} nickte und hörte kein bisschen zu.

# Der Sturm || Ritsch!
S Winzig auf einem kahlen Hügel stemmt sich {a} gegen ein Seil, und oben reißt unter schwarzen Wolken ein Drachen entzwei. || Auf dem Hügel greift {a} nach einem weißen Brief, der über den See davonwirbelt.
A {a} stieg auf den höchsten Hügel. || Auf den höchsten Hügel stieg {a}.
B Mit so einem Seil, was sollte da noch schiefgehen?
C {a} band das eine Ende um einen Felsen, mit einem Knoten, der einen Namen hatte.
+act
A Nun wurde der Wind ein Sturm.
C Er kam über den See wie eine Herde Pferde, und das Wasser stand auf.
+fear

A „{refrain}“
B Das Seil hielt. Der Felsen hielt. Alles hielt. || Seil, Felsen, Knoten: Alles hielt.
D Nur der Drachen war aus Stoff und drei Flicken, und so fest halten wie ein Felsen konnte er nicht.
A Ritsch! Der Brief flog davon.
B Er drehte sich zweimal und sank in den See.
C Eine Weile war er noch ein weißer Fleck im Wasser, dann war er gar nichts mehr.
D „Frühstück“, sagte {a} ihm hinterher, ganz leise, aber der Sturm war schon auf dem nächsten Hügel.

# Unter der Schubkarre || Regen
S {a} sitzt unter einer umgedrehten Schubkarre, den zerrissenen Drachen auf den Knien, und schaut in den Regen. || Unter einer Schubkarre am See schauen zwei Augen hervor; vorn hängt eine nasse Socke herunter.
A Es regnete. {a} saß unter einer Schubkarre. || Regen. Eine Schubkarre. Darunter saß {a}.
B Auf dem Blech trommelten die Tropfen. || Oben übten die Tropfen das Trommeln.
A Der Drachen hatte ein Loch. Ein großes.
B Man konnte durch das Loch den See sehen.
+quiet

A Drüben ging eine Lampe an.
B Das war die Großmutter. Sie sagte gute Nacht.
C {a} hatte keine Lampe, keinen Brief und keine Fähre, um es zurückzusagen.
C Der Wind zog noch am Drachen, an einer Ecke, wie ein Kind am Ärmel.
D „Was willst du denn?“, fragte {a} ihn, und zum ersten Mal an diesem Tag wartete {a} auf die Antwort.
D Er zog wieder, immer in dieselbe Richtung, übers Wasser, als sagte er das schon seit heute früh.
D Der Regen lief in Fäden vom Blech, und jeder Faden hing gerade und hielt sich an nichts fest.

# Die Geranien ziehen aus || Was der Wind will
S Mit leuchtenden Augen hebt {a} Geranien aus dem alten Boot. || {a} kniet im Boot und bindet den Drachen an den Bug, und im Gras stehen Blumentöpfe in einer Reihe.
A Lass ihn ziehen! Das war es. || Er soll ziehen! Das war es.
B „Der Wind ist nicht gegen mich“, sagte {a}. „Er will dahin.“ || „Er ist gar nicht gegen mich“, sagte {a}. „Er will dahin.“
A {a} rannte heim zum Blumenboot. || Heim zum Blumenboot rannte {a}.
C Eine nach der anderen zogen die Geranien aus und standen beleidigt im Gras.
+act

D Unter den Blumen waren gute trockene Planken, ein Ruder und eine Schnecke, die das Ganze für ein Haus gehalten hatte.
A Und der Drachen wurde ein großes Segel.
B@tie {a} nahm {thing_obj} und band das Loch zu.
B@scoop {a} nahm {thing_obj} mit, zum Wasserschöpfen.
B@shine {a} hängte {thing_obj} vorn an den Bug, als Licht.
B@none Eine Socke aus dem Schwanz stopfte genau das Loch.
C „Der Fischer hat es gesagt“, murmelte {a}. „Ein Boot streitet nie mit dem Wind.“
D Jemand hatte es ganz deutlich gesagt, und jemand hatte genickt, nur die Ohren waren woanders gewesen.
B Dann stießen sie ab, das Boot, der Drachen und {a}.

# Hinüber || Der Drachen zieht
S Ein kleines Boot fliegt über den dunklen See, weit voraus ein geflickter Drachen, und am Ufer leuchtet eine Lampe. || Auf dem weiten nächtlichen See steht {a} im Boot, und der Drachen zieht auf ein einziges kleines Licht zu.
A Der Drachen zog. Das Boot flog.
C Links und rechts stand der Schaum wie Flügel, und das Ruder hatte nichts zu tun.
+fear
A Auf halber Strecke kam der Wind. Der ganze. || In der Mitte kam der ganze Wind.
B Das Seil sang. Der Bug sank, Wasser kam herein.
D Es war derselbe Wind wie auf dem Hügel, und er hatte die ganze Familie mitgebracht.

+turn
A@tumble Nach hinten! Da kam der Bug hoch.
B@tumble Das Seil rutschte, und das Boot saß da wie eine Ente.
C@tumble {a} lag ganz hinten zwischen nassen Socken, wo niemand mit Absicht sitzt.
D@tumble Es war genau die richtige Stelle, und kein Seemann der Welt wäre darauf gekommen.
A@hush Das Boot wurde ruhig, weil {a} ruhig war.
B@hush Sachte, ganz sachte ließ {a} das Seil nach, Stück für Stück.
C@hush Das Boot hörte auf zu zittern, wie ein Pferd, das merkt, dass niemand Angst hat.
D@hush Eine laute Hand hätte etwas zerrissen, aber diese hier fragte nur, und der Wind sagte ja.
A@grip Und {a} hielt, gab nach und hielt.
B@grip Diesmal nicht mit Gewalt. Nur ohne aufzuhören.
C@grip Zog der Wind, ging das Seil mit, holte er Luft, holte {a} es wieder ein.
D@grip So ging es den ganzen Weg, und die zwei größten Dickköpfe auf dem See kamen bestens miteinander aus.
A@call Und vom Ufer rief jemand: „Hier!“
B@call Die Lampe im Fenster schwang hin und her.
C@call Nun war klar, wohin es ging, und {a} ließ gerade so viel Seil nach.
D@call Die Großmutter hatte es in ihrer Küche gehört, durch den Sturm, die Tür und zwei Wollmützen.

+also
A „{changed}“
B Und der Wind trug sie hinüber wie ein Blatt. || Wie ein Blatt ging es hinüber, darum kümmerte sich der Wind.
D Der Kiel knirschte auf Sand, und jemand in Pantoffeln kam mit einer Lampe ans Ufer gelaufen.

# Frühstück || Zwei Eier
S Die Großmutter und {a} umarmen sich am Gartentisch; am Nagel hängt der Drachen mit einem neuen Flicken. || Im Garten drückt die Großmutter {a} ganz fest, den Eierlöffel noch in der Hand.
A Zum Frühstück war die Großmutter da. || Wer kam zum Frühstück? Die Großmutter!
A Sie salzte das Ei für {a}.
B „Einen Brief bekam ich nicht“, sagte sie, „nur dich.“ || „Ein Brief kam nicht“, sagte sie, „aber sieh, wer da ist.“
C Im Morgengrauen waren sie heimgefahren, wenn der Wind umdreht und zurückbläst.
D Das tut er jeden Morgen, sagte der Fischer und nahm vor der Großmutter den Hut ab, Haare hin oder her.
+end

C Die Geranien stehen jetzt am Weg und haben sich daran gewöhnt.
A Das Boot bleibt im Wasser.
B Am Nagel hängt der Drachen, mit einem Flicken mehr.
D Abends leuchtet eine Lampe über den See, und auf dieser Seite gibt es nun eine, die antwortet.
D Manchmal fragt eine Ente dazwischen, ziemlich frech, aber zum Winken ist es jetzt nicht mehr zu weit.
+love
+motif
+mood
+naming
""",
)
