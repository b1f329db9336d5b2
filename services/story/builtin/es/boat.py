"""The boat that would not float, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

BOAT = read_tale(
    "¿Gotea? ¡Se tapa! ¡Y adelante!",
    "¿Gotea? ¡Que gotee! ¡Y adelante!",
    """
S {all} con un brazo en alto a bordo de una maleta, en el río reluciente, con un gran paraguas negro por vela y una pata que nada delante. || {all} en una maleta abierta sobre el ancho río, a la primera luz rosada, con un gran paraguas negro por techo y una pata al lado.

# La maleta del desván || Lluvia en el tejado
S En el desván {a} trepa por las cajas hasta una maleta grande y vieja; al lado hay un paraguas, y en el mango, una polilla. || {a} va dentro de una maleta abierta, bajo la ventana del tejado, y rema con una percha.
A Llovía. En el desván, {a} encontró una maleta.
C En la tapa llevaba pegada una palmera, y olía a lejos y a naftalina.
+show
+kind

A Al lado había un paraguas negro. || Y había un paraguas negro al lado.
B La maleta había estado en Portugal. El paraguas, solo bajo la lluvia.
+motif
C {a} no había estado nunca en ninguna parte, salvo una vez en el dentista.
B Por las noches llegaba música de la isla del río. || Y por las noches, el viento traía música de la isla.
D Hacía umpa, umpa, y se callaba en cuanto uno abría la ventana para oírla mejor.
A ¿Quién tocaba allí? Nadie lo sabía.
D Unos decían que era el viento, y otros que era el cartero, pero el cartero juraba que no.
D Y así estaban la maleta y el paraguas, y allá abajo pasaba el río sin contar con ellos.

# Órdenes de capitán || Un barco con asas
S En la orilla, {a} hace un saludo militar junto a una maleta con paraguas, como si fuera un transatlántico. || {a} empuja una maleta al río, con la barbilla alta y un paraguas bajo el brazo.
A —Voy a la isla —dijo {a}. || —¡Rumbo a la isla! —dijo {a}.
C —Esta noche, cuando empiece la música, la oiré en primera fila.
A La maleta era el barco.
B Tenía dos asas, un cierre y un nombre: La Portuguesa.
+keep

C A bordo iban un bizcocho, una cuchara para remar y el paraguas, por si acaso.
+act
+along
D Un barco como es debido se bautiza con algo de burbujas, así que {a} agitó una limonada y corrió.
B El río se reía entre las piedras. Ya conocía a otros capitanes. || Entre las piedras se reía el río. Ya conocía capitanes.
C A bordo solo había una norma, y era igual para todo el mundo.
A «{refrain}»
D —¿Y si no gotea? —habría podido preguntar la maleta, pero nunca había flotado hasta entonces.

# Un agujero como un guisante || ¡Flota!
S En la maleta que flota, {a} mira entre sus pies un surtidor diminuto. || {a} va en la maleta y hurga en el fondo con una cuchara, y un pez asoma por el borde.
A ¡Flota! ¡De verdad que flota! || ¡Mirad! ¡Flota de verdad!
B Pasaba la orilla, pasaban los juncos, y una garza miraba con asombro.
C {a} remaba con la cuchara, tres golpes a la izquierda, tres a la derecha.
C —A Portugal —le dijo {a} a una libélula—. Todo recto, y después a la izquierda.
+act

A Un pie se mojó. Plic.
B En el barco había un agujero, chico como un guisante.
B {a} lo tapó con un guisante. Encajaba a la perfección. || Hizo falta un guisante. Encajaba a la perfección.
A «{refrain}»
D Hay quien se habría vuelto a casa en este punto, pero esa gente nunca llega a oír la música.
A Tras el guisante, algo hizo crac.
C Fue un crac muy pequeño, de esos que uno preferiría no haber oído.
D La garza, que de agujeros entendía, metió la cabeza bajo el ala para no tener que mirar.

# Un agujero como una manzana || ¡Pop!
S Visto desde lo alto: un remolino redondo en una maleta, {a} intenta atrapar una manzana que flota, y la cuchara se aleja. || Desde lo alto: {a} aprieta el fondo del barco con todas sus fuerzas, en un corro de peces curiosos.
A ¡Pop! El guisante saltó. || ¡Pop! Adiós al guisante.
C Voló muy alto sobre el río y le dio a una rana, que dio las gracias.
A El agujero ya era como una manzana.
B {a} lo tapó con una manzana. También encajaba. || Para eso {a} tenía una manzana. También encajaba.
+fear
+act
A «{refrain}»

B Un rato fue todo bien, y {a} tarareó una canción marinera.
B Y entonces un pez mordió la manzana.
C Los peces no ven muchas manzanas, y este llamó a hermanos, primos y una maestra.
C Ñam, se oía bajo el barco, ñam, ñam, como un colegio en el recreo.
B —¡Eso era parte de mi barco! —gritó {a}.
D A los peces les dio pena, por lo que se veía, y preguntaron con bocas redondas si quedaba más.
A Glup. {a} llegó justo al puente.
D La Portuguesa llegó medio barco y medio acuario, y en la palmera se había instalado un cangrejo.

# Una pata con los pies secos || Ni una gota
S Desde una maleta que chorrea, {a} saluda hacia el puente, donde hay una pata con dos bolsas de papel en los pies. || En el puente se saludan {a} y una pata, que levanta un pie de las tablas húmedas.
A En el puente había una pata. || Había una pata en el puente.
A —Odio mojarme los pies —dijo la pata.
C Llevaba en cada pie una bolsa de papel y se recogía las plumas como un vestido.
B —Pero eres una pata —dijo {a}.
B —Eso es justo lo que me dice todo el mundo —contestó ella.
+act
+love

C —Mis hermanas están en la isla. De noche bailan. Me gustaría tanto ir… —suspiró la pata.
A —Ven conmigo —dijo {a}.
A —¿Está seco? —preguntó la pata.
C Miró la maleta un buen rato, primero con un ojo y luego con el otro.
D {a} la miró también, y desde dentro miraron tres peces, y nadie quería contestar primero.
A —Casi —dijo {a}.
D Para la pata, {a} limpió la tapa con una hoja, de izquierda a derecha y vuelta, hasta sacarle brillo.
B —Iré en la tapa —dijo la pata—. Y me quejaré. || —Pues en la tapa —dijo la pata—. Y con quejas.
D Cumplió las dos cosas, y tan bien que al poco rato aquello ya era una vieja amistad.

# Un agujero como un sombrero || El barco de bizcocho
S En medio del río se hunde una maleta, {a} está dentro, muy firme, y una pata hace equilibrios en la tapa. || {a} sostiene medio bizcocho sobre el agua, y alrededor de la maleta que se hunde se abren cien bocas de pez.
A ¡Crac! ¡Un agujero como un sombrero!
B No hay manzanas tan grandes. Pero estaba el bizcocho. || Manzanas así no crecen. Pero estaba el bizcocho.
C Era un bizcocho firme; con esa masa se podía sostener un campanario entero.
A {a} lo tapó con el bizcocho.
+act
A «{refrain}»
+fear

C Durante un minuto entero flotaron mejor que todos los barcos del mundo.
D Lo dijo hasta la pata, y la pata no era de las que andan repartiendo cumplidos.
A Entonces llegaron peces. Todos los peces.
B Traían a la familia y, o eso parecía, tenedores pequeños.
C Primero faltó el bizcocho, luego faltó el fondo, y luego hubo mucho río.
A La Portuguesa se hundió. || Y se hundió La Portuguesa.
B {a} saludó hasta que solo se vio el cierre.
D —Mis pies —dijo la pata, con voz de puerta en una casa vacía— están mojados.

# Bajo el paraguas || Mojados
S {a} y la pata se aprietan bajo un paraguas negro, en la lluvia, y los dos se miran los pies. || De la punta de un paraguas cuelga una gota, y debajo {a} encoge las rodillas.
A Otra vez lluvia. {a} abrió el paraguas. || Llovía otra vez. {a} abrió el paraguas.
B Había sitio debajo, si nadie estornudaba.
A Ni barco. Ni bizcocho. Pies mojados.
C La pata no dijo nada, y eso que había mucho que decir.
+quiet

B Allá en la isla empezó la música. Umpa. || Y allá enfrente empezó la música. Umpa.
C Venía muy bajita sobre el agua, con todas sus luces pequeñas.
D El pie izquierdo de la pata, el más mojado, llevaba el compás, hasta que lo notó y se sentó encima.
C —Siento mucho lo de tus pies —dijo {a}.
A —Solo son pies —dijo la pata.
D Era lo más amable que había dicho en todo el día, y enseguida apartó la vista y examinó una margarita.
D La lluvia caía alrededor del paraguas, y debajo se estaba como en una casita muy seca.

# Del revés || Un paraguas tiene una idea
S Con la boca abierta, {a} alarga el brazo hacia un paraguas que se mece del revés en un charco; la pata ya está dentro. || {a} señala un paraguas vuelto del revés que flota en el charco como un cuenco negro.
A Una ráfaga se llevó el paraguas. || ¡Fiu! El paraguas echó a volar.
B Dio la vuelta, cayó en un charco y allí se quedó.
A Se mecía. Flotaba. ¡Ni una gota!
C {a} lo miró por la izquierda y por la derecha y levantó un borde.
B Por debajo, mojado. Por arriba, seco. ¡Seco! || Mojado abajo. Seco arriba. ¡Seco!
+act

C —Lleva años parando el agua —dijo {a}—, pero siempre por arriba.
A —¡Es un barco! —dijo {a}.
D Había estado junto a la maleta desde el primer día, y nunca había dicho una palabra de eso.
D No había estado en Portugal, no tenía cierre, y nadie lo había bautizado con limonada.
B@tie {a} ató {thing_obj} al mango, con un nudo de capitán.
B@scoop {a} usó {thing_obj} de timón, que todo barco necesita uno.
B@shine {a} colgó {thing_obj} en la punta, para dar luz.
B@none Una rama hizo de remo, pues la cuchara ya no estaba.
C La pata subió primero y tocó el fondo con un dedo y después con otro.
A —Seco —dijo la pata.

# Vueltas y vueltas || Umpa
S En medio del ancho río, al atardecer, {a} y la pata dan vueltas en un paraguas, y delante brillan las luces de la isla. || Por el río dorado va un paraguas del revés con pasajeros hacia una isla donde bailan patas.
A ¡Allá va, hacia la música! || ¡En marcha, hacia la música!
C Un paraguas es redondo y bonito, pero no tiene ni delante ni detrás.
A El paraguas daba vueltas. Vueltas y vueltas.
B Isla, orilla, isla, orilla, isla, orilla, pata.
+fear
D —Creo que voy a quejarme otra vez —dijo la pata, que estaba verde, aunque ella era marrón.

+turn
A@tumble ¡Pum! Se ladeó y salió disparado.
B@tumble Con tanto peso en un lado, ya no giraba nada.
C@tumble Así que {a} se quedó tal cual, medio dentro, medio fuera, con un pie de timón.
D@tumble Ningún capitán se habría puesto así aposta, y ninguno había ido nunca tan deprisa.
A@hush Giró más despacio. Más. Y paró.
B@hush Un paraguas solo gira mientras alguien se menea.
C@hush El río lo tomó por el mango y lo llevó adonde iba él.
D@hush —¿Cómo lo has hecho? —susurró la pata, y {a} no había hecho nada, pero muy bien.
A@grip {a} agarró el mango. Y paró.
B@grip El río iba a la izquierda, {a} a la derecha, nadie cedía.
C@grip Entre los dos solo quedaba ya una dirección, y era todo recto.
D@grip —Conocí a una cabra que era así —dijo la pata, y lo decía con cariño.
A@call «¡Cuac!», contestó la isla. «¡Cuac!»
B@call Venía de la izquierda, otra vez, y hacia allí remó {a}.
C@call Cada vez que se torcían, {a} llamaba otra vez, y la respuesta los enderezaba.
D@call —Son mis hermanas —dijo la pata—; ese escándalo lo conozco en cualquier sitio. Y contestó.

+also
A ¡Pum! Era la isla.
B Había seis patas con un acordeón viejo, y muchísima vergüenza. || Eran seis patas con un acordeón viejo, muertas de vergüenza.
C Solo tocan cuando no mira nadie, pero con estas visitas hicieron una excepción.

# La Portuguesa || Un estanque pequeñito
S En el jardín, a la luz de un farol, la pata se baña en una maleta llena de agua, y {a} mete los pies en el borde. || {a} y la pata descansan en una maleta llena de agua, y encima cuelga un paraguas del árbol.
A? Bailaron hasta que salieron las estrellas.
D La pata bailó con los pies secos, luego con los pies húmedos, y al final por medio de un charco.
B A la vuelta pescaron la maleta en el río.
A Ahora la maleta está en el jardín, llena. || La maleta está ahora en el jardín, llena.
C Porque un barco tiene que estar seco, pero a una bañera le basta el agua.
A La pata vive en ella.
B —Los pies calientes son otra cosa —dice—. Eso es un baño. || —Caliente es otra cosa —dice—. Eso se llama baño.
+end

A ¿Y si gotea? «{changed}»
C En la tapa aún se ve la palmera, y el cangrejo, que vive allí.
B En el desván hay sitio para otra maleta.
D Y de noche, cuando en la isla suena umpa, baja un paraguas por el río, dando alguna vuelta.
+love
+motif
+mood
+naming
""",
)
