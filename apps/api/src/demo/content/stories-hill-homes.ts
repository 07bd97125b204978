import { allows, between, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** Bellows Hill: owners, tenants, letters, a round table. */
export const STORIES_HILL_HOMES: readonly Story[] = [
  story({
    key: 'six-apartments',
    prompt: 'a-home-that-stays',
    language: 'en',
    title: 'Under the sink',
    text: told`
      My father bought the first house from the foundry in 1974 and I bought the second one in 2006, at the top of
      everything, like a genius. Six apartments. I live in one. When people say landlord they should picture me on my back
      under somebody's sink with a flashlight in my teeth.

      I've filed four times in nineteen years. Each time I threw up, I mean actually. One was a guy cooking something in the
      bathtub. The other three were people I liked who couldn't pay, and I carried one of those seven months before I did it
      and I did it because my oil bill was due. That's the entire reason, oil.

      Now you have to sit with the mediator first. I was against it, I went to the hearing and spoke. And I'll say I've been
      to the table twice since and neither one went to court. One stayed and pays me every other Friday. The other one cried,
      I nearly did, and signed that she'd be out by the thirtieth. So the county's chart goes down by one and she's in her
      sister's living room at the Crossing with two boys. I got my apartment back. I painted it.

      I'm asked to sell every week. Postcards, texts, a young man in a quilted vest. Sorrel Gate paid the fellow next door
      more than both of mine are worth and raised his people four hundred dollars, and then my people stop me in the hallway
      to ask if I'm selling, with a face on. I charge 900 for what they get 1,400 for. My accountant says I'm running a
      charity and doing it badly.

      My knees are gone. My daughter's in Oregon and doesn't want houses.
    `,
    quote: "That's the entire reason, oil.",
    place: 'bellows-hill',
    happened: between('2006-01', '2025-03'),
    themes: {
      teller: ['rent-and-money', 'having-to-leave'],
      reviewer: ['having-to-leave', 'staying', 'papers'],
    },
    links: [says('eviction-filings', 'EXPANDS'), reads('median-rent', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['white'], income: 'higher' },
    alias: 'Six apartments',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-03-31',
  }),
  story({
    key: 'not-on-the-chart',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      Nobody evicted me. I want to be precise about that because I've been looking at your chart on the library computer and
      I'm not on it.

      I lived at one address for eleven years. In February of 2023 the building was sold, in March there was a new name on
      the mailboxes, and in April I got a letter on nice paper that my lease would "not be offered for renewal." June 30. No
      reason, they don't need one. I'd never paid late. I called and got a woman in, I believe, Arizona, who wished me luck
      on my journey.

      They put in a counter and it's 1,525 now. It was 940. I know because my key worked for a week after, I'm not proud of
      it, I went in. It's the same counter with a different top.

      So I've never been to court, never missed a payment, I have no eviction on my record, and I live in Ruddick Mills over
      a man's garage and drive forty minutes to a job I used to walk to. I counted for my building. Eight apartments, seven
      of us gone in a year, court filings zero. One fellow stayed. He works for them now, he does the counters.
    `,
    quote: "I've been looking at your chart on the library computer and I'm not on it.",
    place: 'bellows-hill',
    happened: between('2023-02', '2023-06'),
    themes: {
      teller: ['having-to-leave', 'papers', 'rent-and-money'],
      reviewer: ['having-to-leave', 'papers'],
    },
    links: [says('eviction-filings', 'DISCORDANT'), reads('rent-burden', 'CONFIRMS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['white'], income: 'higher' },
    warnings: [WARNINGS.losingHome],
    alias: 'Same counter',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    messages: [
      {
        from: 'STEWARD',
        on: '2024-01-22',
        text: 'You are right that you are not on it. We have opened a tension on this chart with your story and six others, and asked the clerk’s office and the Thursday group how leases that end could be counted. Your count of eight and seven is in it.',
      },
    ],
    arrived: '2024-01-16',
  }),
  story({
    key: 'nos-vamos-solitos',
    prompt: 'a-home-that-stays',
    language: 'es',
    title: 'Liberado',
    text: told`
      La carta llegó en inglés y la leí yo sola con el teléfono, que traduce, y el teléfono decía "su arrendamiento ha sido
      liberado". Liberado. Yo me puse contenta. Pensé que habíamos terminado de pagar algo.

      Fue mi hija la que me dijo: mami, nos están botando.

      Sesenta días. Yo estaba ahí desde el 2009, en ese tercer piso parí y en ese tercer piso velé a mi mamá. El dueño de
      antes era un pesado, pero subía él mismo a arreglar la calefacción y se tomaba el café. El de ahora es una compañía, no
      tiene cara. Cuando uno llama sale una música.

      En los jueves de Vecinos me dijeron que no firmara nada. No firmé. Y no pasó nada: ni juez, ni papel de corte. Se
      cumplió la fecha, yo ya había buscado, y me fui. ¿Para qué iba a esperar? ¿Para que me sacaran los muebles a la acera
      delante de la gente?

      Vino un joven muy educado, con una gráfica, a decirnos que los desalojos van bajando. Le dije: claro, mi amor, si nos
      vamos solitos.
    `,
    quote: 'claro, mi amor, si nos vamos solitos',
    place: 'bellows-hill',
    happened: between('2022-03', '2022-06'),
    themes: { teller: ['having-to-leave'], reviewer: ['having-to-leave', 'two-languages', 'papers'] },
    links: [says('eviction-filings', 'DISCORDANT')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.losingHome],
    alias: 'La del tercer piso',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2023-11-21',
  }),
  story({
    key: 'mesa-redonda',
    prompt: 'a-home-that-stays',
    language: 'es',
    title: 'La mesa redonda',
    text: told`
      Yo fui a la mediación. Lo cuento porque dicen que eso ayuda, y no digo que no.

      Era un cuarto con una mesa redonda, para que uno se sienta igual, me imagino. Estaba el abogado de la compañía, que era un cipote de unos veinticinco años, y una
      señora que hablaba español de España y era la que mediaba. Yo debía dos meses, porque en enero no hubo trabajo: con el
      suelo helado no se echa concreto. Se lo expliqué. La señora lo escribió todo. El cipote miraba el teléfono.

      Me ofrecieron perdonarme los dos meses, que eran mil novecientos dólares, si yo salía el día 30. La señora me dijo que
      podía decir que no, y que entonces iba con el juez. Le pregunté qué pasaba con el juez. Me dijo que ella no podía
      aconsejarme. Le pregunté al abogado. Él sí me aconsejó.

      Firmé. Sin récord, eso sí, limpio. Ahora pago 1,350 por menos cuartos, y lo que me perdonaron se me fue en el depósito.
      Mi señora dice que yo hubiera esperado al juez. Puede ser.
    `,
    quote: 'Le pregunté al abogado. Él sí me aconsejó.',
    place: 'bellows-hill',
    happened: between('2024-02', '2024-03'),
    themes: { teller: ['having-to-leave', 'rent-and-money'], reviewer: ['having-to-leave', 'voice', 'work'] },
    links: [says('eviction-filings', 'DISCORDANT'), reads('rent-burden', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['hispanic'], income: 'lower' },
    alias: 'Concreto',
    consent: allows('PUBLIC', ['quote', 'alias'], { until: '2027-06-30' }),
    arrived: '2024-04-09',
  }),
  story({
    key: 'in-the-margin',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      I'm one of the mediators, I'll say that up front, and I've read what people write here about us, and some of it is
      about me.

      I can't advise. It's the sentence I say most and I know how it sounds, because one side of the table always has
      somebody who can. I asked for a tenants' lawyer in the hallway on Tuesdays, two hours. That was approved two years ago.
      It's waiting on which budget the chair comes out of. I don't mean a chairman. I mean a chair.

      We count four in ten who stay. I believe the four, I call them at six months on my own time and most are still there.
      One of them brings me tamales, which I'm not allowed to accept and do. The other six go down as "resolved without
      filing." A filing follows you, you can't rent with it, so there are people who left clean and rent again and I sleep
      all right about those. Then there's people who'd have had six weeks under the old way, with a judge and a date, and
      they sign for twelve days because somebody slid them a pen and they're polite.

      I've started asking where they'll sleep on the thirteenth. There's no line for it on the form. I write it in the
      margin. We're short one mediator, by the way, it's part time, the training is forty hours and they pay you for it.
    `,
    quote: "I've started asking where they'll sleep on the thirteenth.",
    place: 'larkmoor',
    happened: between('2022-01', '2025-08'),
    themes: { teller: ['having-to-leave', 'papers'], reviewer: ['having-to-leave', 'papers', 'not-asked'] },
    links: [says('eviction-filings', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'girls-women' },
    alias: 'One of four',
    consent: allows('PUBLIC', ['quote', 'alias']),
    arrived: '2025-08-18',
  }),
  story({
    key: 'somos-nueve',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Somos nueve en un apartamento de dos cuartos, mi hermano con los suyos y yo con los míos. En el contrato vive él nada
      más. Vino una muchacha con la encuesta y salimos divinos: pagamos el 28 por ciento, porque sumó los dos sueldos. Yo
      trabajé en el Censo en Ponce en el 2010, yo sé cómo se cuenta. Nos contó como una familia grande que está bien.

      El baño es por turnos y hay una lista en la nevera, pegada con imanes. La hizo mi cuñada, con colores. A mí me toca a
      las 5:10.
    `,
    quote: 'Nos contó como una familia grande que está bien.',
    place: 'bellows-hill',
    happened: inYear(2024),
    themes: { teller: ['home', 'rent-and-money'], reviewer: ['home', 'papers'] },
    links: [says('rent-burden', 'DISCORDANT'), reads('students-without-home', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['hispanic'], income: 'lower' },
    alias: '5:10',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2024-12-16',
  }),
  story({
    key: 'bajar-el-tono',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Desde los nueve años yo soy la que habla con el dueño. El de antes me daba un dulce y decía tell your dad the rent is
      late, y yo traducía: que si ya está lo de la renta, que no hay prisa. Siempre le bajé el tono a todo, para los dos
      lados. Mi papá: "Decile que es un sinvergüenza". Y yo: he's a little concerned.

      Con la compañía nueva es por correo electrónico y ahí no hay a quién bajarle el tono. En agosto les pedimos arreglar la
      puerta de atrás. En noviembre contestaron que el contrato se acababa en diciembre y que el nuevo era de 1,390. Pagábamos
      985.

      Mi papá me preguntó qué decía. Lo leí dos veces, buscando cómo decirlo más suave, y no hallé.
    `,
    quote: 'Siempre le bajé el tono a todo, para los dos lados.',
    place: 'bellows-hill',
    happened: between('2022-08', '2022-12'),
    themes: { teller: ['having-to-leave'], reviewer: ['two-languages', 'having-to-leave', 'rent-and-money'] },
    links: [says('eviction-filings', 'DISCORDANT'), reads('median-rent', 'CONFIRMS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['hispanic'] },
    alias: 'La que habla',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-01-08',
  }),
  story({
    key: 'soup',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      I sold. I'd like that to be in the same place as the rest of these.

      It was our building, four units and ours. My husband did everything, and when he died I found out what everything was.
      The boiler, the snow, a toilet on Christmas Day, a letter about lead. I was seventy-four. My son found a realtor and the
      realtor found Sorrel Gate and they paid 412,000 dollars. I'd have been a fool not to, everybody said so, at my own
      kitchen table where I wasn't going to be living.

      I made them promise about the second floor. She'd been with us sixteen years and made my husband soup at the end. The
      man said, "Absolutely, we love long-term residents." I have it in an e-mail. She was gone by July.

      I see her at the market. She's always nice, she asks after my hip. I've thought of writing her a check. For how much,
      though, and what would I put on the line where it says for.
    `,
    quote: 'I made them promise about the second floor.',
    place: 'bellows-hill',
    happened: between('2021-11', '2022-07'),
    themes: { teller: ['having-to-leave'], reviewer: ['having-to-leave', 'neighbors', 'rent-and-money'] },
    links: [reads('eviction-filings', 'EXPANDS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['white'], income: 'higher' },
    warnings: [WARNINGS.death],
    consent: allows('PUBLIC', ['quote'], { until: '2025-12-31' }),
    arrived: '2024-06-03',
  }),
];
