"""French lines in which the traits of the cast show."""

from services.story.builtin.language import Voice
from services.story.builtin.script import read_lines


def _voice(show: str, act: str, quiet: str, turn: str, also: str, end: str) -> Voice:
    return Voice(
        show=read_lines(show),
        act=read_lines(act),
        quiet=read_lines(quiet),
        turn=read_lines(turn),
        also=read_lines(also),
        end=read_lines(end),
    )


VOICES = {
    "shy": _voice(
        """
        A {x} regardait, derrière la porte.
        B {x} murmura bonjour, mais seulement à la théière. || {x} se tenait derrière la porte et voyait tout.
        """,
        """
        A « Peut-être », murmura {x}.
        A {x} murmura un mot, tout bas.
        A {x} fit encore un petit pas.
        A {x} se cacha, puis regarda de nouveau.
        A « Toi d’abord », souffla {x}.
        A Les joues toutes rouges, {x} vint aussi.
        B {x} l’avait vu depuis longtemps et n’osait pas le dire.
        B « Je crois que je peux », murmura {x} à ses pieds.
        B {x} fit un signe si petit que seul un scarabée le vit.
        """,
        "A {x} murmura quelque chose dans le noir. || {x} ne dit rien et écouta.",
        "A {x} n’appela pas. {x} ne bougea pas. || {x} ne fit pas le moindre bruit.",
        "A {x} non plus ne bougea pas. || {x} murmura : « Maintenant. »",
        "A « C’était moi », dit {x} bien fort. || {x} dit bonne nuit à voix haute.",
    ),
    "clumsy": _voice(
        """
        A {x} avait déjà trébuché deux fois. || {x} tomba sur le tapis. Encore.
        B {x} avait déjà trébuché sur le balai, le seau et le tapis.
        """,
        """
        A Patatras ! C’était {x}.
        A {x} trébucha sur rien du tout.
        A « Oups », dit {x}.
        A {x} vacilla… et s’assit. Plouf.
        A « C’était fait exprès », dit {x}.
        A {x} se cogna au seul poteau.
        B {x} recula pour mieux voir et finit dans un seau.
        B {x} rattrapa un caillou au vol, avec un orteil.
        B « Rien de cassé ! » cria {x} de quelque part en bas.
        """,
        "A Même {x} ne se cogna nulle part. || {x} s’assit, et rien ne se cassa.",
        "A {x} glissa. {x} dérapa. {x} s’envola. || Alors {x} trébucha, comme toujours.",
        "A {x} roula derrière. || « Oups ! » cria {x} en aidant.",
        "A {x} tomba au lit. Plus moelleux. || {x} trébucha sur le tapis. Personne ne gronda.",
    ),
    "curious": _voice(
        """
        A {x} regardait derrière chaque chose. || {x} avait trois questions à la fois.
        B {x} avait déjà posé sept questions, dont trois sur le plafond.
        """,
        """
        A « Et pourquoi ? » demanda {x}.
        A {x} regarda deux fois. Puis encore une.
        A « Il y a quoi, là ? » demanda {x}.
        A {x} renifla de tous les côtés.
        A {x} voulait savoir. Tout de suite.
        A « Qui est là ? » demanda {x}.
        B {x} voulait savoir la suite, et la suite de la suite.
        B « C’est mou ? C’est bruyant ? Ça mord ? » demanda {x}.
        B {x} posa onze questions et répondit à quatre sans aide.
        """,
        "A {x} n’avait plus de question. || {x} interrogea le noir. Pas de réponse.",
        "A « Qui es-tu ? » demanda {x} à la nuit. || « Bonsoir ! Qui es-tu ? » demanda {x}.",
        "A « Et après ? » demanda {x}. « Et après ? » || « Là ! » dit {x}. « Regardez là ! »",
        "A « Et maintenant ? » demanda {x}. || « Pourquoi c’était si facile ? » demanda {x}.",
    ),
    "sleepy": _voice(
        """
        A {x} bâilla, et bâilla encore. || {x} dormait encore à moitié.
        B {x} bâilla si longtemps qu’une mouche entra et ressortit.
        """,
        """
        A {x} bâilla. « C’est encore loin ? »
        A « Réveillez-moi plus tard », dit {x}.
        A {x} se frotta les yeux. « Vraiment ? »
        A {x} fit un tout petit somme.
        A « Encore cinq minutes », marmonna {x}.
        A {x} bâilla, mais ne dormit pas.
        B {x} dormit un instant debout, comme font les chevaux.
        B « J’en ai rêvé », dit {x}, « mais en plus petit. »
        B {x} cligna lentement des yeux et vit ce que d’autres ratent.
        """,
        "A Pour une fois, {x} ne dormait pas. || {x} avait les yeux grands ouverts.",
        "A {x} s’assit et respira lentement. || {x} bâilla, long et doux et large.",
        "A Pour ça, {x} resta debout. || {x} cligna des yeux. « C’est vrai. »",
        "A {x} dormit avant le dernier mot. || {x} dormit avec un sourire.",
    ),
    "hungry": _voice(
        """
        A {x} avait faim. Comme toujours. || {x} lécha la cuillère. Deux fois.
        B {x} avait mangé un petit quelque chose et attendait le suivant.
        """,
        """
        A « On mange quoi ? » demanda {x}.
        A Un ventre gronda. C’était {x}.
        A {x} renifla. « Ça sent la soupe. »
        A « D’abord une bouchée », dit {x}.
        A {x} grignota une croûte de pain.
        A « Je pense. Ou j’ai faim », dit {x}.
        B {x} partagea sa dernière croûte, et c’était très courageux.
        B « Avec une tartine, tout va mieux », dit {x} en mâchant.
        B {x} avait pris quatre biscuits. Il en restait deux.
        """,
        "A {x} oublia sa faim. || Même {x} n’avait plus faim.",
        "A {x} pensa au dîner et tint bon. || « D’abord ça, puis dîner », dit {x}.",
        "A {x} aida, la bouche pleine. || « Bientôt à table ! » cria {x}.",
        "A {x} se resservit trois fois. || {x} mangea la dernière miette.",
    ),
    "loud": _voice(
        """
        A {x} chanta. Les tasses tremblèrent. || « BONJOUR TOUT LE MONDE ! » cria {x}.
        B {x} chantait si fort que les cuillères dansaient dans le tiroir.
        """,
        """
        A « OHÉ ! » cria {x}. « OHÉ ! »
        A {x} chuchota. C’était très fort.
        A {x} chanta pour se donner du courage.
        A « ICI ! » cria {x}. « PAR ICI ! »
        A {x} gronda comme un gros tambour.
        A « OH NON ! » cria {x}.
        B {x} voulut chuchoter, et deux corbeaux s’envolèrent de peur.
        B « MAIS JE CHUCHOTE ! » dit {x}, le plus bas possible.
        B {x} chanta la chanson aux neuf couplets sans en oublier un.
        """,
        "A Même {x} se taisait. || {x} fredonna, si bas, si bas.",
        "A {x} prit son souffle et appela. || {x} ouvrit la bouche et chanta. Fort !",
        "A « MAINTENANT ! » cria {x}. || {x} cria hourra jusqu’à l’écho.",
        "A {x} chuchota bonne nuit. Presque bas. || {x} chanta encore, tout bas.",
    ),
    "funny": _voice(
        """
        A {x} portait une chaussette en chapeau. || {x} fit une grimace à la cuillère.
        B {x} portait le couvre-théière sur la tête et saluait le balai.
        """,
        """
        A {x} pouffa. C’était contagieux.
        A « Toc, toc », dit {x}.
        A {x} marcha comme un canard.
        A {x} fit une très longue figure.
        A « Tadam ! » dit {x}.
        A {x} se tint sur une jambe.
        B {x} fit une révérence au vent, et le vent la lui rendit.
        B « Que fait un escargot dans un train ? Il attend », dit {x}.
        B {x} fit une tête telle que les nuages regardèrent deux fois.
        """,
        "A {x} n’avait pas de blague pour ça. || {x} essaya de sourire. Presque.",
        "A {x} sauta, tourna et roula. || {x} dansa n’importe comment et glissa.",
        "A {x} fit une galipette porte-bonheur. || « Tadam ! » cria {x}, juste à temps.",
        "A {x} raconta tout avec les voix. || {x} fit une révérence à la nuit.",
    ),
    "stubborn": _voice(
        """
        A {x} disait non à la bouillie. || « Non », dit {x}. Pour s’entraîner.
        B {x} essayait depuis une semaine d’ouvrir le même bocal.
        """,
        """
        A « Encore », dit {x}.
        A « Non », dit {x}. « Pas comme ça. »
        A {x} tapa du pied. Cela aida.
        A {x} ne fit pas demi-tour.
        A « Je reste », dit {x}.
        A {x} essaya une quatrième fois.
        B {x} fronça tant les sourcils qu’un moucheron fit demi-tour.
        B « Ça marchera, puisque je le dis », dit {x}.
        B {x} poussa, tira, et poussa encore de l’autre côté.
        """,
        "A {x} avait de la peine, mais resta. || « Pas encore », dit {x} très bas.",
        "A {x} ne lâcha pas. || « Je ne pars pas d’ici », dit {x}.",
        "A {x} ne lâcha pas non plus. || « Encore ! » dit {x}. « Une fois ! »",
        "A « Je l’avais dit », dit {x}. || {x} dit oui. Une seule fois.",
    ),
    "kind": _voice(
        """
        A {x} salua l’araignée. || {x} donna du biscuit au moineau.
        B {x} avait posé une miette à la fenêtre, pour qui passerait.
        """,
        """
        A « Tu as froid ? » demanda {x}.
        A {x} partagea le dernier biscuit.
        A {x} porta le scarabée de l’autre côté.
        A « Prends ma place », dit {x}.
        A {x} sourit et fit de la place.
        A « Ce n’est rien », dit {x}.
        B {x} ôta un escargot du chemin et lui souhaita bonne chance.
        B « Appuie-toi sur moi », dit {x}. « C’est moelleux. »
        B {x} caressa un caillou qui restait là, tout seul.
        """,
        "A {x} se rapprocha. C’était plus chaud. || {x} fit de la place, au cas où.",
        "A {x} s’assit, et attendit, sans bruit. || « Viens », dit {x} doucement. « J’attends. »",
        "A {x} fit de la place à tous. || {x} tint bon, ferme et doux.",
        "A {x} borda tout le monde. || {x} laissa une miette à la fenêtre.",
    ),
    "slow": _voice(
        """
        A {x} mettait encore sa première chaussette. || {x} descendait marche après marche.
        B {x} avait commencé son petit déjeuner hier et finissait presque.
        """,
        """
        A « Une chose à la fois », dit {x}.
        A {x} arriva en dernier et vit mieux.
        A {x} regarda un bon moment.
        A « Rien ne presse », dit {x}.
        A {x} fit un pas. Un petit.
        A « Attends », dit {x}. « Regarde d’abord. »
        B {x} allait si lentement qu’un escargot salua deux fois.
        B « Vite, c’est lent avec du bruit », dit {x}.
        B {x} y pensa par-devant, puis par-derrière.
        """,
        "A {x} avait le temps. Tout le temps. || {x} restait là, sans se presser.",
        "A {x} attendit. Et attendit. Et attendit. || {x} avait le temps, et le prit.",
        "A {x} arriva, lentement, juste à temps. || « Doucement », dit {x}. « Voilà. »",
        "A {x} arriva en dernier, tout sourire. || {x} mangea lentement, jusqu’au bout.",
    ),
    "fast": _voice(
        """
        A {x} entrait, sortait, rentrait. || {x} courait autour de la table.
        B {x} arrivait déjà en bas avant que l’escalier ne bouge.
        """,
        """
        A {x} était déjà là.
        A « Vite ! » cria {x}. « Vite, vite ! »
        A {x} courut devant et revint.
        A Zip ! {x} passa le coin.
        A {x} ne tenait pas en place.
        A « Prêts ? Partez ! » cria {x}.
        B {x} y courut, revint en courant et y courut encore.
        B « J’attends depuis tout à l’heure », dit {x}.
        B {x} courait si vite qu’une idée resta derrière.
        """,
        "A {x} ne courait plus. Plus du tout. || {x} n’avait nulle part où courir.",
        "A {x} courut. Trop vite ! Pas de frein ! || {x} fila, glissa et s’envola.",
        "A {x} arriva en un clin d’œil. || « Vite, vite, vite ! » cria {x}.",
        "A {x} fila au lit d’un bond. || {x} courut encore un tour, de joie.",
    ),
    "small": _voice(
        """
        A {x} tenait presque dans une tasse. || {x} regardait, debout sur une caisse.
        B {x} montait sur deux livres et voyait juste par-dessus le bord.
        """,
        """
        A {x} se faufila entre les deux.
        A « Là, je passe », dit {x}.
        A {x} s’étira tant que possible.
        A « Ici, en bas ! » cria {x}.
        A {x} se mit sur la pointe des pieds.
        A {x} entra où personne ne passe.
        B « D’en bas, on voit plus de ciel », dit {x}.
        B {x} faisait trois pas où d’autres en font un.
        B {x} sautillait pour bien se faire voir.
        """,
        "A {x} se sentait comme une miette. || {x} se serra comme une noix.",
        "A {x} fit moins de bruit qu’une mousse. || {x} s’approcha, pas à pas, sans bruit.",
        "A {x} se glissa juste à côté. || « Moi aussi ! » cria {x}.",
        "A {x} avait grandi un peu, sûrement. || {x} dormit dans le plus petit coin.",
    ),
    "brave": _voice(
        """
        A {x} avait déjà grimpé sur la table. || {x} sauta les quatre marches.
        B {x} avait déjà regardé sous le lit, et sans lumière.
        """,
        """
        A « J’y vais », dit {x}.
        A {x} passa devant.
        A « C’est pour moi », dit {x}.
        A {x} ne cligna même pas des yeux.
        A « C’est ce qu’on va voir », dit {x}.
        A {x} avala sa salive et avança.
        B {x} fit un pas, même si ses genoux disaient non.
        B « Ce n’est grand que du dehors », dit {x}.
        B {x} frappa trois coups, au cas où quelqu’un habiterait là.
        """,
        "A {x} aussi avait la gorge serrée. || {x} avala sa salive et baissa les yeux.",
        "A {x} prit son souffle et y alla. || « À moi », dit {x}, et tint bon.",
        "A {x} se tint tout près, sans trembler. || {x} avança, côte à côte.",
        "A {x} dormit sans lumière. || {x} raconta tout, sans rien oublier.",
    ),
}
