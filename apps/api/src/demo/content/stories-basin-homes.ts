import { allows, between, inMonth, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** The Basin after the flood: walls, cellars, Loom Street. */
export const STORIES_BASIN_HOMES: readonly Story[] = [
  story({
    key: 'the-piano',
    prompt: 'a-home-that-stays',
    language: 'en',
    title: 'The piano',
    text: told`
      I want to start with the piano because my sister says I always start with the flood.

      It was an upright, my mother's, and it was in the front room on Pike Street because that was the only wall it fit.
      I had the three of them with me by then. Their mother is my daughter and I'm not going to discuss my daughter. The
      oldest was nine, then the girl, six, and the baby, who was four and is still called the baby though he's nearly
      taller than me.

      Friday night the water was in the street, which it had been before. Saturday about four in the morning the girl came
      in and said Grandma, the floor is making a noise. It was the rug. The water was coming up through the boards and the
      rug was lifting and settling like something breathing. I put the kids on the piano. I don't know why, it was high and
      it was there. So if you'd looked in you would have seen three children in pajamas on top of a piano with a flashlight
      and a box of cereal, and me in water to here, holding a phone over my head like that was going to help.

      A man came in a jon boat. He had on a fire department jacket but it wasn't his, it had somebody else's name on it. He
      took the baby first and the baby bit him.

      We were in the gym at Aldgrove eleven nights, then at my cousin's, then in a motel by the Crossing where the school
      bus wouldn't come because it was another district, so I drove them twenty-two minutes each way for six weeks, and
      then the landlord called to say the house was ready.

      Ready. He'd painted. You could smell the paint and under the paint you could smell the river. I said did you open the
      walls, and he said the walls were fine, and I had three kids in one motel bed, so I said fine too. I've gone over that
      some. We lived in those fine walls until 2021. The girl had never coughed in her life. By that first Christmas I knew
      the nights at General, I knew which chair, I knew which one of the nurses would let you have the good blanket.
      Fourteen times in four years. I kept the bracelets, I couldn't tell you what for. A young doctor asked me did I smoke
      around her. I said baby, I don't even fry.

      Now I'm on Loom Street. I was in the second group, and I didn't want it at first because it isn't all mine, they hold
      the ground and I hold the house, and my uncle lost land that way down south once with a paper nobody explained. A
      woman from the trust came and sat at my table on four different Sundays. She brought the paper, and a different color
      pen each time, and we went through it until I was explaining it to her. My payment is 611. It'll be 611 when the baby
      is grown.

      The girl hasn't been to General for her chest since that first winter. She's fifteen now and runs track, badly. I went
      to see her come in last at Pellow Falls and hollered like a fool.

      People want me to say it all worked out. My neighbor from Pike Street never got in, there were ninety-some names for
      those houses, and she's still down there with the same landlord, and her grandson coughs. I see her at church. We talk
      about the music.

      They took the piano away in pieces. There was a dime in it from 1961.
    `,
    quote: 'You could smell the paint and under the paint you could smell the river.',
    place: 'the-basin',
    happened: between('2017-04', '2025-09'),
    themes: {
      teller: ['damp-and-repairs', 'staying', 'raising-children'],
      reviewer: ['damp-and-repairs', 'health', 'staying', 'papers'],
    },
    links: [
      says('asthma-visits', 'CONFIRMS'),
      reads('eviction-filings', 'EXPANDS'),
      reads('students-without-home', 'CONFIRMS'),
    ],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['black'], income: 'lower' },
    warnings: [WARNINGS.flood, WARNINGS.illnessOfChild],
    alias: 'Grandma, Loom Street',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-10-06',
  }),
  story({
    key: 'cuarenta-y-tres-fotos',
    prompt: 'a-home-that-stays',
    language: 'es',
    text: told`
      Al dueño le mandé fotos. Le mandé cuarenta y tres fotos, las tengo con fecha. La pared del cuarto del nene primero
      era gris, después verde, y por enero le salió como un pelito. Él me contestó una sola vez: "ventile". En enero,
      ventile. Con la calefacción corriendo por mi cuenta.

      Mi nene tiene seis años. Ha ido al General ocho veces desde que nos mudamos. La última me lo dejaron dos noches, y
      una enfermera boricua, de Cayey, se sentaba con él a ver muñequitos. Ahí no tosió. Yo dormí en la silla, bueno, no
      dormí: lo que oía era que no tosía y eso no me dejaba.

      ¿Mudarme? ¿Con qué? Un apartamento seco cuesta cuatrocientos más. Y si me quejo con la ciudad, a los dos meses me
      llega la carta de que no me renuevan; eso le pasó a la de abajo. Así que limpio con cloro los sábados, con la puerta
      abierta, y a él me lo llevo a casa de mi hermana para que no lo huela. Los sábados está bien.

      Cuarenta y tres. Se las enseño a quien las quiera ver.
    `,
    quote: 'Él me contestó una sola vez: "ventile".',
    place: 'the-basin',
    happened: between('2023-10', '2025-02'),
    themes: {
      teller: ['damp-and-repairs', 'health', 'fear'],
      reviewer: ['damp-and-repairs', 'health', 'having-to-leave'],
    },
    links: [
      says('asthma-visits', 'CONFIRMS'),
      reads('eviction-filings', 'EXPANDS'),
      reads('rent-burden', 'EXPANDS'),
    ],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.illnessOfChild],
    alias: 'Cuarenta y tres',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { until: '2028-02-28' }),
    arrived: '2025-02-17',
  }),
  story({
    key: 'fieldstone',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      I'm in more cellars than anybody in this county, living. Plumber, second generation.

      You can date a Basin cellar by the stain. There's a line at about four foot three, sharp like somebody ruled it,
      that's 2017. Some have another one under it from '96, softer. What people don't get is the fieldstone. A poured wall
      dries. Fieldstone with lime drinks it and hands it back for years. So they come in and paint it with the white stuff,
      thirty dollars a bucket, and now the wall's a sealed bag of river and guess where the water goes. Up. Into the sill,
      into the floor over it, and that's a kid's room as often as not because it's the cheap side.

      I did the drains on eleven of the forty houses in that pilot. Did it right. I said at the time do the rim joist too,
      it's a day's work and a case of foam. Wasn't in the grant. Now I read that it "partly worked." Well, we partly did it.
    `,
    quote: 'Now I read that it "partly worked." Well, we partly did it.',
    place: 'the-basin',
    happened: between('2023-10', '2024-12'),
    themes: { teller: ['damp-and-repairs', 'work'], reviewer: ['damp-and-repairs', 'not-asked', 'health'] },
    links: [says('asthma-visits', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['white'] },
    alias: 'Second generation',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-01-07',
  }),
  story({
    key: 'number-nine-of-twelve',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      Things are good. I'm putting that first because I was told these could be anything.

      We got one of the Loom Street houses in 2019, number nine of twelve. I do transmissions, my wife does billing at the
      hospital. Between us we weren't poor enough for anything and not rich enough for a down payment. We'd been turned down
      three times and the third bank sent a calendar.

      Why is it good. The payment doesn't move. In six years my brother's rent in the same neighborhood went from 790 to
      1,180 and he tells me I got lucky, and I did, it was a drawing, they pulled it out of one of those bingo things. And
      because it doesn't move my wife could drop to three days when the second one came. And the older one has been at the
      same school since kindergarten with the same four maniacs and they have a band.

      What's not good: I can't sell it for what my buddy sold his for. That was the deal and I signed it. Some nights I do
      the math on that. Also there's a rule about sheds.
    `,
    quote: "The payment doesn't move.",
    place: 'the-basin',
    happened: between('2019-05', '2025-06'),
    themes: { teller: ['staying', 'rent-and-money'], reviewer: ['staying', 'belonging'] },
    links: [says('median-rent', 'EXPANDS'), says('eviction-filings', 'CONFIRMS')],
    livedTrend: 2,
    voice: { gender: 'boys-men', race: ['white'], income: 'higher' },
    alias: 'Nine',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-06-23',
  }),
  story({
    key: 'clean-oven',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      He said pay by Friday or he'd go to court, so we were gone Thursday. I cleaned the oven so he couldn't keep the
      deposit and he kept it.
    `,
    quote: "He said pay by Friday or he'd go to court, so we were gone Thursday.",
    place: 'the-basin',
    happened: inYear(2024),
    themes: { teller: ['having-to-leave'], reviewer: ['having-to-leave', 'rent-and-money'] },
    links: [reads('eviction-filings', 'DISCORDANT')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['black'] },
    consent: allows('PUBLIC', ['quote']),
    arrived: '2024-08-05',
  }),
  story({
    key: 'fourteen-addresses',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      I've had fourteen addresses in Larkmoor County and I can rank them. Best water pressure, the group home in Aldgrove,
      it would take your skin off. Best dog, the house on the quarry road. Best food isn't close, it was the lady in Pellow
      Falls who'd been a lunch lady and had the washer in the kitchen so everything you owned smelled like onions. I got
      made fun of for it and I'd give a lot for that shirt.

      She wanted to keep me. They moved me because her brother had come to live there and he had a thing on his record from
      1988. I was eleven. I called her from the next place and by Wednesday the new people had the number blocked.

      I'm twenty. I have a room with a lock and my name's on the lease, the first paper I ever had where my name and the
      place I sleep are the same. The heat doesn't work. I don't want to tell the guy because it's month to month.
    `,
    place: 'pellow-falls',
    happened: between('2009-01', '2025-11'),
    themes: { teller: ['home', 'staying'], reviewer: ['home', 'fear'] },
    links: [],
    livedTrend: 0,
    voice: { gender: 'boys-men' },
    warnings: [WARNINGS.fosterCare],
    alias: 'Fourteen',
    consent: allows('PUBLIC', ['alias', 'contact']),
    state: 'HELD',
    reason: {
      en: 'People in Pellow Falls would know the former foster mother and her brother’s record. A steward has asked the teller whether those lines may be hidden.',
      es: 'En Pellow Falls reconocerían a la señora que lo cuidó y el antecedente de su hermano. Se le preguntó a quien cuenta si esas líneas se pueden ocultar.',
    },
    messages: [
      {
        from: 'STEWARD',
        on: '2025-12-01',
        text: 'We would like everyone to read this. Two lines could hurt the lady with the onions: people there would know who her brother is. May we hide from “They moved me” to “1988”? Separately, and only if you want: the county can look at the heat without your name on it.',
      },
    ],
    arrived: '2025-11-24',
  }),
  story({
    key: 'curtains',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      You own the home and you rent the dirt, that's how it works out here. I've got a '96 double-wide, paid off, and I pay
      for the ground. It was 265 a month when there was still corn across the road. Now what's across the road is eighty
      loading docks and a light that comes through the blinds all night, so you'd think it'd be less, and it's 540.

      People say move it. You know what it costs to move one? Nine thousand, and they crack. When they raised it the third
      time the old man next to me couldn't pay and he just left it standing there and went to his niece. Left the curtains.
      The park fixed it up and it's somebody's rental. That isn't an eviction, he "abandoned."

      I go to the park meetings now and I take the minutes, because I've got the only printer. The new paper says they can
      change the rules with thirty days' notice, and a lady told me the law is ninety. If anybody reading this knows which it
      is, I'm home after two.
    `,
    quote: 'Left the curtains.',
    place: 'halvard-crossing',
    happened: between('2019-01', '2024-06'),
    themes: {
      teller: ['rent-and-money', 'having-to-leave'],
      reviewer: ['having-to-leave', 'neighbors', 'papers'],
    },
    links: [says('eviction-filings', 'DISCORDANT'), says('median-rent', 'EXPANDS')],
    livedTrend: -2,
    voice: { gender: 'girls-women', race: ['white'], income: 'lower', circumstance: ['disability'] },
    alias: 'The only printer',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-07-15',
  }),
  story({
    key: 'light-color-on-the-map',
    prompt: 'a-home-that-stays',
    language: 'en',
    text: told`
      They had a map up at the meeting with Pellow Falls in the light color, which meant cheap, and a girl from the college
      said that was an asset. I said, "Honey, it's light because six hundred and ten people quit getting paid on the same
      Friday."

      I own mine. Paid it off in 2011, and if I sold it I could buy most of a truck. My boy rents two doors down for 900 and
      it's a good house, four bedrooms, you could raise a hockey team in it. He's the youngest one on the street and he's
      forty-four.

      What I notice is the whistle. It's a loudspeaker now but they kept it at noon. The dogs don't look up anymore. My wife
      still puts the potatoes on by it.
    `,
    quote: "Honey, it's light because six hundred and ten people quit getting paid on the same Friday.",
    place: 'pellow-falls',
    happened: inMonth('2024-10'),
    themes: { teller: ['work', 'not-asked'], reviewer: ['work', 'rent-and-money', 'not-asked'] },
    links: [says('median-rent', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['white'] },
    alias: 'Potatoes',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2024-10-28',
  }),
];
