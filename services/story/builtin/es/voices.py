"""Spanish lines in which the traits of the cast show."""

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
        A {x} miraba desde detrás de la puerta.
        B {x} susurró buenas, pero solo a la tetera. || {x} estaba medio detrás de la puerta y lo veía todo.
        """,
        """
        A —Quizá —susurró {x}.
        A {x} susurró algo que nadie oyó.
        A {x} dio un pasito más.
        A {x} se escondió y volvió a asomar.
        A —Tú primero —murmuró {x}.
        A A {x} le ardían las orejas.
        B {x} lo había visto hacía rato y no se atrevía a decirlo.
        B —Creo que puedo —le susurró {x} al suelo.
        B {x} saludó, pero tan bajito que solo lo vio un escarabajo.
        """,
        "A {x} susurró algo a la oscuridad. || {x} no dijo nada y escuchó.",
        "A {x} no llamó. {x} no se movió. || {x} no hizo ni el menor ruido.",
        "A También {x} aguantó sin moverse. || —Ahora —susurró {x}.",
        "A —He sido yo —dijo {x} bien alto. || {x} dio las buenas noches en voz alta.",
    ),
    "clumsy": _voice(
        """
        A {x} ya había tropezado dos veces. || {x} tropezó con la alfombra. Otra vez.
        B {x} ya había tropezado con la escoba, el cubo y la alfombra.
        """,
        """
        A ¡Pum! Era {x}.
        A {x} tropezó con nada en absoluto.
        A —Uy —dijo {x}.
        A {x} se tambaleó y… ¡plof!
        A —Era a propósito —dijo {x}.
        A {x} chocó con el único poste.
        B {x} caminó hacia atrás para ver mejor y acabó en un cubo.
        B {x} atrapó una piedrecita, y la atrapó con el pie.
        B —No ha pasado nada —gritó {x} desde algún sitio más abajo.
        """,
        "A Ni siquiera {x} chocó con nada. || {x} se sentó, y no se rompió nada.",
        "A {x} resbaló. {x} patinó. {x} voló. || Entonces {x} tropezó, como tropieza siempre.",
        "A {x} rodó detrás. || —¡Uy! —gritó {x}, y ayudó.",
        "A {x} cayó en la cama. Más blandita. || {x} tropezó con la alfombra. Nadie protestó.",
    ),
    "curious": _voice(
        """
        A {x} miraba detrás de todo. || {x} tenía tres preguntas a la vez.
        B {x} ya había hecho siete preguntas, tres de ellas sobre el techo.
        """,
        """
        A —¿Y por qué? —preguntó {x}.
        A {x} miró dos veces. Y otra más.
        A —¿Qué hay ahí detrás? —preguntó {x}.
        A {x} olfateó a un lado y a otro.
        A {x} tenía que saberlo. Ya.
        A —¿Quién anda ahí? —preguntó {x}.
        B {x} quería saber qué venía ahora, y qué venía después.
        B —¿Es blando? ¿Hace ruido? ¿Muerde? —preguntó {x}.
        B {x} hizo once preguntas y contestó cuatro sin ayuda.
        """,
        "A A {x} no le quedaban preguntas. || {x} preguntó a la oscuridad. No contestó.",
        "A —¿Quién eres? —preguntó {x} a la noche. || —¿Hola? ¿Qué eres? —preguntó {x}.",
        "A —¿Y luego? —preguntó {x}—. ¿Y luego? || —¡Ahí! —dijo {x}—. ¡Mirad ahí!",
        "A —¿Y ahora qué? —preguntó {x}. || —¿Por qué fue tan fácil? —preguntó {x}.",
    ),
    "sleepy": _voice(
        """
        A {x} bostezó, y bostezó otra vez. || {x} seguía medio en sueños.
        B {x} bostezó tanto que una mosca entró y volvió a salir.
        """,
        """
        A {x} bostezó. «¿Falta mucho?»
        A —Despertadme luego —dijo {x}.
        A {x} se frotó los ojos. «¿De verdad?»
        A {x} echó una cabezadita.
        A —Cinco minutos más —murmuró {x}.
        A {x} bostezó, pero no se durmió.
        B {x} durmió un momento de pie, como hacen los caballos.
        B —Soñé con esto —dijo {x}—, pero era más pequeño.
        B {x} parpadeó despacio y vio lo que otros ojos no ven.
        """,
        "A Justo ahora {x} no podía dormir. || {x} tenía los ojos muy abiertos.",
        "A {x} se sentó y respiró despacio. || {x} bostezó, largo y suave y hondo.",
        "A Para esto {x} no se durmió. || {x} parpadeó. «No es un sueño.»",
        "A {x} se durmió antes de acabar. || {x} se durmió con una sonrisa.",
    ),
    "hungry": _voice(
        """
        A {x} tenía hambre. Como siempre. || {x} lamió la cuchara. Dos veces.
        B {x} había comido alguna cosilla y esperaba la siguiente.
        """,
        """
        A —¿Hay algo de comer? —preguntó {x}.
        A A {x} le rugió la tripa.
        A {x} olfateó. «Huele a sopa.»
        A —Primero un bocado —dijo {x}.
        A {x} mordisqueó una corteza de pan.
        A —Pienso. O es hambre —dijo {x}.
        B {x} repartió la última corteza, y eso fue muy valiente.
        B —Con un bocadillo se piensa mejor —dijo {x} masticando.
        B {x} traía cuatro galletas. Ahora había dos.
        """,
        "A {x} se olvidó del hambre. || A {x} no le sonó la tripa.",
        "A {x} pensó en la cena y aguantó. || —Primero esto, luego cena —dijo {x}.",
        "A {x} ayudó con la boca llena. || —¡Pronto cenamos! —gritó {x}.",
        "A {x} repitió tres veces. || {x} se comió la última miga.",
    ),
    "loud": _voice(
        """
        A {x} cantó. Temblaron las tazas. || —¡HOLA A TODO EL MUNDO! —gritó {x}.
        B {x} cantaba tan fuerte que las cucharas bailaban en el cajón.
        """,
        """
        A —¡HOLA! —gritó {x}—. ¡HOLA!
        A {x} susurró. Sonó muy fuerte.
        A {x} cantó para darse ánimos.
        A —¡AQUÍ! —gritó {x}—. ¡POR AQUÍ!
        A {x} tarareó como un gran tambor.
        A —¡OH, NO! —gritó {x}.
        B {x} quiso susurrar, y dos cuervos echaron a volar del susto.
        B —¡PERO SI NO GRITO! —dijo {x}, lo más bajo posible.
        B {x} cantó la canción de nueve estrofas sin olvidar ninguna.
        """,
        "A Hasta {x} callaba ahora. || {x} tarareó bajito, muy bajito.",
        "A {x} tomó aire y llamó. || {x} abrió la boca y cantó. ¡Fuerte!",
        "A —¡AHORA! —gritó {x}—. ¡AHORA! || {x} gritó «¡hurra!» hasta el eco.",
        "A {x} susurró buenas noches. Casi bajito. || {x} lo cantó otra vez, muy bajito.",
    ),
    "funny": _voice(
        """
        A {x} llevaba un calcetín de sombrero. || {x} le hizo muecas a la cuchara.
        B {x} llevaba el cubretetera en la cabeza y saludaba a la escoba.
        """,
        """
        A {x} soltó una risita. Era contagiosa.
        A —Toc, toc —dijo {x}.
        A {x} caminó como un pato.
        A {x} puso una cara muy larga.
        A —¡Tachán! —dijo {x}.
        A {x} se puso a la pata coja.
        B {x} le hizo una reverencia al viento, y el viento se la devolvió.
        B —¿Qué hace un caracol en tren? Espera —dijo {x}.
        B {x} puso tal cara que hasta las nubes miraron dos veces.
        """,
        "A {x} no tenía chistes para esto. || {x} intentó sonreír. Casi.",
        "A {x} saltó, giró y rodó. || {x} bailó a lo tonto y resbaló.",
        "A {x} hizo una voltereta de la suerte. || —¡Tachán! —gritó {x}, muy a tiempo.",
        "A {x} lo contó todo con voces. || {x} hizo una reverencia a la noche.",
    ),
    "stubborn": _voice(
        """
        A {x} dijo que no a la papilla. || —No —dijo {x}. Solo para practicar.
        B {x} llevaba una semana intentando abrir el mismo bote.
        """,
        """
        A —Otra vez —dijo {x}.
        A —No —dijo {x}—. Así no.
        A {x} dio un pisotón. Ayudó.
        A {x} no dio media vuelta.
        A —Me quedo —dijo {x}.
        A {x} lo intentó por cuarta vez.
        B {x} arrugó tanto la frente que huyó un mosquito.
        B —Saldrá bien, porque lo digo yo —dijo {x}.
        B {x} empujó, tiró y volvió a empujar por el otro lado.
        """,
        "A {x} tenía pena, pero no se fue. || —Todavía no —dijo {x} muy bajito.",
        "A {x} no soltó. || —De aquí no me voy —dijo {x}.",
        "A {x} tampoco soltó. || —¡Otra vez! —dijo {x}—. ¡Una más!",
        "A —Lo dije —dijo {x}. || {x} dijo que sí. Una vez.",
    ),
    "kind": _voice(
        """
        A {x} saludó a la araña. || {x} le dio galleta a un gorrión.
        B {x} había dejado una miga en la ventana para quien pasara.
        """,
        """
        A —¿Tienes frío? —preguntó {x}.
        A {x} repartió la última galleta.
        A {x} llevó al escarabajo al otro lado.
        A —Toma mi sitio —dijo {x}.
        A {x} sonrió y dejó sitio.
        A —No pasa nada —dijo {x}.
        B {x} apartó un caracol del camino y le deseó suerte.
        B —Apóyate en mí —dijo {x}—. Doy calorcito.
        B {x} acarició una piedra, porque estaba allí muy sola.
        """,
        "A {x} se acercó. Daba más calor. || {x} dejó sitio, por si venía alguien.",
        "A {x} se sentó a esperar, sin prisa. || —Ven —dijo {x} bajito—. Te espero.",
        "A {x} hizo sitio para todos. || {x} sujetó fuerte y con cuidado.",
        "A {x} arropó a todo el mundo. || {x} dejó una miga en la ventana.",
    ),
    "slow": _voice(
        """
        A {x} aún se ponía un calcetín. || {x} bajaba la escalera peldaño a peldaño.
        B {x} había empezado el desayuno ayer y ya casi acababa.
        """,
        """
        A —Cada cosa a su tiempo —dijo {x}.
        A {x} llegó al final y vio más.
        A {x} miró un buen rato.
        A —Sin prisa —dijo {x}.
        A {x} dio un paso. Uno pequeño.
        A —Espera —dijo {x}—. Primero mira.
        B {x} iba tan despacio que un caracol saludó dos veces.
        B —Deprisa es despacio con ruido —dijo {x}.
        B {x} lo pensó por delante y luego por detrás.
        """,
        "A {x} tenía tiempo. Todo el tiempo. || {x} se quedó allí, sin prisa.",
        "A {x} esperó. Y esperó. Y esperó. || {x} tenía tiempo, y lo usó.",
        "A {x} llegó despacio y muy a tiempo. || —Despacio —dijo {x}—. Así.",
        "A {x} llegó al final y tan feliz. || {x} comió despacio hasta el final.",
    ),
    "fast": _voice(
        """
        A {x} entraba, salía y volvía a entrar. || {x} corría alrededor de la mesa.
        B {x} ya estaba abajo antes de que la escalera se enterase.
        """,
        """
        A {x} ya estaba allí.
        A —¡Vamos! —gritó {x}—. ¡Vamos, vamos!
        A {x} corrió delante y volvió corriendo.
        A ¡Zas! {x} dobló la esquina.
        A {x} no podía estarse sin correr.
        A —¡Preparados! ¡Ya! —gritó {x}.
        B {x} fue, volvió y fue otra vez por si acaso.
        B —Llevo esperando desde ahora mismo —dijo {x}.
        B {x} corría tanto que se le quedó atrás una idea.
        """,
        "A {x} no corría. Nada de nada. || {x} no tenía adónde correr.",
        "A {x} corrió. ¡Demasiado! ¡No había freno! || {x} salió como una flecha y resbaló.",
        "A {x} llegó en un suspiro. || —¡Ya, ya, ya! —gritó {x}.",
        "A {x} llegó antes a la cama. || {x} dio una vuelta más, de alegría.",
    ),
    "small": _voice(
        """
        A {x} casi cabía en una taza. || {x} miraba de pie en una caja.
        B {x} se subía a dos libros y así veía por el borde.
        """,
        """
        A {x} se coló por en medio.
        A —Por ahí quepo —dijo {x}.
        A {x} se estiró todo lo posible.
        A —¡Aquí abajo! —gritó {x}.
        A {x} se puso de puntillas.
        A {x} se metió donde no cabe nadie.
        B —Desde abajo se ve más cielo —dijo {x}.
        B {x} daba tres pasos donde otros dan uno.
        B {x} daba saltitos para que se le viera bien.
        """,
        "A {x} se sintió como una miga. || {x} se encogió como una nuez.",
        "A {x} hizo menos ruido que el musgo. || {x} se acercó en silencio, pasito a pasito.",
        "A {x} se coló justo al lado. || —¡Yo también! —gritó {x} de puntillas.",
        "A {x} creció un poco, seguro. || {x} durmió en el rincón más chico.",
    ),
    "brave": _voice(
        """
        A {x} ya había trepado a la mesa. || {x} saltó los cuatro escalones.
        B {x} ya había mirado debajo de la cama, y sin luz.
        """,
        """
        A —Voy yo —dijo {x}.
        A {x} fue delante.
        A —Eso es cosa mía —dijo {x}.
        A {x} ni siquiera parpadeó.
        A —Eso ya lo veremos —dijo {x}.
        A {x} tragó saliva y avanzó.
        B {x} dio un paso, aunque las rodillas decían que no.
        B —Solo es grande por fuera —dijo {x}.
        B {x} llamó tres veces, por si vivía alguien allí.
        """,
        "A También {x} tenía un nudo dentro. || {x} tragó saliva y miró al suelo.",
        "A {x} tomó aire y entró. || —Ahora yo —dijo {x}, sin soltar.",
        "A {x} se puso al lado, sin temblar. || {x} fue codo con codo.",
        "A {x} durmió sin luz. || {x} lo contó todo, sin saltarse nada.",
    ),
}
