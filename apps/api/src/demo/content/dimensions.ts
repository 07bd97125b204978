import type { Dimension } from './types.js';

/** The groups by which numbers and tellers are looked at. The same words serve both. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    key: 'race',
    name: { en: 'Race and ethnicity', es: 'Raza y origen étnico' },
    note: {
      en: 'As people or their families report it. Hispanic or Latino people of any race are counted once, under Hispanic or Latino. The order is the alphabet’s, by the English name; it means nothing else.',
      es: 'Según lo declara cada persona o su familia. Las personas hispanas o latinas de cualquier raza se cuentan una sola vez, en hispana o latina. El orden es el alfabético del inglés; no indica importancia.',
    },
    partition: true,
    categories: [
      {
        key: 'native',
        name: {
          en: 'American Indian or Alaska Native',
          es: 'Indígena de las Américas o nativa de Alaska',
        },
      },
      { key: 'asian', name: { en: 'Asian', es: 'Asiática' } },
      { key: 'black', name: { en: 'Black or African American', es: 'Negra o afroamericana' } },
      { key: 'hispanic', name: { en: 'Hispanic or Latino', es: 'Hispana o latina' } },
      { key: 'multiple', name: { en: 'Two or more races', es: 'Dos o más razas' } },
      { key: 'white', name: { en: 'White', es: 'Blanca' } },
    ],
  },
  {
    key: 'gender',
    name: { en: 'Gender', es: 'Género' },
    note: {
      en: 'Schools have recorded a third answer since 2019-20; before that, everyone was put under one of two.',
      es: 'Las escuelas registran una tercera respuesta desde 2019-20; antes, a todo el mundo se le ponía en una de dos.',
    },
    partition: true,
    categories: [
      { key: 'girls-women', name: { en: 'Girls and women', es: 'Niñas y mujeres' } },
      { key: 'boys-men', name: { en: 'Boys and men', es: 'Niños y hombres' } },
      { key: 'nonbinary', name: { en: 'Nonbinary or another gender', es: 'No binario u otro género' } },
    ],
  },
  {
    key: 'income',
    name: { en: 'Family income', es: 'Ingreso familiar' },
    note: {
      en: 'Lower means that the family qualifies for free or reduced-price school meals, or would if it had a child at school. Since 2022 some schools feed everyone and no longer ask; there the benefit rolls decide.',
      es: 'Menor quiere decir que la familia tiene derecho a comidas escolares gratis o a precio reducido, o lo tendría si tuviera hijos en la escuela. Desde 2022 algunas escuelas dan de comer a todos y ya no preguntan; allí se usan los registros de ayudas.',
    },
    partition: true,
    categories: [
      {
        key: 'lower',
        name: { en: 'Lower income (school meals)', es: 'Menor ingreso (comidas escolares)' },
      },
      { key: 'higher', name: { en: 'Higher income', es: 'Mayor ingreso' } },
    ],
  },
  {
    key: 'circumstance',
    name: { en: 'Circumstances', es: 'Circunstancias' },
    note: {
      en: 'These overlap, and most people are in none of them, so they never add up to everyone.',
      es: 'Se traslapan, y la mayoría de la gente no está en ninguna; por eso nunca suman el total.',
    },
    partition: false,
    categories: [
      { key: 'learning-english', name: { en: 'Learning English', es: 'Está aprendiendo inglés' } },
      { key: 'disability', name: { en: 'Lives with a disability', es: 'Vive con una discapacidad' } },
      { key: 'without-home', name: { en: 'Without a steady home', es: 'Sin vivienda estable' } },
    ],
  },
];
