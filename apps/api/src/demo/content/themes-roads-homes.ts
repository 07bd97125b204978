import type { Theme } from './types.js';

/** Getting there, and home. */
export const THEMES_OF_ROADS_AND_HOMES: readonly Theme[] = [
  {
    key: 'getting-there',
    name: { en: 'Getting there', es: 'Llegar' },
    description: {
      en: 'How people get to school, work, the clinic or a meeting, and what it costs them.',
      es: 'Cómo llega la gente a la escuela, al trabajo, a la clínica o a una reunión, y lo que le cuesta.',
    },
    whenToUse: {
      en: 'When the way itself is the story and none of the three themes below fits.',
      es: 'Cuando el camino es la historia y no queda ninguno de los tres temas de abajo.',
    },
    whenNot: {
      en: 'When a journey is only mentioned in passing.',
      es: 'Cuando el viaje solo se menciona de paso.',
    },
  },
  {
    key: 'bus',
    parent: 'getting-there',
    name: { en: 'The bus', es: 'El autobús' },
    description: {
      en: 'School bus, county bus, the van that has to be called: lines, times, drivers, stops.',
      es: 'Autobús escolar, autobús del condado, la camioneta que se pide: líneas, horas, choferes, paradas.',
    },
    whenToUse: {
      en: 'When a bus came, did not come, was cut or came back.',
      es: 'Cuando un autobús pasó, no pasó, lo quitaron o volvió.',
    },
    whenNot: {
      en: 'For rides in somebody’s car: use neighbors, or the branch.',
      es: 'Para raites en el carro de alguien: use vecinos, o la rama.',
    },
  },
  {
    key: 'walking-and-weather',
    parent: 'getting-there',
    name: { en: 'Walking and weather', es: 'A pie y con el clima' },
    description: {
      en: 'Distance, hills, ice, light, sidewalks, ramps.',
      es: 'Distancias, cuestas, hielo, luz, banquetas, rampas.',
    },
    whenToUse: {
      en: 'When getting there depends on feet, wheels or the sky.',
      es: 'Cuando llegar depende de los pies, de las ruedas o del cielo.',
    },
    whenNot: {
      en: 'For damp in a house: use damp and repairs.',
      es: 'Para la humedad en una casa: use humedad y arreglos.',
    },
  },
  {
    key: 'time-and-shifts',
    parent: 'getting-there',
    name: { en: 'Hours that do not fit', es: 'Horarios que no cuadran' },
    description: {
      en: 'Shifts, milking, opening hours and schedules that miss one another.',
      es: 'Turnos, ordeñas, horas de apertura y horarios que no se encuentran.',
    },
    whenToUse: {
      en: 'When everything would work if one clock were different.',
      es: 'Cuando todo funcionaría si un reloj fuera otro.',
    },
    whenNot: {
      en: 'For pay or conditions at work: use work.',
      es: 'Para el sueldo o las condiciones: use trabajo.',
    },
  },
  {
    key: 'home',
    name: { en: 'Home', es: 'La casa' },
    description: {
      en: 'Where people live, with whom, on whose terms, for how long.',
      es: 'Dónde vive la gente, con quién, con qué condiciones y por cuánto tiempo.',
    },
    whenToUse: {
      en: 'When a home is the story and none of the four themes below fits: crowding, shared rooms, a home that belongs to the employer.',
      es: 'Cuando la casa es la historia y no queda ninguno de los cuatro temas de abajo: vivir apretados, cuartos compartidos, una casa del patrón.',
    },
    whenNot: {
      en: 'When the house is only where something else happened.',
      es: 'Cuando la casa es solo el lugar donde pasó otra cosa.',
    },
  },
  {
    key: 'rent-and-money',
    parent: 'home',
    name: { en: 'Rent and money', es: 'Renta y dinero' },
    description: {
      en: 'What a home costs and what is left afterwards; deposits, fees, heat.',
      es: 'Lo que cuesta la casa y lo que queda después; depósitos, cargos, calefacción.',
    },
    whenToUse: {
      en: 'When a sum of money decides.',
      es: 'Cuando decide una cantidad de dinero.',
    },
    whenNot: {
      en: 'For wages alone: use work.',
      es: 'Para el sueldo por sí solo: use trabajo.',
    },
  },
  {
    key: 'having-to-leave',
    parent: 'home',
    name: { en: 'Having to leave', es: 'Tener que irse' },
    description: {
      en: 'Court, letters, sales, leases that are not renewed, agreements to be out, leaving before being told to.',
      es: 'Corte, cartas, ventas, contratos que no se renuevan, acuerdos de salida, irse antes de que lo digan.',
    },
    whenToUse: {
      en: 'Whenever somebody lost a home against their will, with a judge or without.',
      es: 'Siempre que alguien perdió su casa sin quererlo, con juez o sin juez.',
    },
    whenNot: {
      en: 'For a move that was wanted.',
      es: 'Para una mudanza deseada.',
    },
  },
  {
    key: 'damp-and-repairs',
    parent: 'home',
    name: { en: 'Damp and repairs', es: 'Humedad y arreglos' },
    description: {
      en: 'Mold, cellars, heat, doors; who mends and who does not.',
      es: 'Moho, sótanos, calefacción, puertas; quién arregla y quién no.',
    },
    whenToUse: {
      en: 'When the building does something to the people in it.',
      es: 'Cuando el edificio le hace algo a la gente que vive en él.',
    },
    whenNot: {
      en: 'For illness without a house in it: use health.',
      es: 'Para la enfermedad sin casa de por medio: use salud.',
    },
  },
  {
    key: 'staying',
    parent: 'home',
    name: { en: 'Being able to stay', es: 'Poder quedarse' },
    description: {
      en: 'What made it possible to stay: land trust, a landlord, family, luck.',
      es: 'Lo que hizo posible quedarse: el fideicomiso, un casero, la familia, la suerte.',
    },
    whenToUse: {
      en: 'When somebody says why they are still there.',
      es: 'Cuando alguien dice por qué sigue ahí.',
    },
    whenNot: {
      en: 'When they stay because they cannot leave: use the branch.',
      es: 'Cuando se queda porque no puede irse: use la rama.',
    },
  },
];
