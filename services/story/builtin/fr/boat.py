"""The boat that would not float, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BOAT = read_tale(
    "Ça goutte ? On bouche ! On repart !",
    "Ça goutte ? Tant mieux ! On repart !",
    """
S {all} à bord d’une valise sur la rivière étincelante, un bras levé, un grand parapluie noir pour voile, et une cane nage devant. || {all} dans une valise ouverte sur la large rivière, à la première lumière rose, avec un grand parapluie noir pour toit et une cane à côté.

# La valise du grenier || La pluie sur le toit
S Au grenier, {a} grimpe sur des caisses vers une grande vieille valise ; à côté, un parapluie, et un papillon de nuit sur le manche. || Sous la lucarne, {a} est dans une valise ouverte et rame avec un cintre.
A Il pleuvait. Au grenier, {a} trouva une valise.
C Elle avait un palmier collé sur le couvercle, et sentait le lointain et la naphtaline.
+show
+kind

A À côté, il y avait un parapluie noir. || Il y avait à côté un parapluie noir.
B La valise avait vu le Portugal. Le parapluie, rien que la pluie.
+motif
C {a} n’était encore jamais allé nulle part, sauf une fois chez le dentiste.
B Le soir, une musique venait de l’île, sur la rivière. || Et le soir, le vent apportait la musique de l’île.
D Elle faisait oum-pa, oum-pa, et se taisait dès qu’on ouvrait la fenêtre pour mieux entendre.
A Qui jouait là-bas ? On n’en savait rien.
D Les uns disaient le vent, les autres disaient le facteur, mais le facteur jurait bien que non.
D Ainsi restaient la valise et le parapluie, et en bas, la rivière passait sans les attendre.

# Ordre du capitaine || Un bateau à poignées
S Sur la rive, {a} salue près d’une valise à parapluie, comme devant un paquebot. || {a} pousse une valise dans la rivière, le menton haut et un parapluie sous le bras.
A « Je vais sur l’île », dit {a}. || « En route pour l’île », dit {a}.
C « Ce soir, quand la musique commence, je serai au premier rang. »
A La valise serait le bateau.
B Elle avait deux poignées et un nom : La Portugaise.
+keep

C On embarqua un gâteau, une cuillère pour ramer et le parapluie, on ne sait jamais.
+act
+along
D Un vrai bateau se baptise avec quelque chose qui mousse : {a} secoua une limonade et courut se cacher.
B La rivière riait entre les pierres. Elle connaissait d’autres capitaines. || Entre les pierres riait la rivière. Elle connaissait les capitaines.
C À bord, il n’y avait qu’une règle, la même pour tout le monde.
A « {refrain} »
D « Et si ça ne goutte pas ? » aurait pu demander la valise, mais elle n’avait encore jamais flotté.

# Un trou comme un pois || Ça flotte !
S Dans la valise qui flotte, {a} regarde entre ses pieds un jet d’eau minuscule. || {a} vogue dans la valise et tâte le fond avec une cuillère, et un poisson regarde par-dessus bord.
A Ça flotte ! Ça flotte pour de vrai ! || Regardez ! Ça flotte vraiment !
B La rive passait, les roseaux passaient, un héron s’étonnait.
C {a} ramait à la cuillère, trois coups à gauche, trois coups à droite, comme les explorateurs.
C « Au Portugal », dit {a} à une libellule. « Tout droit, et puis à gauche. »
+act

A Alors un orteil fut mouillé. Ploc.
B Au fond, il y avait un trou, petit comme un pois.
B {a} le boucha donc avec un pois. Pile la taille. || Il fallait un pois. Pile la taille.
A « {refrain} »
D Bien des gens auraient fait demi-tour à ce moment-là, mais ces gens-là n’entendent jamais la musique.
A Derrière le pois, quelque chose fit crac.
C Un tout petit crac, de ceux qu’on préférerait ne pas avoir entendus.
D Le héron, qui s’y connaissait en trous, mit la tête sous son aile pour ne pas voir la suite.

# Un trou comme une pomme || Plop
S Vu du ciel : un tourbillon dans une valise, {a} veut attraper une pomme qui flotte, et la cuillère s’en va. || Vu du ciel : {a} appuie de toutes ses forces sur le fond du bateau, au milieu d’un rond de poissons curieux.
A Plop ! Le pois sauta. || Plop ! Adieu, le pois.
C Il vola très haut sur la rivière et toucha une grenouille, qui dit merci.
A Le trou était comme une pomme.
B {a} le boucha donc avec une pomme. Pile la taille aussi. || Pour ça, {a} avait une pomme. Pile la taille aussi.
+fear
+act
A « {refrain} »

B Un moment, tout alla bien, et {a} fredonna un air de marin.
B Puis un poisson mordit la pomme.
C Les poissons voient peu de pommes : celui-ci appela ses frères, ses cousins et une maîtresse.
C Cronch, faisait-on sous le bateau, cronch, cronch, comme une école à la récréation.
B « C’était un bout de mon bateau ! » cria {a}.
D Les poissons avaient l’air désolé, et demandèrent, avec des bouches rondes, s’il en restait encore un peu.
A Glou. {a} arriva juste au pont.
D La Portugaise aborda, moitié bateau, moitié aquarium, et un crabe s’était assis sur le palmier.

# Une cane aux pieds secs || Pas une goutte
S D’une valise qui dégouline, {a} salue vers le pont une cane aux pieds dans des sacs en papier. || Sur le pont, {a} et une cane se saluent ; la cane lève un pied des planches humides.
A Sous le pont attendait une cane. || Une cane attendait sous le pont.
A « J’ai horreur des pieds mouillés », dit-elle.
C Elle avait un sac en papier à chaque pied et relevait ses plumes comme une robe.
B « Mais tu es une cane », dit {a}.
B « Tout le monde me le dit », répondit la cane.
+act
+love

C « Mes sœurs sont sur l’île. Le soir, elles dansent. J’aimerais tant y être. »
A « Viens avec moi », dit {a}.
A « C’est sec ? » demanda la cane.
C Elle regarda longtemps la valise, d’un œil d’abord, puis de l’autre.
D {a} la regarda aussi, trois poissons regardèrent du dedans, et personne ne voulait répondre en premier.
A « Presque », dit {a}.
D Pour la cane, {a} essuya le couvercle avec une feuille, de gauche à droite et retour, jusqu’à le faire briller.
B « J’irai sur le couvercle », dit la cane. « Et je me plaindrai. » || « Sur le couvercle, alors », dit la cane. « Et je me plaindrai. »
D Elle tint les deux promesses, et si bien qu’on aurait dit bientôt une vieille amitié.

# Un trou comme un chapeau || Le bateau au gâteau
S Au milieu de la rivière coule une valise, {a} s’y tient au garde-à-vous, et une cane fait l’équilibre sur le couvercle. || {a} tient un demi-gâteau au-dessus de l’eau, et autour de la valise qui coule s’ouvrent cent bouches de poissons.
A Crac ! Un trou comme un chapeau !
B Aucune pomme n’est si grosse. Mais il y avait le gâteau. || De telles pommes, ça n’existe pas. Mais il y avait le gâteau.
C C’était un gâteau solide, avec une pâte à soutenir un clocher.
A {a} y mit le gâteau.
+act
A « {refrain} »
+fear

C Pendant une minute entière, on flotta mieux que tous les bateaux du monde.
D Même la cane le dit, et la cane n’était pas de celles qui lancent des compliments.
A Puis vinrent les poissons. Tous.
B Ils amenaient la famille et, semblait-il, de petites fourchettes.
C Il n’y eut plus de gâteau, puis plus de fond, puis beaucoup de rivière.
A La Portugaise coula. || Et La Portugaise coula.
B {a} salua jusqu’à ne plus voir que la serrure.
D « Mes pieds », dit la cane, avec une voix de porte dans une maison vide, « sont mouillés. »

# Sous le parapluie || De l’eau
S {a} et la cane se serrent sous un parapluie noir, dans la pluie, et chacun regarde ses pieds. || Une goutte pend au bout d’un parapluie, et dessous {a} remonte ses genoux.
A Encore la pluie. {a} ouvrit le parapluie. || Il repleuvait. {a} ouvrit le parapluie.
B Il y avait de la place, si personne n’éternuait.
A Plus de bateau. Plus de gâteau. Pieds mouillés.
C La cane ne dit rien, et pourtant, il y avait beaucoup à dire.
+quiet

B Là-bas, sur l’île, la musique commença. Oum-pa. || Et en face, la musique commença. Oum-pa.
C Elle venait tout bas sur l’eau, avec toutes ses petites lumières.
D Le pied gauche de la cane, le plus mouillé, battit la mesure, jusqu’à ce qu’elle s’assoie dessus.
C « Pardon pour tes pieds », dit {a}.
A « Ce ne sont que des pieds », dit-elle.
D C’était la chose la plus aimable de sa journée, et elle se détourna vite pour étudier une pâquerette.
D La pluie tombait tout autour du parapluie, et dessous, c’était comme une petite maison bien sèche.

# À l’envers || Un parapluie a une idée
S La bouche ouverte, {a} tend le bras vers un parapluie qui se balance à l’envers sur une flaque ; la cane y est déjà. || {a} montre un parapluie retourné qui flotte sur la flaque comme un bol noir.
A Un coup de vent prit le parapluie. || Fiou, le parapluie s’envola.
B Il se retourna, tomba dans une flaque et y resta.
A Il se balançait. Il flottait. Pas une goutte !
C {a} le regarda par la gauche, par la droite, et souleva un bord.
B Dessous, mouillé. Dessus, sec. Sec ! || Mouillé dessous. Sec dessus. Sec !
+act

C « Depuis des années, il arrête l’eau », dit {a}, « mais toujours par le haut. »
A « C’est un bateau ! » dit {a}.
D Il était à côté de la valise depuis le tout début, et n’en avait jamais dit un mot.
D Il n’avait pas vu le Portugal, n’avait pas de serrure, et nul ne l’avait baptisé à la limonade.
B@tie {a} noua {thing_obj} au manche, un nœud de capitaine.
B@scoop {a} prit {thing_obj} pour gouvernail, il en faut un.
B@shine {a} mit {thing_obj} à la pointe, pour briller.
B@none Une branche fit la rame, la cuillère étant partie.
C La cane monta la première et tâta le fond d’un orteil, puis d’un autre.
A « Sec », dit la cane.

# Tourne, tourne || Oum-pa
S Au milieu de la large rivière du soir, {a} et la cane tournent dans un parapluie, et devant brillent les lumières de l’île. || Sur la rivière dorée, un parapluie à l’envers et ses passagers vont vers une île où dansent des canes.
A En route, vers la musique ! || En avant, vers la musique !
C Un parapluie est joliment rond, mais il n’a ni avant ni arrière.
A Le parapluie tournait. Tournait. Tournait.
B Île, rive, île, rive, île, rive, cane.
+fear
D « Je crois que je vais me plaindre encore », dit la cane, qui était verte, alors qu’elle était brune.

+turn
A@tumble Boum ! Le parapluie pencha et fila.
B@tumble Avec tant de poids d’un côté, plus rien ne tournait.
C@tumble Alors {a} resta comme ça, moitié dedans, moitié dehors, un pied pour gouvernail.
D@tumble Aucun capitaine ne se serait mis ainsi exprès, et aucun n’était encore allé si vite.
A@hush Il tourna moins vite. Moins. Plus du tout.
B@hush Un parapluie ne tourne que tant que quelqu’un gigote.
C@hush La rivière le prit par le manche et le porta où elle allait.
D@hush « Comment as-tu fait ? » murmura la cane, et {a} n’avait rien fait, mais très bien.
A@grip {a} serra le manche. Tout s’arrêta.
B@grip La rivière tirait à gauche, {a} à droite, personne ne cédait.
C@grip Entre les deux, il ne restait qu’une direction, et c’était tout droit.
D@grip « J’ai connu une chèvre comme toi », dit la cane, et c’était dit avec amitié.
A@call « Coin ! » répondit l’île. « Coin ! »
B@call Cela venait de gauche, encore une fois, et {a} rama par là.
C@call Dès qu’on se détournait, {a} appelait encore, et la réponse remettait tout droit.
D@call « Ce sont mes sœurs », dit la cane, « je reconnaîtrais ce vacarme partout », et elle répondit.

+also
A Boum. C’était l’île.
B Six canes étaient là avec un vieil accordéon, et très gênées. || C’étaient six canes et un vieil accordéon, toutes rouges.
C Elles ne jouent que si personne ne regarde, mais pour ces invités, elles firent une exception.

# La Portugaise || Un tout petit étang
S Au jardin, sous une lanterne, la cane se baigne dans une valise pleine d’eau, et {a} y trempe les pieds. || {a} et la cane se reposent dans une valise pleine d’eau, et au-dessus, un parapluie pend à l’arbre.
A? On dansa jusqu’aux étoiles.
D La cane dansa les pieds secs, puis les pieds humides, et à la fin en plein milieu d’une flaque.
B Au retour, on repêcha la valise dans la rivière.
A La valise est au jardin, pleine d’eau. || Au jardin est la valise, pleine d’eau.
C Car un bateau doit être sec, mais une baignoire, il suffit qu’elle mouille.
A La cane y habite.
B « Les pieds chauds, c’est autre chose », dit-elle. « C’est un bain. » || « Chaud, c’est autre chose », dit-elle. « Ça s’appelle un bain. »
+end

A Et si ça goutte ? « {changed} »
C Sur le couvercle, on voit encore le palmier, et le crabe, qui est resté.
B Au grenier, il y a de la place pour une autre valise.
D Et le soir, quand l’île fait oum-pa, un parapluie descend la rivière en tournant un tout petit peu.
+love
+motif
+mood
+naming
""",
)
