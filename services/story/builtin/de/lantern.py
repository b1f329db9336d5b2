"""The lantern for the lake, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

LANTERN = read_tale(
    "Kleines Licht, komm mit mir.",
    "Kleine Lichter, fliegt mit mir.",
    """
S {all} mit einer leuchtenden Laterne am Rand des nächtlichen Waldes, und ringsum schimmern Pilze und Farne wie Gold. || {all} mit einem kleinen Frosch auf der blühenden Wiese unter violettem Abendhimmel, und im Gras leuchtet eine Laterne wie ein gefallener Stern.

# Heute kein Mond || Das schwarze Fenster
S {a} steht auf dem Bett am Fenster; draußen ist der Himmel leer, und auf dem Fensterbrett steht ein Marmeladenglas mit Löchern im Deckel. || Im Zimmer hält {a} eine Laterne an die Scheibe und sieht nur die eigene Flamme darin.
A Jeden Abend schaute der Mond herein. || Abends kam immer der Mond vorbei.
C Erst berührte er den Stuhl, dann die Decke, und dann saß er auf dem Kissen.
+show
+kind

A Doch heute kam kein Mond. Keiner.
B Da war nur das Fenster, schwarz wie eine Pfanne. || Das Fenster war schwarz wie eine Pfanne, und leer.
D Sogar die große Uhr im Flur tickte leiser, als wüsste sie nicht mehr, wo sie gewesen war.
A Dort stand ein leeres Marmeladenglas. || Ein leeres Marmeladenglas stand auch dort.
B Es hatte kleine Löcher im Deckel, für Käfer zu Besuch.
+motif

C „Kein Mond?“, sagte {a}. „Und wer leuchtet jetzt dem See?“
D Denn der Mond kam ja nicht nur hierher, er hatte viel zu tun, und der See war immer zuletzt dran.
C Dort unten saßen jetzt die Frösche mit offenen Mündern im Dunkeln.
D Man konnte hören, wie sie nichts sangen, bis hier herauf, und das war ein sehr trauriges Geräusch.

# Der Frosch an der Tür || Jemand muss leuchten
S Auf der Schwelle sitzt ein Frosch, und {a} beugt sich mit einer brennenden Laterne zu ihm hinunter. || Die Laterne vorn, das Glas an der Seite, geht {a} hinter einem hüpfenden Frosch den Gartenweg hinunter.
A An der Tür saß ein Frosch. || Auf der Schwelle saß ein Frosch.
B „Wir können nicht singen“, sagte er. „Keiner sieht die Noten.“ || „Heute kein Gesang“, sagte er. „Keiner sieht die Noten.“
C Er war den ganzen Weg zu Fuß gekommen, und das können Frösche nicht leiden.
D „Ein Frosch, der nicht singt“, sagte er, „ist bloß etwas Grünes, auf das man tritt.“
A {a} zündete die Laterne an.
A „Ich bringe euch Licht“, sagte {a}.
+keep

C Bis zum See sollte es gehen, bis zum großen Stein, wo sonst der Mond lag.
C Das Marmeladenglas kam auch mit, einfach weil es so leer aussah.
+act
+along
A „{refrain}“
B Und die kleine Flamme nickte und kam mit.
D Der Frosch hüpfte voraus, um es den anderen zu sagen, und bei jedem dritten Hopser vergaß er, was.

# Puh || Ein Luftzug
S Nase an Laterne betrachtet {a} den Rauchfaden, wo eben noch die Flamme war. || Neben der Hecke schützt {a} mit einem Arm eine winzige Flamme, das Gesicht von unten beleuchtet.
A An den Bohnen vorbei. Ganz leicht!
B Das Licht lief voraus und machte aus jedem Kohlkopf jemanden.
C Jede Bohnenstange hatte einen Schatten, und jeder Schatten kam ein Stückchen mit.
D Eine Hecke hat eine Lücke, und in der Lücke wohnt ein Luftzug, und der ist immer zu Hause.
A Da machte ein Lüftchen: puh.
A Aus! Die Laterne qualmte. || Da war sie aus. Es qualmte.
B „Verzeihung“, sagte {a} zu dem Lüftchen, „die brauche ich noch.“ || „Die brauche ich noch“, sagte {a} zu dem Lüftchen. „Verzeihung.“
+act

C Im Haus lagen Streichhölzer, also ging {a} zurück, an allen Bohnen vorbei.
A {a} machte wieder Licht. || Also machte {a} wieder Licht.
B „Hand davor“, sagte {a}, „dann passiert nichts.“
C Und es passierte auch nichts, bis ans Ende vom Garten.
D Doch da hörte der Garten auf, und dahinter begann das andere, das ohne Bohnen.

# Zwischen den Bäumen || Der Wald holt Luft
S Klein zwischen Riesenstämmen geht {a} mit einer Laterne; die Schatten der Äste greifen über den Weg. || {a} hält die Laterne tief, und hinter den Bäumen ist es so schwarz, als beugten sie sich vor.
A Im Wald war es richtig dunkel. || Wie dunkel es im Wald war!
B Daheim wohnte das Dunkle unterm Bett. Hier hatte es Zimmer. || Das Dunkle daheim passte unters Bett. Das hier hatte Zimmer.
C Es stand hinter jedem Stamm, und vor der Laterne ging es nur einen Schritt zurück.
+fear
+act

A „{refrain}“
D Der Weg war weich und roch nach Pilzen, und jeder Zweig, der knackte, sagte etwas, das wie ein Name klang.
A Der ganze Wald atmete aus. Huuh!
A Die Laterne ging aus.
B {a} nahm ein Streichholz. Huuh. Und noch eins. Huuh.
C Fünf waren es gewesen, nun war es noch eins, und es fühlte sich sehr dünn an.
D „Ich möchte wissen“, sagte {a}, „wer hier so viel Luft braucht.“
C Mit dem letzten klappte es, beide Arme um das Glas und kein bisschen Atem.

# Der Igel will heim || Ein Haufen Laub
S Dicht beieinander im Laternenlicht betrachten {a} und ein Igel einen angebissenen Pilz. || Im Laternenlicht rollt sich vor {a} ein Igel auf, die Nase zuerst.
A Da raschelte etwas. Ein Igel! || Etwas raschelte im Laub. Ein Igel!
B „Leuchte mal“, sagte er. „Ich finde mein Bett nicht.“
C „Es ist ein Haufen Laub. Er sieht aus wie alle anderen Haufen.“
+act
A {a} hielt die Laterne hoch.
+love

D Der eine Haufen war zu feucht, der andere zu laut, und im dritten schlief schon eine Kröte.
A „Das ist meiner!“, sagte der Igel.
B Er drehte sich dreimal und seufzte. „Hier riecht es nach mir.“ || Dreimal drehte er sich, dann seufzte er. „Riecht nach mir.“
A „Und wo ist der See?“, fragte {a}.
B „Über die Brücke“, sagte er. „Aber dein Licht taugt da nichts.“
C „Die Brücke hat ihren eigenen Wind, und der schläft nie.“
C „Was taugt denn dann?“, fragte {a}.
C „Was weiß ich“, sagte der Igel. „Wenn ich etwas sehen will, mache ich die Augen zu.“
D Das sagte er, als wäre es ganz gewöhnlich, und gleich darauf war er nur noch ein Haufen Laub.

# Der Wind auf der Brücke || Die letzte Flamme
S Von unter der Brücke sieht man, wie {a} sich übers Geländer beugt und eine Laterne fällt, die Flamme ein roter Faden. || {a} streckt sich durch das Brückengeländer nach einer Laterne, der Wind reißt an allem.
A Auf der Brücke blies es von überall. || Die Brücke hatte Wind auf allen Seiten.
C Diesmal war {a} schlauer: Rings um die Laterne war eine Wand aus Rinde gebunden.
B Schlau! Aber der Wind kam durch die Bretter. || Ein guter Plan! Aber der Wind kam durch die Bretter.
+act
A „{refrain}“
+fear
D Der Wind kam von unten, von oben, von der Seite, und er schmeckte nach kalten Steinen und weiten Reisen.

A Aus! Und die Laterne rutschte.
B Sie drehte sich einmal und platschte ins Wasser.
C {a} sah ihr nach, bis die Ringe an beiden Ufern angekommen waren.
A Nun gab es gar kein Licht mehr.
C Links war es dunkel, rechts war es dunkel, und die Brücke war irgendwo dazwischen.
D Das war kein Dunkel wie unterm Bett oder hinter einem Baum, es reichte bis dahin, wo die Sterne anfangen.
B Am Geländer entlang ging {a} weiter, Schritt für Schritt.

# Der große Stein || Alles Dunkel auf einmal
S {a} sitzt mit angezogenen Knien auf dem großen Stein, neben sich ein leeres Glas; der See ist schwarz und glatt. || Ganz nah das Gesicht von {a}, in beiden Augen der schwarze See und nirgends ein Licht.
A Da war der See. {a} setzte sich. || {a} saß auf dem großen Stein.
A Schwarzes Wasser. Schwarzer Himmel. Ein leeres Glas.
B Die Frösche schwiegen. Man hörte, wie sie nicht sangen. || Kein Frosch war zu hören. Sie sangen nicht, und zwar laut.
+quiet

C „Ich wollte euch Licht bringen“, sagte {a} zum See, „aber es ist keins mehr da.“
B Der See sagte: gluck.
D Es war kein böses Gluck, es war das Gluck von jemandem, der auf der Bank ein Stück rückt.
C So saßen sie zusammen im Dunkeln, und von unten war es kalt.
D Nach einer Weile waren Gerüche darin, Minze und Schlamm, und nach noch einer Weile Geräusche.
D Ein Halm rieb sich am anderen, ein Fisch drehte sich um, und weit weg sagte ein Gartentor gute Nacht.
A {a} machte kurz die Augen zu.

# Ein grüner Punkt || Wozu das Dunkle gut ist
S Von oben gesehen kniet {a} im schwarzen Gras am See und streckt sich nach einem winzigen grünen Funken. || Von oben: ein dunkles Ufer, ein offenes Glas, {a} und daneben ein einziger Punkt aus Licht.
A Dann guckte {a}. Ein grüner Punkt!
B Der war die ganze Zeit im Gras gewesen. || All die Zeit war er da gewesen, im Gras.
C Neben einer Laterne sieht man so etwas nicht, neben Trompeten hört man keine Maus.
A Es war ein Glühwürmchen. || Ein Glühwürmchen war das!
B „Lampe aus, wenn du mich sehen willst“, schien es zu sagen.
+act

A Und da stand das Glas mit Löchern.
C Löcher im Deckel, für Besuch: Als hätte das Glas es von Anfang an gewusst.
D „Der Igel hatte recht“, sagte {a}. „Erst muss man die Augen zumachen, und dann sieht man.“
B@tie {a} band {thing_obj} um das Glas, als Henkel.
B@scoop {a} füllte {thing_obj} mit Moos, als Bank für Gäste.
B@shine {a} hielt {thing_obj} daneben: Da waren es zwei Punkte.
B@none {a} legte Moos ins Glas, als Bank für die Gäste.
B „Aber einer ist noch kein Mond“, sagte {a}.
D Einer war ein sehr kleiner Anfang, doch wo einer ist, da gibt es Vettern, und die wohnen auf der Wiese.

# Lauter Vettern || Die Wiese geht an
S Auf der Wiese steht {a} mit einem offenen Glas, und ringsum steigen Hunderte grüner Lichter aus dem Gras. || {a} steht bis zur Brust in Blumen, das Glas hoch erhoben, und die ersten Lichter landen darauf.
A Die Wiese war schwarz. Nichts glühte. || Da lag die Wiese. Nichts glühte.
B Glühwürmchen sind vorsichtig und machen bei Fremden das Licht aus.
+fear
C Jetzt gab es kein Streichholz, keine Laterne und niemanden, der den Weg wusste.

+turn
A@tumble Plumps! Da flogen hundert Lichter auf.
B@tumble Sie hatten unter den Blättern geschlafen. Jetzt waren alle wach.
C@tumble Sie wirbelten um {a} herum, und {a} lag da, beide Füße in der Luft.
D@tumble Vor jemandem, der im Klee auf dem Rücken liegt und in den Himmel lacht, hat niemand Angst.
A@hush Eins kam. Dann zwei. Dann hundert.
B@hush Das erste landete auf der Nase, der ruhigsten Stelle weit und breit.
C@hush Sie probierten die Ohren, die Arme und das Glas und fanden alles gut.
D@hush Wer so warten kann, dachten sie wohl, der muss irgendeine Art von Blume sein.
A@grip {a} blieb. Da kamen sie: hundert Lichter.
B@grip „Ich zähle im Dunkeln bis hundert“, sagte {a}.
C@grip Bei zehn blinkte das erste, bei fünfzig waren es zwanzig, bei neunzig zu viele zum Zählen.
D@grip Das Dunkle war so voller Punkte, dass dazwischen kaum noch etwas davon übrig war.
A@call Und jedes blinkte: hier! Hier! Hier!
B@call Am Graben antwortete eines, grün und klein, dann sein Nachbar.
C@call {a} fragte alle, eins nach dem anderen, und jedes sagte seinen Namen in Licht.
D@call Noch nie hatte sie jemand etwas gefragt, und es zeigte sich, dass sie sehr viel zu sagen hatten.

+also
A „{changed}“
B Sie flogen dem Glas nach wie ein langer grüner Faden. || Dem Glas hinterher kamen sie, ein langes grünes Band.
D Über die Brücke ging es, Wind hin oder her, denn ein Glühwürmchen pustet keiner aus.

# Die Frösche singen || Ein Mond aus vielen
S Im ersten Licht sitzt {a} am Ufer zwischen Fröschen, die Arme weit offen, und die letzten grünen Lichter setzen sich ins Schilf. || Weit und rosa liegt der See da; auf dem großen Stein umarmt {a} ein offenes Glas, ringsum ein Chor aus Fröschen.
A {a} nahm den Deckel ab. || Den Deckel ab! Das tat {a}.
A Über dem See hing ein rundes Licht.
B Es hing, wo der Mond immer war, nur grüner. || Da, wo sonst der Mond hing, hing es, nur grüner.
A Und die Frösche sangen!
C Sie sangen alles, was sie wussten, und dann noch einmal alles mit der zweiten Stimme.
D Der Igel hörte es in seinem Laubhaufen und machte ein Auge zu, um besser zu hören.
+end

C Es war beinahe Morgen, als {a} heimkam, mit nassen Füßen und Gras hinter den Ohren.
B Auf dem Fensterbrett steht das Glas, und der Deckel ist ab.
C Ab und zu kommt jemand Grünes herein, blinkt ein bisschen und bleibt eine Weile.
D Und als der Mond zurückkam, dünn wie ein Fingernagel, musste er auf dem Kissen ein Stück rücken.
D „Wir haben dich vertreten“, sagte {a}, und der Mond sah aus, als hätte er das von oben gesehen.
+love
+motif
+mood
+naming
""",
)
