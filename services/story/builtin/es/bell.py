"""The bell in the fog, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BELL = read_tale(
    "Quieto el pie. Escucha. Y adelante.",
    "Quieto el pie. Escucha. Y a casa.",
    """
S {all} en un soleado sendero de montaña, con una pluma gris por delante, y sobre las cumbres cuelga una campana dorada, grande como el sol. || {all} con un farol entre las flores del prado, al anochecer, y entre las primeras estrellas cuelga una campana dorada.

# El gancho vacío || Hoy no suena
S {a} mira el gancho vacío de la puerta del jardín, y abajo rueda un escarabajo. || {a}, de rodillas entre las flores de la puerta, levanta una pluma gris.
A En la puerta colgaba una campanita. || Una campanita colgaba en la puerta.
C Cada mañana decía tilín, y entonces era de día y la papilla estaba lista.
+show
+kind

A Pero hoy el gancho estaba vacío.
D Aún se mecía un poco al sol, como se mecen los ganchos cuando acaban de quitarles algo.
B Nada de tilín. La papilla esperaba, y los pájaros también. || Sin tilín no hay día. La papilla esperaba.
D En toda la calle nadie se había puesto todavía el segundo calcetín.
A Allí había una pluma gris.
+motif

B Al lado había una gota de hierro, chica como un guisante.
C Era fría y lisa y pesaba bastante, y no era de nada ni de nadie.
D {a} le dio la vuelta dos veces, no encontró respuesta al otro lado, y la guardó de todos modos.
C —Alguien te ha perdido —dijo {a}—. Será mejor que vengas conmigo.

# Una promesa con bollos negros || El panadero se durmió
S El panadero sostiene una bandeja de bollos negros ante la tienda, y {a} señala calle arriba. || {a} se sube a una caja frente a la panadería, con un brazo en alto, entre una nube de harina.
A En el pueblo los bollos salieron negros. || El pueblo olía a bollos quemados.
B —No oí la campana —dijo el panadero— y seguí durmiendo. || —Sin campana uno sigue durmiendo —dijo el panadero.
C La escuela empezó tarde, la leche llegó tarde, y el gallo estaba muerto de vergüenza.
D —Hoy han comprado pan dos personas —dijo el panadero—, y una de las dos era yo.
D Nadie sabía cuánto colgaba de una campanita tan pequeña, hasta que dejó de colgar.
+keep

A —Yo la traeré a casa —dijo {a}.
C —Mañana, para el desayuno, volverá a sonar —añadió {a}.
C —¿Y cómo se busca una cosa que no hace ruido? —preguntó el panadero.
B {a} levantó la pluma. Señalaba hacia las montañas.
+act
+along
A «{refrain}»
D Así se hace con las campanas, y quizá también con las plumas, y {a} se puso en camino.

# Algo brilla || El primer tilín
S {a} corre por la hierba alta hacia algo que brilla, y tres ovejas miran. || {a} se asoma a un cubo viejo en la hierba, donde cabe todo el cielo.
A {a} corrió por el prado. || Por el prado corrió {a}.
A Una pluma aquí. Otra pluma allá.
D Estaban entre las margaritas como migas, como si alguien hubiera tenido muchísima prisa.
A Y entonces sonó: ¡tilín!
C No fue un gran tilín, y sonó un poco torcido, pero fue un tilín.
C —Qué fácil —dijo {a}, y corrió hacia aquella cosa que brillaba.
+act

A Era un cubo. Nada más que un cubo. || ¡Un cubo! Nada más que un cubo.
B Del grifo le cayó una gota. Tilín. || Arriba, un grifo soltó una gota. Tilín.
C {a} bebió un trago, para que al menos hubiera servido de algo.
D Cuando el agua quedó lisa otra vez, la cruzó un pájaro gris que llevaba algo en el pico.
A Las plumas seguían cuesta arriba.
C Pero tras la última valla colgaba una niebla chica, no mayor que un pañuelo.
D —Eres muy poca cosa —le dijo {a}, y la niebla lo oyó y no lo olvidó.

# Llega la niebla || Grande como una casa
S {a} está entre troncos altos, y entre ellos se derrama la niebla. || Solo las copas asoman del blanco, y {a} mira hacia ellas.
A En el bosque esperaba la niebla. || Y llegó al bosque la niebla.
B Antes era un pañuelo. Ahora era una casa. || Ayer un pañuelo, hoy una casa entera.
C Primero se llevó los arbustos, luego el camino y luego la punta de los pies.
D No tenía cara ni pies, y olía a sótano y a lana mojada.
A ¿Y el camino? Ya no había.
+fear
+act

B —¿Hola? —llamó {a}. «Ola», dijo la niebla. Nada más.
C {a} dio diez pasos y chocó con un árbol, y diez después con el mismo.
A {a} se detuvo.
A «{refrain}»
B Pero no se oía nada, solo el goteo.
D Plic, a la izquierda, y plic, a la derecha, y cada gota era casi una campana.

# El búho que no despertó || Dos ojos redondos
S Del hueco de un tronco salen dos enormes ojos redondos, nariz con pico con {a}. || {a} saluda a un búho con gorro de musgo, que se agarra a la rama con una sola pata.
A Dos ojos se abrieron. ¡Un búho! || En el árbol, dos ojos. ¡Un búho!
B —¿Ya es de noche? —preguntó—. Nadie ha tocado. || —¿Qué, ya es de noche? —preguntó—. No oí nada.
C Con la campana se levantaba por la noche, y con la campana se acostaba.
D Llevaba todo el día allí con un ojo abierto, con sueño para volar y con miedo de dormirse.
A —¿Quién se la llevó? —preguntó {a}.
+act
+love

A —La urraca —dijo el búho—. Allá arriba.
B —En la montaña, donde más brilla todo —dijo.
C —Se lleva lo que reluce y no devuelve nunca nada —añadió el búho.
A —Tráela. Tengo tanto sueño…
C —¿Me enseñas el camino? —preguntó {a}, pero el búho ya dormía.
B Solo se le movía un pie. Señalaba hacia arriba.
D {a} le puso una hoja por encima, como una manta, y fue por donde decían aquellos dedos.

# Grande como una montaña || Rueda el farol
S Diminuta figura en la senda empinada: {a} quiere alcanzar un farol que rueda y rebota. || Una lucecita baja rodando por la ladera, y {a} se agarra a una roca más arriba.
A En la montaña, {a} encendió el farol. || Más arriba, {a} encendió el farol.
C Esta vez había un plan: una piedra blanca en el camino cada diez pasos.
C Así no se pierde nadie, ni siquiera en medio de la niebla.
+act
A La niebla ya era una montaña.
B Se tragó las piedras una tras otra, como guisantes. || Una por una se comió las piedras, como guisantes.
D Se tragó la ladera, el camino de subida y el camino de bajada, y aún tenía hambre.
+fear

A «{refrain}»
B {a} escuchó tanto que un pie no miró.
A ¡Zas! El farol salió rodando.
C Clin, hizo, y clin, y muy abajo otra vez clin, y después ya nada.
D Era el único farol que había, y también la única luz de toda la montaña.
B —¡Vuelve! —gritó {a}. No volvió.

# Un hueco en la roca || Plic
S {a} se sienta en un hueco de la roca, con la barbilla en las rodillas, y arriba cuelga una gota. || Hecha un ovillo bajo un techo de piedra, la figura de {a} aprieta algo diminuto.
A Había una cueva. {a} entró. || En una cueva se metió {a}.
A Fuera estaba la niebla. No había luz.
B Ni camino, ni farol, ni campana. || No había camino, ni farol, ni campana.
+quiet

B {a} pensó en la puerta de casa y en el gancho.
C Estaría meciéndose, de acá para allá, sin nada que llevar.
D Mañana esperarían otra vez la papilla y el panadero, y un búho con una hoja por manta.
A Algo apretaba. ¿Qué era?
B La gota de hierro, chiquita y fría.
C {a} la apretó en silencio hasta que se puso tibia.
C —Tú tampoco sabes de dónde eres —dijo {a}.
D En una noche así es bueno agarrarse a algo, aunque sea del tamaño de un guisante.
D Plic, hacía la cueva al fondo, despacio, como quien cuenta y no quiere llegar al final.

# La lengua de la campana || Tin
S {a} golpea la pared de la cueva con una gota de hierro, y por la piedra parecen correr anillos. || Con un brazo extendido, {a} escucha con todo el cuerpo mientras la luna entra en la cueva.
A {a} miró la gota de hierro.
B Pequeña. Pesada. Con una argolla arriba. || Era pequeña y pesada, con una argolla arriba.
A —¡Eres la lengua de la campana! —dijo {a}.
C Por eso no la oía nadie: una campana sin lengua no puede decir tilín.
+act

D Había estado bajo el gancho desde la primera mañana, justo al lado de la pluma gris.
A {a} golpeó la roca. ¡Tin! || Y {a} golpeó la roca. ¡Tin!
B@tie {a} la ató a {thing_obj}, y se balanceó. ¡Tin!
B@scoop {a} puso {thing_obj} detrás, y sonó el doble. ¡Tin!
B@shine {a} la chocó con {thing_obj}: sonaron a la vez. ¡Tin!
B@none Toda la cueva lo repitió y lo llevó más lejos. ¡Tin!
A Y arriba algo respondió zumbando.
B «Mmmm», hizo, muy por encima de la cueva.
C Una campana zumba cuando oye su lengua; no lo puede evitar.
D Sonaba tan bajo que se notaba más en los pies que en las orejas.
D —Eso es que sí —susurró {a}, y fuera la luna abrió el primer agujero en la niebla.

# El nido de la urraca || ¡Tilín!
S Junto a un nido enorme y revuelto, {a} alarga el brazo hacia una campana, y la urraca mira con la cabeza ladeada. || {a} cuelga del borde de la roca junto a un nido lleno de cucharas y botones, bajo la luna.
A ¡Tin! Mmmm. Y {a} subía. ¡Tin! Mmmm.
C Cada vez sonaba más cerca el zumbido, y cada vez quedaba menos niebla.
A En su nido estaba la urraca. || Allí, en el nido, estaba la urraca.
D Estaba lleno de cucharas y botones, y en medio de todo relucía la campana.
+fear
B —Es mía —dijo la urraca—. Brilla.

+turn
A@tumble ¡Dentro del nido! La campana voló.
B@tumble Volaron cucharas y botones, y la urraca se quedó sin habla.
C@tumble Lo último en bajar fue la campana, y {a} estaba justo debajo.
D@tumble —Así no viene nunca nadie de visita —dijo la urraca cuando pudo hablar otra vez.
A@hush La urraca se acercó. Y se acercó.
B@hush Nunca había visto a nadie que no quisiera llevarse nada.
C@hush Al final empujó la campana con el pico, solo por ver qué pasaba.
D@hush —A mí nunca me dice nada —dijo la urraca, y sonó un poquito triste.
A@grip {a} agarró la campana. Muy fuerte.
B@grip La urraca tiraba de un lado y {a} del otro.
C@grip Se miraron un buen rato, hasta que la urraca tuvo que parpadear.
D@grip —Total, a mí nunca me dice una palabra —dijo la urraca, y la soltó.
A@call «Campana… pana… ana…», dijo la montaña.
B@call La montaña contestó tan a lo grande que se abrió el pico.
C@call La campana cayó, rodó por el borde del nido y se paró junto a {a}.
D@call —Otra vez —dijo la urraca—. Nadie había hablado tanto rato conmigo.

+also
A Entró la lengua. ¡TILÍN!
B La niebla lo oyó, se enrolló y se fue. || Al oírlo, la niebla recogió sus cosas y se fue.
D A cambio, {a} le dio a la urraca una piedra mojada, lisa y brillante como la luna.

# Tilín || Hora de desayunar
S Junto a la puerta {a} abraza el poste, arriba se mece la campana, y calle abajo se abren todas las ventanas. || La campana brilla en su gancho, {a} se apoya en la puerta, y en el árbol duerme un búho bajo una hoja.
A «{changed}»
A Así lo hizo {a}, y la colgó. ¡Tilín! || Y {a} la colgó así. ¡Tilín!
B Y fue de día, y la papilla estaba lista. || Entonces fue de día, y la papilla lo supo.
C En el pueblo cantó primero el gallo, y los bollos salieron del horno bien dorados.
D Arriba en el bosque la oyó un búho, cerró los dos ojos y se subió la hoja hasta el pico.
+end

B En el gancho cuelga ahora algo más: una pluma gris.
C Con buen viento señala a la montaña, por si alguien quiere hacer una visita.
C Allá arriba alguien tiene una piedra que brilla, y se la enseña a todos.
D El domingo vino la urraca en persona, se posó en la puerta y le preguntó a la campana qué tal.
D —Tilín —dijo la campana, y la urraca dijo que era justo lo que ella pensaba.
+love
+motif
+mood
+naming
""",
)
