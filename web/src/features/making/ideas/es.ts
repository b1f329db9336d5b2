import type { Idea } from '../ideas';

export const es: Idea[] = [
  {
    title: 'La carta sin nombre',
    premise:
      '{hero} encuentra en un árbol una carta para alguien, pero no lleva ningún nombre. ¿Quién la estará esperando?',
  },
  {
    title: 'La estrella en el charco',
    premise:
      '{hero} descubre una estrella pequeña en un charco y quiere devolverla al cielo antes de que amanezca.',
  },
  {
    title: 'La barca que no quería flotar',
    premise:
      '{hero} hace una barca con una cesta para ir a la isla del lago, pero la barca tiene otros planes.',
  },
  {
    title: '¿Dónde está el viento?',
    premise:
      'El día de la fiesta de las cometas no sopla nada de viento. {hero} sube a la montaña para preguntar dónde se ha metido.',
  },
  {
    title: 'La llave de nada',
    premise:
      '{hero} encuentra una llave dorada en el desván y la prueba en todas las puertas del pueblo, una tras otra.',
  },
  {
    title: 'Un cumpleaños para el caracol',
    premise:
      '{hero} prepara una tarta para el invitado más lento del bosque, y la fiesta no puede acabar antes de que llegue.',
  },
  {
    title: 'El tambor demasiado ruidoso',
    premise:
      '{hero} tiene un tambor que despierta a toda la calle y busca un lugar donde alguien necesite ruido.',
  },
  {
    title: 'La primera nieve',
    premise: '{hero} oye decir que viene la nieve y llena una maleta con todo lo que le quiere enseñar.',
  },
  {
    title: 'El farol del puente viejo',
    premise:
      'Cada noche alguien enciende el farol del puente. {hero} se queda sin dormir para descubrir quién es.',
  },
  {
    title: 'El mar en una concha',
    premise: '{hero} oye el mar en una concha y, dentro del mar, una voz muy pequeña que pide ayuda.',
  },
  {
    title: 'El paraguas que salió volando',
    premise:
      '{hero} se agarra a un paraguas en plena tormenta y aterriza en una ciudad donde nadie ha visto nunca la lluvia.',
  },
  {
    title: 'En busca del botón',
    premise:
      '{hero} ha perdido un botón, y en el jardín, en el mercado y en la cueva todos han encontrado uno. Pero ¿cuál es el bueno?',
  },
];
