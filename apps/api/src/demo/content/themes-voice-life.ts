import type { Theme } from './types.js';

/** Being listened to, school, and the rest of life. */
export const THEMES_OF_VOICE_AND_LIFE: readonly Theme[] = [
  {
    key: 'voice',
    name: { en: 'Being listened to', es: 'Que escuchen' },
    description: {
      en: 'Whether somebody asked, heard, answered, and in which language.',
      es: 'Si alguien preguntó, oyó, contestó, y en qué idioma.',
    },
    whenToUse: {
      en: 'When being heard is the story and none of the four themes below fits.',
      es: 'Cuando ser escuchado es la historia y no queda ninguno de los cuatro temas de abajo.',
    },
    whenNot: {
      en: 'Only because the prompt has that name.',
      es: 'Solo porque la pregunta lleva ese nombre.',
    },
  },
  {
    key: 'listened-to',
    parent: 'voice',
    name: { en: 'Somebody listened', es: 'Alguien escuchó' },
    description: {
      en: 'A person or a table that asked and changed something, or at least wrote it down.',
      es: 'Una persona o una mesa que preguntó y cambió algo, o al menos lo apuntó.',
    },
    whenToUse: {
      en: 'When the teller names who listened.',
      es: 'Cuando quien cuenta dice quién escuchó.',
    },
    whenNot: {
      en: 'When politeness was all: use not asked.',
      es: 'Cuando solo hubo cortesía: use nadie preguntó.',
    },
  },
  {
    key: 'not-asked',
    parent: 'voice',
    name: { en: 'Nobody asked', es: 'Nadie preguntó' },
    description: {
      en: 'Decisions, surveys and charts made without those they are about; answers that never came.',
      es: 'Decisiones, encuestas y gráficas sin la gente de la que hablan; respuestas que no llegaron.',
    },
    whenToUse: {
      en: 'Also when the teller is angry with us.',
      es: 'También cuando el enojo es con nosotros.',
    },
    whenNot: {
      en: 'When they were asked and disagree with the outcome.',
      es: 'Cuando sí preguntaron y no hubo acuerdo con el resultado.',
    },
  },
  {
    key: 'two-languages',
    parent: 'voice',
    name: { en: 'Between languages', es: 'Entre idiomas' },
    description: {
      en: 'Interpreters, children who interpret, signing, recorded voices, tests in one language.',
      es: 'Intérpretes, niños que interpretan, lengua de señas, grabaciones, pruebas en un solo idioma.',
    },
    whenToUse: {
      en: 'When language decides who understands whom.',
      es: 'Cuando el idioma decide quién entiende a quién.',
    },
    whenNot: {
      en: 'Only because a story is told in Spanish.',
      es: 'Solo porque la historia está en español.',
    },
  },
  {
    key: 'papers',
    parent: 'voice',
    name: { en: 'Papers, forms and counting', es: 'Papeles, formularios y cuentas' },
    description: {
      en: 'Letters, portals, boxes to tick, and how people are counted or not.',
      es: 'Cartas, portales, casillas, y cómo se cuenta o no se cuenta a la gente.',
    },
    whenToUse: {
      en: 'When a paper matters, or its absence, or when the story says what a number leaves out.',
      es: 'Cuando importa un papel, o que falte, o cuando la historia dice lo que un número deja fuera.',
    },
    whenNot: {
      en: 'For notices to leave a home: use having to leave as well.',
      es: 'Para avisos de dejar la casa: use también tener que irse.',
    },
  },
  {
    key: 'school',
    name: { en: 'School', es: 'La escuela' },
    description: { en: 'What happens inside the building.', es: 'Lo que pasa dentro del edificio.' },
    whenToUse: {
      en: 'When school is the story and none of the four themes below fits.',
      es: 'Cuando la escuela es la historia y no queda ninguno de los cuatro temas de abajo.',
    },
    whenNot: { en: 'For the way there: use getting there.', es: 'Para el camino: use llegar.' },
  },
  {
    key: 'discipline',
    parent: 'school',
    name: { en: 'Being sent out, being sent home', es: 'Que te saquen, que te manden a casa' },
    description: {
      en: 'Suspensions with and without a paper, hearings, rules and who they fall on.',
      es: 'Suspensiones con papel y sin papel, audiencias, reglas y a quién le caen.',
    },
    whenToUse: {
      en: 'For all removals, whatever the school calls them.',
      es: 'Para toda salida forzada, como sea que la llame la escuela.',
    },
    whenNot: {
      en: 'For quarrels between students without the school.',
      es: 'Para pleitos entre alumnos sin la escuela.',
    },
  },
  {
    key: 'learning',
    parent: 'school',
    name: { en: 'Teaching and learning', es: 'Enseñar y aprender' },
    description: {
      en: 'Teachers, lessons, tests, diplomas, what comes after.',
      es: 'Docentes, clases, pruebas, diplomas y lo que sigue.',
    },
    whenToUse: {
      en: 'When somebody learns or teaches something, or is kept from it.',
      es: 'Cuando alguien aprende o enseña algo, o se lo impiden.',
    },
    whenNot: { en: 'For attendance alone: use missing school.', es: 'Para la pura asistencia: use faltar.' },
  },
  {
    key: 'belonging',
    parent: 'school',
    name: { en: 'Belonging', es: 'Pertenecer' },
    description: {
      en: 'Being known by name, having a place, being left out.',
      es: 'Que sepan tu nombre, tener un lugar, quedar fuera.',
    },
    whenToUse: {
      en: 'In school or out of it.',
      es: 'En la escuela o fuera de ella.',
    },
    whenNot: {
      en: 'When somebody acted on what was said: use somebody listened.',
      es: 'Cuando alguien hizo algo con lo dicho: use alguien escuchó.',
    },
  },
  {
    key: 'missing-school',
    parent: 'school',
    name: { en: 'Missing school', es: 'Faltar a la escuela' },
    description: {
      en: 'Days away, for whatever reason, and what the school makes of them.',
      es: 'Los días de ausencia, por lo que sea, y lo que la escuela hace con ellos.',
    },
    whenToUse: {
      en: 'When days are counted, by anybody.',
      es: 'Cuando alguien cuenta los días.',
    },
    whenNot: {
      en: 'For days of suspension: use being sent home.',
      es: 'Para días de suspensión: use que te manden a casa.',
    },
  },
  {
    key: 'life',
    name: { en: 'Care, work and neighbors', es: 'Cuidar, trabajar, convivir' },
    description: {
      en: 'What goes on around school and home.',
      es: 'Lo que pasa alrededor de la escuela y de la casa.',
    },
    whenToUse: {
      en: 'When none of the five themes below fits.',
      es: 'Cuando no queda ninguno de los cinco temas de abajo.',
    },
    whenNot: { en: 'As a place for all that is left.', es: 'Como cajón de sastre.' },
  },
  {
    key: 'health',
    parent: 'life',
    name: { en: 'Health and breath', es: 'Salud y respiración' },
    description: {
      en: 'Asthma, pregnancy, clinics, disability where it is about care.',
      es: 'Asma, embarazo, clínicas, discapacidad cuando se trata de atención.',
    },
    whenToUse: { en: 'When a body is at stake.', es: 'Cuando está en juego el cuerpo.' },
    whenNot: {
      en: 'For a sick day as an excuse: use missing school.',
      es: 'Para la enfermedad como pretexto: use faltar.',
    },
  },
  {
    key: 'raising-children',
    parent: 'life',
    name: { en: 'Raising children', es: 'Criar' },
    description: {
      en: 'Parents, grandparents, foster parents, older brothers and sisters.',
      es: 'Madres y padres, abuelos, familias de acogida, hermanos mayores.',
    },
    whenToUse: {
      en: 'When somebody tells what looking after takes.',
      es: 'Cuando alguien cuenta lo que cuesta cuidar.',
    },
    whenNot: { en: 'For every story with a child in it.', es: 'En toda historia donde salga un niño.' },
  },
  {
    key: 'work',
    parent: 'life',
    name: { en: 'Work and wages', es: 'Trabajo y sueldo' },
    description: {
      en: 'Warehouses, dairies, wards, the mill that closed; pay, lists, machines.',
      es: 'Bodegas, establos, hospital, la papelera que cerró; sueldo, listas, máquinas.',
    },
    whenToUse: { en: 'When work is what decides.', es: 'Cuando lo que decide es el trabajo.' },
    whenNot: {
      en: 'For hours that clash: use hours that do not fit.',
      es: 'Para horas que chocan: use horarios que no cuadran.',
    },
  },
  {
    key: 'fear',
    parent: 'life',
    name: { en: 'Fear', es: 'Miedo' },
    description: {
      en: 'Of police, of landlords, of lists, of being seen.',
      es: 'A la policía, a los dueños, a las listas, a que te vean.',
    },
    whenToUse: {
      en: 'When something is not done because of it.',
      es: 'Cuando por eso se deja de hacer algo.',
    },
    whenNot: {
      en: 'When the reviewer is afraid for the teller: write a memo.',
      es: 'Cuando quien teme es quien revisa: escriba una nota.',
    },
  },
  {
    key: 'neighbors',
    parent: 'life',
    name: { en: 'Neighbors and favours', es: 'Vecinos y favores' },
    description: {
      en: 'Rides, saved seats, phone numbers lent, whistles, onions.',
      es: 'Raites, asientos guardados, teléfonos prestados, silbatos, cebollas.',
    },
    whenToUse: {
      en: 'When people help who are not paid to.',
      es: 'Cuando ayuda quien no cobra por hacerlo.',
    },
    whenNot: { en: 'For partners in their office.', es: 'Para las organizaciones en su oficina.' },
  },
];
