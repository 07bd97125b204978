import { ORGANIZATIONS } from './organizations.js';
import type { Initiative, Result } from './types.js';

const RESULTS: readonly Result[] = [
  {
    key: 'ready-and-well',
    order: 1,
    name: {
      en: 'Every child is born healthy, breathes easily and starts school ready',
      es: 'Cada niño y cada niña nace con salud, respira bien y llega a la escuela con preparación',
    },
    about: {
      en: 'From the first visit before birth to the first day of kindergarten.',
      es: 'Desde la primera visita antes del parto hasta el primer día de kínder.',
    },
  },
  {
    key: 'learning-and-heard',
    order: 2,
    name: {
      en: 'Every child learns, belongs and is heard at school',
      es: 'Cada niño y cada niña aprende, pertenece y cuenta con que le escuchen en la escuela',
    },
    about: {
      en: 'Being there comes first, then being taught, then being listened to. Often it is the other way round.',
      es: 'Primero estar, luego que te enseñen, luego que te escuchen. Muchas veces es al revés.',
    },
  },
  {
    key: 'next-step',
    order: 3,
    name: {
      en: 'Every young person has a next step worth taking',
      es: 'Cada joven tiene un siguiente paso que vale la pena dar',
    },
    about: {
      en: 'Work, training, college, or a year that somebody helped them plan.',
      es: 'Trabajo, capacitación, universidad, o un año que alguien les ayudó a planear.',
    },
  },
  {
    key: 'homes-that-stay',
    order: 4,
    name: {
      en: 'Every family has a home that stays and a way to get where it needs to go',
      es: 'Cada familia tiene una casa que dura y cómo llegar a donde necesita',
    },
    about: {
      en: 'Rent, repairs, letters from the landlord, and the bus that comes or does not.',
      es: 'La renta, los arreglos, las cartas del dueño y el autobús que llega o no llega.',
    },
  },
];

export const INITIATIVE: Initiative = {
  slug: 'larkmoor',
  name: 'Every Voice Larkmoor',
  vision: {
    en: 'Every child here grows up expecting to be heard.',
    es: 'Aquí cada niño y cada niña crece sabiendo que le van a escuchar.',
  },
  about: {
    en: [
      'Every Voice Larkmoor began in 2016, in the gym of the Ruddick Mills school, as a quarrel. The county had printed a report on children in which no child, parent or bus driver was quoted. Forty people came to say so, and eleven of them came back the next month.',
      'Today fourteen organizations send their numbers here, and anybody who lives in the county can tell a story. Both are looked at by the same people at the same table. Where they disagree we write that down too, and we try not to decide too soon who is right.',
      'Some groups here are so small that showing a number would point at somebody; then you will see that it is hidden, and why. Some people have not told us anything yet. You will see that as well.',
    ].join('\n\n'),
    es: [
      'Every Voice Larkmoor empezó en 2016, en el gimnasio de la escuela de Ruddick Mills, con un pleito. El condado había impreso un informe sobre la niñez donde no hablaba ningún niño, ninguna madre, ningún chofer. Fueron cuarenta personas a reclamarlo y once volvieron al mes siguiente.',
      'Hoy catorce organizaciones mandan aquí sus números, y cualquiera que viva en el condado puede contar su historia. Las dos cosas las mira la misma gente, en la misma mesa. Cuando no coinciden, eso también se apunta, y procuramos no decidir antes de tiempo quién tiene razón.',
      'Hay grupos tan pequeños que un número señalaría a alguien; entonces verá que está oculto, y por qué. Hay gente que todavía no nos ha contado nada. Eso también se ve.',
    ].join('\n\n'),
  },
  inventedNote: {
    en: 'Everything here is invented: the county, the people, the organizations, the numbers and the stories. It shows what Chorus can do. Nothing in it may be quoted as fact.',
    es: 'Todo lo que ve aquí es inventado: el condado, la gente, las organizaciones, los números y las historias. Sirve para mostrar lo que hace Chorus. Nada de esto puede citarse como un hecho.',
  },
  asOf: '2026-03-31',
  languages: ['en', 'es'],
  organizations: ORGANIZATIONS,
  results: RESULTS,
};
