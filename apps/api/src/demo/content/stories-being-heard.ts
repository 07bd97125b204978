import { allows, between, inMonth, reads, says, story, told } from './telling.js';
import type { Story } from './types.js';

/** A pole, a parish newspaper, a circle on a screenshot; and two people who took back what they told. */
export const STORIES_BEING_HEARD: readonly Story[] = [
  story({
    key: 'red-dot',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      How many of these do you people need? I did the one at the library in 2017. I did the one with the dots on the wall. I did the
      phone one while I was on hold with the other phone one. Every time it's a nice girl with a lanyard and every time it's a new
      girl.

      You want to know about being heard. In 2017 I said there's no light at the bus stop by the underpass and my daughter waits
      there in the dark. I said it with a dot. A red one. You have a wall someplace with my dot on it.

      It's 2025. There's no light. She's in college. Her sister waits there now.

      Don't send me a thank you. Don't tell me my voice matters. It's a pole.
    `,
    quote: 'You have a wall someplace with my dot on it.',
    place: 'the-basin',
    happened: between('2017-06', '2025-10'),
    themes: { teller: ['not-asked'], reviewer: ['not-asked', 'walking-and-weather'] },
    links: [reads('heard-at-school', 'EXPANDS'), reads('bus-service', 'EXPANDS')],
    livedTrend: -2,
    voice: { gender: 'girls-women' },
    consent: allows('PUBLIC', ['quote', 'contact']),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-10-22',
        text: 'No thank you, then. We found the sheet from 2017; your dot is there and it was never typed in. That was us. The pole belongs to the transit agency and the wire to the city. They meet about it on November 4 and we will be in the room.',
      },
      {
        from: 'STEWARD',
        on: '2025-12-17',
        text: 'The order for the light is number 25-318, for the week of January 12.',
      },
      { from: 'TELLER', on: '2026-01-20', text: 'Its on' },
    ],
    arrived: '2025-10-15',
  }),
  story({
    key: 'el-periodico-de-la-parroquia',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      Mi nieta lee. Lee los letreros, lee la caja del cereal, me lee a mí el periódico de la parroquia con todo y los difuntos. Tiene
      ocho años y lee desde los cinco porque yo le enseñé, con una cartilla que era de mi hijo, de las de "ese oso se asea".

      Y me llega un papel de la escuela que dice que no alcanza el nivel. Que está en amarillo. Pregunté en qué idioma era la prueba.
      La maestra, que es buena persona, me dijo: "En inglés, señora, nada más hay en inglés".

      Le pedí que le pusiera enfrente el periódico de la parroquia. Se sentaron las dos un martes, después de clases. La niña se echó
      una esquela completa, con apellidos.
    `,
    quote: 'La niña se echó una esquela completa, con apellidos.',
    place: 'bellows-hill',
    happened: inMonth('2025-05'),
    themes: { teller: ['two-languages', 'learning'], reviewer: ['two-languages', 'learning', 'papers'] },
    links: [says('third-grade-reading', 'DISCORDANT'), reads('learning-english', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    alias: 'Su abuela',
    via: 'SCRIBE',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-09-09',
  }),
  story({
    key: 'with-a-circle',
    prompt: 'being-heard',
    language: 'en',
    title: 'My family in order',
    text: told`
      There are four of us. I'm the first, class of 2013, except I'm not class of 2013, I left in eleventh grade two credits short
      because nobody told me you could see how many you had. My brother finished in five years. My sister finished on time in 2021
      when they weren't giving the exams. The youngest finished this June with honors and a cord. I didn't know what the cord was, I
      thought it came with the gown.

      So that's your line going up. It's my family in order.

      What was different for her was she had the same woman all four years, who'd text my mother a picture of the screen with the
      credits on it. In Spanish, with a circle around the number. I'm thirty. I've got fourteen credits at the tech, at night. The
      same woman found me the form.
    `,
    quote: "So that's your line going up. It's my family in order.",
    place: 'bellows-hill',
    happened: between('2012-01', '2025-06'),
    themes: { teller: ['learning', 'listened-to'], reviewer: ['learning', 'papers', 'two-languages'] },
    links: [says('four-year-graduation', 'CONFIRMS'), reads('college-or-training', 'EXPANDS')],
    livedTrend: 2,
    voice: { gender: 'girls-women', race: ['hispanic'] },
    alias: 'The first of four',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-09-16',
  }),
  story({
    key: 'i-am-in-the-twenty-two',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      I graduated. I have the thing on the wall, it's in a frame from the dollar store and it's crooked.

      It took five years because in my first junior year I had my daughter. I came back when she was seven weeks. I did physics with
      her in the sling and the teacher held her during labs because of the goggles.

      I'm writing because they put in the paper that my class is at 78 percent graduating and I asked my old counselor am I in the
      78. She looked it up. I'm in the 22. I count the same as somebody who left. I'm allowed to be annoyed about it, I passed
      physics.
    `,
    quote: "I asked my old counselor am I in the 78. She looked it up. I'm in the 22.",
    place: 'bellows-hill',
    happened: between('2021-09', '2024-06'),
    themes: { teller: ['papers', 'learning'], reviewer: ['papers', 'learning', 'raising-children'] },
    links: [says('four-year-graduation', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['multiple'] },
    alias: 'Goggles',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-01-27',
        text: 'You are right about how it is counted, and we have put your sentence beside the definition. The two school systems have been asked for a five-year figure as well. You would be in it.',
      },
    ],
    arrived: '2024-12-30',
  }),
  story({
    key: 'forty-pounds-of-onions',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      They cook with you first. That's how you get picked. Eight kids, twelve adults, a church kitchen, forty pounds of onions. I'm a
      claims adjuster, I'm not fun. I was chopping next to a boy who told me I was doing it wrong and took the knife, and at the end
      of the night that's who had written down my name.

      We're at nineteen months. We mostly go to the hardware store, he has ideas about shelves. In month four he didn't show three
      Saturdays running and I was hurt, a grown man, I drafted an e-mail about boundaries. My wife said don't send it. They'd lost the
      apartment and he didn't want me to drive up and see the motel. He told me that in December, in the paint aisle, looking at a
      can.
    `,
    quote: "I'm a claims adjuster, I'm not fun.",
    place: 'aldgrove',
    happened: between('2023-10', '2025-05'),
    themes: { teller: ['listened-to', 'belonging'], reviewer: ['belonging', 'having-to-leave'] },
    links: [says('mentoring-kept', 'EXPANDS'), reads('students-without-home', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['asian'], income: 'higher' },
    alias: 'Claims',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2025-05-30',
  }),
  story({
    key: 'boligrafo-verde',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      Mi mentora se mudó a Carolina a los siete meses. No fue culpa de nadie. En el papel pusieron "pareja terminada", como si
      hubiéramos peleado. Nosotras hablamos todos los domingos por video y ella me corrige los ensayos con un bolígrafo verde frente a
      la cámara, que no se ve nada. Pregunté si eso contaba y me dijeron que tiene que ser en persona. Llevamos un año y cuatro meses
      de no contar.
    `,
    quote: 'Llevamos un año y cuatro meses de no contar.',
    place: 'halvard-crossing',
    happened: between('2024-04', '2026-03'),
    themes: { teller: ['papers', 'listened-to'], reviewer: [] },
    links: [says('mentoring-kept', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['hispanic'] },
    alias: 'Verde',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact'], { guardianGiven: true }),
    state: 'SUBMITTED',
    arrived: '2026-03-26',
  }),
  story({
    key: 'i-want-the-printout',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      I'm on a town school board and I distrust stories. Not the people. I mean that eight hundred parents in my town had an ordinary
      year and didn't write in. If I'd changed the bus contract every time somebody cried at a meeting I'd have changed it nine times
      since 2020 and two of those cancel.

      That said, my granddaughter read me the one about the propane calendar, and I went and asked for the ice days by route, and it
      had never been printed out. Fourteen on the lake road. I'd have guessed five.

      So fine. But I want the printout too.
    `,
    quote: "Fourteen on the lake road. I'd have guessed five.",
    place: 'port-lanthorn',
    happened: inMonth('2026-01'),
    themes: { teller: ['papers'], reviewer: [] },
    links: [says('chronic-absence', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['white'], income: 'higher' },
    alias: 'Board member',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    state: 'SUBMITTED',
    arrived: '2026-03-30',
  }),
  story({
    key: 'withdrawn-by-its-teller',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: '',
    themes: { teller: [], reviewer: [] },
    links: [],
    voice: {},
    consent: allows('PUBLIC', []),
    state: 'WITHDRAWN',
    arrived: '2024-08-19',
  }),
  story({
    key: 'retirada-por-quien-la-conto',
    prompt: 'being-heard',
    language: 'es',
    text: '',
    themes: { teller: [], reviewer: [] },
    links: [],
    voice: {},
    consent: allows('PARTNERS', []),
    state: 'WITHDRAWN',
    arrived: '2025-07-07',
  }),
];
