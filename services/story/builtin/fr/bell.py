"""The bell in the fog, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BELL = read_tale(
    "On s’arrête. On écoute. On repart.",
    "On s’arrête. On écoute. On rentre.",
    """
S {all} sur un sentier de montagne au soleil, une plume grise en avant, et au-dessus des sommets pend une cloche dorée, grande comme le soleil. || {all} avec une lanterne parmi les fleurs du pré, le soir, et entre les premières étoiles pend une cloche dorée.

# Le crochet vide || Ce matin, pas de ding
S {a} regarde le crochet vide du portail, et un scarabée roule plus bas. || À genoux dans les fleurs du portail, {a} lève une plume grise.
A Au portail pendait une petite cloche. || Une petite cloche pendait au portail.
C Chaque matin elle disait ding, et c’était le jour, et la bouillie était prête.
+show
+kind

A Mais ce jour-là, le crochet était vide.
D Il se balançait encore un peu au soleil, comme font les crochets quand on vient de leur prendre quelque chose.
B Pas de ding. La bouillie attendait, et les oiseaux aussi. || Sans ding, pas de jour. La bouillie attendait.
D Dans toute la rue, personne n’avait encore mis sa deuxième chaussette.
A Une plume grise était là.
+motif

B À côté, une goutte de fer, petite comme un pois.
C Elle était froide, lisse et lourde, et elle n’allait avec rien du tout.
D {a} la retourna deux fois, ne trouva pas de réponse de l’autre côté, et la garda quand même.
C « Quelqu’un t’a perdue », dit {a}. « Viens plutôt avec moi. »

# Une promesse et des petits pains noirs || Le boulanger a trop dormi
S Le boulanger tient une plaque de petits pains noirs devant sa boutique, et {a} montre le haut de la rue. || Sur une caisse devant la boulangerie, {a} lève un bras dans un nuage de farine.
A Au village, tous les pains étaient noirs. || Le village sentait le pain brûlé.
B « Pas de cloche », dit le boulanger, « alors j’ai dormi. » || « Sans cloche, on dort encore », dit le boulanger.
C L’école commença tard, le lait arriva tard, et le coq avait grand-honte.
D « Deux personnes ont acheté du pain aujourd’hui », dit le boulanger, « et l’une des deux, c’était moi. »
D Nul ne savait tout ce qui pendait à une si petite cloche, avant que plus rien n’y pende.
+keep

A « Je la ramènerai », dit {a}.
C « Demain, pour le petit déjeuner, elle sonnera de nouveau. »
C « Et comment trouve-t-on une chose qui se tait ? » demanda le boulanger.
B {a} leva la plume grise. Elle montrait les montagnes.
+act
+along
A « {refrain} »
D On fait ainsi avec les cloches, et peut-être aussi avec les plumes, et {a} se mit en route.

# Quelque chose brille || Le premier ding
S {a} court dans l’herbe haute vers quelque chose qui brille, et trois moutons regardent. || {a} se penche sur un vieux seau dans l’herbe, où tient tout le ciel.
A {a} courut à travers le pré.
A Une plume ici. Une plume là.
D Elles étaient semées comme des miettes entre les pâquerettes, comme si quelqu’un avait été très pressé.
A Et puis : ding !
C Ce n’était pas un grand ding, et il était un peu tordu, mais c’en était un.
C « C’était facile », dit {a}, et courut vers la chose qui brillait.
+act

A C’était un seau. Rien qu’un seau. || Un seau ! Rien qu’un seau.
B Une goutte tomba du robinet. Ding. || Au-dessus, un robinet lâcha une goutte. Ding.
C {a} en but une gorgée, pour qu’il ait au moins servi à quelque chose.
D Quand l’eau redevint lisse, un oiseau gris la traversa d’un bout à l’autre, quelque chose dans le bec.
A Les plumes montaient la colline.
C Mais derrière la dernière barrière pendait un brouillard, pas plus grand qu’un mouchoir.
D « Tu es bien petit », lui dit {a}, et le brouillard l’entendit et ne l’oublia pas.

# Le brouillard arrive || Grand comme une maison
S {a} se tient entre de hauts troncs, et le brouillard coule au milieu. || Seules les cimes dépassent du blanc, et {a} lève les yeux vers elles.
A Dans la forêt attendait le brouillard. || Puis vint le brouillard, dans la forêt.
B Il était mouchoir. Le voilà maison. || Hier un mouchoir, aujourd’hui une maison entière.
C Il prit les buissons, puis le chemin, puis le bout des pieds.
D Il n’avait ni visage ni pieds, et il sentait la cave et la laine mouillée.
A Où était le chemin ? Disparu.
+fear
+act

B « Ohé ? » appela {a}. « É », dit le brouillard. C’est tout.
C {a} fit dix pas et trouva un arbre, et dix pas plus loin, le même.
A {a} s’arrêta.
A « {refrain} »
B Mais on n’entendait rien, rien que des gouttes.
D Ploc, à gauche, et ploc, à droite, et chaque goutte était presque une cloche.

# Le hibou qui dormait trop tard || Deux yeux ronds
S Du creux d’un tronc sortent deux énormes yeux ronds, bec à nez avec {a}. || {a} fait signe à un hibou coiffé de mousse, qui se tient à sa branche d’une seule patte.
A Deux yeux s’ouvrirent. Un hibou ! || Dans l’arbre, deux yeux. Un hibou !
B « C’est le soir ? » demanda-t-il. « Personne n’a sonné. » || « Comment, déjà le soir ? » demanda-t-il. « Rien entendu. »
C Il se levait à la cloche, le soir, et se couchait à la cloche, le matin.
D Toute la journée il était resté là, un œil ouvert, trop las pour voler et trop inquiet pour dormir.
A « Qui l’a prise ? » demanda {a}.
+act
+love

A « La pie », dit le hibou. « Là-haut. »
B « Sur la montagne, là où tout brille. »
C « Elle prend tout ce qui luit, et elle ne rend jamais rien. »
A « Ramène-la. J’ai si sommeil. »
C « Tu me montres le chemin ? » demanda {a}, mais le hibou dormait déjà.
B Seul son pied bougeait encore. Il montrait le haut.
D {a} tira sur lui une feuille en guise de couverture, et prit le chemin que disaient les doigts de pied.

# Grand comme une montagne || La lanterne roule
S Minuscule sur le sentier raide, {a} tend le bras vers une lanterne qui roule et rebondit. || Une petite lumière dégringole la pente, et {a} s’accroche à un rocher plus haut.
A Dans la montagne, {a} alluma la lanterne. || Plus haut, {a} alluma la lanterne.
C Cette fois, il y avait un plan : un caillou blanc tous les dix pas.
C Ainsi personne ne se perd, même dans le plus gros brouillard.
+act
A Le brouillard était une montagne.
B Il avala les cailloux l’un après l’autre, comme des pois. || Un par un, il mangea les cailloux, comme des pois.
D Il avala la pente, le chemin pour monter et le chemin pour descendre, et il avait encore faim.
+fear

A « {refrain} »
B {a} écouta si fort qu’un pied oublia de regarder.
A Zip ! La lanterne roula au loin.
C Cling, fit-elle, et cling, et tout en bas encore cling, et puis plus rien.
D C’était la seule lanterne, et la seule lumière de toute la montagne.
B « Reviens ! » cria {a}. Elle ne revint pas.

# Un trou dans la roche || Ploc
S Dans un creux de la roche, {a} pose le menton sur les genoux, et une goutte pend au-dessus. || En boule sous un plafond de pierre, {a} tient quelque chose de minuscule.
A Il y avait une grotte. {a} entra. || Dans une grotte entra {a}.
A Dehors, le brouillard. Pas de lumière.
B Pas de chemin, pas de lanterne, pas de cloche. || Il n’y avait ni chemin, ni lanterne, ni cloche.
+quiet

B {a} pensa au portail et à son crochet.
C Il devait se balancer, de-ci, de-là, sans rien à porter.
D Demain attendraient encore la bouillie, le boulanger, et un hibou avec une feuille pour couverture.
A Quelque chose appuyait. Qu’est-ce que c’était ?
B La goutte de fer, petite et froide.
C {a} la serra très fort jusqu’à ce qu’elle soit tiède.
C « Toi non plus, tu ne sais pas où tu vas », dit {a}.
D C’est bon, par une nuit pareille, de tenir quelque chose, même gros comme un pois.
D Ploc, faisait la grotte, au fond, lentement, comme quelqu’un qui compte et ne veut pas finir.

# La langue de la cloche || Ting
S {a} frappe la paroi de la grotte avec une goutte de fer, et des ronds semblent courir sur la pierre. || Un bras tendu, {a} écoute de tout son corps tandis que la lune entre dans la grotte.
A {a} regarda la goutte de fer.
B Petite. Lourde. Avec un anneau en haut. || Elle était petite et lourde, avec un anneau en haut.
A « Tu es la langue de la cloche ! » dit {a}.
C Voilà pourquoi on ne l’entendait pas : sans langue, une cloche ne dit pas ding.
+act

D La goutte était sous le crochet depuis le premier matin, juste à côté de la plume grise.
A {a} frappa la roche. Ting ! || Et {a} frappa la roche. Ting !
B@tie {a} prit {thing_obj} pour la suspendre. Ting !
B@scoop {a} mit {thing_obj} derrière, et cela sonna double. Ting !
B@shine {a} la cogna contre {thing_obj} : duo. Ting !
B@none Toute la grotte le répéta et le porta plus loin. Ting !
A Et là-haut, quelque chose répondit.
B « Mmmm », fit-on, très loin au-dessus de la grotte.
C Une cloche bourdonne quand elle entend sa langue, elle n’y peut rien.
D C’était si faible qu’on le sentait plus dans les pieds qu’on ne l’entendait avec les oreilles.
D « Cela veut dire oui », murmura {a}, et dehors la lune perça le premier trou dans le brouillard.

# Le nid de la pie || Ding !
S Près d’un énorme nid ébouriffé, {a} tend le bras vers une cloche, et la pie regarde, la tête penchée. || {a} s’agrippe au rocher près d’un nid plein de cuillères et de boutons, au clair de lune.
A Ting ! Mmmm. Et {a} grimpait. Ting ! Mmmm.
C À chaque fois, le bourdonnement était plus près, et le brouillard plus mince.
A La pie était dans son nid. || Là, dans son nid, était la pie.
D Il était plein de cuillères et de boutons, et au beau milieu se trouvait la cloche.
+fear
B « À moi », dit la pie. « Ça brille. »

+turn
A@tumble En plein nid ! La cloche s’envola.
B@tumble Cuillères et boutons volèrent, et la pie resta sans voix.
C@tumble La cloche retomba la dernière, et {a} se trouvait juste dessous.
D@tumble « On ne me rend jamais visite comme ça », dit la pie quand elle put de nouveau parler.
A@hush La pie s’approcha. Plus près. Plus près.
B@hush Quelqu’un qui ne veut rien prendre, c’était nouveau pour elle.
C@hush Enfin, du bec, elle poussa la cloche, juste pour voir ce qui arriverait.
D@hush « À moi, elle ne dit jamais rien », dit la pie, et c’était un peu triste.
A@grip {a} tenait la cloche. Bien fort.
B@grip La pie tirait d’un côté, {a} de l’autre.
C@grip On se regarda longtemps, longtemps, et ce fut la pie qui cligna des yeux.
D@grip « De toute façon, elle ne me dit jamais un mot », dit la pie, et elle lâcha.
A@call « Cloche… oche… oche », dit la montagne.
B@call La montagne répondit si bien que le bec s’ouvrit tout grand.
C@call La cloche tomba, roula au bord du nid et s’arrêta tout près.
D@call « Encore », dit la pie. « Personne ne m’a jamais parlé aussi longtemps. »

+also
A La langue retrouva sa place. DING !
B Le brouillard l’entendit, se roula et s’en alla. || Quand il l’entendit, le brouillard plia bagage.
D En échange, {a} offrit à la pie un caillou mouillé, lisse et brillant comme la lune.

# Ding || L’heure du petit déjeuner
S Au portail, {a} serre le poteau, la cloche se balance au-dessus, et le long de la rue s’ouvrent tous les volets. || La cloche brille à son crochet, {a} s’appuie au portail, et dans l’arbre dort un hibou sous une feuille.
A « {changed} »
A C’est ce que fit {a}. Et ding ! || Alors {a} la remit en place. Ding !
B Et ce fut le jour, et la bouillie était prête. || Alors ce fut le jour, et la bouillie le sut.
C Au village, le coq chanta le premier, et les pains sortirent dorés du four.
D Là-haut, un hibou l’entendit, ferma les deux yeux et tira la feuille jusqu’au bec.
+end

B Au crochet pend aussi, maintenant, une plume grise.
C Par bon vent, elle montre la montagne, si quelqu’un veut rendre visite à quelqu’un.
C Là-haut, quelqu’un possède un caillou qui brille, et le montre à tout le monde.
D Le dimanche, la pie vint elle-même, se posa sur le portail et demanda à la cloche comment elle allait.
D « Ding », dit la cloche, et la pie dit que c’était exactement ce qu’elle avait pensé.
+love
+motif
+mood
+naming
""",
)
