"""French sentences about places, for pages that have room: they hold in any light and weather."""

from contracts.stage import Place
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

PLACES: dict[Place, tuple[Line, ...]] = {
    "bedroom": _l("""
        C Le rideau bougea un peu, alors que la fenêtre était bien fermée.
        C La latte près du lit fit cric, comme toujours, et puis crac.
        D Sous le lit, il y avait une chaussette, une bille et une tartine qu’on cherchait depuis le mois d’avril.
        """),
    "kitchen": _l("""
        C Sur le feu tremblait un couvercle, comme tremblent ceux qui savent quelque chose.
        C Le robinet gouttait dans l’évier, et la grande cuillère brillait à son clou.
        D Les bocaux se tenaient en rang, et derrière le dernier, quelqu’un de très petit se lavait les oreilles.
        """),
    "garden": _l("""
        C Une araignée avait étendu son linge entre deux haricots, tout en dentelle.
        C Cela sentait la menthe et la terre, et un escargot allait vers la salade.
        D Le portail grinçait sur deux notes, une pour partir, une pour revenir, et le merle savait les deux.
        """),
    "meadow": _l("""
        C Les pâquerettes bavardaient en rond et se tournaient vers ceux qui passaient.
        C L’herbe chatouillait les genoux, et à chaque pas une sauterelle partait comme un ressort.
        D Cela sentait le thym et le mouton, et quelque part sous l’herbe, une taupe changeait ses meubles de place.
        """),
    "forest": _l("""
        C Un scarabée traversa le chemin comme s’il avait rendez-vous, sans se retourner.
        C La mousse cédait comme un oreiller, et cela sentait le champignon et la résine.
        D Une pomme de pin tomba de branche en branche, prit tout son temps et atterrit avec un petit toc.
        """),
    "river": _l("""
        C Une feuille descendait la rivière en tournant, comme une danseuse dans une salle vide.
        C L’eau parlait tout le temps, sans jamais reprendre son souffle.
        D Les saules laissaient pendre leurs doigts dans l’eau, et chacun traçait une ligne que personne ne savait lire.
        """),
    "lake": _l("""
        C Un poisson sauta, regarda autour de lui, et rentra le raconter aux autres.
        C L’eau léchait les pierres, et les roseaux se frottaient les coudes.
        D Cela sentait la vase et la menthe, et parfois le lac disait un mot, comme font les vieux.
        """),
    "mountain": _l("""
        C Une petite fleur poussait dans une fente, toute seule, et s’en arrangeait bien.
        C Les pierres étaient froides et rudes, et chacune connaissait une longue histoire.
        D Ici, même l’herbe se tenait à deux mains, et cela sentait la pierre et le très grand matin.
        """),
    "cave": _l("""
        C Dans un coin, des feuilles en rond, comme une assiette : quelqu’un avait dormi là.
        C Cela sentait la vieille pierre, et chaque murmure revenait un peu plus rond.
        D Les murs étaient lisses comme le dedans d’une tasse, et au fond, le noir continuait encore et encore.
        """),
    "village": _l("""
        C Un chien aboya deux fois, plus par habitude que pour une bonne raison.
        C Un volet claqua, un balai balaya, et trois cheminées faisaient trois fumées.
        D Les pavés étaient ronds comme des pains, et sur le puits, un chat savait tout et ne disait rien.
        """),
    "market": _l("""
        C Sous les étals, les moineaux faisaient leurs courses, sans panier.
        C Une dernière orange roula sous un étal, et quelqu’un sifflait en pliant la toile.
        D Cela sentait le fromage, le cuir et cent conversations, et les pigeons balayaient déjà le sol.
        """),
    "attic": _l("""
        C Derrière une malle, une souris lisait un livre, ou s’était assise dessus.
        C La poussière dansait, et les vieilles choses avaient l’air de vouloir parler.
        D Il y avait une horloge sans aiguilles, un landau sans poupée et une chaise qui reposait ses trois pieds.
        """),
    "bridge": _l("""
        C Sous le pont vivait un écho qui ne commençait jamais, mais répondait toujours.
        C Les planches bourdonnaient à chaque pas, et l’eau passait dessous.
        D Sur la rambarde, bien des gens avaient gravé leurs lettres, et la mousse les avait rendues toutes vertes.
        """),
    "snowfield": _l("""
        C Une branche lâcha sa neige, sauta en l’air et parut fort surprise.
        C Le froid pinçait le nez, et le souffle allait devant en petits nuages.
        D Le silence était tel qu’on entendait la neige arriver, chaque flocon un peu en retard et bien désolé.
        """),
}
