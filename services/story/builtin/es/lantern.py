"""The lantern for the lake, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

LANTERN = read_tale(
    "Lucecita, ven conmigo.",
    "Lucecitas, volad conmigo.",
    """
S {all} con un farol encendido al borde del bosque, de noche, y alrededor las setas y los helechos brillan como el oro. || {all} con una pequeña rana en el prado florido, bajo el cielo violeta del anochecer, y en la hierba luce un farol como una estrella caída.

# Hoy no hay luna || La ventana negra
S {a} está de pie en la cama, junto a la ventana; fuera el cielo está vacío, y en el alféizar hay un tarro con agujeros en la tapa. || En el dormitorio, {a} acerca un farol al cristal y solo ve su propia llama.
A Cada noche se asomaba la luna. || La luna se asomaba cada noche.
C Primero tocaba la silla, luego la manta, y al final se sentaba en la almohada.
+show
+kind

A Pero esta noche no había luna.
B Solo estaba la ventana, negra como una sartén. || La ventana estaba vacía y negra como una sartén.
D Hasta el reloj grande del pasillo sonaba más bajo, como si hubiera perdido la cuenta.
A Allí había un tarro vacío.
B Tenía agujeritos en la tapa, para los escarabajos de visita.
+motif

C —¿No hay luna? —dijo {a}—. ¿Y quién alumbra ahora el lago?
D Porque la luna no venía solo aquí, tenía mucho trabajo, y el lago era siempre el último.
C Allá abajo estarían las ranas a oscuras, con la boca abierta.
D Hasta aquí arriba se las oía no cantar, y ese es un ruido muy triste.

# La rana en la puerta || Alguien tiene que alumbrar
S En el umbral hay una rana, y {a} se agacha hacia ella con un farol encendido. || Con el farol delante y el tarro al costado, {a} baja por el jardín detrás de una rana que salta.
A En la puerta había una rana. || Había una rana en la puerta.
B —No podemos cantar —dijo—. Nadie ve las notas. || —Hoy no se canta —dijo—. Nadie ve las notas.
C Había venido todo el camino a pie, y eso a las ranas no les gusta nada.
D —Una rana que no canta —dijo— es solo una cosa verde que alguien pisa.
A {a} encendió el farol.
A —Os llevaré luz —dijo {a}.
+keep

C Hasta el lago, hasta la piedra grande, donde solía tumbarse la luna.
C El tarro fue también, simplemente porque parecía muy vacío.
+act
+along
A «{refrain}»
B Y la llamita dijo que sí y fue con {a}.
D La rana saltó delante para avisar a las demás, y cada tres saltos se le olvidaba de qué.

# Puf || Una corriente
S Nariz con farol, {a} mira un hilo de humo donde estaba la llama. || Junto al seto del jardín {a} protege con un brazo una llama diminuta, con la cara alumbrada desde abajo.
A Por las judías se iba bien.
B La luz corría delante y convertía cada col en alguien.
C Cada palo tenía su sombra, y cada sombra los acompañaba un trecho.
D Un seto tiene un hueco, y en el hueco vive una corriente de aire, que siempre está en casa.
A Entonces un airecillo hizo: puf.
A El farol se apagó. Humo. || Se apagó el farol. Humo.
B —Perdona —dijo {a} al airecillo—, eso lo necesito. || —Eso aún lo necesito —dijo {a} al airecillo—. Perdona.
+act

C En casa había cerillas, así que {a} volvió por ellas, entre todas las judías.
A {a} encendió el farol otra vez.
B —Con la mano delante no pasa nada —dijo {a}.
C Y no pasó nada, en efecto, hasta el final mismo del jardín.
D Pero allí se acababa el jardín, y detrás empezaba lo otro, lo que no tiene judías.

# Entre los árboles || El bosque respira
S Entre troncos gigantes camina {a}, con un farol; las sombras de las ramas se estiran sobre el camino. || {a} lleva el farol bajo, y detrás de los árboles está tan negro que parecen inclinarse.
A El bosque estaba oscuro de verdad. || ¡Qué oscuro estaba el bosque!
B En casa lo oscuro vivía bajo la cama. Aquí tenía habitaciones. || Lo oscuro de casa cabía bajo la cama. Esto tenía habitaciones.
C Estaba detrás de cada tronco, y ante el farol solo daba un paso atrás.
+fear
+act

A «{refrain}»
D El camino era blando y olía a setas, y cada rama que crujía decía algo parecido a un nombre.
A El bosque entero sopló. ¡Fuuu!
A Y se apagó el farol.
B {a} sacó una cerilla. Fuuu. Y otra. Fuuu.
C Habían sido cinco, y ahora quedaba una, que parecía muy delgada.
D —Me gustaría saber —dijo {a}— quién necesita aquí tanto aire.
C Con la última salió bien, los dos brazos alrededor y ni pizca de aliento.

# El erizo busca su cama || Un montón de hojas
S Muy juntos a la luz del farol, {a} y un erizo miran una seta mordida. || A la luz del farol un erizo se desenrolla ante {a}, empezando por la nariz.
A Algo se movió. ¡Un erizo! || Algo crujió allí. ¡Un erizo!
B —Alumbra ahí —dijo—. No encuentro mi cama.
C —Es un montón de hojas. Se parece a todos los demás —explicó el erizo.
+act
A {a} levantó el farol.
+love

D Un montón era muy húmedo, otro muy ruidoso, y en el tercero ya dormía un sapo.
A —¡Este es el mío! —dijo el erizo.
B Dio tres vueltas y suspiró. «Aquí huele a mí.» || Tres vueltas dio, y un suspiro. «Huele a mí.»
A —¿Y el lago? —preguntó {a}.
B —Pasado el puente —dijo—. Pero tu luz no sirve allí.
C —El puente tiene su propio viento, que no duerme nunca —añadió el erizo.
C —¿Y qué es lo que sirve? —preguntó {a}.
C —¡Yo qué sé! —dijo el erizo—. Para ver algo, yo cierro los ojos.
D Lo dijo como si fuera lo más normal, y un momento después era solo un montón de hojas.

# El viento del puente || La última llama
S Desde debajo del puente se ve a {a}, que se asoma a la baranda, y un farol que cae con la llama como un hilo rojo. || {a} saca un brazo entre los barrotes del puente hacia un farol que se va, y el viento tira de todo.
A En el puente soplaba de todas partes. || En el puente había viento por todas partes.
C Esta vez había un plan: una pared de corteza bien atada alrededor del farol.
B ¡Buena idea! Pero el viento entró por las tablas. || ¡Un buen plan! Pero el viento entró por las tablas.
+act
A «{refrain}»
+fear
D El viento venía de abajo, de arriba, de los lados, y sabía a piedra fría y a viajes largos.

A ¡Puf! Y el farol resbaló.
B Dio una vuelta en el aire y cayó al agua.
C {a} lo miró hasta que los círculos llegaron a las dos orillas.
A Ya no quedaba luz ninguna.
C A la izquierda, oscuro; a la derecha, oscuro; y el puente, en algún sitio en medio.
D No era lo oscuro de la cama ni de un árbol: llegaba hasta donde empiezan las estrellas.
B Agarrando la baranda, {a} siguió, paso a paso.

# La piedra grande || Toda la oscuridad
S {a} se sienta en la piedra grande, con las rodillas encogidas y al lado un tarro vacío; el lago es negro y liso. || Muy cerca, la cara de {a}, con el lago negro en los dos ojos y ninguna luz.
A Era el lago. {a} se sentó. || Y llegó el lago. {a} se sentó.
A Agua negra. Cielo negro. Un tarro vacío.
B Las ranas callaban. Se las oía no cantar. || No se oía ni una rana. No cantaban, y muy fuerte.
+quiet

C —Quería traerte luz —dijo {a} al lago—, pero ya no queda.
B Y el lago dijo: glup.
D No era un glup enfadado; era el glup de alguien que hace sitio en un banco.
C Así estuvieron a oscuras, {a} y el lago, y la piedra estaba fría.
D Al cabo de un rato había olores, a menta y a barro, y al cabo de otro rato, ruidos.
D Un junco se rozó con otro, un pez se dio la vuelta, y lejos una puerta dijo buenas noches.
A {a} cerró los ojos un momento.

# Un punto verde || Para qué sirve lo oscuro
S Visto desde lo alto: {a} se arrodilla en la hierba negra, junto al lago, y se estira hacia una chispa verde diminuta. || Desde lo alto: una orilla oscura, un tarro abierto, {a} y al lado un solo punto de luz.
A {a} volvió a mirar. ¡Un punto verde!
B Había estado todo el tiempo allí, en la hierba. || Todo ese tiempo había estado allí, en la hierba.
C Junto a un farol eso no se ve, como no se oye un ratón entre trompetas.
A Era una luciérnaga. || ¡Una luciérnaga! Eso era.
B «Apaga si quieres verme», parecía decir.
+act

A Y allí estaba el tarro con agujeros.
C Agujeros en la tapa, para las visitas: como si el tarro lo supiera desde siempre.
D —Tenía razón el erizo —dijo {a}—. Primero se cierran los ojos, y después se ve.
B@tie {a} ató {thing_obj} al tarro, a modo de asa.
B@scoop {a} llenó {thing_obj} de musgo, un sillón para las visitas.
B@shine {a} acercó {thing_obj}, y entonces fueron dos puntos.
B@none {a} puso musgo en el tarro, un sillón para las visitas.
B —Pero una sola no es una luna —dijo {a}.
D Una era un comienzo muy pequeño, pero donde hay una hay primas, y las primas viven en el prado.

# Las primas || El prado se enciende
S En el prado {a} sostiene un tarro abierto, y de la hierba suben cientos de luces verdes. || {a}, entre flores hasta el pecho, alza un tarro, y en él se posan las primeras luces.
A ¡Cuánta oscuridad!
A El prado estaba muy negro. Allí nada brillaba. || Ante {a}, el prado. Allí nada brillaba.
B Las luciérnagas son prudentes y apagan cuando viene gente.
+fear
C Ya no había cerillas ni farol, ni nadie a quien preguntar.

+turn
A@tumble ¡Plof! Volaron cien luces a la vez.
B@tumble Dormían bajo las hojas, y ahora estaban todas despiertas.
C@tumble Daban vueltas alrededor, y {a} seguía en el suelo, con los pies arriba.
D@tumble Nadie tiene miedo de quien se tumba de espaldas en el trébol y se ríe del cielo.
A@hush Vino una. Luego dos. Luego cien.
B@hush La primera se posó en la nariz, el sitio más tranquilo.
C@hush Probaron las orejas, los brazos y el tarro, y todo les gustó.
D@hush Quien sabe esperar así, pensaron, tiene que ser alguna clase de flor.
A@grip {a} se quedó. Y vinieron cien.
B@grip —A oscuras contaré hasta cien —dijo {a}.
C@grip A los diez brilló una, a los cincuenta veinte, y a los noventa no había cuenta.
D@grip Lo oscuro estaba tan lleno de puntos que en medio apenas quedaba nada de él.
A@call Y cada una brilló: ¡aquí! ¡Aquí!
B@call Junto a la zanja contestó una, chiquita, y luego su vecina.
C@call {a} les preguntó a todas, una por una, y cada una dijo su nombre con luz.
D@call Nunca les había preguntado nadie nada, y resultó que tenían muchísimo que decir.

+also
A «{changed}»
B Volaron tras el tarro como una cinta verde y larga. || Detrás del tarro venían, como una larga cinta verde.
D Cruzaron el puente, con viento o sin él, porque a una luciérnaga no la apaga nadie.

# Cantan las ranas || Una luna de muchas
S Con la primera luz, {a} está entre ranas en la orilla, con los brazos abiertos, y las últimas luces verdes se posan en los juncos. || El lago ancho es todo rosa; en la piedra grande {a} abraza un tarro abierto, entre un coro de ranas.
A {a} quitó la tapa. || Y {a} quitó la tapa.
A Sobre el lago flotó una luz redonda.
B Estaba donde siempre la luna, pero más verde. || Flotaba en el sitio de la luna, pero más verde.
A ¡Y las ranas cantaron!
C Cantaron todo lo que sabían, y luego otra vez todo con la segunda voz.
D El erizo las oyó en su montón de hojas, y cerró un ojo para oírlas mejor.
+end

C Era casi de día cuando {a} volvió, con los pies mojados y hierba por todas partes.
B El tarro está en la ventana, y no lleva tapa.
C De vez en cuando entra alguien verde, brilla un poco y se queda un rato.
D Y cuando volvió la luna, fina como una uña, tuvo que hacerse a un lado en la almohada.
D —Te hemos guardado el sitio —dijo {a}, y la luna puso cara de haberlo visto desde arriba.
+love
+motif
+mood
+naming
""",
)
