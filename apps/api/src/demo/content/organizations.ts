import type { Organization } from './types.js';

/** The partners. All invented; names that belong to somebody real would be an accident. */
export const ORGANIZATIONS: readonly Organization[] = [
  {
    key: 'every-voice',
    name: 'Every Voice Larkmoor, backbone team',
    kind: 'BACKBONE',
    about: {
      en: 'Three and a half positions above the Aldgrove laundromat: a director, a data steward, a story steward, and half a bookkeeper.',
      es: 'Tres puestos y medio arriba de la lavandería de Aldgrove: dirección, datos, historias y media contadora.',
    },
  },
  {
    key: 'ketterick-schools',
    name: 'Ketterick City Schools',
    kind: 'SCHOOL',
    about: {
      en: 'Nineteen schools in the three city districts. Took the “Honest Count” rule for suspensions in September 2021.',
      es: 'Diecinueve escuelas en los tres distritos de la ciudad. Adoptó la regla «Cuenta honesta» de suspensiones en septiembre de 2021.',
    },
  },
  {
    key: 'town-schools',
    name: 'Larkmoor Towns School Cooperative',
    kind: 'SCHOOL',
    about: {
      en: 'The six towns keep their own school boards and share buses, a speech therapist and a data office.',
      es: 'Los seis pueblos conservan su junta escolar y comparten autobuses, una terapeuta del habla y una oficina de datos.',
    },
  },
  {
    key: 'carrow-tech',
    name: 'Carrow Technical College',
    kind: 'SCHOOL',
    about: {
      en: 'Two-year college in Aldgrove: nursing, welding, early childhood, evening classes in English.',
      es: 'Colegio de dos años en Aldgrove: enfermería, soldadura, primera infancia y clases de inglés de noche.',
    },
  },
  {
    key: 'health-department',
    name: 'Larkmoor County Health Department',
    kind: 'GOVERNMENT',
    about: {
      en: 'Counts births and visits to the emergency room, and masks small numbers before it sends them.',
      es: 'Cuenta los nacimientos y las visitas a urgencias, y tapa los números pequeños antes de mandarlos.',
    },
  },
  {
    key: 'transit',
    name: 'Larkmoor Transit',
    kind: 'GOVERNMENT',
    about: {
      en: 'The county bus. Nine lines until July 2015, five after, seven and a half now.',
      es: 'El autobús del condado. Nueve líneas hasta julio de 2015, cinco después, siete y media ahora.',
    },
  },
  {
    key: 'county-court',
    name: 'Larkmoor County Court, clerk’s office',
    kind: 'GOVERNMENT',
    about: {
      en: 'Keeps the docket of eviction filings. Since January 2022 a landlord has to sit down with a mediator before filing.',
      es: 'Lleva el registro de demandas de desalojo. Desde enero de 2022 el dueño tiene que pasar por mediación antes de demandar.',
    },
  },
  {
    key: 'general-hospital',
    name: 'Larkmoor General Hospital',
    kind: 'NONPROFIT',
    about: {
      en: 'The only emergency room of the county, and since 2018 its only birth unit.',
      es: 'La única sala de urgencias del condado y, desde 2018, la única unidad de partos.',
    },
  },
  {
    key: 'land-trust',
    name: 'Carrow Basin Community Land Trust',
    kind: 'NONPROFIT',
    about: {
      en: 'Owns the ground under 53 homes so that the price of the house cannot run away. First twelve on Loom Street, 2019.',
      es: 'Es dueño del suelo de 53 casas para que el precio no se dispare. Las primeras doce, en la calle Loom, en 2019.',
    },
  },
  {
    key: 'long-table',
    name: 'Long Table Mentoring',
    kind: 'NONPROFIT',
    about: {
      en: 'Matches a young person with an adult who promises a year. Named for the table in the old paper-mill canteen.',
      es: 'Junta a un joven con una persona adulta que promete un año. Se llama así por la mesa del comedor de la papelera.',
    },
  },
  {
    key: 'pellow-fund',
    name: 'Pellow Mill Fund',
    kind: 'FUNDER',
    about: {
      en: 'What the mill’s owners put aside when they sold it. Pays for a third of this work. Not everyone in Pellow Falls thinks that settles it.',
      es: 'Lo que apartaron los dueños de la papelera cuando la vendieron. Paga un tercio de este trabajo. En Pellow Falls no todos creen que con eso quede saldado.',
    },
  },
  {
    key: 'crossing-employers',
    name: 'Halvard Crossing Employers’ Table',
    kind: 'BUSINESS',
    about: {
      en: 'Seven of the eleven warehouses, the furniture maker and two dairies. Pays part of Line 22.',
      es: 'Siete de las once bodegas, la mueblería y dos establos. Paga una parte de la línea 22.',
    },
  },
  {
    key: 'vecinos',
    name: 'Vecinos de Bellows Hill',
    kind: 'RESIDENT_LED',
    about: {
      en: 'Tenants and neighbors on the hill. Meets on Thursdays, in Spanish, with somebody at the back whispering English.',
      es: 'Inquilinos y vecinos de la loma. Se reúnen los jueves, en español, con alguien atrás que susurra en inglés.',
    },
  },
  {
    key: 'circulo-lechero',
    name: 'Círculo Lechero de Larkmoor',
    kind: 'GRASSROOTS',
    about: {
      en: 'Dairy workers of Cobbin Hollow and West Carrow. Began as a car pool to Sunday mass.',
      es: 'Trabajadores de los establos de Cobbin Hollow y West Carrow. Empezó como viaje compartido para la misa del domingo.',
    },
  },
];
