import { allows, between, inMonth, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** More hearings: a scarf, a push, a chair, a truck scale, a school bus. */
export const STORIES_HEARINGS: readonly Story[] = [
  story({
    key: 'about-to-be',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      It was a scarf. My hair wasn't done and I had the scarf on and the rule says no head coverings except religious, so the
      monitor goes is it religious and I go it's about to be.

      That's the whole thing I did. That was the disrespect.

      Two years ago when my cousin said something like that she sat in the front office for four days and it wasn't called a
      suspension, it was called a place to be. I got a hearing. My aunt came in her scrubs. They asked the monitor to read what he
      wrote and he read it out loud and when he got to "student stated it is about to be" the principal put her hand over her
      mouth.

      I still got one day. And the rule's still there till June, when the board votes. I'm speaking. You get three minutes and
      I'm at four ten, so if anybody knows how to talk faster without sounding mad
    `,
    quote: "That's the whole thing I did. That was the disrespect.",
    place: 'halvard-crossing',
    happened: inMonth('2025-03'),
    themes: { teller: ['discipline', 'listened-to'], reviewer: ['discipline', 'listened-to', 'belonging'] },
    links: [says('suspensions', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['black'] },
    alias: 'four ten',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { guardianGiven: true }),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-04-14',
        text: 'The vote is moved to June 11. Your time is yours: the board told us that nobody is cut off in the middle of a sentence. We pass that on as they said it.',
      },
      { from: 'TELLER', on: '2025-06-12', text: '5 to 2!!! I went 3:40 and nobody stopped me' },
    ],
    arrived: '2025-04-07',
  }),
  story({
    key: 'risa-excesiva',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      A mí me suspendieron en séptimo por reírme. Así dice: "risa excesiva". La maestra quiso decir que tenía vergüenza y dijo que
      estaba embarazada, y éramos cuatro dominicanos en esa aula, usted me dirá.

      En noveno me llevaron otra vez a la oficina, por un empujón, y esa sí fue mía. Y el tipo saca una hoja y me pregunta quién yo
      quería que viniera. Pensé que era una trampa. Dije que mi abuela. Y fue mi abuela, con su cartera, se sentó, y antes de que
      empezaran dijo por el intérprete que ella quería saber si ahí todo el mundo había desayunado.

      Me dieron un día. Mi abuela me dio un mes. Si quieren una escuela dura, hablen con ella.
    `,
    quote: 'Me dieron un día. Mi abuela me dio un mes.',
    place: 'bellows-hill',
    happened: between('2021-04', '2022-11'),
    themes: {
      teller: ['discipline', 'listened-to'],
      reviewer: ['discipline', 'two-languages', 'raising-children'],
    },
    links: [says('suspensions', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['hispanic', 'black'] },
    alias: 'Risa excesiva',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { guardianGiven: true }),
    arrived: '2023-11-29',
  }),
  story({
    key: 'ice-pack-and-a-quiz',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      I'm glad the hearings feel good. I've got thirty-one in the room, and when somebody throws a chair he's back before lunch
      because the hearing is Thursday. I'm not against listening, I listen all day. Nobody held a hearing for the girl it hit. She
      got an ice pack and a quiz.

      More are being suspended because more is happening. I've taught twenty-two years. You can tell me it's the counting. I've got
      the same eyes I had in 2018.

      I asked for one more adult in the room. I'd trade every form for that. I said it at the listening session and it's in the
      notes as "staff raised capacity concerns."
    `,
    quote: 'Nobody held a hearing for the girl it hit. She got an ice pack and a quiz.',
    place: 'the-basin',
    happened: between('2023-09', '2024-05'),
    themes: { teller: ['discipline', 'not-asked', 'work'], reviewer: ['discipline', 'not-asked', 'work'] },
    links: [says('suspensions', 'CONFIRMS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['white'], income: 'higher' },
    consent: allows('PUBLIC', ['quote', 'contact']),
    arrived: '2024-05-28',
  }),
  story({
    key: 'tare',
    prompt: 'being-heard',
    language: 'en',
    title: 'Tare',
    text: told`
      I run the scale at the county landfill, so let me do this the way I'd do a truck. Gross: 8.8 kids out of a hundred
      suspended. Tare: take off whatever part you say is only better counting. What's left is the load. Nobody will tell me the
      tare.

      Because here's what hasn't moved. It was about two to one for our kids when I was on the parent council in 2013 and it's
      about two to one now. Old counting, new counting, the good principal, the bad principal. If the scale was off before and
      it's right now and the ratio comes out the same, then somebody's putting the same thing on the truck every time.

      They were polite to my son. He had his hearing, he had his person. Everybody at that table had read the same pamphlet. And he
      got three days for what the other boy got one for, and the other boy started it, and it's all written down beautifully.

      I'm not ungrateful for the paper. I've got it in a folder. I'm going to need it.
    `,
    quote: 'Nobody will tell me the tare.',
    place: 'aldgrove',
    happened: between('2013-09', '2025-11'),
    themes: {
      teller: ['discipline', 'papers', 'not-asked'],
      reviewer: ['discipline', 'papers', 'not-asked'],
    },
    links: [says('suspensions', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['black'] },
    alias: 'The scale',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-12-15',
        text: 'We asked both school systems for the tare. The honest answer today is that nobody can say. They can count how many removals had a hearing and how many did not since 2022, by race, and will bring that in March. Would you sit at the table when it is read? It is paid, and so is the evening.',
      },
      { from: 'TELLER', on: '2025-12-16', text: 'I will. I want to see it before the day, not on the day.' },
      { from: 'STEWARD', on: '2025-12-16', text: 'You will have it a week before.' },
    ],
    arrived: '2025-12-10',
  }),
  story({
    key: 'he-nods',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      I called a kid a name on the bus. I'm not saying the name. I got two days, and before it they had me write what I thought it
      did to him and I wrote it made him mad. The lady said is that what you think or what you'd think. I didn't get it. Then he
      came in, he'd said he wanted to, and he read his, and it was about his grandfather. It was like half a page.

      I'd rather have had the five days, honestly. We're not friends. I sit up front now and he's in back and when I get on he nods.
    `,
    quote: "I'd rather have had the five days, honestly.",
    place: 'ruddick-mills',
    happened: inMonth('2024-10'),
    themes: { teller: ['discipline'], reviewer: ['discipline', 'listened-to', 'belonging'] },
    links: [says('suspensions', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['white'] },
    consent: allows('PUBLIC', ['quote', 'research'], { guardianGiven: true }),
    warnings: [WARNINGS.racism],
    arrived: '2024-11-12',
  }),
  story({
    key: 'one-decimal',
    prompt: 'being-heard',
    language: 'en',
    title: 'One decimal',
    text: told`
      There are eleven of us on the panel and they asked us to pick the target for "do adults listen." They had a number line from 1
      to 5 on the wall and they gave us stickers.

      The adults wanted us to say 4, you could tell, they'd put the 4 at eye level. Somebody said 5 as a joke. Then a girl who never
      talks said 4 would be a lie. She said think about it, 4 is usually. Usually an adult listens? Is there a building anywhere?
      And somebody else said fine, then what we've got plus a bit, 3.4, and she said that's an insult, that's what you say to get us
      out of the room.

      It took two hours. There was pizza and it got cold. We said 3.6. I thought they'd change it after, so when it came out I
      looked. It said 3.6. They even put in the lie and the insult.

      I've also been in the office since then, for something dumb, and got asked my side. I don't know if that's the panel or they
      ask everyone.
    `,
    quote: "The adults wanted us to say 4, you could tell, they'd put the 4 at eye level.",
    place: 'larkmoor',
    happened: between('2024-02', '2024-12'),
    themes: { teller: ['listened-to', 'belonging'], reviewer: ['listened-to', 'voice', 'discipline'] },
    links: [says('heard-at-school', 'CONFIRMS'), reads('suspensions', 'EXPANDS')],
    livedTrend: 1,
    voice: { race: ['asian'], gender: 'girls-women' },
    alias: 'One of eleven',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { guardianGiven: true }),
    arrived: '2025-01-22',
  }),
  story({
    key: 'third-clarinet',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      My band teacher changed the name on the concert program. I didn't ask. I'd said it to her once in the hall in like October and
      she said "noted," the way she says it about wrong notes. In December I opened the program and there it was, third clarinet.

      Everything else still has the old one. The bus list, the test booklet, the lunch thing that reads it out loud. There's a form.
      The form needs both parents and I have one and a half.

      I have four copies of the program.
    `,
    quote: 'I have four copies of the program.',
    place: 'larkmoor',
    happened: inMonth('2024-12'),
    themes: {
      teller: ['listened-to', 'belonging', 'papers'],
      reviewer: ['belonging', 'papers', 'listened-to'],
    },
    links: [reads('heard-at-school', 'DISCORDANT')],
    livedTrend: 0,
    voice: { gender: 'nonbinary' },
    alias: 'Third clarinet',
    consent: allows('PARTNERS', ['quote', 'alias'], { guardianGiven: true, until: '2026-06-30' }),
    arrived: '2025-01-06',
  }),
  story({
    key: 'fish-tank',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      there's one shop teacher at our school so you'll know who. He put a kid's phone in the fish tank. He says it slipped. I'm in
      that class and it did not slip, he looked at it first. The fish are fine. The kid's mom called and they told her slipped. I told
      the office what I saw and they said thank you and nobody wrote it down, I watched her hands
    `,
    place: 'west-carrow',
    happened: inMonth('2026-01'),
    themes: { teller: ['not-asked'], reviewer: ['not-asked', 'papers'] },
    links: [reads('heard-at-school', 'DISCORDANT')],
    livedTrend: -1,
    voice: {},
    consent: allows('PUBLIC', ['contact'], { guardianGiven: true }),
    state: 'HELD',
    reason: {
      en: 'It accuses one person whom everybody in West Carrow would recognize, and who could not answer here. The teller has been told how to make a complaint, and who would go along.',
      es: 'Acusa a una sola persona a quien todo West Carrow reconocería, y que aquí no podría contestar. A quien cuenta se le explicó cómo presentar una queja y quién le acompañaría.',
    },
    messages: [
      {
        from: 'STEWARD',
        on: '2026-02-11',
        text: 'We believe you enough to want this done properly. Here it would point at one man, and he could not answer. There is a way to complain that must be written down and answered in 20 days. Somebody you choose can come with you, or we can. Would you like that? And would you like your story here without who it was?',
      },
      { from: 'TELLER', on: '2026-02-13', text: 'ill ask my mom. you can take out shop' },
    ],
    arrived: '2026-02-09',
  }),
];
