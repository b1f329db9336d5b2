"""The star on the mountain, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

STAR = read_tale(
    "Un pas, et puis encore un.",
    "Un pas, et puis la maison.",
    """
S {all} avec une grande étoile en papier dans un champ de neige tout rose, le soir, et près des sapins bleus attend un chevreuil. || {all} sous la neige qui tombe doucement, entre les fenêtres éclairées du village, la nuit, avec une grande étoile en papier levée bien haut, dorée de lumière.

# Le glaçon de la fenêtre || La première neige
S Dans la chambre, à l’aube, {a} est à la fenêtre givrée ; au mur, près d’une étoile en papier, danse une tache de couleurs. || {a} souffle un trou dans le givre de la fenêtre ; derrière pend un grand glaçon, et au lit une étoile en papier.
A Il neigeait. Dru et sans bruit. || La neige tombait, drue et muette.
+show
+kind

A À la fenêtre pendait un grand glaçon.
B Avec la lampe derrière, il jetait des couleurs au mur.
D Le rouge courait au jaune et le jaune au vert, et si l’on soufflait sur la glace, tous nageaient.
C {a} avait fait une étoile pour la fête, en papier, avec énormément de colle.
A L’étoile était prête. Mais pour où ?
+motif

B En bas, au village, chaque fenêtre avait son étoile. || Au village, toutes les fenêtres avaient leur étoile.
C Seule la montagne restait sombre, comme quelqu’un qu’on n’a pas invité.
D Tout en haut poussait un sapin, seul, et on le voyait de tous les lits du village.
D « Il n’a pas de fenêtre », dit {a}, « donc il n’a pas d’étoile. » Et l’affaire fut réglée.

# Personne n’habite là || Les traces
S Dans le village enneigé, {a} porte une étoile en papier sur l’épaule ; des traces de chevreuil s’en vont entre les maisons. || {a} lève dans la rue une étoile grande comme un plateau, et montre des traces dans la neige.
A « Elle ira là-haut, sur la montagne », dit {a}.
B « Sur la montagne ? » disaient les gens. « Personne n’habite là. »
C Mais sur la place passaient des traces, fines et bien rangées, à deux petits doigts.
A Quelqu’un y habitait donc. || Donc quelqu’un y habitait.
B Quelqu’un qui venait la nuit, regardait et repartait.
+keep

D Les traces s’arrêtaient sous chaque fenêtre, et sous quelques-unes la neige avait fondu, à force d’attendre là.
C « Ils viennent juste regarder », dit {a}. « Ils n’ont pas de lumière. »
C {a} prit une corde, une lanterne et l’étoile dans son papier cadeau.
+act
+along
A « {refrain} »
B Combien de pas, personne ne le disait. Cela valait mieux. || Personne ne disait combien de pas. Cela valait mieux.
D Jusqu’au sapin, et avant la nuit : dit très vite, cela n’avait l’air de rien.

# Jusqu’aux chevilles || Blanc
S Minuscule dans un grand champ blanc, {a} marche, l’étoile sur le dos, et derrière suit une file de pas. || {a} marche sous la neige dans un champ sans fin et attrape des flocons sur la langue.
A La neige venait aux chevilles. || Aux chevilles venait la neige.
B Elle craquait à chaque pas comme une chaussure neuve. || Comme une chaussure neuve elle craquait à chaque pas.
C {a} marchait, et derrière marchaient les traces, l’une après l’autre, comme des canetons.
A C’était facile. C’était merveilleux !
+act

B Les flocons n’ont goût de rien, puis un peu de fer.
C {a} en goûta vingt, et le vingt et unième n’avait goût de rien non plus.
B Un piquet portait un chapeau blanc. {a} lui dit bonjour.
A « J’y suis presque », dit {a}.
C La montagne n’était pas de cet avis, mais elle est polie et ne dit rien.
D Quand {a} se retourna, le village était si petit qu’on aurait pu le mettre dans une poche.
A Mais les flocons grossissaient.
D C’étaient des plumes, et voilà que c’étaient des oreillers entiers, et là-haut quelqu’un les secouait.

# Jusqu’au ventre || Plus de chemin
S Vu d’en haut : un point sombre dans le blanc, {a}, de la neige à la taille, tient l’étoile sur sa tête. || Vu d’en haut, {a} trace un sillon de travers dans la neige, qui se referme derrière.
A La neige venait maintenant au ventre. || Au ventre venait maintenant la neige.
B Ce n’était plus marcher. C’était une sorte de nage.
A {a} levait l’étoile bien haut.
+fear
+act
C Les traces avaient renoncé et se remplissaient, comme si personne n’était passé.

A Où était le chemin ? Où était le haut ?
B « Ohé ? » appela {a}. La neige avala tout. || « Il y a quelqu’un ? » appela {a}. La neige avala tout.
D En haut tout était blanc, en bas tout était blanc, et entre les deux les flocons étaient blancs aussi.
A « {refrain} »
C Mais un pas n’était pas plus long qu’une cuillère, et après, on soufflait.
D Quelque part, midi sonna, mince comme un fil, et cela semblait venir de tous les côtés.
B Puis il y eut des arbres, et sous les arbres, c’était mieux.

# Le chevreuil || Quatre jambes fines
S Dans la forêt calme, {a} tend une poignée de foin, et un chevreuil aux grandes oreilles allonge le cou. || De tout près : un chevreuil et {a} mêlent leurs souffles en un petit nuage entre les troncs.
A Entre les sapins, il y avait un chevreuil. || Il y avait un chevreuil entre les sapins.
B Trois jambes par terre. La quatrième prête à fuir.
A « C’étaient tes traces ? » demanda {a}.
+act
C Les oreilles tournèrent en avant, en arrière, puis chacune de son côté.
A « Vos fenêtres sont si chaudes », dit-il.
+love

C « L’hiver, nous tournons en rond. Il fait si noir que personne ne retrouve sa maison. »
B « Hier soir, j’ai failli perdre mon petit. »
D Il le dit calmement, comme on parle du temps, mais les oreilles, elles, n’étaient pas calmes du tout.
A « Je vous apporte une étoile », dit {a}.
C Le chevreuil renifla le paquet. « Elle sent ? » demanda-t-il. « Non ? Quel dommage. »
B Le chevreuil passa devant et tassa la neige. || Alors le chevreuil passa devant et tassa la neige.
D Là où il avait tassé, on marchait bien, et les yeux fermés, on aurait dit quelqu’un qui tricote.

# Par-dessus les oreilles || La luge
S Sur une immense pente blanche, {a} file sur une vieille valise, la neige vole, et derrière une étoile en papier se détache. || Dans la montagne, une valise en guise de luge saute une bosse ; {a} et l’étoile sont en l’air, et tout en haut reste le chevreuil.
A Une vieille valise traînait là.
B On l’avait perdue en été. Elle faisait une belle luge.
C « On descend ici, et l’élan nous remonte en face », dit {a}. « Une heure de moins ! »
+act
A Youpi ! Et ça descend !
B Le chevreuil ferma les yeux, l’un, puis l’autre.
D {a} serrait l’étoile dans ses bras, et le temps d’un souffle, ce fut comme voler droit vers la fête.
A « {refrain} »
+fear

A Alors vint la grosse neige. Voumpf !
C La pente était venue aussi, et se coucha sur tout, jusqu’aux oreilles et plus haut.
B Là-dedans, c’était très calme et très blanc. || Dedans, tout était blanc, et calme comme la laine.
A Et l’étoile était déchirée. || Et l’étoile ? Toute déchirée.
C Deux pointes pendaient, une manquait, et la colle coulait comme une longue larme froide.
D La valise continua seule, plus bas, toujours plus bas, jusqu’à n’être qu’un point, et puis même plus.

# Cinq pointes, puis deux || Le sapin calme
S Sous un sapin, {a}, et dans la neige les morceaux d’une étoile en papier, posés comme un puzzle. || De tout près : {a} tient une pointe déchirée, et un flocon est posé dessus.
A {a} posa les morceaux dans la neige. || Dans la neige, {a} posa les morceaux.
A Une, deux. La troisième manquait.
B Le papier était mouillé, et l’or s’en allait.
+quiet

C La nuit était si claire que là-haut chaque étoile avait toutes ses pointes.
A En bas brillaient les fenêtres.
B On pouvait cacher chacune d’elles avec un doigt.
C Le chevreuil était là et fit ce que font les chevreuils muets : il resta.
D Il souffla, très lentement, et son souffle descendit sur {a} comme une petite couverture tiède.
B « Ce n’est que du papier », dit {a}. Cela n’aida pas. || « Rien que du papier », dit {a}. Cela n’aida pas.
D Quelque part dans le noir, un petit chevreuil appelait sa mère, et il appelait du mauvais côté.
D Puis cela aussi se tut, et il n’y eut que la neige, avec le bruit d’une page qu’on tourne.

# Des couleurs au mur || La glace
S Dans une grotte pleine de glaçons, {a} lève une lanterne, et des points de couleur dansent sur la roche et sur le chevreuil étonné. || {a} tend le bras vers une rangée de glaçons, la lanterne derrière, un point vert sur le nez.
A Dans une grotte, {a} alluma la lanterne. || Il y eut une grotte. {a} alluma.
A Et au mur : des couleurs !
B Le rouge courait au jaune, et le jaune au vert.
C Du plafond pendaient des glaçons, des grands et des petits, et la lumière les traversait tous.
+act

A « Une étoile de glace ! » dit {a}.
B « Comme à la maison », dit {a}, « à la fenêtre. »
D C’était là, devant le nez, pendant tout le petit déjeuner, le premier matin de neige.
C « Une étoile n’a pas besoin de papier », dit {a}. « Il lui faut de la glace et une lumière. »
B {a} en cassa cinq. Ils sonnaient comme des verres. || Cinq, voilà ce que {a} cassa. Ils sonnaient comme des verres.
B@tie {a} prit {thing_obj} pour les nouer autour de la lanterne.
B@scoop {a} les porta dans {thing_obj}, et aucun ne se cassa.
B@shine {a} mit {thing_obj} au milieu, et tout brilla double.
B@none La corde les noua : cinq pointes autour d’une lanterne.
C « Elle ne sent rien », dit le chevreuil, « mais elle me fait quelque chose aux yeux. »
D Il n’avait jamais vu le rouge, pas pour de bon, et il y posa le nez et le trouva froid.

# Le grand sapin || Une lumière sur la montagne
S D’en bas : {a} se tend vers un sapin immense, une étoile de glace qui brille dans les bras, et le chevreuil est près du tronc. || En levant les yeux le long du grand sapin, on voit {a} entre les branches, et une étoile de couleurs dans la nuit.
A Voilà le sapin. Qu’il était haut ! || Le sapin ! Qu’il était haut !
C Il était blanc de la tête aux pieds, la branche du bas bien trop haute.
A La neige le courbait.
+fear
B {a} en fit le tour. Cela prit du temps.

+turn
A@tumble Boum ! Toute la neige tomba.
B@tumble Le sapin se secoua comme un chien après le bain.
C@tumble Libre de son poids, une branche bondit vers le haut, et {a} avec elle.
D@tumble {a} pendait par un pied juste à la place de l’étoile, et n’avait plus qu’à la lâcher.
A@hush Le chevreuil vint près. Très, très près.
B@hush Un chevreuil ne fait jamais ça. Celui-ci baissa la tête.
C@hush De son dos, on touchait la branche, avec un silence de neige.
D@hush Le sapin aussi semblait ne plus bouger, et pas un seul écureuil ne se réveilla.
A@grip Branche à branche, {a} monta. Plus haut !
B@grip La neige tombait dans le cou, les aiguilles piquaient. {a} montait.
C@grip Deux fois la descente fut plus rapide que la montée, et deux fois {a} recommença.
D@grip À la troisième, on aurait dit que le sapin aidait, et glissait une brindille là où il en manquait une.
A@call La neige l’entendit, et tomba.
B@call Le sapin entier se lâcha, de haut en bas, voumpf.
C@call Quand le nuage se posa, la branche du bas était libre et faisait une révérence.
D@call De l’autre côté de la vallée revint l’écho, et il ramenait un petit chevreuil.

+also
A L’étoile était en place. Elle brillait !
B Le rouge et le vert couraient sur la neige, jusqu’au village. || Jusqu’au village couraient le rouge et le vert.
D De tous les côtés de la montagne ils vinrent, sur leurs jambes fines, tout droit, et aucun en rond.

# Un point à chaque fenêtre || Bonjour, montagne
S Premier soleil dans la chambre : {a} serre une étoile en papier rapiécée, et par la fenêtre une étincelle de couleurs brille sur la montagne. || {a} et une étoile rapiécée, à la fenêtre ; au loin, sur la montagne, quelque chose scintille.
A « {changed} » C’est ce que dit {a}.
C Sous la couverture, il faisait chaud, et les orteils revenaient l’un après l’autre.
A À la fenêtre brillait la montagne. || Dehors brillait la montagne.
B Un petit point rouge et vert, au premier soleil.
+end

B Depuis, plus de traces sous les fenêtres. Ils ont leur lumière. || Plus personne ne reste sous les fenêtres. Ils ont leur lumière.
C Une seule fois, il y eut un brin de sapin, et dans la neige, deux doigts.
B L’étoile en papier pend au lit, avec une pièce.
D Au dégel, l’étoile de glace s’en ira goutte à goutte, {a} le sait, et l’hiver prochain refera de la glace.
D En attendant, ceux qui ne dorment pas regardent un peu par la fenêtre, et ensuite ils peuvent.
+love
+motif
+mood
+naming
""",
)
