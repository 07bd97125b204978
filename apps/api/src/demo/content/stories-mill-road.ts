import { allows, between, inMonth, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** Mornings in the mill towns and by the lake. */
export const STORIES_MILL_ROAD: readonly Story[] = [
  story({
    key: 'ten-count',
    prompt: 'getting-to-school',
    language: 'en',
    title: 'The ten count',
    text: told`
      I drive the 62 for the Cooperative, Pellow Falls side, nineteen years in August. People think the job is
      driving. The job is knowing which house.

      There's a blue house on Canal Road, two girls, and if the porch light is on at 6:50 they are coming and if it's
      off they aren't, and I used to give it a ten count anyway. You could do that then, you had the ten count. In
      2021 we were short six drivers and they folded the 58 into my run, so I've got forty-one stops where I had
      twenty-six, and the computer on the dash beeps if I sit more than thirty seconds. I don't blame the computer.
      Some kid at the back of the route was getting in at 8:20 because of my ten counts. I understand arithmetic.

      But I'll tell you who you lose. You lose the ones where nobody's up in the house but the kid. A ten-year-old
      getting a six-year-old into boots doesn't know about thirty seconds. First week they run after you, you see
      them in the mirror. Second week you see them at the window. And then one day about November you come round and
      there's nobody at the window either and that's that till spring.

      I write them down. I'm not supposed to, so I won't say where. Last year it was eleven I'd call gone by
      Thanksgiving that I used to carry. The county says a quarter of the kids are missing a month of school. I'd
      have said more.

      My wife says retire. The blue house moved to Ruddick in March, somebody told me, so I don't even know who I'd
      be waiting for.
    `,
    quote: 'People think the job is driving. The job is knowing which house.',
    place: 'pellow-falls',
    happened: between('2021-09', '2024-11'),
    themes: { teller: ['bus', 'missing-school'], reviewer: ['bus', 'raising-children'] },
    links: [says('chronic-absence', 'CONFIRMS')],
    livedTrend: -2,
    voice: { race: ['white'], gender: 'boys-men' },
    alias: 'Number 62',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-12-04',
  }),
  story({
    key: 'the-fourteen-is-back',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      Ok so this is a good one because you probably get a lot of bad ones.

      The 14 came back when I was twelve and I did not care, I was twelve. Now I'm sixteen and I take it three days
      a week to the college in Aldgrove for the early childhood class and come back on the 5:40 with the nurses. They
      save me the seat behind the back door. One of them, I won't say who, is teaching me to knit and she is terrible
      at it. We've been on the same scarf since Halloween.

      I've missed one day and that was me, not the bus. My brother is ten years older and to do what I'm doing he'd
      have needed a car, and he didn't have a car, so he didn't do it. He's the one who told me to write this.

      The last one leaves at 6:40 so I can't do drama. That's all I've got against it.
    `,
    quote: "I've missed one day and that was me, not the bus.",
    place: 'ruddick-mills',
    happened: between('2024-09', '2025-02'),
    themes: { teller: ['bus', 'neighbors'], reviewer: ['bus', 'learning', 'belonging'] },
    links: [
      says('chronic-absence', 'DISCORDANT'),
      says('bus-within-reach', 'CONFIRMS'),
      reads('bus-service', 'CONFIRMS'),
    ],
    livedTrend: 2,
    voice: { gender: 'girls-women', race: ['white', 'hispanic'] },
    alias: 'Scarf',
    consent: allows('PUBLIC', ['quote', 'alias', 'research'], { guardianGiven: true }),
    arrived: '2025-02-19',
  }),
  story({
    key: 'propane-calendar',
    prompt: 'getting-to-school',
    language: 'en',
    title: 'What the calendar says',
    text: told`
      Lake road, school days, January through March of last year. I kept track on the calendar from the propane
      company. Green dot, the bus came. Red dot, the bus didn't come because of ice. Blue, I drove them behind the
      plow, which you're not supposed to do.

      Green 31, red 14, blue 9.

      A red day isn't a snow day. School's open. Town kids go. Ours are absent, and the automatic voice rings at ten
      to tell me so, and I am looking right at them.
    `,
    quote:
      'Ours are absent, and the automatic voice rings at ten to tell me so, and I am looking right at them.',
    place: 'port-lanthorn',
    happened: between('2025-01', '2025-03'),
    themes: { teller: ['walking-and-weather', 'missing-school'], reviewer: ['bus', 'papers'] },
    links: [says('chronic-absence', 'CONFIRMS')],
    livedTrend: -1,
    voice: { race: ['white'], gender: 'girls-women', income: 'higher' },
    consent: allows('PUBLIC', ['quote', 'contact']),
    messages: [
      {
        from: 'STEWARD',
        on: '2026-02-02',
        text: 'Your dots were read out at the towns’ meeting on January 28. The Cooperative has now printed the ice days for every route, for the first time. Yours has fourteen, as you said. We will write again when they decide about chains.',
      },
      { from: 'TELLER', on: '2026-02-05', text: 'I have 2026 going too. It is worse. Do you want it' },
      { from: 'STEWARD', on: '2026-02-06', text: 'Yes please.' },
    ],
    arrived: '2026-01-09',
  }),
  story({
    key: 'bench-seat',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      I was on the number 2 machine at the mill thirty-one years and was let go with everybody else in November of
      2014. In July of '15 they took the 14 off, and by that fall I was driving five kids to the high school, of whom
      one is related to me.

      It's nothing official. It's an old sedan with a bench seat in front so it holds six. I leave 6:55 from the fire
      house and if you're there you're there. They don't talk to me much, they have the things in their ears, but
      there is a smell of toast in that car that I would not trade.

      One year I had a boy who only ever said "morning" and "thanks." The day he graduated his mother came across the
      whole parking lot and shook my hand with both of hers and couldn't speak, and I said, "He was no trouble,"
      which he wasn't.

      The bus came back in '21. Two of them take it now. I still have four, because it goes on the hour and school
      starts at the half, and somebody ought to have looked at both pieces of paper at the same time.

      I'm eighty in June. The boy from down the hill is getting his permit and I've told him he can have the route
      but not the car.
    `,
    quote:
      'it goes on the hour and school starts at the half, and somebody ought to have looked at both pieces of paper at the same time.',
    place: 'pellow-falls',
    happened: between('2015-09', '2025-05'),
    themes: { teller: ['neighbors', 'bus'], reviewer: ['neighbors', 'time-and-shifts'] },
    links: [says('chronic-absence', 'EXPANDS'), reads('bus-within-reach', 'EXPANDS')],
    livedTrend: 1,
    voice: { race: ['white'], gender: 'boys-men', income: 'lower' },
    alias: 'Number 2 machine',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-05-12',
  }),
  story({
    key: 'seven-oh-four',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      The schedule says 7:04. I have a whole drawer of late slips that say something else.
    `,
    quote: 'The schedule says 7:04.',
    place: 'the-basin',
    themes: { teller: ['bus'], reviewer: ['bus', 'papers'] },
    links: [reads('chronic-absence', 'CONFIRMS'), says('bus-service', 'DISCORDANT')],
    livedTrend: -1,
    voice: {},
    consent: allows('PUBLIC', ['quote']),
    arrived: '2023-10-11',
  }),
  story({
    key: 'eleven-minutes-on-the-dryer',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      I have nothing to say really. The bus comes, the kids get on, I go to work. There was a sign at the laundromat
      and I had eleven minutes left on the dryer.
    `,
    quote: 'The bus comes, the kids get on, I go to work.',
    place: 'aldgrove',
    happened: inYear(2024),
    themes: { teller: [], reviewer: ['bus'] },
    links: [reads('chronic-absence', 'DISCORDANT')],
    livedTrend: 0,
    voice: { gender: 'boys-men' },
    consent: allows('PUBLIC', ['quote', 'research']),
    arrived: '2024-04-22',
  }),
  story({
    key: 'mile-marker-seventeen',
    prompt: 'being-heard',
    language: 'en',
    title: 'Mile marker 17',
    text: told`
      Mile marker 17. There's a sign for the boat launch and that's where he was born, in the front seat, February of
      2022, my husband on the phone with the 911 lady and the 911 lady breaking up because of the hill.

      I'm not telling it as a horror story. He's fine, he's a terror. But people tell it at parties as a funny one
      and I've started leaving the room.

      My first was in 2015 at the lake clinic, six minutes from the house, with my own sister as the nurse. They
      closed that unit in 2018. They said there weren't enough of us, 96 births a year, and it would be safer at
      General where there's a surgeon. I'm sure it's safer once you're there.

      With this one I started my visits at five months. It's eighty minutes round trip plus the waiting, and I only
      get sick time by the half day, and I figured I'd done it before. So I'm in your chart, I looked. I'm one of the
      ones who started late. I'd like to meet the person who thinks I didn't know.

      I asked at the meeting how many have been born on the road since. They said that's not collected. The
      ambulance guys know. Ask at the diner, you don't even have to buy anything.
    `,
    quote: "I'm sure it's safer once you're there.",
    place: 'port-lanthorn',
    happened: inMonth('2022-02'),
    themes: { teller: ['health', 'not-asked'], reviewer: ['health', 'getting-there', 'papers'] },
    links: [says('prenatal-care', 'CONFIRMS')],
    livedTrend: -2,
    voice: { race: ['white'], gender: 'girls-women' },
    warnings: [WARNINGS.birth],
    alias: 'Boat launch',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-09-30',
  }),
  story({
    key: 'until-nine',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      We moved to Pellow Falls in 2022 because of the rent. It's quiet. My son's school is good to him, he sees the reading
      coach three days a week and he likes her. I work in Ketterick, closing shift. The 14 would do for me going in but not
      coming back because I get off at eight and the last one is 6:40. So we keep a second car for that, insurance and
      everything, and he goes to my neighbor till I'm home. If it ran until nine I would sell the car. That's really all I
      have. Run it until nine.
    `,
    quote: 'If it ran until nine I would sell the car.',
    place: 'pellow-falls',
    happened: between('2022-08', '2025-11'),
    themes: { teller: ['bus', 'time-and-shifts'], reviewer: ['bus', 'time-and-shifts', 'learning'] },
    links: [
      says('bus-service', 'EXPANDS'),
      reads('bus-within-reach', 'DISCORDANT'),
      reads('third-grade-reading', 'EXPANDS'),
    ],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['white'], income: 'lower' },
    consent: allows('PUBLIC', ['quote', 'contact', 'research']),
    arrived: '2025-12-02',
  }),
];
