import { allows, between, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** Homes on farms, on the lake, over garages and behind warehouses; calls to the help line. */
export const STORIES_OTHER_HOMES: readonly Story[] = [
  story({
    key: 'hair-tie',
    prompt: 'a-home-that-stays',
    language: 'en',
    title: 'Memorial Day',
    text: told`
      September to May we live in a nice house on the water with a dock. In the summer a family from somewhere rents it for
      nine thousand a week, and in the winter they let us have it for 1,100 a month, and on the Friday before Memorial Day
      we're out. It's in the lease. Nobody's evicting anybody.

      Summers we camp at my dad's. I mean camp, it's a tent platform, there's a cooler for the milk. My son likes it. My
      daughter's thirteen and there's nowhere to plug in a hair thing.

      I clean those houses, that's my job, June through August. So in July I've gone into what is my bedroom eight months of
      the year and changed the sheets on it, and found one of my own hair ties behind the toilet. I left it there. I thought,
      I'll get it in September.

      About thirty families do it that I know of. The school lady wrote "unstable housing" with a question mark. It isn't
      unstable. It's the same every year.
    `,
    quote: "I left it there. I thought, I'll get it in September.",
    place: 'port-lanthorn',
    happened: between('2021-09', '2025-07'),
    themes: {
      teller: ['having-to-leave', 'work'],
      reviewer: ['having-to-leave', 'rent-and-money', 'papers'],
    },
    links: [says('eviction-filings', 'DISCORDANT'), says('students-without-home', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['white'], circumstance: ['without-home'] },
    alias: 'Friday before',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-08-25',
  }),
  story({
    key: 'donde-las-vacas',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      La traila es del patrón y está pegada al establo, para que uno esté cerca si se viene un parto. No se paga renta, y eso
      es bueno. Cuando se descompuso la calefacción el patrón la arregló el mismo día. No me quejo de él.

      Pero es así: el día que no hay trabajo no hay casa. A un compañero lo pateó una vaca en la rodilla y estuvo cinco
      semanas sin poder ordeñar. A la tercera llegó otro muchacho, con su maleta, y pues el muchacho necesitaba la cama. Nadie
      lo corrió. Él vio la maleta y entendió.

      Eso no pasa por ninguna corte. Mi señora y la niña viven aquí también, aunque en el papel no están. Yo le digo que no
      cuente en la escuela dónde vive exactamente. Ella dice que vive donde las vacas, y como aquí todo es donde las vacas,
      está bien.
    `,
    place: 'larkmoor',
    happened: inYear(2025),
    themes: { teller: ['home', 'work', 'fear'], reviewer: ['home', 'work'] },
    links: [says('eviction-filings', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['hispanic'] },
    warnings: [WARNINGS.injury],
    via: 'SCRIBE',
    consent: allows('PARTNERS', ['contact']),
    state: 'IN_REVIEW',
    messages: [
      {
        from: 'STEWARD',
        on: '2026-02-24',
        text: 'Gracias por confiarnos esto. La rodilla y las cinco semanas podrían decirle a alguien de qué rancho se trata. ¿Quiere que cambiemos algo antes de que la lean las organizaciones? No hay prisa.',
      },
      {
        from: 'TELLER',
        on: '2026-03-01',
        text: 'Pongan otra parte del cuerpo y quiten las semanas. Lo de las vacas déjenlo.',
      },
    ],
    arrived: '2026-02-17',
  }),
  story({
    key: 'sesenta-y-dos',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Gano 17.40 la hora bañando y volteando viejitos, con todo mi respeto, que yo los quiero, y me dan treinta horas, nunca
      cuarenta, para no pagarme el seguro. La renta son 1,240. Me preguntaron en la encuesta si yo pagaba más del treinta por
      ciento y le dije a la muchacha: "¿Treinta? Mi hija, yo voy por sesenta y dos". Me dijo que para sesenta y dos no había
      casilla, que la casilla era "más de treinta".

      O sea que estoy igual que el que paga treinta y uno. Qué bueno, me alegro por él.
    `,
    quote: 'O sea que estoy igual que el que paga treinta y uno.',
    place: 'aldgrove',
    happened: inYear(2024),
    themes: { teller: ['rent-and-money', 'work'], reviewer: ['rent-and-money', 'papers'] },
    links: [says('rent-burden', 'EXPANDS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['hispanic', 'black'], income: 'lower' },
    alias: 'Sesenta y dos',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-04-14',
  }),
  story({
    key: 'que-no-se-muera',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Aquí va una buena. Mi casero tiene ochenta y dos años y no me ha subido la renta desde que nació mi hija, que va en
      cuarto. Me da pena. Le digo: oiga, súbale tantito. Me dice que cuando la niña acabe la escuela. Yo le corto el zacate,
      le quito la nieve y le traigo sus medicinas.

      Cuando en la pandemia me atrasé con la renta, fui a tocarle para explicarle y me dijo: "¿Te vas a ir a algún lado?". No,
      señor. "Pues yo tampoco", y cerró la puerta porque tenía su programa.

      El miedo que tengo es que se muera. Está mal decirlo, pero ese es mi plan de vivienda: que no se muera.
    `,
    quote: 'Está mal decirlo, pero ese es mi plan de vivienda: que no se muera.',
    place: 'ruddick-mills',
    happened: between('2015-01', '2025-05'),
    themes: { teller: ['staying', 'neighbors'], reviewer: ['staying', 'rent-and-money', 'neighbors'] },
    links: [says('eviction-filings', 'EXPANDS'), reads('median-rent', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['hispanic'], income: 'lower' },
    alias: 'El del zacate',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-05-26',
  }),
  story({
    key: 'la-llamada-de-marzo',
    prompt: 'a-home-that-stays',
    language: 'es',
    title: 'La llamada de marzo',
    text: told`
      Yo llamo al número ese de la ayuda, y no por la ayuda, porque ayuda casi nunca queda, sino porque contesta un muchacho
      de Santiago con una voz que es un arroz con leche.

      La primera vez fue por el gas, en enero, que me habían mandado el papel rosado. Él me dijo que los fondos se acabaron el
      día 9 y que volviera a llamar el primero. Pero me lo dijo tan bien dicho. Llamé el primero. Y en marzo llamé sin deber
      nada, a ver cómo estaba, y me dijo: "Doña, esta línea es para emergencias". "Mi hijo", le dije, "a mi edad amanecer es
      una emergencia".

      Si ven que en marzo hay una llamada de más, esa fui yo. No la cuenten como necesidad. O cuéntenla, no sé. Yo vivo sola.
    `,
    quote: 'Si ven que en marzo hay una llamada de más, esa fui yo.',
    place: 'bellows-hill',
    happened: between('2024-01', '2024-03'),
    themes: { teller: ['rent-and-money'], reviewer: ['neighbors', 'papers', 'rent-and-money'] },
    links: [says('help-calls', 'DISCORDANT')],
    livedTrend: 0,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    alias: 'Doña de marzo',
    via: 'SCRIBE',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-05-07',
  }),
  story({
    key: 'application-fee',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      Application fee, 45 dollars. Application fee, 45. Application fee, 60. I kept them. It's 585 since I came home, and I've
      been told no eleven times and the other two never called.

      There's a box and you check it or you lie. I did six years for something I did at twenty-two and I'm thirty-six. A lady
      at a meeting said write a letter to go with it. I wrote one. I'm a decent writer, it turns out, I had time. One landlord
      called to say it was the best letter he ever got, and no.

      I'm on my aunt's couch, which is against her lease, so if they find out we both go. I leave at five every morning before
      the super is up. I've gotten a lot of walking in.
    `,
    quote: 'One landlord called to say it was the best letter he ever got, and no.',
    place: 'the-basin',
    happened: between('2024-09', '2026-01'),
    themes: { teller: ['home', 'papers', 'fear'], reviewer: ['home', 'papers'] },
    links: [reads('rent-burden', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['black'], income: 'lower' },
    alias: 'Decent writer',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact']),
    state: 'IN_REVIEW',
    messages: [
      {
        from: 'STEWARD',
        on: '2026-02-16',
        text: 'Thank you for this. We worry about one thing: “aunt” and the hour you leave might be enough for somebody in that building. Can we change one of them?',
      },
      {
        from: 'TELLER',
        on: '2026-02-18',
        text: 'Say a relative. Say early. Leave the letter part how it is.',
      },
    ],
    arrived: '2026-02-10',
  }),
  story({
    key: 'boots-for-bed',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      We had the home study on a Tuesday. Two bedrooms, smoke alarms, the water heater wrapped, a binder. She opened our
      closets. At the end she asked which of us was the dad, and my wife, who'd been up since three with a calving, said "Of
      the heifer?" and after that it went fine.

      He's been with us fourteen months. He's seven and he sleeps in his boots. We tried. Now we buy him a clean pair for bed.
    `,
    place: 'cobbin-hollow',
    happened: between('2025-01', '2026-03'),
    themes: { teller: ['raising-children', 'staying'], reviewer: [] },
    links: [],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['white'] },
    consent: allows('STEWARDS', ['contact']),
    state: 'SUBMITTED',
    arrived: '2026-03-23',
  }),
  story({
    key: 'la-cama-del-banco',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      En la casa vivimos once, todos de la bodega, en tres turnos. La cama nunca se enfría: cuando me levanto yo se acuesta
      otro. Le decimos la cama del banco, porque siempre está trabajando. Pago 380 y no tengo contrato, ni llave; la llave está
      en una maceta.

      Tres veces nos han avisado que van a vender. La mera verdad, sí ahorré. Mi mamá ya tiene techo de losa en Puebla. El
      mes que entra le ponen las ventanas.
    `,
    quote: 'La cama nunca se enfría: cuando me levanto yo se acuesta otro.',
    place: 'halvard-crossing',
    happened: between('2022-05', '2026-02'),
    themes: { teller: ['home', 'work'], reviewer: [] },
    links: [says('median-rent', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['hispanic'] },
    consent: allows('PUBLIC', ['quote', 'research']),
    state: 'SUBMITTED',
    arrived: '2026-03-16',
  }),
  story({
    key: 'cuatro-anos-en-el-mismo',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Llevamos cuatro años en el mismo apartamento. El señor de mantenimiento viene cuando uno le llama, no ese mismo día pero
      viene. Mis hijos van a la escuela a pie, son cinco minutos. Yo estudio inglés en el Tech los martes y jueves de noche y mi
      esposo se queda con ellos. Este año nos subieron treinta y cinco dólares.

      No tengo nada malo que contar. Lo único es que la clase de inglés se llena: me apunté en agosto y entré en enero.
    `,
    quote: 'No tengo nada malo que contar.',
    place: 'aldgrove',
    happened: between('2021-06', '2025-09'),
    themes: { teller: ['staying'], reviewer: ['staying', 'learning'] },
    links: [reads('eviction-filings', 'CONFIRMS'), reads('median-rent', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['hispanic'] },
    consent: allows('PUBLIC', ['quote']),
    arrived: '2025-10-01',
  }),
];
