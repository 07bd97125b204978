import { boundaryOf } from './boundaries.js';
import { COUNTY_POPULATION, PART_POPULATIONS } from './populations.js';
import { COUNTY, type LocalText, type Place, type PartPlaceCode, type PlaceLevel } from './types.js';

type Part = readonly [code: PartPlaceCode, level: PlaceLevel, name: LocalText, about: LocalText];

const same = (name: string): LocalText => ({ en: name, es: name });

/** The city of Ketterick is its three districts; the six towns keep their own councils and schools. */
const PARTS: readonly Part[] = [
  [
    'aldgrove',
    'district',
    same('Aldgrove (Ketterick)'),
    {
      en: 'The west bank of Ketterick: Larkmoor General Hospital, Carrow Technical College, brick streets that were doctors’ houses and are now four apartments each. Every bus line of the county still passes here.',
      es: 'La orilla oeste de Ketterick: el Hospital General de Larkmoor, el Carrow Technical College y calles de ladrillo donde vivían los médicos y ahora cada casa son cuatro apartamentos. Todas las líneas de autobús del condado siguen pasando por aquí.',
    },
  ],
  [
    'bellows-hill',
    'district',
    same('Bellows Hill (Ketterick)'),
    {
      en: 'The east bank, built for foundry workers, steep enough that mail carriers get extra pay. Polish bakeries became Dominican and Salvadoran ones. A company from outside, Sorrel Gate Homes, bought 340 apartments here in the winter of 2021-22.',
      es: 'La orilla este, construida para los obreros de la fundición y tan empinada que a los carteros les pagan un extra. Las panaderías polacas pasaron a ser dominicanas y salvadoreñas. Una empresa de fuera, Sorrel Gate Homes, compró aquí 340 apartamentos en el invierno de 2021-22.',
    },
  ],
  [
    'the-basin',
    'district',
    same('The Basin (Ketterick)'),
    {
      en: 'Low ground inside the river’s bend, where the canal boats turned. The river took it back from April 28 to 30, 2017: 412 homes under water, the Basin School shut for nine weeks. The community land trust builds on Loom Street, on the side that stayed dry.',
      es: 'Terreno bajo en la curva del río, donde daban la vuelta las barcas del canal. El río lo recuperó del 28 al 30 de abril de 2017: 412 viviendas bajo el agua y la escuela Basin cerrada nueve semanas. El fideicomiso comunitario de tierras construye en la calle Loom, del lado que no se inundó.',
    },
  ],
  [
    'halvard-crossing',
    'town',
    same('Halvard Crossing'),
    {
      en: 'Sweetcorn until 2014, eleven warehouses since, where the interstate meets the old road. The town has grown by a fifth in ten years. Line 22 runs to the warehouse gates at the change of each shift and at no other time.',
      es: 'Maíz dulce hasta 2014 y once bodegas desde entonces, donde la interestatal cruza la carretera vieja. El pueblo creció una quinta parte en diez años. La línea 22 llega a los portones a la hora de cada cambio de turno y a ninguna otra.',
    },
  ],
  [
    'pellow-falls',
    'town',
    same('Pellow Falls'),
    {
      en: 'Pellow Paper made paper here for 109 years and shut in November 2014, with 610 jobs. The whistle still goes at noon, from a loudspeaker at the fire house. Line 14 to Ketterick was cut in July 2015 and came back on weekdays in September 2021.',
      es: 'Pellow Paper hizo papel aquí durante 109 años y cerró en noviembre de 2014, con 610 empleos. El silbato suena todavía al mediodía, por un altavoz de los bomberos. La línea 14 a Ketterick se quitó en julio de 2015 y volvió, entre semana, en septiembre de 2021.',
    },
  ],
  [
    'ruddick-mills',
    'town',
    same('Ruddick Mills'),
    {
      en: 'A wool town that lost its mill early, in 1981, and found other things to do: a furniture maker, a nursing home, a school that shares its gym. Most people who stayed own their houses. End of Line 14.',
      es: 'Un pueblo lanero que perdió su fábrica temprano, en 1981, y encontró otras cosas que hacer: una mueblería, un asilo, una escuela que presta su gimnasio. Casi todos los que se quedaron son dueños de su casa. Aquí termina la línea 14.',
    },
  ],
  [
    'port-lanthorn',
    'town',
    same('Port Lanthorn'),
    {
      en: 'A lake town with two populations, one of them there in August. The birth unit of its clinic closed in March 2018; since then it is 40 minutes to the nearest one, more when the lake road is iced.',
      es: 'Un pueblo de lago con dos poblaciones, una de ellas solo en agosto. La unidad de partos de su clínica cerró en marzo de 2018; desde entonces la más cercana queda a 40 minutos, y a más cuando se congela la carretera del lago.',
    },
  ],
  [
    'cobbin-hollow',
    'town',
    same('Cobbin Hollow'),
    {
      en: 'Thirty-one dairy farms, down from ninety, with more cows than before. The milking is done at four in the morning, much of it by men from Veracruz and Chiapas. Line 9 was cut in July 2015 and never came back; a van can be called two days ahead.',
      es: 'Treinta y un establos lecheros, de noventa que hubo, y más vacas que antes. Se ordeña a las cuatro de la mañana, y muchos de los que ordeñan son de Veracruz y Chiapas. La línea 9 se quitó en julio de 2015 y no volvió; hay una camioneta que se pide con dos días de anticipación.',
    },
  ],
  [
    'west-carrow',
    'town',
    same('West Carrow'),
    {
      en: 'Hay, a quarry, one school for all grades and a library that is open when the librarian’s truck is there. The smallest town: often a group here is so small that its numbers cannot be shown.',
      es: 'Heno, una cantera, una sola escuela para todos los grados y una biblioteca que está abierta cuando está la troca de la bibliotecaria. Es el pueblo más chico: muchas veces un grupo es tan pequeño que sus números no se pueden mostrar.',
    },
  ],
];

export const PLACES: readonly Place[] = [
  {
    code: COUNTY,
    name: { en: 'Larkmoor County', es: 'Condado de Larkmoor' },
    level: 'county',
    about: {
      en: 'About 240,000 people between Lanthorn Lake and the hay hills, along the Carrow River. Invented, like everyone in it.',
      es: 'Unas 240,000 personas entre el lago Lanthorn y las lomas de heno, a lo largo del río Carrow. Es inventado, como toda su gente.',
    },
    population: COUNTY_POPULATION,
    boundary: boundaryOf(COUNTY),
  },
  ...PARTS.map(([code, level, name, about]): Place => ({
    code,
    name,
    level,
    parent: COUNTY,
    about,
    population: PART_POPULATIONS[code],
    boundary: boundaryOf(code),
  })),
];
