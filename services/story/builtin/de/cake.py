"""The birthday of the moon, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

CAKE = read_tale(
    "Höher. Nur noch ein kleines Stück.",
    "Tiefer. Nur noch ein kleines Stück.",
    """
S {all} neben einer hohen Leiter im mondhellen Garten, ein schiefer Kuchen hoch erhoben, und der große runde Mond schaut auf die Kirsche. || {all} mit Leiter und schiefem Kuchen unterwegs über die Abendwiese, eine Maus vorneweg, und hinter dem Gras geht ein riesiger gelber Mond auf.

# Der Mond in der Teetasse || Ein Gast auf dem Fensterbrett
S In der sonnigen Küche schaut {a} in eine Teetasse auf dem Fensterbrett; es scheint noch ein Krümel Mond darin zu sein. || {a} steht auf einem Hocker am Küchenfenster, die Nase über einer Tasse, und auf dem Rand putzt sich eine Fliege.
A Am Fenster stand eine Tasse Tee. || Eine Teetasse stand am Fenster.
B Jede Nacht kam der Mond und setzte sich hinein.
+show
+kind

C Ganz leise kam der Mond, weiß und rund, und morgens war der Tee kalt.
A Heute war im Kalender ein roter Ring. || Im Kalender war ein roter Ring.
C „Vollmond“ stand da, und jemand hatte den Tag eingekringelt, genau wie einen Geburtstag.
A „Der Mond hat Geburtstag!“, sagte {a}.
D Das war doch klar: Seit Tagen wurde er runder und runder, wie es vor einem Fest eben so geht.
B „Und nie backt ihm jemand einen Kuchen“, sagte {a}. || „Hatte der je einen Kuchen?“, sagte {a}. „Bestimmt nicht.“
+motif
D Der Mond ist wach, wenn alle Bäcker schlafen, und wenn die Läden öffnen, muss er gehen.
D Es singt auch keiner für ihn, außer den Hunden, und die können nur die eine Zeile.

# Drei Tassen Mehl || Der Kuchen
S {a} rührt am Küchentisch in einer weißen Wolke, zu sehen sind nur die Augen und der Löffel. || {a} hebt einen schiefen Kuchen mit einer Kirsche hoch; Mehl liegt auf der Lampe, dem Boden und dem Stuhl der Katze.
A Also backte {a}. Einen großen Kuchen! || Also backte {a} einen Kuchen.
B Drei Tassen Mehl, zwei Eier, eins davon auf dem Boden.
C Es roch nach Zitrone und warmer Butter, bis zu den Nachbarn und wieder zurück.
+keep

C Weiß wie der Mond war der Zuckerguss, und ganz oben saß eine Kirsche.
+act
+along
B „Und wie kommt er da hinauf?“, tickte die Küchenuhr.
D So klang es jedenfalls, und die Frage war berechtigt, darum dachte {a} beim Schüsselauslecken darüber nach.
A „Ich bringe ihn selbst hin“, sagte {a}.
C „Noch heute Nacht. Ein Geburtstagskuchen muss am richtigen Tag kommen, sonst ist er nur Kuchen.“
D Irgendjemand muss der Erste sein, beim Kuchen wie überall, und der Weg war leicht zu finden: geradeaus nach oben.
A „{refrain}“
B Wie hoch konnte das sein? Man sah ihn ja von hier. || So hoch konnte es nicht sein. Man sah ihn ja.

# Auf Zehenspitzen || Der blasse Mond
S Von unten sieht man {a} auf Zehenspitzen mit beiden Armen einen Kuchen hochhalten; weit darüber hängt ein blasser Mond im Blau. || {a} steht im Garten auf einem umgedrehten Eimer und reckt einen Kuchen zum blassen Tagmond.
A Da war der Mond! Blass und früh. || Der Mond war schon da! Ganz blass.
C Nachmittags kommt der Mond manchmal außer der Reihe, um zu sehen, was alle so machen.
B „Alles Gute!“, rief {a}. „Beug dich mal ein bisschen runter!“
A Er beugte sich nicht.
+act

A {a} stand auf den Zehenspitzen. || Also: auf die Zehenspitzen, {a}!
B Dann auf einem Eimer. Dann auf einem Eimer auf einer Kiste. || Danach auf einem Eimer. Danach auf einem Eimer auf einer Kiste.
C Der Eimer wackelte, die Kiste knarrte, und eine Hummel umkreiste die Kirsche.
A „{refrain}“
C Es fehlte noch etwas, ungefähr so viel wie von hier bis zum Mond.
D {a} maß es erst mit dem einen Auge und dann mit dem anderen, und es kam beide Male dasselbe heraus.
A Es war zu hoch.
B „Dann brauche ich die Leiter“, sagte {a} und pustete die Hummel fort.
D Der Mond wartete, wie er auf alle wartet, und wurde weiter runder, wo gerade keiner hinsah.

# Die Leiter || Siebzehn Sprossen
S Von hoch oben gesehen klettert {a} eine Leiter hinauf, die an fast nichts lehnt; der Garten ist klein wie ein Tablett. || Von oben: {a} auf dem Dach, ein Fuß auf dem Schornstein, den Kuchen hoch erhoben.
A Die Leiter hatte siebzehn Sprossen. || Siebzehn Sprossen. {a} zählte mit.
B Von der siebzehnten sah man die Kirchturmuhr von hinten. || Von ganz oben sah man die Kirchturmuhr von hinten.
A „{refrain}“
+fear
+act
C Von der Leiter ging es aufs Dach und vom Dach auf den Schornstein, und der nieste.
C Ein Kuchen wird schwer, wenn man ihn hinaufträgt, vielleicht möchte er lieber gegessen werden.

A Doch der Mond war noch höher. || Aber der Mond war noch höher.
B Er war auch gestiegen. Wie unhöflich!
D Je höher {a} kletterte, desto höher hing er, als stünden sie beide an den zwei Enden derselben Leiter.
A Dann kam eine Wolke. Kein Mond mehr.
B Eine Taube landete. „Isst du das noch?“, fragte sie.
C „Der ist für den Mond“, sagte {a}. Die Taube nickte und aß in seinem Namen etwas Zuckerguss.
D „Ich sage dir was“, sagte die Taube mit vollem Schnabel, „ich war da, und über oben ist noch mehr oben.“

# Die Maus vom Markt || Sieben kleine Mäuler
S Auf einer Käsekiste reckt sich eine Maus, um an einem Kuchen zu riechen, den {a} ihr hinhält; dahinter schließt der Markt. || Nase an Nase betrachten {a} und eine Maus mit aufgerollter Wäscheleine eine Kirsche.
A Auf dem Markt saß eine Maus. || Eine Maus saß auf dem Markt.
B Die Stände schlossen schon, das Pflaster roch nach Fisch und Orangen.
B „Darf ich mal riechen?“, fragte sie. „Nur riechen.“ || „Einmal schnuppern?“, fragte sie. „Nur schnuppern.“
C „Dann erzähle ich es meinen sieben Kindern, und sie träumen, sie hätten davon gegessen.“
+act
A {a} gab ihr einen großen Krümel.
+love

C Die Maus wickelte den Krümel in einen Fahrschein, siebenmal gefaltet, einmal für jedes Kind.
D Sie tat das so sorgfältig, dass {a} noch einen Krümel nur für sie abbrach, und da wurde sie ganz rot.
A „Was brauchst du denn?“, fragte die Maus.
A „Etwas Hohes“, sagte {a}.
B „Der Berg ist hoch“, sagte sie, „und ich habe eine Wäscheleine.“
C „Ich will mit. Aus meiner Familie hat noch nie jemand irgendetwas von oben gesehen.“
D So gingen sie weiter, und die Maus lief vorneweg und zeigte, wo es langging, nämlich bergauf.

# Ganz, ganz oben || Platsch
S Auf einem windigen Gipfel steht eine Leiter auf der allerhöchsten Spitze, {a} auf der letzten Sprosse, und ein Kuchen kippt über den Rand. || Ein Kuchen fliegt im Bogen durch die Dämmerung; unten stehen die Leiter, {a} und eine Maus mit beiden Pfoten vor den Augen.
A Auf den Berg! Dann auf die Leiter. || Erst der Berg, dann die Leiter.
B Auf der Leiter stand {a}, und auf {a} stand die Maus.
C Die Leine hielt die Leiter, ein Fels hielt die Leine, und keiner wagte zu niesen.
+act
A „{refrain}“
B „Noch zwei Schnurrhaare!“, piepste die Maus. „Noch eins!“
+fear
D Und wirklich, von dort schien der Mond so nah, dass man ihm die Sommersprossen auf der Nase zählen konnte.

A Da kam der Wind um den Gipfel.
C Er wollte nur mal sehen, was hier los war, aber er war groß und ungeschickt.
A Huui! Weg war der Kuchen.
B Er rollte den Berg hinunter, schneller und schneller, wie ein Rad. || Den Berg hinunter rollte er, immer schneller, wie ein Rad.
A Platsch.
C Man hörte es noch lange, denn an jedem Felsen verlor er etwas.
D Erst ging der Zuckerguss, dann die Zitrone, dann die Mitte, und die Kirsche hat nie wieder jemand gesehen.

# Ein Stück || Kalter Tee
S Auf einem flachen Stein sitzen {a} und die Maus, zwischen ihnen ein Stück Kuchen und eine Tasse; Wolken verdecken den Himmel. || {a} hält einen Teller mit einem einzigen Stück; die Maus hat den Schwanz um sich gelegt.
A Ein Stück war noch da. Eins. || Eins war noch da. Ein Stück.
A {a} setzte sich daneben. || {a} saß auf dem kalten Stein.
B Die Wolken waren zugegangen, und dahinter war irgendwo der Mond.
+quiet

B „Er hat noch Geburtstag“, sagte {a}. „Noch eine Stunde lang.“ || „Eine Stunde Geburtstag ist noch übrig“, sagte {a}.
C Die Maus faltete ihren Fahrschein auf und legte den Krümel auf den Teller zurück.
A „Für den Mond“, sagte die Maus.
B {a} gab ihn ihr wieder. Dafür teilten sie den Tee.
C Er war kalt und schmeckte nach dem Fensterbrett daheim und nach langen Abenden.
D Mehr sagte keiner, und der Wind, der schuld war, setzte sich hinter einen Felsen, und es tat ihm leid.
D Man müsste jetzt aufstehen, dachte {a}, und heimgehen, aber das denkt sich leichter, als es sich tut.
D Tief unten ging in den Fenstern das Licht aus, und keiner dort wusste, was für ein Tag heute war.

# Was in der Tasse war || Hier unten!
S Am See starrt {a} mit offenem Mund in eine Teetasse voll Wasser, aus der es herausleuchtet. || {a} kniet am Ufer und hält mit beiden Händen eine Tasse, und die Maus beugt sich mit glänzenden Schnurrhaaren über den Rand.
A Unten am See spülte {a} die Tasse. || Am See spülte {a} die Tasse aus.
B Die Wolken waren fort, das Wasser lag glatt wie ein Tisch.
A Wer saß in der Tasse? Der Mond!
C Weiß und rund, ein wenig zitterig, genau wie zu Hause auf dem Fensterbrett.
+act

A „Er kommt ja herunter!“, sagte {a}.
B „Jede Nacht“, flüsterte {a}. „Ich musste bloß hinschauen.“ || „Und zwar jede Nacht“, flüsterte {a}. „Ich hab nie hingesehen.“
D Da klettert man auf einen Eimer, ein Dach und einen Berg, und die ganze Zeit sitzt er in der Teetasse.
B@tie {a} legte {thing_obj} als Tischtuch aufs Ufer.
B@scoop {a} füllte {thing_obj} mit Blumen, es war ja ein Fest.
B@shine {a} legte {thing_obj} dazu, das glänzte wie eine Festlampe.
B@none Am Ufer wuchsen Blumen, und Blumen braucht ein Fest.
C „Aber aus der Tasse kann er nicht essen“, sagte die Maus. „Da passt sein Mund nicht rein.“
B Dann sahen beide auf, und da lag der See.
D Es war die größte Tasse im ganzen Land, voll bis an den Rand, und mitten darin saß der Gast.

# Alles Gute || Der Gast
S Auf dem weiten dunklen See liegt der Mond, und vom Ufer schiebt {a} ein Seerosenblatt mit einem Stück Kuchen hinaus. || {a} steht im flachen Wasser vor einem großen glitzernden Mond und hält ein Blatt als Teller hin.
A Auf dem See lag der Mond. || Da lag der Mond im See.
B {a} legte das Stück auf ein Seerosenblatt.
A „{changed}“
C Doch der Wind war mitgekommen, er hauchte aufs Wasser, und der Mond ging kaputt.
B Tausend Stücke! Tausend Stücken kann man keinen Kuchen geben.
+fear

+turn
A@tumble Platsch! Das Blatt schwamm davon.
B@tumble Die Welle schob den Kuchen weit hinaus, am Schilf vorbei.
C@tumble {a} saß bis zum Kinn im Wasser, eine Seerose auf dem Kopf.
D@tumble Darüber musste der Wind so lachen, dass ihm die Luft ausging, und da wurde der See wieder glatt.
A@hush Da wurde das Wasser glatt. Ganz glatt.
B@hush Stück für Stück fand der Mond zusammen, wie Gäste am Tisch.
C@hush So gut hatte der Wind noch nie jemanden warten sehen, er setzte sich dazu.
D@hush Und in der langen Stille fing das Blatt an, sich zu bewegen, ganz von selbst, bis in die Mitte.
A@grip {a} hielt das Blatt, bis Ruhe war.
B@grip Die Kälte stieg bis zu den Knien, dann zum Bauch.
C@grip Der Wind blies, {a} blieb stehen, er blies noch mal, dann schämte er sich.
D@grip „Na gut“, brummte er, und mit einem letzten kleinen Puster schob er das Blatt genau in die Mitte.
A@call Da hörte der Wind auf und lauschte.
B@call Und weil er schon zuhörte, bekam er ein Geburtstagslied.
C@call Die Maus sang sehr hoch die zweite Stimme, und der See wurde glatt wie Glas.
D@call Bei der letzten Strophe sang der Wind leise mit, und das war es, was das Blatt auf den Weg brachte.

+also
A Dann: happs! Und kein Kuchen mehr.
B „Es hat ihm geschmeckt“, sagte die Maus. Die Ringe liefen. || „Das war ein zufriedener Gast“, sagte die Maus.
D Es kann sein, dass ein großer Fisch damit zu tun hatte, aber er sagte nichts, und niemand fragte ihn.

# Das Dankeschön || Eine Scheibe Mond
S In der dämmrigen Küche sitzen {a} und die Mäusefamilie um eine Teetasse, und im Fenster hängt der blasse Mond, dem ein Rand fehlt. || Dicht gedrängt auf dem Fensterbrett beugen sich {a}, die Maus und sieben winzige Mäuse über eine Tasse Tee.
A Daheim war es schon fast Morgen.
D Auf dem Fensterbrett saßen sieben kleine Mäuse, gewaschen und gekämmt, denn jemand hatte ihnen von einem Kuchen erzählt.
A Und sieh: Der Mond war nicht mehr rund.
B Jemand hatte eine Scheibe abgeschnitten. Eine ganz dünne.
C „Er gibt etwas ab“, sagte die Maus. „So macht man das am Geburtstag.“
A Und in der Tasse lag Licht. || In der Tasse aber lag Licht.
B Eine weiße Scheibe davon, dünn wie eine Scheibe Zitrone.
+end

C Alle tranken einen Schluck, und es schmeckte nach Tee und dahinter ein bisschen nach Nacht.
B Die Tasse steht nun jeden Abend da, mit Untertasse. || Jeden Abend steht die Tasse nun da, mit Untertasse.
D Und im Kalender ist ein roter Ring nach dem anderen, denn der Mond hat nun einmal zwölfmal im Jahr Geburtstag.
+love
+motif
+mood
+naming
""",
)
