"""The birthday of the moon, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

CAKE = read_tale(
    "Más arriba. Solo un poquito más.",
    "Más abajo. Solo un poquito más.",
    """
S {all} junto a una escalera muy alta en el jardín, a la luz de la luna, con una tarta torcida en alto, y la gran luna redonda mira la cereza. || {all} por el prado al anochecer, con una escalera y una tarta torcida, una ratona delante, y tras la hierba sale una enorme luna amarilla.

# La luna en la taza || Visita en la ventana
S En la cocina soleada, {a} mira dentro de una taza junto a la ventana; parece que queda dentro una miga de luna. || {a} está en un taburete junto a la ventana de la cocina, con la nariz sobre una taza, y en el borde se lava una mosca.
A En la ventana había una taza. || Había una taza en la ventana.
B Cada noche venía la luna y se sentaba dentro.
+show
+kind

C La luna venía muy callada, blanca y redonda, y por la mañana solo quedaba té frío.
A Hoy el calendario tenía un círculo rojo.
C «Luna llena», ponía, y alguien había rodeado el día, igual que un cumpleaños.
A —¡Es el cumpleaños de la luna! —dijo {a}.
D Estaba muy claro: llevaba días poniéndose más y más redonda, como pasa antes de las fiestas.
B —Y nadie le hace nunca una tarta —dijo {a}. || —¿Le han hecho alguna tarta? —dijo {a}—. Seguro que no.
+motif
D La luna está despierta cuando duermen los panaderos, y cuando abren las tiendas, tiene que marcharse.
D Tampoco le canta nadie, menos los perros, y los perros solo se saben un verso.

# Tres tazas de harina || La tarta
S {a} remueve en la mesa de la cocina dentro de una nube blanca; solo se ven los ojos y la cuchara. || {a} levanta una tarta torcida con una cereza; hay harina en la lámpara, en el suelo y en la silla del gato.
A Así que {a} hizo una tarta. || Entonces {a} hizo una tarta grande.
B Tres tazas de harina, dos huevos, uno de ellos en el suelo.
C Olía a limón y a mantequilla tibia, hasta la casa de al lado y vuelta.
+keep

C La tarta llevaba azúcar, blanco como la luna, y arriba del todo, una cereza.
+act
+along
B —¿Y cómo llegará allá arriba? —decía el reloj de la cocina.
D O eso parecía, y era buena pregunta, así que {a} lo pensó mientras lamía el cuenco.
A —La llevaré yo —dijo {a}.
C —Esta misma noche. Una tarta de cumpleaños que llega tarde es solo una tarta.
D Alguien tiene que ser el primero, con las tartas como con todo, y el camino era fácil: recto hacia arriba.
A «{refrain}»
B ¿Cuánto podía haber? Desde aquí se veía. || No podía haber tanto. Desde aquí se veía.

# De puntillas || La luna pálida
S Desde abajo se ve a {a}, de puntillas, con una tarta en alto; muy por encima cuelga una luna pálida en el azul. || {a} se sube a un cubo volcado en el jardín y alarga una tarta hacia la pálida luna del día.
A ¡Ya estaba la luna! Pálida y temprana.
C Por la tarde la luna sale a veces antes de hora, para ver qué hacemos.
B —¡Felicidades! —gritó {a}—. ¡Agáchate un poquito!
A No se agachó.
+act

A {a} se puso de puntillas. || De puntillas se puso {a}.
B Luego en un cubo. Luego en un cubo sobre una caja. || Después en un cubo. Después en un cubo sobre una caja.
C El cubo temblaba, la caja crujía, y un abejorro daba vueltas a la cereza.
A «{refrain}»
C Faltaba todavía algo, más o menos lo que hay de aquí a la luna.
D {a} lo midió con un ojo cerrado y luego con el otro, y las dos veces dio lo mismo.
A Estaba demasiado alta.
B —Pues hace falta la escalera —dijo {a}, y sopló al abejorro.
D La luna esperaba, como espera a todo el mundo, y seguía redondeándose cuando nadie la miraba.

# La escalera || Diecisiete peldaños
S Visto desde muy alto: {a} sube por una escalera que se apoya en casi nada; el jardín es como una bandeja. || Desde lo alto: {a} en el tejado, un pie en la chimenea y la tarta en alto.
A La escalera tenía diecisiete peldaños. || Diecisiete peldaños contó {a}.
B Desde el último se veía el reloj de la torre por detrás. || Desde lo más alto se veía el reloj por detrás.
A «{refrain}»
+fear
+act
C De la escalera pasó {a} al tejado, y del tejado a la chimenea, que estornudó.
C Una tarta pesa más cuando la suben, quizá porque preferiría que se la comieran.

A Pero la luna estaba más alta.
B También ella había subido. ¡Qué modales!
D Cuanto más subía {a}, más alta estaba ella, como si fueran los dos extremos de la misma escalera.
A Llegó una nube. Ya no hubo luna.
B Se posó una paloma. «¿Te vas a comer eso?»
C —Es para la luna —dijo {a}. La paloma asintió y probó el azúcar en su nombre.
D —Te diré una cosa —dijo la paloma con el pico lleno—: yo estuve, y encima de arriba hay más arriba.

# La ratona del mercado || Siete boquitas
S En una caja de queso una ratona se estira para oler una tarta que {a} le acerca; detrás cierra el mercado. || Nariz con nariz, {a} y una ratona con una cuerda de tender miran una cereza.
A En el mercado había una ratona. || Había una ratona en el mercado.
B Cerraban los puestos, y el suelo olía a pescado y a naranjas.
B —¿Me dejas olerla? —preguntó—. Solo olerla. || —¿Una olidita? —preguntó—. Nada más que olerla.
C —Así se lo contaré a mis siete hijos, y soñarán que la han probado.
+act
A {a} le dio una miga grande.
+love

C La ratona envolvió la miga en un billete, con siete dobleces, uno por hijo.
D Lo hizo con tanto cuidado que {a} le dio otra miga, solo para ella, y la ratona se puso colorada.
A —¿Tú qué necesitas? —preguntó la ratona.
A —Algo alto —dijo {a}.
B —La montaña es alta —dijo—, y tengo cuerda de tender.
C —Quiero ir. En mi familia nadie ha visto nunca nada desde arriba.
D Así siguieron, con la ratona delante, que indicaba el camino, y el camino era siempre cuesta arriba.

# Lo más alto de lo alto || Plaf
S En una cima con viento hay una escalera en la misma punta, {a} en el último peldaño y una tarta que se vuelca. || Una tarta vuela en arco por el crepúsculo; abajo, la escalera, {a} y una ratona que se tapa los ojos.
A ¡A la montaña! Y luego, la escalera. || Primero la montaña. Luego, la escalera.
B En la escalera iba {a}, y sobre {a} iba la ratona.
C La cuerda sujetaba la escalera, una roca sujetaba la cuerda, y nadie se atrevía a estornudar.
+act
A «{refrain}»
B —¡Faltan dos bigotes! —chilló la ratona—. ¡Falta uno!
+fear
D Y de verdad, desde allí parecía tan cerca que se le podían contar las pecas de la nariz.

A Entonces llegó el viento.
C Solo quería ver qué pasaba, pero era un viento grande y muy torpe.
A ¡Fiuu! La tarta salió volando.
B Rodó montaña abajo, cada vez más deprisa, como una rueda. || Montaña abajo rodó, cada vez más deprisa, como una rueda.
A Plaf.
C Se oyó durante mucho rato, porque en cada roca perdía alguna cosa.
D Primero el azúcar, después el limón, después el medio, y a la cereza no la volvió a ver nadie.

# Un trozo || Té frío
S En una piedra plana, {a} y la ratona, entre los dos un trozo de tarta y una taza; las nubes tapan el cielo. || {a} sostiene un plato con un solo trozo; la ratona se ha enrollado la cola alrededor.
A Ya solo quedaba un trozo. Solo uno. || Quedaba un trozo, nada más que uno.
A {a} se sentó al lado.
B Las nubes se habían cerrado, y la luna estaba detrás.
+quiet

B —Aún es su cumpleaños —dijo {a}—. Una hora más. || —Le queda una hora de cumpleaños —dijo {a}.
C La ratona desdobló el billete y volvió a poner la miga en el plato.
A —Para la luna —dijo la ratona.
B {a} se la devolvió. A cambio, repartieron el té.
C Estaba frío, y sabía a la ventana de casa y a las noches largas.
D No se dijo más, y el viento, que tenía la culpa, se sentó tras una roca con mucha pena.
D Habría que levantarse, pensó {a}, y volver a casa, pero eso es más fácil de pensar que de hacer.
D Muy abajo se iban apagando las ventanas, y allí nadie sabía qué día era hoy.

# Lo que había en la taza || ¡Aquí abajo!
S Junto al lago, {a} mira con la boca abierta una taza llena de agua, y de ella sale luz. || {a} se arrodilla en la orilla con una taza entre las manos, y la ratona se asoma al borde con los bigotes brillantes.
A En el lago, {a} lavó la taza. || Junto al lago, {a} lavó la taza.
B Las nubes se habían ido, y el agua parecía una mesa.
A ¿Quién estaba en la taza? ¡La luna!
C Blanca y redonda, un poco temblorosa, igual que en la ventana de casa.
+act

A —¡Si baja ella sola! —dijo {a}.
B —Cada noche —susurró {a}—. Solo tenía que mirar. || —Y así cada noche —susurró {a}—. Nunca lo había mirado.
D Uno se sube a un cubo, a un tejado y a una montaña, y ella, mientras, está en el té.
B@tie {a} extendió {thing_obj} en la orilla, como mantel.
B@scoop {a} llenó {thing_obj} de flores: era una fiesta.
B@shine {a} puso {thing_obj} al lado, brillando como una lámpara.
B@none En la orilla había flores, y una fiesta quiere flores.
C —Pero de una taza no puede comer —dijo la ratona—. No le cabe la boca.
B Levantaron la vista, y allí estaba el lago.
D Era la taza más grande del país, llena hasta el borde, y en medio estaba sentada la invitada.

# Felicidades || La invitada
S En el ancho lago oscuro está la luna, y desde la orilla {a} empuja una hoja de nenúfar con un trozo de tarta. || {a} está en el agua baja ante una luna grande y temblorosa y ofrece una hoja como plato.
A En el lago estaba la luna. || Allí estaba la luna, en el lago.
B {a} puso el trozo en una hoja de nenúfar.
A «{changed}»
C Pero el viento también había venido, sopló en el agua y la luna se rompió.
B ¡Mil pedazos! No se puede dar tarta a mil pedazos.
+fear

+turn
A@tumble ¡Plas! La hoja se fue flotando.
B@tumble La ola empujó la tarta muy lejos, más allá de los juncos.
C@tumble {a} estaba en el agua hasta la barbilla, con un nenúfar por sombrero.
D@tumble Al viento le dio tanta risa que se quedó sin aire, y entonces el lago se puso liso.
A@hush El agua se puso lisa. Muy lisa.
B@hush Pedazo a pedazo se juntó la luna, como gente a la mesa.
C@hush El viento nunca había visto a nadie esperar tan bien, y se sentó también.
D@hush Y en aquel silencio tan largo la hoja empezó a moverse, ella sola, hasta el mismo medio.
A@grip {a} sujetó la hoja hasta el final.
B@grip El frío subió hasta las rodillas, y luego a la tripa.
C@grip El viento sopló, {a} siguió allí, sopló más, y al fin le dio vergüenza.
D@grip —Bueno, está bien —gruñó, y con un último soplido pequeño empujó la hoja hasta el mismo medio.
A@call El viento se paró a escuchar.
B@call Y ya que escuchaba, sonó una canción de cumpleaños.
C@call La ratona hizo la segunda voz, muy aguda, y el lago quedó como un cristal.
D@call En la última estrofa el viento cantó también, bajito, y fue eso lo que puso la hoja en camino.

+also
A Y luego: ¡ñam! Ya no hubo tarta.
B —Le ha gustado —dijo la ratona. Los círculos se fueron abriendo. || —Qué invitada tan contenta —dijo la ratona.
D Puede que un pez grande tuviera algo que ver, pero no dijo nada, y nadie se lo preguntó.

# Las gracias || Una rodaja de luna
S En la cocina, al amanecer, {a} y la familia de ratones rodean una taza, y en la ventana cuelga la luna pálida, a la que le falta un borde. || Muy juntos en la ventana, {a}, la ratona y siete ratoncitos se inclinan sobre una taza de té.
A En casa casi era de día. || Casi era de día en casa.
D En la ventana había siete ratoncitos, limpios y peinados, porque alguien les había hablado de una tarta.
A Y la luna ya no era redonda.
B Alguien le había cortado una rodaja. Una muy fina.
C —Está repartiendo —dijo la ratona—. Es lo que se hace en los cumpleaños.
A Y en la taza había luz.
B Una rodaja blanca, fina como una rodaja de limón.
+end

C Bebieron un sorbo por turnos, y sabía a té y, detrás, un poco a noche.
B Ahora la taza está ahí cada noche, con su platito. || Cada noche está ahí la taza, con su platito.
D Y en el calendario hay un círculo rojo tras otro, porque la luna cumple años doce veces al año.
+love
+motif
+mood
+naming
""",
)
