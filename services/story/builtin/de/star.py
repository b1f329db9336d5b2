"""The star on the mountain, in German."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

STAR = read_tale(
    "Ein Schritt, und dann noch einer.",
    "Ein Schritt, und dann sind wir daheim.",
    """
S {all} mit einem großen Papierstern auf einem Schneefeld, das im Abendlicht rosa leuchtet, und bei den blauen Tannen wartet ein Reh. || {all} im sanft fallenden Schnee zwischen den hellen Fenstern des nächtlichen Dorfes, und ein hoch erhobener Papierstern glänzt wie Gold.

# Der Eiszapfen am Fenster || Der erste Schnee
S Im dämmrigen Zimmer steht {a} am vereisten Fenster; neben einem Papierstern liegt ein bunter Fleck auf der Wand. || {a} haucht ein Loch in die Eisblumen am Fenster; dahinter hängt ein großer Eiszapfen, und am Bettpfosten baumelt ein Papierstern.
A Es schneite. Dicht und leise. || Schnee fiel. Ganz dicht und leise.
+show
+kind

A Am Fenster hing ein großer Eiszapfen.
B Stand die Lampe dahinter, warf er Farben an die Wand.
D Rot lief in Gelb und Gelb in Grün, und wenn man das Eis anhauchte, fingen sie alle an zu schwimmen.
C {a} hatte zum Fest einen Stern gebastelt, aus Papier und sehr viel Kleber.
A Der Stern war fertig. Aber wohin damit?
+motif

B Unten im Dorf hing in jedem Fenster ein Stern. || Im Dorf hatte jedes Fenster seinen Stern.
C Nur der Berg stand dunkel da wie jemand, der nicht eingeladen ist.
D Hoch oben wuchs eine Tanne, ganz für sich, und man sah sie von jedem Bett im Dorf.
D „Sie hat kein Fenster“, sagte {a}, „also hat sie keinen Stern“, und damit war die Sache klar.

# Da wohnt doch keiner || Die Spur
S Im verschneiten Dorf trägt {a} einen Papierstern auf der Schulter; zwischen den Häusern führt eine Rehspur davon. || {a} hält auf der Dorfstraße einen Stern hoch, groß wie ein Tablett, und zeigt auf Spuren im Schnee.
A „Der Stern muss da rauf“, sagte {a}.
B „Auf den Berg?“, fragten die Leute. „Da wohnt doch keiner.“
C Doch über den Platz lief eine Spur, ordentlich und schmal, mit zwei kleinen Zehen.
A Da wohnte also doch jemand. || Also wohnte da doch jemand.
B Jemand, der nachts kam, hereinschaute und wieder ging.
+keep

D Unter jedem Fenster hielt die Spur an, und unter manchen war der Schnee geschmolzen, so lange hatte da jemand gestanden.
C „Die kommen nur gucken“, sagte {a}. „Die haben selbst kein Licht.“
C {a} packte ein Seil ein, eine Laterne und den Stern in Geschenkpapier.
+act
+along
A „{refrain}“
B Wie viele Schritte es waren, sagte keiner. Das war auch besser. || Niemand sagte, wie viele Schritte. Das war auch besser.
D Bis zur Tanne, noch vor der Nacht: Wenn man es schnell sagte, klang es nach gar nicht viel.

# Bis zu den Knöcheln || Weiß
S Winzig auf einem weiten weißen Feld geht {a}, den Stern auf dem Rücken, dahinter eine Reihe Fußstapfen. || {a} geht durch fallenden Schnee über ein endloses Feld und fängt Flocken mit der Zunge.
A Der Schnee ging bis zu den Knöcheln. || Bis zu den Knöcheln ging der Schnee.
B Er knarrte bei jedem Schritt wie ein neuer Schuh. || Wie ein neuer Schuh knarrte er bei jedem Schritt.
C {a} ging, und hinterher gingen die Fußstapfen, einer nach dem anderen, wie Entenküken.
A Es war leicht. Es war herrlich!
+act

B Flocken schmecken nach nichts und dann ein bisschen nach Eisen.
C {a} probierte zwanzig davon, und die einundzwanzigste schmeckte auch nach nichts.
B Ein Zaunpfahl trug einen weißen Hut. {a} grüßte ihn.
A „Gleich bin ich da“, sagte {a}.
C Der Berg sah das anders, aber er ist höflich und sagte nichts.
D Als {a} sich umdrehte, war das Dorf so klein geworden, dass man es in die Tasche hätte stecken können.
A Doch die Flocken wurden dicker.
D Eben waren es noch Federn gewesen, jetzt waren es ganze Kissen, und jemand dort oben schüttelte sie aus.

# Bis zum Bauch || Kein Weg
S Von oben: ein dunkler Punkt im Weiß, {a} steckt bis zur Mitte im Schnee und hält den Stern über den Kopf. || Von oben pflügt {a} eine krumme Furche durch den Schnee, die sich dahinter wieder schließt.
A Nun ging der Schnee bis zum Bauch. || Bis zum Bauch ging der Schnee jetzt.
B Das war kein Gehen mehr. Das war eine Art Schwimmen.
A {a} hielt den Stern ganz hoch.
+fear
+act
C Die Fußstapfen hatten aufgegeben und füllten sich, als wäre nie jemand gekommen.

A Wo war der Weg? Wo war oben?
B „Hallo?“, rief {a}. Der Schnee verschluckte es ganz. || „Ist da wer?“, rief {a}. Der Schnee verschluckte es ganz.
D Oben war alles weiß, unten war alles weiß, und dazwischen waren Flocken, und die waren auch weiß.
A „{refrain}“
C Aber ein Schritt war nur noch so lang wie ein Löffel, und danach musste man verschnaufen.
D Irgendwo läutete es Mittag, dünn wie ein Faden, und es schien von allen Seiten zugleich zu kommen.
B Dann kamen Bäume, und unter den Bäumen ging es besser.

# Das Reh || Vier dünne Beine
S Im stillen Wald hält {a} eine Handvoll Heu hin, und ein Reh mit großen Ohren streckt den Hals. || Ganz nah: Der Atem eines Rehs und der von {a} treffen sich zwischen den Stämmen in einer kleinen Wolke.
A Zwischen den Tannen stand ein Reh. || Ein Reh stand zwischen den Tannen.
B Drei Beine standen. Das vierte war zum Wegrennen erhoben.
A „War das deine Spur?“, fragte {a}.
+act
C Die Ohren drehten sich nach vorn, nach hinten und dann eins so und eins so.
A „Eure Fenster sind so warm“, sagte es.
+love

C „Im Winter laufen wir im Kreis. Es ist so dunkel, dass keiner heimfindet.“
B „Gestern Nacht hätte ich beinahe mein Kleines verloren.“
D Das sagte es ganz ruhig, so wie man über das Wetter spricht, aber die Ohren waren überhaupt nicht ruhig.
A „Ich bringe euch einen Stern“, sagte {a}.
C Das Reh schnupperte am Paket. „Riecht er?“, fragte es. „Nein? Wie schade.“
B Das Reh ging voraus und trat den Schnee flach. || Dann ging das Reh voraus und trat den Schnee flach.
D Wo es getreten hatte, ging es sich gut, und wenn man die Augen zumachte, klang es, als ob jemand strickte.

# Bis über die Ohren || Der Schlitten
S Einen riesigen weißen Hang saust {a} auf einem alten Koffer hinunter, Schnee stiebt, und hinten reißt sich ein Papierstern los. || Am Berg springt ein Kofferschlitten über einen Buckel; {a} und der Stern sind in der Luft, weit oben steht das Reh.
A Da lag ein alter Koffer.
B Jemand hatte ihn im Sommer verloren. Ein schöner Schlitten war das.
C „Hier hinunter und mit Schwung drüben hinauf“, sagte {a}. „Das spart eine Stunde.“
+act
A Hui! Es ging hinunter.
B Das Reh machte die Augen zu, erst eins, dann das andere.
D {a} hatte den Stern in beiden Armen, und einen Atemzug lang war es wie Fliegen, geradewegs zum Fest.
A „{refrain}“
+fear

A Dann kam viel Schnee. Wumm!
C Der Hang war mitgekommen und legte sich auf alles, bis über die Ohren und darüber.
B Da drin war es sehr still und sehr weiß. || Weiß war es da drin und still wie Wolle.
A Und der Stern war zerrissen. || Und der Stern? Zerrissen.
C Zwei Zacken hingen, eine fehlte, und der Kleber lief herunter wie eine lange kalte Träne.
D Der Koffer fuhr allein weiter, immer weiter hinunter, bis er ein Punkt war und dann nicht einmal mehr der.

# Fünf Zacken, dann zwei || Die stille Tanne
S Unter einer Tanne sitzt {a}, vor sich im Schnee die Stücke eines Papiersterns, ausgelegt wie ein Puzzle. || Ganz nah: {a} hält eine abgerissene Zacke, und eine Flocke liegt darauf.
A {a} legte die Stücke in den Schnee. || Im Schnee lagen die Stücke.
A Eins, zwei. Drei fehlte.
B Das Papier war nass, und das Gold ging ab.
+quiet

C Es war Nacht und so klar, dass oben jeder Stern alle seine Zacken hatte.
A Unten im Dorf leuchteten die Fenster.
B Jedes davon hätte man mit einem Finger zudecken können.
C Das Reh stand dabei und tat, was Rehe tun, wenn ihnen nichts einfällt.
D Es atmete aus, sehr langsam, sodass der Atem auf {a} herunterkam wie eine kleine warme Decke.
B „Es ist ja nur Papier“, sagte {a}. Das half auch nichts. || „Bloß Papier“, sagte {a}. Das half auch nichts.
D Irgendwo im Dunkeln rief ein kleines Reh nach seiner Mutter, und es rief von der falschen Seite.
D Dann war auch das still, und nur der Schnee setzte sich, mit dem Geräusch von einer Seite, die umgeblättert wird.

# Farben an der Wand || Eis
S In einer Höhle voller Eiszapfen hebt {a} eine Laterne, und bunte Punkte tanzen über den Fels und über das staunende Gesicht des Rehs. || {a} greift nach einer Reihe Eiszapfen, dahinter die Laterne, und hat einen grünen Punkt auf der Nase.
A In einer Höhle machte {a} Licht. || Da war eine Höhle. {a} machte Licht.
A Und an der Wand: Farben!
B Rot lief in Gelb, und Gelb lief in Grün.
C Von der Decke hingen Eiszapfen, große und kleine, und durch alle ging das Licht.
+act

A „Ein Stern aus Eis!“, sagte {a}.
B „Wie daheim“, sagte {a}, „wie am Fenster.“
D Dort hatte es gehangen, direkt vor der Nase, das ganze Frühstück lang, am ersten Morgen mit Schnee.
C „Ein Stern braucht kein Papier“, sagte {a}. „Er braucht Eis und ein Licht darin.“
B {a} brach fünf davon ab. Sie klangen wie Gläser. || Fünf davon brach {a} ab. Sie klangen wie Gläser.
B@tie {a} nahm {thing_obj} und band sie um die Laterne.
B@scoop {a} trug sie in {thing_obj} gelegt, und keiner zerbrach.
B@shine {a} hängte {thing_obj} dazwischen, da glitzerte es doppelt.
B@none Das Seil hielt sie zusammen: fünf Zacken um eine Laterne.
C „Er riecht nicht“, sagte das Reh, „aber er macht etwas mit den Augen.“
D Es hatte noch nie Rot gesehen, nicht richtig jedenfalls, und es legte die Nase darauf und fand es kalt.

# Die große Tanne || Ein Licht auf dem Berg
S Von unten: {a} streckt sich in eine gewaltige Tanne hinauf, in den Armen ein leuchtender Stern aus Eis, am Stamm steht das Reh. || An der großen Tanne hinaufgeschaut sieht man {a} klein zwischen den Ästen und einen bunten Stern in der Nacht.
A Da stand die Tanne. Wie hoch! || Die Tanne! Wie hoch sie war!
C Sie war weiß von Kopf bis Fuß, und der unterste Ast war viel zu hoch.
A Der Schnee bog sie krumm.
+fear
B {a} ging einmal um sie herum. Das dauerte.

+turn
A@tumble Bums! Da fiel der ganze Schnee.
B@tumble Die Tanne schüttelte sich wie ein Hund nach dem Bad.
C@tumble Da schnellte ein Ast hoch, befreit von seiner Last, und {a} mit ihm.
D@tumble {a} hing an einem Fuß genau da, wo der Stern hingehörte, und brauchte ihn nur noch loszulassen.
A@hush Das Reh kam nah. Ganz, ganz nah.
B@hush Das lassen Rehe sonst nie zu. Dieses senkte den Kopf.
C@hush Von seinem Rücken kam man an den Ast, wenn man leise war wie Schnee.
D@hush Auch die Tanne schien stillzuhalten, und nicht ein einziges Eichhörnchen wachte davon auf.
A@grip Ast um Ast kletterte {a} hinauf. Hinauf!
B@grip Schnee fiel in den Nacken, Nadeln pikten. {a} kletterte.
C@grip Zweimal ging es schneller hinunter als hinauf, und zweimal fing {a} unten wieder an.
D@grip Beim dritten Mal schien die Tanne zu helfen und schob einen Zweig dahin, wo gerade einer fehlte.
A@call Das hörte der Schnee und fiel herunter.
B@call Die ganze Tanne ließ los, von oben bis unten, wumm.
C@call Als die Wolke sich gelegt hatte, war der unterste Ast frei und verbeugte sich.
D@call Von der anderen Seite des Tals kam das Echo zurück, und es brachte ein kleines Reh mit.

+also
A Da hing der Stern. Er leuchtete!
B Rot und Grün liefen über den Schnee, bis hinunter ins Dorf. || Bis hinunter ins Dorf liefen das Rot und das Grün.
D Und von allen Seiten des Berges kamen sie auf dünnen Beinen, schnurgerade, und keines lief mehr im Kreis.

# Ein Punkt in jedem Fenster || Guten Morgen, Berg
S Frühe Sonne im Zimmer: {a} umarmt einen geflickten Papierstern, und draußen vor dem Fenster blinkt ein bunter Funke am Berg. || {a} mit einem geflickten Papierstern am Fenster; weit weg am Berg glitzert etwas.
A „{changed}“ Das sagte {a}.
C Unter der Decke war es warm, und die Zehen kamen zurück, eine nach der anderen.
A Im Fenster leuchtete der Berg. || Draußen leuchtete der Berg.
B Ein kleiner Punkt, rot und grün, in der ersten Sonne.
+end

B Keine Spur führt seitdem mehr unter die Fenster. Sie haben Licht. || Seitdem steht niemand mehr unter den Fenstern. Sie haben Licht.
C Nur einmal lag ein Tannenzweig auf dem Fensterbrett, und im Schnee waren zwei kleine Zehen.
B Am Bettpfosten hängt der Papierstern, vier Zacken und ein Flicken.
D Wenn es taut, wird der Stern aus Eis wegtropfen, das weiß {a}, und im nächsten Winter gibt es neues Eis.
D Bis dahin schaut jeder, der nicht schlafen kann, ein bisschen aus dem Fenster, und danach geht es.
+love
+motif
+mood
+naming
""",
)
