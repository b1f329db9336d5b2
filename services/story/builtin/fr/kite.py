"""The kite and the wind, in French."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

KITE = read_tale(
    "Tiens bon, petite ficelle.",
    "Lâche un peu, petite ficelle.",
    """
S {all} en pleine course sur la rive du lac, dans le vent, la ficelle tendue, et tout là-haut dans le bleu vole un cerf-volant rapiécé, une lettre dans la queue. || {all} parmi les fleurs du pré, un bras levé dans le vent doré du soir, et un cerf-volant rapiécé emporte une lettre blanche vers les nuages en feu.

# La barque pleine de fleurs || Un cerf-volant au clou
S {a} décroche du mur un cerf-volant rapiécé ; derrière, une vieille barque est pleine de géraniums. || Au jardin, {a} retient un cerf-volant qui tire, et dans l’herbe est posée une barque pleine de fleurs.
A Un cerf-volant pendait au clou. Il voulait partir. || Au clou pendait un cerf-volant impatient.
C Il avait quatre coins, trois pièces et une queue de vieilles chaussettes.
+show
+kind

A Au jardin, une barque était pleine de fleurs.
C Elle n’allait plus sur l’eau depuis des années, et des géraniums poussaient sur ses bancs.
B Du jardin, on voyait l’autre rive du lac. || Du banc, on voyait jusqu’à l’autre rive.
A Grand-mère habitait là-bas.
D Le soir, elle posait une lampe à sa fenêtre, et c’était sa façon de dire bonne nuit.
+motif

B « C’est trop loin pour appeler », dit {a}.
D {a} avait essayé une fois avec une trompette, et seul un canard avait répondu, et assez impoliment.
D Le vent venait du lac et sentait l’eau et les crêpes, et l’une des deux choses devait être vraie.

# Pas de bac aujourd’hui || La lettre
S Sur le ponton, {a} tient au vent une lettre pliée ; un petit bac tire sur ses cordes. || {a} attache une lettre à la queue d’un cerf-volant, et les vagues sautent pour regarder.
A {a} écrivit : « Viens au petit déjeuner ! »
B Avec le dessin de la table, et deux œufs.
A Mais le bac ne partait pas. || Mais le petit bac ne bougeait pas.
B « Trop de vent », disait une pancarte au bout d’une corde. || Une pancarte pendait là. « Trop de vent », disait-elle.
C Elle le disait toute la semaine, et la lettre prenait des rides à force d’attendre.
D De l’autre côté, grand-mère serait devant son œuf, sans personne pour lui passer le sel.
+keep

C Le vent traversait le lac, tout droit vers la fenêtre à la lampe.
C Il y allait de toute façon, toute la journée, et sans le moindre bac.
A « Le cerf-volant la portera ! » dit {a}.
+act
+along
D Il suffisait de tenir la ficelle jusqu’au bout, et l’air s’occuperait de tout le reste.
A « {refrain} »
B C’était pour la ficelle, et elle répondit en bourdonnant.

# Là-haut || Le premier vol
S Vu de l’herbe, {a} court, la ficelle tendue, et tout en haut se tient le cerf-volant, une lettre dans la queue. || {a} court en bas, et là-haut, dans le bleu, le cerf-volant montre ses pièces.
A {a} courut dans le pré.
A Le cerf-volant monta, la lettre aussi !
B Il passa la haie, la grange et une vache fort étonnée. || Voilà la haie passée, la grange, et une vache étonnée.
C La ficelle filait entre les mains, chaude et vive comme une bête.
D De là-haut, le lac devait sembler une flaque, et la maison de grand-mère, une miette au bord.
+act

B « Un peu plus à gauche », cria {a}.
C C’était si facile ! {a} pensait déjà à ce qu’il faudrait mettre sur l’œuf.
A Alors le vent fit : pouf.
B Un tout petit pouf, comme on souffle sur la soupe.
A Le cerf-volant tomba dans un buisson. || Plouf, le cerf-volant dans un buisson.
C La lettre avait maintenant une tache de mûre, juste sur « déjeuner ».
D « Ce n’était qu’un petit pouf », dit {a}, en ôtant les épines de la queue, chaussette après chaussette.

# Le chapeau de quelqu’un || La rafale
S Dans le grand pré, {a} poursuit un chapeau de paille qui bondit, et dans l’unique grand arbre pend un cerf-volant. || Un cerf-volant entraîne {a} à pas de géant, et un chapeau de paille les dépasse.
A {a} essaya encore. Plus haut ! || Encore, et plus haut, dit {a}.
B Le cerf-volant passa les arbres, et le vent fit demi-tour.
A Pas un pouf, non. Une rafale.
C Elle prit les feuilles, elle prit le linge, et elle prit le chapeau de quelqu’un.
+fear
+act

A « {refrain} »
B La ficelle tint. {a} tint. Les pieds, un peu moins. || La ficelle resta, {a} resta. Les pieds partirent.
C Hop, par-dessus l’herbe, et hop, et hop, chaque pas plus long que le précédent.
A Boum ! C’était l’arbre.
B Tout en haut pendait le cerf-volant, tout près du chapeau.
D Ils se balançaient là, côte à côte, et avaient l’air de très bien s’entendre.
D « Grand-mère n’habite pas là ! » cria {a}, mais le vent eut le dernier mot, comme toujours.

# L’homme sans chapeau || Une échelle pour deux
S Près du pont, un pêcheur aux cheveux fous tient une échelle, et {a} montre l’arbre. || De l’échelle, {a} agite un chapeau de paille, et en bas le pêcheur compte ses nœuds.
A Un pêcheur arriva. « Mon chapeau ! » || Un pêcheur accourut. « Mon chapeau ! »
B « Sans lui, les poissons ne me reconnaissent pas. » || « Les poissons ne savent plus qui je suis », dit-il.
C Il avait les cheveux comme une meule de foin, et personne ne les avait jamais vus.
D Il tourna le dos au pont, pour qu’au moins les truites ne remarquent rien.
B « Il est là-haut, près de mon cerf-volant », dit {a}.
A L’homme tint l’échelle. {a} grimpa.
+act
+love

A Le chapeau descendit. Le cerf-volant aussi.
B Il remit son chapeau et fut de nouveau pêcheur.
C « Tu m’as aidé, je t’aide », dit-il. « Que te faut-il ? »
A « Plus de ficelle », dit {a}.
C Il donna toute une corde, grosse comme le pouce, qui sentait le goudron et le hareng.
D « Mais écoute », dit-il, « une barque ne se bat jamais avec le vent. Elle n’en a pas le temps. »
B {a} fit oui de la tête et n’écouta rien.

# La tempête || Crac !
S Minuscule sur une colline nue, {a} tire sur une corde, et là-haut, sous les nuages noirs, un cerf-volant se déchire. || Sur la colline, {a} tend les bras vers une lettre blanche qui s’envole au-dessus du lac.
A {a} monta sur la plus haute colline. || Sur la plus haute colline monta {a}.
B Avec une corde pareille, que pouvait-il arriver ?
C {a} noua le bout à un rocher, avec un nœud qui portait un nom.
+act
A Le vent devint tempête.
C Elle venait sur le lac comme un troupeau de chevaux, et l’eau se levait.
+fear

A « {refrain} »
B La corde tint. Le rocher tint. Tout tint. || Corde, rocher, nœud : tout tint.
D Seul le cerf-volant était de toile et de trois pièces, et ne pouvait tenir comme un rocher.
A Crac ! La lettre s’envola.
B Elle tourna deux fois et coula dans le lac.
C Un moment, ce fut une tache blanche dans l’eau, et puis ce ne fut plus rien.
D « Le petit déjeuner », lui dit {a} tout bas, mais la tempête était déjà sur une autre colline.

# Sous la brouette || La pluie
S {a} s’abrite sous une brouette renversée, le cerf-volant déchiré sur les genoux, et regarde la pluie. || Sous une brouette au bord du lac, deux yeux regardent ; devant pend une chaussette mouillée.
A Il pleuvait. {a} attendait sous une brouette.
B Les gouttes jouaient du tambour sur la tôle. || Au-dessus, les gouttes répétaient leur tambour.
A Le cerf-volant avait un trou. Un grand. || Il y avait un grand trou dedans.
B On voyait le lac à travers.
+quiet

A En face, une lampe s’alluma.
B C’était grand-mère, qui disait bonne nuit.
C {a} n’avait ni lampe, ni lettre, ni bac pour répondre.
C Le vent tirait encore sur un coin du cerf-volant, comme un enfant sur une manche.
D « Qu’est-ce que tu veux ? » lui demanda {a}, et pour la première fois ce jour-là, attendit la réponse.
D Il tira encore, toujours du même côté, vers l’eau, comme s’il le disait depuis ce matin.
D La pluie descendait en fils le long de la tôle, et chaque fil tombait droit et ne tenait à rien.

# Les géraniums déménagent || Ce que veut le vent
S Les yeux brillants, {a} sort des géraniums de la vieille barque. || Dans la barque, {a} attache le cerf-volant à la proue, et des pots de fleurs attendent en rang dans l’herbe.
A Qu’il tire ! C’était ça. || Que le vent tire ! C’était ça.
B « Il n’est pas contre moi », dit {a}. « Il va là-bas. » || « Il ne me veut rien », dit {a}. « Il va là-bas. »
A {a} courut à la barque aux fleurs.
C L’un après l’autre, les géraniums déménagèrent, et restèrent dans l’herbe, très vexés.
+act

D Dessous, il y avait de bonnes planches sèches, une rame, et un escargot qui croyait à une maison.
A Et le cerf-volant devint une grande voile.
B@tie {a} prit {thing_obj} et boucha le trou, bien noué.
B@scoop {a} prit {thing_obj} pour écoper l’eau.
B@shine {a} mit {thing_obj} à la proue, pour briller.
B@none Une chaussette de la queue boucha le trou, tout juste.
C « Le pêcheur l’a dit », murmura {a}, « une barque ne se bat pas avec le vent. »
D Quelqu’un l’avait dit bien clairement, quelqu’un avait fait oui, mais les oreilles étaient ailleurs.
B Et vogue ! La barque, le cerf-volant et {a}.

# De l’autre côté || Le cerf-volant tire
S Une petite barque file sur le lac sombre, loin devant va un cerf-volant rapiécé, et sur la rive brille une lampe. || Sur le grand lac de nuit, {a} se tient debout dans la barque, et le cerf-volant tire vers une seule petite lumière.
A Le cerf-volant tirait. La barque volait.
C De chaque côté, l’écume se dressait comme deux ailes, et la rame n’avait rien à faire.
+fear
A Au milieu, le vent arriva. Tout entier. || À mi-chemin, tout le vent arriva.
B La corde chanta. La proue plongea, et l’eau entra.
D C’était le même vent que sur la colline, et il avait amené toute sa famille.

+turn
A@tumble En arrière ! La proue remonta.
B@tumble La corde glissa, et la barque flotta comme un canard.
C@tumble {a} se retrouva au fond, dans les chaussettes mouillées, où personne ne s’assied exprès.
D@tumble C’était juste le bon endroit, et aucun marin du monde n’y aurait pensé.
A@hush La barque se calma, comme {a}.
B@hush Doucement, tout doucement, {a} laissa filer la corde.
C@hush La barque cessa de trembler, comme un cheval qui sent que personne n’a peur.
D@hush Une main bruyante aurait tout cassé, mais celle-ci demandait seulement, et le vent dit oui.
A@grip Et {a} tint, céda, et tint.
B@grip Pas de force, cette fois. Juste sans jamais cesser.
C@grip Le vent tirait, la corde allait ; il soufflait, {a} la ramenait.
D@grip Ce fut ainsi tout du long, et les deux plus grands têtus du lac s’entendirent à merveille.
A@call Et de la rive on cria : « Ici ! »
B@call À la fenêtre, la lampe se balança.
C@call On savait maintenant où aller, et {a} lâcha juste assez de corde.
D@call Grand-mère avait entendu, de sa cuisine, à travers la tempête, la porte et deux bonnets de laine.

+also
A « {changed} »
B Et le vent porta la barque comme une feuille. || Comme une feuille on traversa, le vent s’en occupait.
D La quille grinça sur le sable, et quelqu’un en pantoufles accourut sur la rive avec une lampe.

# Le petit déjeuner || Deux œufs
S Grand-mère et {a} s’embrassent près de la table du jardin ; le cerf-volant pend au clou, avec une pièce neuve. || Au jardin, grand-mère serre {a} bien fort, la petite cuillère encore à la main.
A Grand-mère vint au petit déjeuner. || Qui vint au petit déjeuner ? Grand-mère !
A Elle sala l’œuf, et on rit.
B « Pas de lettre », dit-elle, « mais de la visite. » || « Aucune lettre », dit-elle, « mais regardez qui est là. »
C On était rentré à l’aube, quand le vent fait demi-tour et souffle à l’envers.
D Il le fait tous les matins, dit le pêcheur, et il ôta son chapeau devant grand-mère, cheveux ou pas.
+end

C Les géraniums sont maintenant le long du chemin, et s’y sont habitués.
A La barque reste sur l’eau.
B Au clou pend le cerf-volant, avec une pièce de plus.
D Le soir, une lampe brille de l’autre côté du lac, et de ce côté-ci, une autre répond.
D Parfois un canard s’en mêle, assez impoliment, mais plus rien n’est vraiment loin.
+love
+motif
+mood
+naming
""",
)
