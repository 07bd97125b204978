import { allows, between, inMonth, inYear, reads, says, story, told } from './telling.js';
import type { Story } from './types.js';

/** Getting up the hill, over the bridge and into the portal. */
export const STORIES_CITY_MORNINGS: readonly Story[] = [
  story({
    key: 'por-dos-decimas',
    prompt: 'getting-to-school',
    language: 'es',
    title: 'Por dos décimas',
    text: told`
      Yo tengo setenta y un años y dos nietas, y la escuela queda a una milla y ocho décimas, que eso lo midió mi
      vecino con el carro. Si fueran dos millas les daban guagua. Por dos décimas, mijo. Por dos décimas bajamos esa
      cuesta en enero agarradas de la verja como si fuera la borda de un barco.

      La chiquita se cayó y se partió un diente, de los de leche, así que el ratoncito salió ganando. La grande tiene
      nueve y carga dos pares de medias en el bulto, uno para llegar y otro por si acaso.

      Cuando hay aviso de hielo yo no las llevo y ya. Que me pongan la falta. En la oficina hay una muchacha que me
      dice "doña, yo se la pongo excusada", y otra que no, depende de quién esté.

      Antes del cambio, que eso fue en el 2018, la guagua paraba en la esquina de la panadería. A la hermana mayor de
      ellas, que ya terminó, yo la veía montarse desde la ventana, en bata. En bata, fíjese. Yo no le pido al gobierno
      más na'.
    `,
    quote:
      'Por dos décimas bajamos esa cuesta en enero agarradas de la verja como si fuera la borda de un barco.',
    place: 'bellows-hill',
    happened: between('2018-09', '2024-02'),
    themes: { teller: ['walking-and-weather', 'raising-children'], reviewer: ['walking-and-weather', 'bus'] },
    links: [says('chronic-absence', 'CONFIRMS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    alias: 'La de la bata',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-02-13',
  }),
  story({
    key: 'mustache',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      I'm Deaf. My interpreter is hearing. Guess which one of us the bus problem belongs to.

      She lives in Pellow Falls and her car died in January. Line 14 gets to the transfer center at 8:02 if it's on
      time and then she waits for the 3. First period starts at 7:50. So for five weeks I sat in Global History and
      watched a man's mouth. He has a mustache. He tried. He typed CAN YOU SEE THIS on the board and thirty people
      turned around to see if I could see it.

      I was there. Every day. I'm marked present. My friends who can hear are out all the time and learn it from the
      slides.

      My mom called, I don't know how many times. The school said a substitute had been requested. There are two other
      interpreters in the county and one is at the hospital and one is somebody's aunt. Then her brother-in-law fixed
      the car and it was over and everyone acted like it was solved.

      Put this in with the bus stories I guess. Nobody has a box for it.
    `,
    quote: "I was there. Every day. I'm marked present.",
    place: 'aldgrove',
    happened: between('2025-01', '2025-02'),
    themes: { teller: ['two-languages', 'bus'], reviewer: ['two-languages', 'not-asked', 'bus', 'learning'] },
    links: [says('chronic-absence', 'DISCORDANT'), reads('heard-at-school', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', circumstance: ['disability'] },
    alias: 'Third row',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact'], { guardianGiven: true }),
    arrived: '2025-03-10',
  }),
  story({
    key: 'la-fisica',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      Lo de caminar no me molesta, la verdad. Lo que me molesta es el papelito. Cuando uno llega tarde hay que llenar
      un papelito en la oficina con seis opciones: enfermedad, cita médica, familia, transporte, me quedé dormida,
      otro. Yo subo la loma con mi hermanito, lo dejo en su escuela, que abre a las 7:30, y bajo a la mía, que empieza
      a las 7:35. Son catorce minutos corriendo. ¿Qué marco? Un día puse "la física". El señor de la oficina se echó a reír,
      me dejó pasar sin papel y desde entonces somos panas.

      Pero él está nada más martes y jueves. Los otros días está una señora, y con ella dos tardanzas hacen una falta.
      Me puse a buscar y en la regla del condado no dice eso en ninguna parte. Voy por once faltas y no he faltado ni
      un día.
    `,
    quote: 'Voy por once faltas y no he faltado ni un día.',
    place: 'bellows-hill',
    happened: between('2024-09', '2025-05'),
    themes: {
      teller: ['papers', 'walking-and-weather'],
      reviewer: ['papers', 'time-and-shifts', 'raising-children'],
    },
    links: [says('chronic-absence', 'DISCORDANT')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['hispanic', 'black'] },
    alias: 'La física',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { guardianGiven: true }),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-06-09',
        text: 'Tienes razón: la regla dice que quien llega tarde cuenta como presente. Lo preguntamos a la oficina de asistencia sin decir de qué escuela viene. Van a revisar cinco escuelas. Te avisamos aquí.',
      },
    ],
    arrived: '2025-06-02',
  }),
  story({
    key: 'piedritas',
    prompt: 'getting-to-school',
    language: 'es',
    title: 'Las piedritas',
    text: told`
      Dieciséis años parado en las esquinas con la paleta de ALTO. Uno aprende a contar sin contar.

      Cuando fue lo de la inundación mandaron a los niños de The Basin a una escuela de este lado y a mí me pusieron en
      el puente. Los primeros días me pasaban ciento y tantos, en filita, con sus maestras. Yo llevaba la cuenta con
      piedritas, una por cada diez, en la bolsa derecha del pantalón, y las iba cambiando a la izquierda. Para junio me
      sobraban seis piedras. Nadie me preguntó, y pues uno tampoco va a ir a tocarle la puerta al superintendente con
      unas piedras.

      Después me movieron a Bellows Hill, donde quitaron el camión hasta las dos millas. Ahí en septiembre no me
      alcanzaban las bolsas. En febrero sí me alcanzaban.

      Ya me jubilé. La paleta me la dejaron. Está en la cocina, mis nietos se la ponen enfrente al perro.
    `,
    quote: 'Para junio me sobraban seis piedras.',
    place: 'bellows-hill',
    happened: between('2017-05', '2020-02'),
    themes: { teller: ['walking-and-weather'], reviewer: ['missing-school', 'papers', 'not-asked'] },
    links: [reads('chronic-absence', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['hispanic'] },
    alias: 'Alto',
    via: 'SCRIBE',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2024-05-20',
  }),
  story({
    key: 'the-offer-stands',
    prompt: 'getting-to-school',
    language: 'en',
    title: 'A remark about the portal',
    text: told`
      I was an accountant for eleven years and I wish to make a remark about the parent portal.

      To see whether my daughter was present I must enter the portal. The portal asks for the student number. The
      student number is on the letter. The letter is in the portal. I telephoned. A very kind lady said that she would
      reset me. I was reset four times. On the fifth the portal greeted me by the name of another man and I could see
      that his son has a B in ceramics and was absent nine times. I closed it at once. I then thought: who is looking
      at my daughter?

      People who hear my accent lower their voice, as if I had been ill. They ask about my journey. My journey was
      fourteen years ago. I live on Bellows Hill, I have a mortgage and a snow blower. I would like to speak about the
      portal.

      My daughter had been marked absent for the whole of October because she was put in two homerooms and was sitting
      in only one of them. This is a simple reconciliation. I have offered, in writing, to reconcile the attendance of
      the entire school for October against the lunch count, since the two should agree within one or two percent and
      I would be very surprised. I have not had a reply. The offer stands.
    `,
    quote:
      'I live on Bellows Hill, I have a mortgage and a snow blower. I would like to speak about the portal.',
    place: 'bellows-hill',
    happened: inMonth('2025-10'),
    themes: { teller: ['papers', 'not-asked'], reviewer: ['papers', 'missing-school'] },
    links: [says('chronic-absence', 'DISCORDANT')],
    voice: { gender: 'boys-men', race: ['black'], income: 'higher' },
    alias: 'The Accountant',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-11-24',
        text: 'We have passed on your offer, with your alias and not your name. Ketterick City Schools would like to meet you and the lunch count on December 9. May we give them your number?',
      },
      { from: 'TELLER', on: '2025-11-24', text: 'You may. I will bring my own calculator.' },
    ],
    arrived: '2025-11-17',
  }),
  story({
    key: 'the-ramp',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      They shovel the stairs first. I've asked about this. The stairs are where most people go so they shovel the
      stairs, and then the ramp when there's time, and by then my bus has been and gone again with me still on it,
      because the driver won't leave me at the bottom in the snow, which is nice of him. That's how you can be brought
      to school and brought home from school and be absent. It's happened four times since New Year. I have a picture
      of each one. In the third picture you can see the principal's car and it is very clean.
    `,
    quote: "That's how you can be brought to school and brought home from school and be absent.",
    place: 'the-basin',
    happened: between('2026-01', '2026-03'),
    themes: { teller: ['walking-and-weather', 'not-asked'], reviewer: [] },
    links: [says('chronic-absence', 'EXPANDS')],
    livedTrend: -1,
    voice: { circumstance: ['disability'], gender: 'girls-women' },
    alias: 'four pictures',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact'], { guardianGiven: true }),
    state: 'SUBMITTED',
    arrived: '2026-03-18',
  }),
  story({
    key: 'luego-que-ya',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      Yo voy en el camión y me siento con un niño que se llama igual que mi primo. Me pega pero poquito. El señor pone
      música. Cuando hay nieve no viene y mi mamá dice una grosería. Luego vamos en el carro de mi tía que huele a perro
      pero no tiene perro. Hoy conté hasta el cuarenta y nueve y la maestra dijo ¿y luego? y yo dije que luego ya.
    `,
    quote: 'la maestra dijo ¿y luego? y yo dije que luego ya',
    place: 'halvard-crossing',
    happened: inYear(2025),
    themes: { teller: ['bus'], reviewer: ['bus', 'walking-and-weather'] },
    links: [reads('chronic-absence', 'EXPANDS'), reads('ready-for-kindergarten', 'EXPANDS')],
    livedTrend: 0,
    voice: { race: ['hispanic'], gender: 'girls-women' },
    alias: 'Cinco años',
    via: 'SCRIBE',
    consent: allows('PUBLIC', ['quote', 'alias'], { guardianGiven: true }),
    arrived: '2025-12-08',
  }),
];
