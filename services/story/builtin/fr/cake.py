"""The birthday of the moon, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

CAKE = read_tale(
    "Plus haut. Rien qu’un petit peu.",
    "Plus bas. Rien qu’un petit peu.",
    """
S {all} près d’une haute échelle dans le jardin au clair de lune, un gâteau de travers à bout de bras, et la grande lune ronde regarde la cerise. || {all} en route dans le pré du soir avec une échelle et un gâteau de travers, une souris devant, et derrière l’herbe se lève une énorme lune jaune.

# La lune dans la tasse || Une invitée à la fenêtre
S Dans la cuisine au soleil, {a} regarde au fond d’une tasse posée à la fenêtre ; on dirait qu’il y reste une miette de lune. || Debout sur un tabouret à la fenêtre de la cuisine, {a} a le nez au-dessus d’une tasse, et une mouche se lave au bord.
A Une tasse de thé attendait à la fenêtre. || À la fenêtre attendait une tasse de thé.
B Chaque nuit, la lune venait s’y asseoir.
+show
+kind

C La lune venait sans bruit, blanche et ronde, et au matin le thé était froid.
A Le calendrier avait un rond rouge aujourd’hui.
C « Pleine lune », y lisait-on, et quelqu’un avait entouré le jour, comme un anniversaire.
A « C’est l’anniversaire de la lune ! » dit {a}.
D C’était clair : depuis des jours elle était de plus en plus ronde, comme on l’est avant les fêtes.
B « Et personne ne lui fait de gâteau », dit {a}. || « A-t-elle déjà eu un gâteau ? » dit {a}. « Sûrement pas. »
+motif
D La lune veille quand les boulangers dorment, et quand les boutiques ouvrent, elle doit partir.
D Personne ne chante pour elle non plus, sauf les chiens, et ils ne savent qu’un seul vers.

# Trois tasses de farine || Le gâteau
S {a} tourne la pâte dans un nuage blanc ; on ne voit que les yeux et la cuillère. || {a} soulève un gâteau de travers avec une cerise ; il y a de la farine sur la lampe, par terre et sur la chaise du chat.
A Alors {a} fit un grand gâteau. || Et {a} fit un gâteau. Un grand !
B Trois tasses de farine, deux œufs, dont un par terre.
C Cela sentait le citron et le beurre tiède, jusque chez les voisins et retour.
+keep

C Le glaçage était blanc comme la lune, et tout en haut, il y avait une cerise.
+act
+along
B « Et comment monte-t-il là-haut ? » disait la pendule.
D Du moins on l’aurait dit, et la question était bonne ; {a} y pensa donc en léchant le bol.
A « Je le porterai », dit {a}.
C « Cette nuit même. Un gâteau d’anniversaire en retard n’est plus qu’un gâteau. »
D Il faut bien que quelqu’un commence, et le chemin était simple : tout droit vers le haut.
A « {refrain} »
B Cela ne pouvait pas être bien haut. On la voyait d’ici. || Ce n’était pas si haut. On la voyait d’ici.

# Sur la pointe des pieds || La lune pâle
S D’en bas, on voit {a} sur la pointe des pieds, un gâteau à bout de bras ; bien au-dessus, une lune pâle dans le bleu. || Debout sur un seau retourné au jardin, {a} tend un gâteau vers la lune pâle du jour.
A La lune était déjà là ! Toute pâle.
C L’après-midi, la lune sort parfois avant l’heure, pour voir ce que font les gens.
B « Bon anniversaire ! » cria {a}. « Penche-toi un peu ! »
A Elle ne se pencha pas.
+act

A {a} se mit sur la pointe des pieds. || Sur la pointe des pieds, {a} !
B Puis sur un seau. Puis sur un seau sur une caisse. || Ensuite sur un seau. Ensuite sur un seau sur une caisse.
C Le seau tremblait, la caisse craquait, et un bourdon tournait autour de la cerise.
A « {refrain} »
C Il manquait encore un peu, à peu près la distance d’ici à la lune.
D {a} mesura d’un œil, puis de l’autre, et cela fit deux fois la même chose.
A C’était trop haut.
B « Alors il faut l’échelle », dit {a}, en soufflant sur le bourdon.
D La lune attendait, comme elle attend tout le monde, et s’arrondissait encore quand personne ne regardait.

# L’échelle || Dix-sept barreaux
S Vu de très haut, {a} grimpe à une échelle qui ne tient à presque rien ; le jardin est grand comme un plateau. || Vu d’en haut : {a} sur le toit, un pied sur la cheminée et le gâteau levé.
A L’échelle avait dix-sept barreaux. || Dix-sept barreaux, compta {a}.
B Du dernier, on voyait l’horloge du clocher par-derrière. || Tout en haut, on voyait l’horloge par-derrière.
A « {refrain} »
+fear
+act
C De l’échelle, {a} passa sur le toit, et du toit sur la cheminée, qui éternua.
C Un gâteau s’alourdit quand on le monte, peut-être parce qu’il voudrait être mangé.

A Mais la lune était plus haut.
B Elle aussi était montée. Quelles manières !
D Plus {a} grimpait, plus elle montait, comme aux deux bouts de la même échelle.
A Un nuage arriva. Plus de lune.
B Un pigeon se posa. « Tu vas manger ça ? »
C « C’est pour la lune », dit {a}. Le pigeon approuva et goûta le glaçage en son nom.
D « Je vais te dire », fit le pigeon, le bec plein, « au-dessus d’en haut, il y a encore du haut. »

# La souris du marché || Sept petites bouches
S Sur une caisse à fromage, une souris s’étire pour sentir un gâteau que lui tend {a} ; derrière, le marché ferme. || Nez à nez, {a} et une souris avec une corde à linge regardent une cerise.
A Au marché, il y avait une souris. || Il y avait une souris au marché.
B Les étals fermaient, et le sol sentait le poisson et l’orange.
B « Je peux le sentir ? » demanda-t-elle. « Juste sentir. » || « Juste une fois ? » demanda-t-elle. « Juste sentir. »
C « Je le raconterai à mes sept enfants, et ils rêveront qu’ils en ont mangé. »
+act
A {a} lui donna une grosse miette.
+love

C La souris mit la miette dans un ticket de tram, plié sept fois.
D Elle y mit tant de soin qu’elle reçut une deuxième miette, rien que pour elle, et elle rougit jusqu’aux moustaches.
A « De quoi as-tu besoin ? » demanda la souris.
A « De quelque chose de haut », dit {a}.
B « La montagne est haute », dit-elle, « et j’ai une corde. »
C « Je veux venir. Dans ma famille, personne n’a jamais rien vu d’en haut. »
D On repartit donc, la souris devant, qui indiquait le chemin, et le chemin était toujours : vers le haut.

# Tout en haut du haut || Splatch
S Sur un sommet venteux, une échelle est posée à la pointe même, {a} est au dernier barreau, et un gâteau bascule. || Un gâteau vole en arc dans le crépuscule ; en bas, l’échelle, {a} et une souris qui se cache les yeux.
A La montagne ! Et puis l’échelle ! || D’abord la montagne, puis l’échelle.
B Sur l’échelle, il y avait {a}, et au-dessus, la souris.
C La corde tenait l’échelle, un rocher tenait la corde, et personne n’osait éternuer.
+act
A « {refrain} »
B « Encore deux moustaches ! » couina la souris. « Encore une ! »
+fear
D Et c’est vrai, d’ici, elle semblait si proche qu’on aurait compté les taches de rousseur sur son nez.

A Alors le vent arriva.
C Il voulait seulement voir, mais c’était un grand vent, et bien maladroit.
A Fiou ! Le gâteau s’envola.
B Il roula en bas, de plus en plus vite, comme une roue. || En bas il roula, de plus en plus vite, comme une roue.
A Splatch.
C On l’entendit longtemps, car à chaque rocher il perdait quelque chose.
D D’abord le glaçage, puis le citron, puis le milieu, et la cerise, plus personne ne l’a jamais revue.

# Une part || Du thé froid
S Sur une pierre plate, {a} et la souris, et entre les deux une part de gâteau et une tasse ; les nuages cachent le ciel. || {a} tient une assiette avec une seule part ; la souris s’est enroulée dans sa queue.
A Il ne restait plus qu’une part. Une seule. || Une part, il n’en restait plus qu’une.
A {a} s’assit à côté.
B Les nuages s’étaient fermés, et la lune était derrière.
+quiet

B « C’est encore son anniversaire », dit {a}. « Une heure encore. » || « Il reste une heure d’anniversaire », dit {a}.
C La souris déplia son ticket et remit la miette sur l’assiette.
A « Pour la lune », dit la souris.
B {a} la lui rendit. En échange, on partagea le thé.
C Il était froid, et il avait le goût de la fenêtre et des longues soirées.
D On ne dit plus rien, et le vent, qui était coupable, s’assit derrière un rocher, bien désolé.
D Il faudrait se lever, pensa {a}, et rentrer, mais c’est plus facile à penser qu’à faire.
D Tout en bas, les fenêtres s’éteignaient, et personne là-bas ne savait quel jour on était.

# Ce qu’il y avait dans la tasse || En bas !
S Au bord du lac, {a} regarde, bouche ouverte, une tasse pleine d’eau, d’où sort de la lumière. || À genoux sur la rive, {a} tient une tasse à deux mains, et la souris se penche au bord, les moustaches brillantes.
A Au lac, {a} lava la tasse. || Au bord du lac, {a} lava la tasse.
B Les nuages étaient partis, et l’eau était lisse comme une table.
A Qui était dans la tasse ? La lune !
C Blanche et ronde, un peu tremblante, tout comme à la fenêtre de la maison.
+act

A « Mais elle descend toute seule ! » dit {a}.
B « Chaque nuit », murmura {a}. « Il suffisait de regarder. » || « Et chaque nuit », murmura {a}. « Je n’ai jamais regardé. »
D On grimpe sur un seau, un toit et une montagne, et pendant ce temps, elle est dans le thé.
B@tie {a} étala {thing_obj} sur la rive, comme une nappe.
B@scoop {a} remplit {thing_obj} de fleurs : c’était une fête.
B@shine {a} posa {thing_obj} à côté, brillant comme une lampe.
B@none Sur la rive, il y avait des fleurs, pour la fête.
C « Mais elle ne peut pas manger dans une tasse », dit la souris. « La bouche n’entre pas. »
B On leva les yeux, et voilà le lac.
D C’était la plus grande tasse du pays, pleine à ras bord, et au milieu, l’invitée était assise.

# Bon anniversaire || L’invitée
S Sur le grand lac sombre est posée la lune, et de la rive, {a} pousse une feuille de nénuphar avec une part de gâteau. || Dans l’eau basse, devant une grande lune qui tremble, {a} tend une feuille en guise d’assiette.
A La lune était posée sur le lac. || Sur le lac était posée la lune.
B {a} mit la part sur une feuille de nénuphar.
A « {changed} »
C Mais le vent était venu aussi, il souffla sur l’eau, et la lune se cassa.
B Mille morceaux ! Mille morceaux, ça ne mange pas de gâteau.
+fear

+turn
A@tumble Plouf ! La feuille partit au large.
B@tumble La vague poussa le gâteau bien loin, derrière les roseaux.
C@tumble {a} avait de l’eau jusqu’au menton, et un nénuphar pour chapeau.
D@tumble Le vent en rit si fort qu’il n’eut plus d’air, et le lac redevint lisse.
A@hush L’eau devint lisse. Toute lisse.
B@hush Morceau par morceau, la lune se retrouva, comme des gens à table.
C@hush Le vent n’avait jamais vu si bien attendre, et s’assit lui aussi.
D@hush Et dans ce long silence, la feuille se mit à bouger, toute seule, jusqu’au beau milieu.
A@grip {a} tint la feuille jusqu’au bout.
B@grip Le froid monta aux genoux, puis au ventre.
C@grip Le vent souffla, {a} resta ; il souffla encore, puis il eut honte.
D@grip « Bon, d’accord », grogna-t-il, et d’un dernier petit souffle, il poussa la feuille au beau milieu.
A@call Le vent s’arrêta pour écouter.
B@call Puisqu’il écoutait, il eut droit au chant d’anniversaire.
C@call La souris fit la deuxième voix, très aiguë, et le lac devint comme une vitre.
D@call Au dernier couplet, le vent chanta aussi, tout bas, et c’est ce qui mit la feuille en route.

+also
A Et hop ! Plus de gâteau du tout.
B « Elle a aimé », dit la souris. Les ronds s’élargirent. || « Voilà une invitée contente », dit la souris.
D Un gros poisson y fut peut-être pour quelque chose, mais il n’en dit rien, et nul ne demanda.

# Le merci || Une tranche de lune
S Dans la cuisine, à l’aube, {a} et la famille souris entourent une tasse, et à la fenêtre pend la lune pâle, à qui il manque un bord. || Serrés à la fenêtre, {a}, la souris et sept souriceaux se penchent sur une tasse de thé.
A À la maison, c’était presque le matin. || C’était presque le matin, à la maison.
D À la fenêtre attendaient sept souriceaux, lavés et peignés, car quelqu’un leur avait parlé d’un gâteau.
A Et la lune n’était plus ronde.
B On lui avait coupé une tranche. Une très fine.
C « Elle partage », dit la souris. « C’est ce qu’on fait aux anniversaires. »
A Et dans la tasse, de la lumière.
B Une tranche blanche, fine comme une tranche de citron.
+end

C Chacun but une gorgée, et cela avait goût de thé, et derrière, un peu de nuit.
B La tasse est là chaque soir, avec une soucoupe. || Chaque soir, la tasse est là, avec une soucoupe.
D Et sur le calendrier, il y a un rond rouge après l’autre, car la lune a douze anniversaires par an.
+love
+motif
+mood
+naming
""",
)
