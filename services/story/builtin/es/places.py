"""Spanish sentences about places, for pages that have room: they hold in any light and weather."""

from contracts.stage import Place
from services.story.builtin.script import Line
from services.story.builtin.script import read_lines as _l

PLACES: dict[Place, tuple[Line, ...]] = {
    "bedroom": _l("""
        C La cortina se movió un poco, aunque la ventana estaba bien cerrada.
        C La tabla junto a la cama hizo cric, como siempre, y luego crac.
        D Bajo la cama había un calcetín, una canica y una tostada que se echaba en falta desde abril.
        """),
    "kitchen": _l("""
        C En el fuego temblaba una tapadera, como tiemblan las que saben algo.
        C El grifo goteaba en la pila, y la cuchara grande brillaba en su clavo.
        D Los tarros estaban en fila, y detrás del último alguien muy pequeño se lavaba las orejas.
        """),
    "garden": _l("""
        C Una araña había tendido la colada entre dos judías, toda de encaje.
        C Olía a menta y a tierra, y un caracol iba camino de la lechuga.
        D La puerta del jardín chirriaba en dos notas, una de ida y otra de vuelta, y el mirlo sabía ambas.
        """),
    "meadow": _l("""
        C Las margaritas charlaban en corros y se volvían a mirar a quien pasaba.
        C La hierba hacía cosquillas, y a cada paso saltaba un grillo como un muelle.
        D Olía a tomillo y a oveja, y en algún lugar bajo la hierba un topo cambiaba de sitio sus muebles.
        """),
    "forest": _l("""
        C Un escarabajo cruzó el camino como quien llega tarde y no miró atrás.
        C El musgo cedía como una almohada, y olía a setas y a resina.
        D Una piña cayó de rama en rama, se tomó su tiempo y aterrizó con un toc pequeño y blando.
        """),
    "river": _l("""
        C Una hoja bajaba por el río dando vueltas, como quien baila a solas.
        C El agua hablaba sin parar y no tenía que respirar ni una vez.
        D Los sauces mojaban los dedos en el agua, y cada uno escribía una línea que nadie sabía leer.
        """),
    "lake": _l("""
        C Un pez saltó, miró un momento alrededor y volvió adentro a contarlo.
        C El agua lamía las piedras, y los juncos se rozaban los codos.
        D Olía a barro y a menta, y de vez en cuando el lago decía algo corto, como hacen los viejos.
        """),
    "mountain": _l("""
        C Una florecilla crecía en una grieta, muy sola, y le sacaba buen partido.
        C Las piedras eran frías y ásperas, y cada una sabía una larga historia.
        D Aquí arriba hasta la hierba se agarraba con las dos manos, y olía a piedra y a madrugada.
        """),
    "cave": _l("""
        C En un rincón había hojas secas, redondas como un plato, donde alguien durmió.
        C Olía a piedra vieja, y cada susurro volvía un poco más redondo.
        D Las paredes eran lisas como una taza por dentro, y al fondo la oscuridad seguía y seguía.
        """),
    "village": _l("""
        C Un perro ladró dos veces, más por costumbre que por un buen motivo.
        C Golpeó un postigo, barrió una escoba, y de tres chimeneas salían tres humos.
        D Los adoquines eran redondos como panes, y un gato en el pozo lo sabía todo y no decía nada.
        """),
    "market": _l("""
        C Bajo los puestos los gorriones hacían la compra, sin bolsa ni nada.
        C Una última naranja rodó bajo un puesto, y alguien silbaba doblando el toldo.
        D Olía a queso y a cuero y a cien conversaciones, y las palomas ya estaban barriendo el suelo.
        """),
    "attic": _l("""
        C Detrás de un baúl un ratón leía un libro, o se sentaba en él.
        C El polvo bailaba en la luz, y las cosas viejas parecían a punto de hablar.
        D Había un reloj sin agujas, un cochecito sin muñeca y una silla que descansaba sus tres patas.
        """),
    "bridge": _l("""
        C Bajo el puente vivía un eco que nunca empezaba, pero siempre respondía.
        C Las tablas zumbaban a cada paso, y entre ellas pasaba el agua por debajo.
        D En la baranda mucha gente había grabado sus letras, y con el musgo se habían puesto verdes.
        """),
    "snowfield": _l("""
        C Una rama soltó su nieve, saltó hacia arriba y puso cara de sorpresa.
        C El frío pellizcaba la nariz, y el aliento iba delante en nubes pequeñas.
        D Había tanto silencio que se oía llegar la nieve, cada copo un poco tarde y pidiendo perdón.
        """),
}
