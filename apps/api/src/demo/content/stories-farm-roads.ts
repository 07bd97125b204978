import { allows, between, inMonth, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** Cobbin Hollow and West Carrow: vans, hay, trailers, a goat. */
export const STORIES_FARM_ROADS: readonly Story[] = [
  story({
    key: 'sad-backpack',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      so theres a van. it comes tuesdays and thursdays and you have to call it two days before. ok. so I have to know
      on sunday if I'm going to be sick on tuesday. no wait the opposite. I have to know on sunday that I WONT be.
      and sunday nobody picks up

      the days she can my mom drives me, she milks at four and is done at seven and I get in the truck and it smells
      like it smells. first period is chemistry at 7:40 in Ketterick because I go to the tech program, which I got
      into, which everyone was very proud of, and which is 31 minutes away if you don't get behind the feed truck.
      I've missed chemistry 19 times this year. I'm passing. the teacher puts it on video for me and he isn't supposed
      to because of the other kids faces

      I got the letter with the picture of the sad backpack. I want whoever drew the sad backpack to call the van
    `,
    quote: 'I want whoever drew the sad backpack to call the van',
    place: 'cobbin-hollow',
    happened: between('2024-09', '2025-03'),
    themes: { teller: ['bus', 'missing-school'], reviewer: ['time-and-shifts', 'papers', 'bus'] },
    links: [says('chronic-absence', 'CONFIRMS'), says('bus-service', 'CONFIRMS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['white'] },
    alias: 'chem',
    consent: allows('PUBLIC', ['quote', 'alias'], { guardianGiven: true }),
    arrived: '2025-03-27',
  }),
  story({
    key: 'los-miercoles-no-falta',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      Mi esposo entra a la ordeña a las tres y media y la troca se va con él. El rancho queda a once millas de la
      escuela. A la niña la recoge el camión amarillo, gracias a Dios, ahí no tengo queja. El problema es el grande,
      que está en un programa de la ciudad y se iba con un compañero, y el compañero se graduó.

      Yo manejo. Sé manejar desde los catorce; allá en Veracruz manejaba el camión de la naranja de mi papá, que ni
      frenos tenía. Lo que no tengo es la licencia, y la patrulla se pone en el puente.

      Entonces a veces lo llevo y a veces no, según si ese día amanecí valiente. Él ya sabe. Me ve la cara y deja la
      mochila.

      Una maestra me mandó un mensaje muy bonito, en español, que en qué nos podían ayudar. Le contesté que gracias.
      ¿Qué le iba yo a poner? La señora de la tienda va a la ciudad los miércoles y me lo lleva de pasada. Si ven la
      lista, van a ver que los miércoles no falta.
    `,
    quote: 'Me ve la cara y deja la mochila.',
    place: 'larkmoor',
    happened: inYear(2024),
    themes: { teller: ['fear', 'missing-school'], reviewer: ['fear', 'neighbors', 'bus'] },
    links: [says('chronic-absence', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.fearOfPolice],
    consent: allows('PUBLIC', ['quote', 'contact'], { until: '2027-12-31' }),
    messages: [
      {
        from: 'STEWARD',
        on: '2024-10-21',
        text: 'Gracias por contarlo. Para cuidarla, la historia sale a nombre de todo el condado y no de su pueblo. Quitamos también el nombre de la tienda. ¿Está bien así?',
      },
      { from: 'TELLER', on: '2024-10-24', text: 'Sí. Quiten también de qué parte de Veracruz. Lo demás sí.' },
    ],
    arrived: '2024-10-17',
  }),
  story({
    key: 'left-handed-goat',
    prompt: 'getting-to-school',
    language: 'en',
    title: 'Is My Goat Left Handed',
    text: told`
      Our school has one van for the far end and on the morning of the science fair it had a goat in it.

      I should say I'm the van driver's sister, so I have this from both sides. The goat's name was Deborah and the
      project was called Is My Goat Left Handed, and you needed the goat for the demonstration. The principal had
      signed the form without reading as far as "live."

      Deborah did fine until the railroad tracks. Then she got hold of the seat belt on the little ones' side and
      ate, according to the incident report, eleven inches. There's a rule that the van can't move with a damaged
      belt if somebody's assigned to that seat. So my brother pulled over at the quarry and called it in, and eight
      kids and a goat sat for fifty minutes while the Cooperative looked for a belt or a lawyer.

      All eight were marked absent for the morning. It went into the computer that way and it can't come out. The
      lady tried. There's no code for it. One of those boys lost perfect attendance over it, which he'd had since
      kindergarten, and he's not over it and neither is his grandmother.

      She is left handed, by the way. Seventeen out of twenty.
    `,
    quote:
      'Our school has one van for the far end and on the morning of the science fair it had a goat in it.',
    place: 'west-carrow',
    happened: inMonth('2024-05'),
    themes: { teller: ['bus', 'papers'], reviewer: ['missing-school', 'papers'] },
    links: [reads('chronic-absence', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'girls-women', race: ['white'] },
    alias: 'Sister of the van',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-06-14',
  }),
  story({
    key: 'third-cut',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      first cut is June so thats no problem but third cut last year was second week of september and it was going to
      rain friday. So I was out monday through thursday, me and my uncle did 1100 bales. Also deer season, two days,
      everyone is, they might as well close. Also when the heifers got out.

      I'm over the ten percent. I got called down for it and the counselor lady was like is everything ok at home. Yes.
      Its hay.

      I have a 91 average. I read what they assign, I read it on the tractor honestly, dont put my name. I dont think
      I'm what they are worried about and I dont think its the same thing as in the city but its the same number
    `,
    quote: 'Yes. Its hay.',
    place: 'west-carrow',
    happened: between('2024-09', '2025-01'),
    themes: { teller: ['missing-school', 'work'], reviewer: ['missing-school', 'papers'] },
    links: [says('chronic-absence', 'DISCORDANT')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['white'], income: 'higher' },
    consent: allows('PUBLIC', ['quote', 'research'], { guardianGiven: true }),
    arrived: '2025-04-03',
  }),
  story({
    key: 'nine-days-before-school',
    prompt: 'being-heard',
    language: 'en',
    title: 'Nine days before school',
    text: told`
      I taught math in West Carrow, grades seven to ten, for six years, and I left nine days before school in August
      2022, which I know is not done. I've heard it told since as a story about money.

      It was partly money. I do inventory now for a warehouse at the Crossing, I make eleven thousand more and nobody
      has thrown up on me.

      But what I had asked for was a second section. I had thirty-four eighth-graders in one room, from a girl who'd
      taught herself to factor out of a library book to three boys who counted on a ruler. I asked in April. In May I
      brought the board one page with a drawing. They were nice. They put it on the list, and one of them, whose son
      I'd had, said, "You make it work, though." In July they bought the scoreboard. It was a donor, it could only be
      for a scoreboard, I get that. I stood in the gym looking at it, it can do fireworks, and went home and filled
      out the form.

      They didn't find anybody till the next August. The gym teacher covered. He's a friend, and he'd come by on
      Sundays and I'd go through the week with him at my kitchen table, so in a way I taught it anyhow, for nothing,
      through a man who'd say okay but WHY does the negative flip. He got pretty good. The scores dropped all the
      same, and they printed it with the year.

      My own son is in sixth there now. There's a new teacher and she has thirty-one.
    `,
    quote: 'I stood in the gym looking at it, it can do fireworks, and went home and filled out the form.',
    place: 'west-carrow',
    happened: between('2022-04', '2023-06'),
    themes: { teller: ['not-asked', 'learning', 'work'], reviewer: ['learning', 'not-asked'] },
    links: [says('eighth-grade-math', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['white'], income: 'higher' },
    consent: allows('PUBLIC', ['quote', 'contact', 'research']),
    arrived: '2024-02-26',
  }),
  story({
    key: 'aprieto-el-dos',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      De la escuela hablan a mi teléfono y sale una grabación en inglés. Aprieto el dos para español y se corta.
      Siempre se corta. Llevo tres años apretando el dos.

      Una vez fui yo en persona, saliendo de la ordeña, con las botas, porque no me dio tiempo de cambiarme. La
      secretaria me vio las botas y luego vio el piso. Le dije que venía por mi hija y me preguntó si venía a entregar
      algo. "Pues sí", le dije, "vengo a entregarle un número de teléfono que sí sirve". Y le di el de mi comadre.

      Desde entonces le hablan a mi comadre. Ella sabe antes que yo si mi hija sacó diez. Me lo cobra: por cada noticia
      buena, un queso.
    `,
    quote: 'Llevo tres años apretando el dos.',
    place: 'cobbin-hollow',
    happened: between('2021-09', '2024-10'),
    themes: { teller: ['two-languages'], reviewer: ['two-languages', 'not-asked', 'neighbors'] },
    links: [reads('heard-at-school', 'DISCORDANT')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['hispanic'] },
    alias: 'El del queso',
    via: 'SCRIBE',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact']),
    arrived: '2024-11-18',
  }),
  story({
    key: 'asientos-que-calientan',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      La primera cita la tuve a los tres meses y medio, y para el condado eso es tarde. Yo hablé en cuanto supe. Me
      dieron fecha para cinco semanas después, y en martes. El martes pasa la camioneta, pero hay que pedirla dos días
      antes, y el domingo no contestan.

      Me llevó la esposa del patrón en la suya, blanca, con asientos que calientan. Muy amable todo el camino. Se quedó
      en la sala de espera y cuando salió la enfermera y dijo mi nombre nos levantamos las dos, ella y yo. Entró
      conmigo. Yo no supe cómo decirle que no.

      Me preguntaron si en mi casa estaba todo bien. Dije que sí, y ella también dijo que sí.
    `,
    quote: 'Yo no supe cómo decirle que no.',
    place: 'larkmoor',
    happened: inYear(2023),
    themes: { teller: ['health'], reviewer: ['health', 'getting-there', 'voice'] },
    links: [reads('prenatal-care', 'EXPANDS'), reads('bus-within-reach', 'CONFIRMS')],
    voice: { gender: 'girls-women', race: ['hispanic'] },
    via: 'SCRIBE',
    consent: allows('PARTNERS', ['quote']),
    arrived: '2024-03-14',
  }),
  story({
    key: 'open-when-truck',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      People think the sign is a joke. It says OPEN WHEN TRUCK. I'm the librarian and I'm also the snow, the septic and the
      summer reading. Since 2020 I leave the wifi on all night, and there are cars in the lot. Two of them are the same two
      every night from about nine. One had a woman doing a nursing exam on her phone with a child asleep across the back, and I
      brought her out the good chair cushion, which she needed more than the password.

      Every January I fill out the form about the library. It asks how many books went out. There was a line for "other" and
      I wrote cars, 1,140, and they called to ask did I mean cards.
    `,
    quote: 'I wrote cars, 1,140, and they called to ask did I mean cards.',
    place: 'west-carrow',
    happened: between('2020-03', '2025-01'),
    themes: { teller: ['papers', 'neighbors'], reviewer: ['papers', 'neighbors', 'learning'] },
    links: [reads('work-or-school', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'girls-women', race: ['white'] },
    alias: 'Truck',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-02-03',
  }),
];
