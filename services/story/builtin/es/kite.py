"""The kite and the wind, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

KITE = read_tale(
    "Agárrate bien, cuerdecita.",
    "Suéltate un poco, cuerdecita.",
    """
S {all} a la carrera por la orilla del lago, con viento y el hilo tirante, y en lo alto del azul vuela una cometa remendada con una carta en la cola. || {all} con un brazo en alto entre las flores del prado, en el viento dorado del atardecer, y una cometa remendada lleva una carta blanca hacia las nubes encendidas.

# La barca llena de flores || Una cometa en el clavo
S {a} descuelga de la pared una cometa remendada; detrás hay una barca vieja llena de geranios. || En el jardín, {a} sujeta una cometa que tira, y en la hierba hay una barca llena de flores.
A Una cometa colgaba del clavo. Quería irse. || Del clavo colgaba una cometa inquieta.
C Tenía cuatro puntas, tres remiendos y una cola de calcetines viejos.
+show
+kind

A En el jardín había una barca con flores.
C Hacía años que no tocaba el agua, y en los bancos crecían geranios.
B Desde el jardín se veía el otro lado del lago. || Desde el banco se veía hasta la otra orilla.
A Allí vivía la abuela.
D Por la noche ponía una lámpara en la ventana, y era su manera de dar las buenas noches.
+motif

B —Está lejos para llamarla —dijo {a}.
D {a} lo intentó una vez con una trompeta, y solo contestó un pato, y de mala manera.
D El viento cruzaba el lago y olía a agua y a tortitas, y una de las dos cosas era verdad.

# Hoy no hay barco || La carta
S En el muelle, {a} sostiene al viento una carta doblada; un barquito tira de sus cuerdas. || {a} ata una carta a la cola de una cometa, y las olas saltan para mirar.
A {a} escribió una carta: «Ven a desayunar».
B Y dibujó al lado la mesa y dos huevos.
A Pero el barco no salía. || Pero el barquito no se movía.
B «Demasiado viento», decía un cartel colgado de la cuerda. || Colgaba un cartel. «Demasiado viento», decía.
C Lo decía toda la semana, y a la carta le salían arrugas de esperar.
D Al otro lado, la abuela tendría su huevo delante, y nadie que le pasara la sal.
+keep

C El viento cruzaba el lago justo hacia la ventana de la lámpara.
C Iba hacia allí de todos modos, todo el día, y no le hacía falta barco.
A —¡La llevará la cometa! —dijo {a}.
+act
+along
D Solo había que sujetar la cuerda hasta el final, y del resto se ocuparía el aire.
A «{refrain}»
B Eso iba por la cuerda, y la cuerda contestó con un zumbido.

# Arriba || El primer vuelo
S Desde la hierba: {a} corre con la cuerda tensa, y arriba está la cometa con una carta en la cola. || {a} corre abajo, y arriba, en el azul, la cometa enseña sus remiendos.
A {a} corrió por el prado.
A ¡La cometa subió, con carta y todo!
B Subió sobre el seto, el granero y una vaca muy sorprendida. || Pasó el seto, pasó el granero y pasó una vaca sorprendida.
C La cuerda corría entre las manos, rápida y tibia como algo vivo.
D Desde allí arriba el lago parecería un charco, y la casa de la abuela, una miga a su lado.
+act

B —Un poco más a la izquierda —gritó {a}.
C Era tan fácil que {a} ya pensaba qué echarle al huevo.
A Y el viento hizo: puf.
B Un puf pequeño, como quien sopla la sopa.
A La cometa cayó en una zarza. || Plof, la cometa dio en una zarza.
C La carta tenía ahora una mancha de mora, justo donde ponía «desayunar».
D —Solo ha sido un puf —dijo {a}, y le quitó a la cola las espinas, calcetín a calcetín.

# El sombrero de alguien || La ráfaga
S Por el ancho prado {a} persigue un sombrero de paja que salta, y en el único árbol alto hay una cometa. || Una cometa arrastra a {a} a pasos de gigante, y un sombrero de paja los adelanta.
A {a} probó otra vez. ¡Más alto! || Otra vez, y más alto, dijo {a}.
B La cometa pasó los árboles, y el viento se dio la vuelta.
A No era un puf. Era una ráfaga.
C Se llevó las hojas, se llevó la colada y se llevó el sombrero de alguien.
+fear
+act

A «{refrain}»
B La cuerda aguantó. {a} aguantó. Los pies, no tanto. || La cuerda se quedó, {a} se quedó. Los pies se fueron.
C Hop, por encima de la hierba, y hop, y hop, cada paso más largo que otro.
A ¡Pum! Eso era el árbol.
B En lo más alto quedó la cometa, junto al sombrero.
D Allí se columpiaban los dos, codo con codo, y parecía que se llevaban bastante bien.
D —¡La abuela no vive ahí! —gritó {a}, pero el viento tuvo la última palabra, como siempre.

# El hombre sin sombrero || Una escalera para dos
S Junto al puente un pescador con el pelo al viento sujeta una escalera, y {a} señala el árbol. || {a} saluda desde la escalera con un sombrero de paja, y abajo el pescador cuenta sus nudos.
A Llegó un pescador. «¡Mi sombrero!» || Corría un pescador. «¡Mi sombrero!»
B —Sin él no me reconocen los peces —dijo. || —Así los peces no saben quién soy —dijo.
C Tenía el pelo como un pajar, y hasta entonces no lo había visto nadie.
D Se puso de espaldas al puente, para que al menos las truchas no se dieran cuenta.
B —Está ahí, junto a mi cometa —dijo {a}.
A El hombre sujetó la escalera. {a} subió.
+act
+love

A Bajó el sombrero. Bajó la cometa.
B Se lo puso, y volvió a ser pescador.
C —Tú me ayudas, yo te ayudo —dijo—. ¿Qué necesitas?
A —Más cuerda —dijo {a}.
C Le dio una soga entera, gorda como un dedo, que olía a brea y a arenque.
D —Pero escucha —dijo—: una barca nunca se pelea con el viento. No tiene tiempo para eso.
B {a} dijo que sí y no escuchó nada.

# La tormenta || ¡Ras!
S En una colina pelada, chiquita, la figura de {a} tira de una soga, y arriba, bajo nubes negras, una cometa se parte en dos. || En la colina, {a} alarga los brazos hacia una carta blanca que se aleja sobre el lago.
A {a} subió a la colina más alta. || A la colina más alta subió {a}.
B Con una soga así, ¿qué podía salir mal?
C {a} ató la punta a una roca, con un nudo que tenía nombre propio.
+act
A El viento ya era tormenta.
C Venía sobre el lago como una manada de caballos, y el agua se levantaba.
+fear

A «{refrain}»
B La soga aguantó. La roca aguantó. Todo aguantó. || Soga, roca, nudo: todo aguantó.
D Solo la cometa era de tela y de tres remiendos, y no podía aguantar como una roca.
A ¡Ras! La carta salió volando.
B Dio dos vueltas y se hundió en el lago.
C Un rato fue una mancha blanca en el agua, y luego no fue nada.
D —Desayuno —le dijo {a} muy bajito, pero la tormenta iba ya por la otra colina.

# Bajo la carretilla || Lluvia
S {a} se refugia bajo una carretilla volcada, con la cometa rota en las rodillas, y mira la lluvia. || Bajo una carretilla junto al lago asoman dos ojos; delante cuelga un calcetín mojado.
A Llovía. Bajo una carretilla estaba {a}.
B Las gotas tocaban el tambor en la chapa. || Arriba, las gotas ensayaban el tambor.
A La cometa tenía un agujero. Uno grande. || Había un agujero en la cometa.
B Por él se veía el lago entero.
+quiet

A Al otro lado se encendió una lámpara.
B Era la abuela, que daba las buenas noches.
C {a} no tenía lámpara, ni carta, ni barco para contestar.
C El viento aún tiraba de la cometa, de una punta, como un niño de una manga.
D —¿Y tú qué quieres? —le preguntó {a}, y por primera vez en todo el día esperó la respuesta.
D Tiró otra vez, siempre hacia el mismo lado, sobre el agua, como si lo dijera desde por la mañana.
D La lluvia bajaba en hilos por la chapa, y cada hilo caía recto y no se agarraba a nada.

# Los geranios se mudan || Lo que quiere el viento
S Con los ojos brillantes, {a} saca geranios de la barca vieja. || En la barca, {a} ata la cometa a la proa, y en la hierba hay una fila de macetas.
A ¡Que tire! Eso era. || ¡Que tire el viento! Eso era.
B —El viento no está en contra —dijo {a}—. Va para allá. || —No está en mi contra —dijo {a}—. Solo va para allá.
A {a} corrió a casa, a la barca.
C Uno tras otro se mudaron los geranios, y se quedaron en la hierba muy ofendidos.
+act

D Debajo había buenas tablas secas, un remo y un caracol que creía que aquello era una casa.
A Y la cometa se volvió una vela.
B@tie {a} tomó {thing_obj} y tapó el agujero con un nudo.
B@scoop {a} tomó {thing_obj} para achicar el agua.
B@shine {a} colgó {thing_obj} en la proa, para dar luz.
B@none Un calcetín de la cola tapó el agujero, justo justo.
C —Lo dijo el pescador —murmuró {a}—: una barca nunca se pelea con el viento.
D Alguien lo había dicho bien claro, y alguien dijo que sí, pero los oídos andaban por otra parte.
B Y al agua fueron los tres: la barca, la cometa y {a}.

# Al otro lado || La cometa tira
S Una barquita vuela por el lago oscuro, muy delante va una cometa remendada, y en la orilla brilla una lámpara. || En el ancho lago de noche {a} va de pie en la barca, y la cometa tira hacia una sola lucecita.
A La cometa tiraba. La barca volaba.
C A los lados se alzaba la espuma como dos alas, y el remo no tenía trabajo.
+fear
A A mitad de camino llegó el viento. Entero. || En medio llegó el viento entero.
B Cantó la soga. Se hundió la proa y entró agua.
D Era el mismo viento de la colina, y se había traído a toda la familia.

+turn
A@tumble ¡Hacia atrás! La proa subió otra vez.
B@tumble La soga corrió un poco, y la barca flotó como un pato.
C@tumble {a} cayó al fondo, entre calcetines mojados, donde nadie se sienta aposta.
D@tumble Era justo el sitio bueno, y a ningún marinero del mundo se le habría ocurrido.
A@hush La barca se calmó, como {a}.
B@hush Despacito, muy despacito, {a} fue soltando la soga.
C@hush La barca dejó de temblar, como un caballo que nota que nadie tiene miedo.
D@hush Una mano ruidosa habría roto algo, pero esta solo preguntaba, y el viento dijo que sí.
A@grip Y {a} sujetó, cedió y sujetó.
B@grip Esta vez sin fuerza. Solo sin dejarlo nunca.
C@grip Si tiraba el viento, la soga iba; si respiraba, {a} la recogía.
D@grip Así todo el camino, y los dos más cabezotas del lago se entendieron de maravilla.
A@call Y en la orilla alguien gritó: «¡Aquí!»
B@call La lámpara de la ventana se movió de lado a lado.
C@call Ya se sabía por dónde era, y {a} soltó la soga justa.
D@call La abuela lo había oído en su cocina, a través de la tormenta, la puerta y dos gorros de lana.

+also
A «{changed}»
B Y el viento los llevó al otro lado como una hoja. || Como una hoja cruzaron, y de eso se ocupó el viento.
D La quilla crujió en la arena, y alguien en zapatillas llegó corriendo a la orilla con una lámpara.

# El desayuno || Dos huevos
S La abuela y {a} se abrazan junto a la mesa del jardín; la cometa cuelga del clavo con un remiendo nuevo. || En el jardín la abuela abraza fuerte a {a}, con la cucharilla aún en la mano.
A La abuela vino a desayunar. || ¿Quién vino a desayunar? ¡La abuela!
A Le puso sal al huevo. Y risas.
B —Cartas no he recibido —dijo—, solo una visita. || —No llegó ninguna carta —dijo—, pero mira quién vino.
C Habían vuelto al amanecer, cuando el viento da la vuelta y sopla al revés.
D Lo hace todas las mañanas, dijo el pescador, y ante la abuela se quitó el sombrero, con pelo y todo.
+end

C Los geranios están ahora junto al camino, y ya se han acostumbrado.
A La barca se queda en el agua.
B Del clavo cuelga la cometa, con un remiendo más.
D De noche brilla una lámpara al otro lado del lago, y en este lado hay otra que contesta.
D A veces un pato se mete en la conversación, de mala manera, pero ya nada queda demasiado lejos.
+love
+motif
+mood
+naming
""",
)
