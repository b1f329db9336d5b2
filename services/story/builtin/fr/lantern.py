"""The lantern for the lake, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

LANTERN = read_tale(
    "Petite lumière, viens avec moi.",
    "Petites lumières, volez avec moi.",
    """
S {all} avec une lanterne allumée à la lisière de la forêt, la nuit, et tout autour les champignons et les fougères luisent comme de l’or. || {all} avec une petite grenouille dans le pré en fleurs, sous le ciel violet du soir, et dans l’herbe une lanterne brille comme une étoile tombée.

# Ce soir, pas de lune || La fenêtre noire
S Debout sur le lit, {a} regarde par la fenêtre ; dehors le ciel est vide, et sur le rebord est posé un bocal au couvercle percé. || Dans la chambre, {a} approche une lanterne de la vitre et n’y voit que sa propre flamme.
A Chaque soir, la lune venait regarder. || La lune venait regarder chaque soir.
C Elle touchait d’abord la chaise, puis la couverture, et s’asseyait enfin sur l’oreiller.
+show
+kind

A Mais ce soir, pas de lune du tout.
B Il n’y avait que la fenêtre, noire comme une poêle. || La fenêtre était vide, et noire comme une poêle.
D Même la grande horloge du couloir sonnait plus bas, comme si elle ne savait plus où elle en était.
A Un bocal vide attendait là.
B Il avait des petits trous au couvercle, pour les scarabées en visite.
+motif

C « Pas de lune ? » dit {a}. « Et qui éclaire le lac, alors ? »
D Car la lune ne venait pas qu’ici, elle avait beaucoup à faire, et le lac passait toujours en dernier.
C Là-bas, les grenouilles devaient être dans le noir, la bouche ouverte.
D On les entendait d’ici ne pas chanter, et c’est un bruit bien triste.

# La grenouille à la porte || Il faut que quelqu’un brille
S Une grenouille attend sur le seuil, et {a} se penche vers elle, une lanterne allumée à la main. || La lanterne devant, le bocal sur le côté, {a} descend l’allée derrière une grenouille qui saute.
A À la porte attendait une grenouille. || Une grenouille attendait à la porte.
B « Impossible de chanter », dit-elle. « On ne voit pas les notes. » || « Pas de chant ce soir », dit-elle. « On n’y voit rien. »
C Elle avait fait tout le chemin à pied, et les grenouilles ont horreur de ça.
D « Une grenouille qui ne chante pas », dit-elle, « c’est juste une chose verte qu’on écrase. »
A {a} alluma la lanterne.
A « Je vous apporte la lumière », dit {a}.
+keep

C Jusqu’au lac, jusqu’à la grosse pierre, là où se couchait la lune.
C Le bocal vint aussi, simplement parce qu’il avait l’air si vide.
+act
+along
A « {refrain} »
B Et la petite flamme fit oui et vint.
D La grenouille sauta devant pour prévenir les autres, et tous les trois sauts, elle oubliait de quoi.

# Pouf || Un courant d’air
S Nez à nez avec la lanterne, {a} regarde un fil de fumée à la place de la flamme. || Près de la haie, {a} protège du bras une flamme minuscule, le visage éclairé d’en bas.
A Le long des haricots, c’était facile.
B La lumière courait devant et faisait de chaque chou quelqu’un.
C Chaque perche avait une ombre, et chaque ombre faisait un bout de chemin.
D Une haie a un trou, et dans le trou habite un courant d’air, et il est toujours chez lui.
A Alors un petit souffle fit : pouf.
A La lanterne s’éteignit. De la fumée. || Plus de flamme. De la fumée.
B « Pardon », dit {a} au petit souffle, « j’en ai besoin. » || « Il me la faut encore », dit {a} au souffle. « Pardon. »
+act

C Il y avait des allumettes à la maison ; {a} repassa donc devant tous les haricots.
A {a} ralluma la lanterne.
B « La main devant, et tout va bien », dit {a}.
C Et tout alla bien, en effet, jusqu’au bout du jardin.
D Mais là finissait le jardin, et derrière commençait l’autre chose, celle qui n’a pas de haricots.

# Entre les arbres || La forêt respire
S Entre des troncs géants, {a} avance avec une lanterne ; les ombres des branches s’étirent sur le chemin. || {a} tient la lanterne bien bas, et derrière les arbres il fait si noir qu’ils semblent se pencher.
A La forêt était vraiment noire. || Comme la forêt était noire !
B Chez nous, le noir vit sous le lit. Ici, il avait des chambres. || À la maison, le noir tient sous le lit. Pas ici.
C Il était derrière chaque tronc, et devant la lanterne, il reculait d’un pas.
+fear
+act

A « {refrain} »
D Le chemin était mou et sentait le champignon, et chaque brindille qui craquait disait presque un nom.
A Toute la forêt souffla. Houuu !
A Et la lanterne s’éteignit.
B {a} prit une allumette. Houuu. Et une autre. Houuu.
C Il y en avait eu cinq, il en restait une, et elle semblait bien mince.
D « Je voudrais savoir », dit {a}, « qui a besoin d’autant d’air ici. »
C Avec la dernière, cela marcha, les deux bras autour et sans un souffle.

# Le hérisson cherche son lit || Un tas de feuilles
S Tout près l’un de l’autre sous la lanterne, {a} et un hérisson regardent un champignon mordu. || À la lueur de la lanterne, un hérisson se déroule devant {a}, le nez d’abord.
A Quelque chose bougea. Un hérisson ! || Quelque chose craqua. Un hérisson !
B « Éclaire là », dit-il. « Je ne trouve pas mon lit. »
C « C’est un tas de feuilles. Il ressemble à tous les autres. »
+act
A {a} leva la lanterne.
+love

D Le premier tas était trop humide, le deuxième trop bruyant, et dans le troisième dormait déjà un crapaud.
A « C’est le mien ! » dit le hérisson.
B Il tourna trois fois et soupira. « Ici, ça sent moi. » || Trois tours, et un soupir. « Ici, ça sent moi. »
A « Et le lac ? » demanda {a}.
B « Après le pont », dit-il. « Mais ta lumière n’y vaut rien. »
C « Le pont a son vent à lui, et il ne dort jamais. »
C « Et qu’est-ce qui vaut quelque chose ? » demanda {a}.
C « Je n’en sais rien », dit le hérisson. « Moi, pour voir, je ferme les yeux. »
D Il le dit comme une chose toute simple, et l’instant d’après, il n’était plus qu’un tas de feuilles.

# Le vent du pont || La dernière flamme
S D’en dessous du pont, on voit {a} se pencher à la rambarde, et une lanterne tombe, sa flamme comme un fil rouge. || {a} passe un bras entre les barreaux du pont vers une lanterne, et le vent tire sur tout.
A Sur le pont, ça soufflait de partout. || Le pont avait du vent partout.
C Cette fois, il y avait un plan : un mur d’écorce tout autour de la lanterne.
B Bien vu ! Mais le vent passa par les planches. || Un bon plan ! Mais le vent passa par les planches.
+act
A « {refrain} »
+fear
D Le vent venait d’en bas, d’en haut, de côté, et il sentait la pierre froide et les longs voyages.

A Pouf ! Et la lanterne glissa.
B Elle tourna une fois et tomba dans l’eau.
C {a} la regarda jusqu’à ce que les ronds touchent les deux rives.
A Il n’y avait plus de lumière du tout.
C À gauche, du noir ; à droite, du noir ; et le pont, quelque part au milieu.
D Ce n’était pas le noir du dessous de lit : celui-ci montait jusque-là où commencent les étoiles.
B Le long de la rambarde, {a} avança, pas à pas.

# La grosse pierre || Tout le noir du monde
S Sur la grosse pierre, {a} serre ses genoux, un bocal vide à côté ; le lac est noir et lisse. || De tout près, {a} a le lac noir dans les deux yeux, et nulle part une lumière.
A C’était le lac. {a} s’assit. || Et ce fut le lac. {a} s’assit.
A De l’eau noire. Un ciel noir. Un bocal vide.
B Les grenouilles se taisaient. On les entendait ne pas chanter. || Pas une grenouille. Elles ne chantaient pas, et très fort.
+quiet

C « Je voulais t’apporter de la lumière », dit {a} au lac, « mais il n’en reste plus. »
B Le lac dit : glouc.
D Ce n’était pas un glouc fâché, c’était celui de quelqu’un qui fait de la place sur un banc.
C On resta donc ensemble dans le noir, et la pierre était froide.
D Au bout d’un moment, il y eut des odeurs de menthe et de vase, et plus tard, des bruits.
D Un roseau frotta un roseau, un poisson se retourna dans son lit, et au loin un portail dit bonne nuit.
A {a} ferma les yeux un instant.

# Un point vert || À quoi sert le noir
S Vu du ciel, {a}, à genoux dans l’herbe noire, se tend vers une minuscule étincelle verte. || Vus du ciel : une rive sombre, un bocal ouvert, {a} et un seul point de lumière.
A {a} regarda encore. Un point vert !
B Il était là depuis le début, dans l’herbe. || Pendant tout ce temps il était là, dans l’herbe.
C Près d’une lanterne, on ne le voit pas ; parmi les trompettes, on n’entend pas une souris.
A C’était un ver luisant. || Un ver luisant ! C’était donc ça.
B « Éteins, si tu veux me voir », semblait-il dire.
+act

A Et voilà le bocal avec ses trous.
C Des trous au couvercle, pour les visites : à croire que le bocal savait tout.
D « Le hérisson avait raison », dit {a}. « D’abord on ferme les yeux, et ensuite on voit. »
B@tie {a} noua {thing_obj} au bocal, en guise d’anse.
B@scoop {a} remplit {thing_obj} de mousse, un fauteuil pour visites.
B@shine {a} approcha {thing_obj}, et il y eut deux points.
B@none {a} mit de la mousse au fond, un fauteuil pour visites.
B « Mais un seul, ce n’est pas une lune », dit {a}.
D Un seul, c’était un bien petit début, mais quand on en voit un, les cousins habitent le pré.

# Les cousins || Le pré s’allume
S Dans le pré, {a} tient un bocal ouvert, et de l’herbe montent des centaines de lumières vertes. || Des fleurs jusqu’à la poitrine, {a} lève haut un bocal, et les premières lumières s’y posent.
A Le pré était noir. Rien ne luisait. || Voilà le pré. Rien ne luisait.
B Les vers luisants sont prudents et s’éteignent devant les inconnus.
+fear
C Il n’y avait plus d’allumette, plus de lanterne, et personne à qui demander.

+turn
A@tumble Paf ! Cent lumières s’envolèrent.
B@tumble Elles dormaient sous les feuilles. Maintenant, tout le monde était debout.
C@tumble Elles tournaient tout autour, et {a} restait par terre, les pieds en l’air.
D@tumble Personne n’a peur de quelqu’un qui est sur le dos dans le trèfle et qui rit au ciel.
A@hush Il en vint une. Puis deux. Puis cent.
B@hush La première se posa sur le nez, l’endroit le plus calme.
C@hush Elles essayèrent les oreilles, les bras et le bocal, et trouvèrent tout très bien.
D@hush Qui sait attendre ainsi, pensaient-elles, doit être une espèce de fleur.
A@grip {a} resta. Et il en vint cent.
B@grip « Je compterai jusqu’à cent dans le noir », dit {a}.
C@grip À dix, une brilla, à cinquante, vingt, et à quatre-vingt-dix, on ne comptait plus.
D@grip Le noir était si plein de points qu’il n’en restait presque plus rien entre les deux.
A@call Et chacune brilla : ici ! Ici !
B@call Près du fossé, une répondit, toute petite, puis sa voisine.
C@call {a} les interrogea toutes, l’une après l’autre, et chacune dit son nom en lumière.
D@call Jamais on ne leur avait rien demandé, et il se trouva qu’elles avaient beaucoup à dire.

+also
A « {changed} »
B Elles suivirent le bocal comme un long ruban vert. || Derrière le bocal, elles firent un long ruban vert.
D Elles passèrent le pont, vent ou pas vent, car un ver luisant, personne ne le souffle.

# Les grenouilles chantent || Une lune à plusieurs
S Au premier jour, {a}, les bras ouverts, est sur la rive parmi les grenouilles, et les dernières lumières vertes se posent dans les roseaux. || Le grand lac est tout rose ; sur la grosse pierre, {a} serre un bocal ouvert, au milieu d’un chœur de grenouilles.
A {a} ôta le couvercle. || Alors {a} ôta le couvercle.
A Sur le lac flotta une lumière ronde.
B Elle était là où se tenait la lune, mais plus verte. || À la place de la lune, elle flottait, mais plus verte.
A Et les grenouilles chantèrent !
C Elles chantèrent tout ce qu’elles savaient, puis encore tout, à deux voix.
D Le hérisson les entendit dans son tas de feuilles, et ferma un œil pour mieux entendre.
+end

C C’était presque le matin quand {a} rentra, les pieds mouillés et de l’herbe partout.
B Le bocal est à la fenêtre, et il n’a plus de couvercle.
C De temps en temps, quelqu’un de vert entre, brille un peu et reste un moment.
D Et quand la lune revint, mince comme un ongle, il lui fallut se pousser un peu sur l’oreiller.
D « On a gardé ta place », dit {a}, et la lune eut l’air d’avoir tout vu d’en haut.
+love
+motif
+mood
+naming
""",
)
