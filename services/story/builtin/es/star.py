"""The star on the mountain, in Spanish."""
# ruff: noqa: E501 -- a sentence is a line

from services.story.builtin.script import read_tale

STAR = read_tale(
    "Un paso, y después otro más.",
    "Un paso, y después la casa.",
    """
S {all} con una gran estrella de papel en un campo de nieve, rosado al atardecer, y junto a los abetos azules espera un corzo. || {all} bajo la nieve que cae despacio, entre las ventanas encendidas del pueblo, de noche, con una gran estrella de papel en alto que brilla como el oro.

# El carámbano de la ventana || La primera nieve
S En el dormitorio, al amanecer, {a} está ante la ventana helada; en la pared, junto a una estrella de papel, hay una mancha de colores. || {a} abre con el aliento un agujero en la escarcha; detrás cuelga un gran carámbano, y de la cama, una estrella de papel.
A Nevaba. Espeso y en silencio. || Caía la nieve, espesa y callada.
+show
+kind

A En la ventana colgaba un gran carámbano.
B Con la lámpara detrás, echaba colores en la pared.
D El rojo corría al amarillo y el amarillo al verde, y si se le echaba el aliento, nadaban todos.
C {a} había hecho una estrella para la fiesta, con papel y muchísimo pegamento.
A La estrella ya estaba. ¿Y dónde ponerla?
+motif

B Abajo, en el pueblo, cada ventana tenía su estrella. || En el pueblo, todas las ventanas tenían estrella.
C Solo la montaña estaba a oscuras, como alguien a quien no han invitado.
D Arriba crecía un abeto, él solo, y se veía desde todas las camas del pueblo.
D —No tiene ventana —dijo {a}—, así que no tiene estrella. Y con eso quedó decidido.

# Allí no vive nadie || Las huellas
S En el pueblo nevado {a} lleva una estrella de papel al hombro; unas huellas de corzo se alejan entre las casas. || {a} alza en la calle una estrella grande como una bandeja y señala unas huellas en la nieve.
A —La llevaré allá arriba —dijo {a}.
B —¿A la montaña? —decía la gente—. Allí no vive nadie.
C Pero por la plaza pasaban unas huellas finas y ordenadas, de dos dedos pequeños.
A Alguien vivía allí, pues. || Pues alguien vivía allí.
B Alguien que venía de noche, miraba dentro y se iba.
+keep

D Las huellas se paraban bajo cada ventana, y bajo algunas la nieve se había fundido de tanto estar.
C —Vienen solo a mirar —dijo {a}—. No tienen luz.
C {a} llevó una cuerda, un farol y la estrella en papel de regalo.
+act
+along
A «{refrain}»
B Nadie había dicho cuántos pasos eran. Mejor así. || ¿Cuántos pasos? Nadie lo sabía, y mejor así.
D Hasta el abeto, y antes de la noche: dicho muy deprisa, no parecía gran cosa.

# Hasta los tobillos || Blanco
S Diminuta figura en un ancho campo blanco: {a}, con la estrella a la espalda, y detrás una fila de huellas. || {a} camina bajo la nieve por un campo sin fin y caza copos con la lengua.
A La nieve llegaba a los tobillos. || Hasta los tobillos llegaba la nieve.
B Crujía a cada paso como un zapato nuevo. || Como un zapato nuevo crujía a cada paso.
C {a} andaba, y detrás andaban las huellas, una tras otra, como patitos.
A Era fácil. ¡Era una maravilla!
+act

B Los copos no saben a nada, y luego un poco a hierro.
C {a} probó veinte, y el veintiuno tampoco sabía a nada.
B Un poste llevaba un sombrero blanco. {a} le dio los buenos días.
A —Ya falta poco —dijo {a}.
C La montaña no lo veía así, pero es educada y no dijo nada.
D Cuando {a} miró atrás, el pueblo era tan chico que habría cabido en un bolsillo.
A Pero los copos engordaban.
D Antes eran plumas y ahora eran almohadas enteras, y allá arriba alguien las estaba sacudiendo.

# Hasta la tripa || Sin camino
S Desde lo alto: un punto oscuro en lo blanco, {a} con nieve hasta la cintura y la estrella sobre la cabeza. || Desde lo alto, {a} abre un surco torcido en la nieve, que se vuelve a cerrar detrás.
A La nieve llegaba ya hasta la tripa. || Hasta la tripa llegaba ya la nieve.
B Aquello no era andar. Era más bien nadar.
A {a} llevaba la estrella muy alta.
+fear
+act
C Las huellas se habían rendido y se llenaban, como si nunca hubiera venido nadie.

A ¿Y el camino? ¿Dónde era arriba?
B —¿Hola? —llamó {a}. La nieve se lo tragó entero. || —¿Hay alguien? —llamó {a}. La nieve se lo tragó entero.
D Arriba todo era blanco, abajo todo era blanco, y en medio había copos, que también eran blancos.
A «{refrain}»
C Pero un paso ya solo era largo como una cuchara, y luego había que descansar.
D En algún sitio dieron las doce, finas como un hilo, y parecía que venían de todos lados.
B Luego hubo árboles, y bajo los árboles se iba mejor.

# El corzo || Cuatro patas finas
S En el bosque callado {a} ofrece un puñado de heno, y un corzo de grandes orejas estira el cuello. || Muy cerca: el aliento de un corzo y el de {a} se juntan en una nubecita entre los troncos.
A Entre los abetos había un corzo. || Había un corzo entre los abetos.
B Tres patas en el suelo. La cuarta, lista para huir.
A —¿Eran tuyas las huellas? —preguntó {a}.
+act
C Las orejas giraron hacia delante, hacia atrás, y luego cada una por su lado.
A —Vuestras ventanas dan calor —dijo el corzo.
+love

C —En invierno andamos en círculos. Está tan oscuro que nadie encuentra su casa.
B —Anoche casi pierdo a mi pequeño —dijo el corzo.
D Lo dijo con mucha calma, como quien habla del tiempo, pero las orejas no estaban nada tranquilas.
A —Os traigo una estrella —dijo {a}.
C El corzo olió el paquete. «¿Huele?», preguntó. «¿No? Qué lástima.»
B El corzo fue delante y dejó la nieve aplastada. || Entonces el corzo fue delante y aplastó la nieve.
D Por donde había pisado se andaba bien, y con los ojos cerrados sonaba como si alguien hiciera punto.

# Por encima de las orejas || El trineo
S Por una inmensa ladera blanca baja {a} en una maleta vieja; salta la nieve, y detrás se suelta una estrella de papel. || En la montaña una maleta que sirve de trineo salta un bache; {a} y la estrella van por el aire, y muy arriba está el corzo.
A Allí había una maleta vieja.
B Alguien la perdió en verano. Servía muy bien de trineo.
C —Bajamos por aquí y subimos con el impulso —dijo {a}—. Es mucho más corto.
+act
A ¡Yuju! ¡Cuesta abajo!
B El corzo cerró los ojos, primero uno y luego el otro.
D {a} llevaba la estrella en los brazos, y por un instante fue como volar derecho a la fiesta.
A «{refrain}»
+fear

A Y llegó mucha nieve. ¡Fumm!
C La ladera había venido también, y se acostó encima de todo, hasta las orejas y más.
B Allí dentro todo era muy callado y muy blanco. || Dentro todo era blanco, y callado como la lana.
A La estrella estaba rota. || ¿Y la estrella? Estaba rota.
C Dos puntas colgaban, una faltaba, y el pegamento caía como una lágrima larga y fría.
D La maleta siguió sola, más y más abajo, hasta que fue un punto, y luego ni siquiera eso.

# Cinco puntas, luego dos || El abeto callado
S Bajo un abeto está {a}, y ante sí, en la nieve, los trozos de una estrella de papel puestos como un rompecabezas. || Muy cerca: {a} sostiene una punta rota, y encima hay un copo.
A {a} puso los trozos en la nieve. || En la nieve puso {a} los trozos.
A Una, dos. La tercera faltaba.
B El papel estaba mojado, y se le iba el oro.
+quiet

C La noche era tan clara que arriba cada estrella tenía todas sus puntas.
A Abajo brillaban las ventanas del pueblo.
B Cada una se podía tapar con un dedo.
C El corzo estaba al lado e hizo lo que hacen los corzos callados: nada.
D Soltó el aire muy despacio, y el aliento bajó sobre {a} como una manta pequeña y tibia.
B —Solo es papel —dijo {a}. Tampoco sirvió de mucho. || —Nada más que papel —dijo {a}. No sirvió de mucho.
D En algún lugar, a oscuras, un corzo pequeño llamaba a su madre, y llamaba desde el lado que no era.
D Después también eso calló, y solo se asentaba la nieve, con el ruido de una página que se pasa.

# Colores en la pared || Hielo
S En una cueva llena de carámbanos {a} alza un farol, y bailan puntos de colores por la roca y por la cara del corzo asombrado. || {a} alarga el brazo hacia una fila de carámbanos, con el farol detrás, y lleva un punto verde en la nariz.
A En una cueva, {a} encendió el farol. || Había una cueva. {a} encendió el farol.
A Y en la pared: ¡colores!
B El rojo corría al amarillo, y el amarillo al verde.
C Del techo colgaban carámbanos, grandes y chicos, y por todos pasaba la luz.
+act

A —¡Una estrella de hielo! —dijo {a}.
B —Como en casa —dijo {a}—, en la ventana.
D Allí había estado, delante de la nariz, durante todo el desayuno, la primera mañana de nieve.
C —Una estrella no necesita papel —dijo {a}—. Necesita hielo y una luz en medio.
B {a} arrancó cinco. Sonaban como copas. || Cinco arrancó {a}. Sonaban como copas.
B@tie {a} usó {thing_obj} para atarlos alrededor del farol.
B@scoop {a} los llevó en {thing_obj}, y no se rompió ninguno.
B@shine {a} colgó {thing_obj} en medio, y brillaba el doble.
B@none La cuerda los ató: cinco puntas alrededor de un farol.
C —No huele —dijo el corzo—, pero me hace algo en los ojos.
D Nunca había visto el rojo, no de verdad, y le puso encima la nariz y notó que estaba frío.

# El gran abeto || Una luz en la montaña
S Desde abajo: {a} se estira hacia un abeto gigantesco con una estrella de hielo que brilla, y junto al tronco está el corzo. || Mirando hacia arriba por el gran abeto se ve a {a}, chiquita figura entre ramas, y una estrella de colores en la noche.
A Allí estaba el abeto. ¡Qué alto! || ¡El abeto! ¡Qué alto era!
C Estaba blanco de pies a cabeza, y la rama más baja quedaba demasiado alta.
A La nieve lo doblaba.
+fear
B {a} le dio la vuelta entera. Llevó su tiempo.

+turn
A@tumble ¡Pum! Cayó toda la nieve.
B@tumble El abeto se sacudió como un perro después del baño.
C@tumble Una rama, libre de su carga, saltó hacia arriba, y {a} con ella.
D@tumble {a} colgaba de un pie justo donde iba la estrella, y solo tenía que soltarla.
A@hush El corzo se acercó. Muy, muy cerca.
B@hush Eso no lo hacen nunca los corzos. Este bajó la cabeza.
C@hush Desde su lomo se alcanzaba la rama, con el silencio de la nieve.
D@hush También el abeto parecía no moverse, y no se despertó ni una sola ardilla.
A@grip Rama a rama, {a} subió. ¡Arriba!
B@grip La nieve se colaba, las agujas pinchaban. {a} subía.
C@grip Dos veces bajó más deprisa que subió, y dos veces {a} volvió a empezar.
D@grip A la tercera, el mismo abeto parecía ayudar, y ponía una ramita donde faltaba justo una.
A@call Lo oyó la nieve, y se cayó.
B@call El abeto entero se soltó, de arriba abajo, fumm.
C@call Cuando se posó la nube, la rama más baja estaba libre y hacía una reverencia.
D@call Del otro lado del valle volvió el eco, y traía consigo a un corzo pequeño.

+also
A Y colgó la estrella. ¡Brillaba!
B El rojo y el verde corrían por la nieve hasta el pueblo. || Hasta el pueblo corrían el rojo y el verde.
D Y de todos los lados de la montaña vinieron, con patas finas, en línea recta, y ninguno en círculos.

# Un punto en cada ventana || Buenos días, montaña
S Primer sol en el dormitorio: {a} abraza una estrella de papel remendada, y por la ventana brilla una chispa de colores en la montaña. || {a}, con una estrella remendada, junto a la ventana; muy lejos, en la montaña, algo reluce.
A «{changed}» Eso dijo {a}.
C Bajo la manta hacía calor, y los dedos de los pies volvían uno tras otro.
A En la ventana brillaba la montaña. || Fuera brillaba la montaña.
B Un puntito rojo y verde, con el primer sol.
+end

B Desde entonces no hay huellas bajo las ventanas. Tienen luz. || Ya no se para nadie bajo las ventanas. Tienen luz.
C Solo una vez hubo allí una rama de abeto, y en la nieve, dos dedos.
B La estrella de papel cuelga de la cama, con un remiendo.
D Cuando llegue el deshielo, la estrella goteará hasta irse, {a} lo sabe, y otro invierno habrá más hielo.
D Hasta entonces, quien no puede dormir mira un rato por la ventana, y después ya puede.
+love
+motif
+mood
+naming
""",
)
