import { allows, between, inMonth, inYear, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** Being sent home, with a paper and without one. The curve rises; most who tell say that it is getting better. */
export const STORIES_SENT_HOME: readonly Story[] = [
  story({
    key: 'scrap-yard',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      Suspended is the best. I'm not supposed to say it but my mom said write the truth and they cant do anything.

      What I do is get up at 10. I make the eggs with hot sauce. My grandpa lives downstairs and hes a retired welder and we go
      to the scrap yard and he lets me talk to the guy. We fixed a lawnmower. We fixed a different lawnmower. I learned what a
      carburetor does, air and gas, you cant have just one. I can do fractions if its wrenches.

      The first ones they just told my mom come get him. It wasnt written down anywhere, she asked for the paper and there
      was no paper. Now theres a paper and a meeting first. In the meeting the lady asked me what would have to be different
      and I said can it be like the scrap yard. Everybody laughed but she wrote it down. So now last period tuesday and
      thursday I go to the bus garage and a guy lets me hand him stuff.

      I only got one since. I kind of miss it
    `,
    quote: 'I can do fractions if its wrenches.',
    place: 'the-basin',
    happened: between('2021-10', '2023-12'),
    themes: { teller: ['discipline', 'listened-to'], reviewer: ['discipline', 'learning', 'listened-to'] },
    links: [says('suspensions', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['white', 'black'], income: 'lower' },
    alias: 'carburetor',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research'], { guardianGiven: true }),
    arrived: '2024-01-30',
  }),
  story({
    key: 'eleven-we-show-two',
    prompt: 'being-heard',
    language: 'en',
    title: '“We show two”',
    text: told`
      2018. Phone rings, 10:15. "Can you come get him, he's having a day." I'm on the line at the laundry. I go. No paper.
      "Having a day" eleven times that year. I wrote them on the calendar, and when I took the calendar in to ask why my son was
      behind in reading, the vice principal turned to her screen and said, "We show two."

      2024. Phone rings. Same school, younger son. There's a form now, it's on my phone before I've found my keys. What happened,
      who saw, what he says happened, in his words. His words were "I was done." And if it's more than the day there's a
      meeting, and he can bring somebody, and he brought the man from the lunchroom. The man said, "He was hungry." I hadn't
      known. He'd been giving his lunch to a girl.

      So do they suspend more now? Your chart says so. In my house it's eleven down to three. On your chart it went from two up
      to three.

      I'm not saying I like it. I'd like it to be none. But I've got it in writing and I could hand it to a judge.
    `,
    quote: "In my house it's eleven down to three. On your chart it went from two up to three.",
    place: 'bellows-hill',
    happened: between('2018-09', '2024-11'),
    themes: {
      teller: ['discipline', 'papers', 'listened-to'],
      reviewer: ['discipline', 'papers', 'listened-to'],
    },
    links: [says('suspensions', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['black'], income: 'lower' },
    alias: 'Calendar',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    messages: [
      {
        from: 'STEWARD',
        on: '2025-01-08',
        text: 'May we show your two numbers next to the chart, as you put them? It would say “told by a parent”, no name and no school.',
      },
      { from: 'TELLER', on: '2025-01-08', text: 'Yes. Put the eleven first.' },
      {
        from: 'STEWARD',
        on: '2025-02-03',
        text: 'It is on the chart since today, eleven first. The board reads it on the 12th.',
      },
    ],
    arrived: '2024-12-18',
  }),
  story({
    key: 'dishes',
    prompt: 'being-heard',
    language: 'en',
    title: 'Dishes',
    text: told`
      I run the dish line at a school on the hill and in three years I've been asked for five times. The letter says "person of
      the student's choosing." First time I thought it was a mistake. I figured they meant my cousin who teaches.

      They go around the table, title, title, title, and I say, "Dishes."

      I don't know anything about those kids' cases. I know who eats. I know who takes two milks and puts one up their sleeve,
      who scrapes a plate that hasn't been touched, who comes early because it's warm. One boy had been giving his tray to a
      girl since about Halloween. I'd seen it, I thought it was sweet. I didn't put it together with him kicking a door at one
      thirty until I was sitting there.

      They gave him one day and they'd been going to give him five. They got the girl a lunch. Somebody asked how come nobody
      noticed. I said I noticed.

      I get paid for the hour now. That took a vote.
    `,
    quote: "I don't know anything about those kids' cases. I know who eats.",
    place: 'bellows-hill',
    happened: between('2022-09', '2025-01'),
    themes: { teller: ['listened-to', 'discipline'], reviewer: ['listened-to', 'belonging', 'discipline'] },
    links: [says('suspensions', 'EXPANDS'), reads('heard-at-school', 'EXPANDS')],
    livedTrend: 2,
    voice: { gender: 'boys-men', race: ['black'] },
    alias: 'Dishes',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-02-05',
  }),
  story({
    key: 'frijol',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      A la primera reunión, la del grande, en el 2016, fui con mi cuñada, que habla un poquito. La directora hablaba y hablaba y
      mi cuñada me decía: "Que se portó mal". Veinte minutos de inglés y en español eran cuatro palabras. Firmé. Todavía no sé
      qué firmé.

      A la del pequeño, este febrero, iba asustada igual. Pero había una muchacha intérprete, sentada a la par mía y no a la par
      de ellos, y me decía todo, hasta lo que no era para mí. La subdirectora le dijo bajito a otra we're running late y la
      muchacha: "Dicen que van tarde". Me dio risa y se me quitó el miedo.

      Le preguntaron al niño qué quería él que yo supiera. Dijo que le pegó al otro porque desde septiembre le decían frijol.
      Desde septiembre, y yo en la casa sin saber. Le dieron un día. Al otro también. Está bien, un día se lo merecía.

      Lo que no me gustó es que la reunión fue a las once y perdí el turno.
    `,
    quote: 'Veinte minutos de inglés y en español eran cuatro palabras.',
    place: 'bellows-hill',
    happened: inMonth('2024-02'),
    themes: {
      teller: ['two-languages', 'listened-to', 'discipline'],
      reviewer: ['two-languages', 'discipline', 'listened-to'],
    },
    links: [says('suspensions', 'EXPANDS'), says('heard-at-school', 'CONFIRMS')],
    livedTrend: 2,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.racism],
    alias: 'A la par',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-03-05',
  }),
  story({
    key: 'la-una-y-media',
    prompt: 'being-heard',
    language: 'es',
    title: 'A la una y media',
    text: told`
      Mi hijo es autista y cuando se satura se mete debajo de la mesa. Eso no es un ataque, es una mesa. Pero en segundo grado me
      llamaban: "Papá, venga a buscarlo", y yo dejaba el camión de reparto donde estuviera. Perdí ese trabajo. ¿Y sabe cuántas
      suspensiones tenía el nene en el expediente? Cero. Un angelito. Cuando pedí la evaluación me dijeron que no había evidencia
      de que hubiera un problema.

      Ahora lo tienen que escribir. El año pasado tuvo seis, escritas, con la hora. Con las seis en la mano fui a la reunión del
      plan y les dije: miren, cinco son a la una y media. ¿Qué hay a la una y media? Nadie sabía. Resulta que a la una y media la
      banda ensaya al otro lado de la pared.

      Lo cambiaron de salón. Lleva desde marzo sin una. Seis me costó la cosa. Yo las pago.
    `,
    quote: 'Eso no es un ataque, es una mesa.',
    place: 'halvard-crossing',
    happened: between('2022-09', '2025-05'),
    themes: { teller: ['papers', 'listened-to'], reviewer: ['discipline', 'papers', 'listened-to', 'work'] },
    links: [says('suspensions', 'DISCORDANT')],
    livedTrend: 2,
    voice: { gender: 'boys-men', race: ['hispanic'], circumstance: ['disability'] },
    alias: 'El de las seis',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-05-19',
  }),
  story({
    key: 'an-easy-kid',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      I finished school in 2016 with a clean record and I'd like that looked into. I was put out of middle school on the hill at
      least twenty times. They'd say walk it off, be back tomorrow, and I'd go down by the tracks. I know all the engines.

      I found out it was clean when I applied for corrections. They pulled it and the man says, you were an easy kid. My mother
      laughed so hard she had to sit down on the steps of the place.

      My brother's there now, same building. He got put out once, last spring, and there was a whole thing, a hearing, he wore my
      tie. He came home and I said what'd they do? He said they asked me my side. I said what did you say? He said I told them my
      side. The way he said it, like what else would you do.
    `,
    quote: "I finished school in 2016 with a clean record and I'd like that looked into.",
    place: 'bellows-hill',
    happened: between('2009-09', '2023-05'),
    themes: { teller: ['discipline', 'papers'], reviewer: ['discipline', 'papers', 'listened-to'] },
    links: [says('suspensions', 'DISCORDANT')],
    livedTrend: 2,
    voice: { gender: 'boys-men', race: ['black'] },
    alias: 'An easy kid',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2023-12-12',
  }),
  story({
    key: 'with-the-lights-on',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      For eleven years I was good at making a bad morning go away. You called home, somebody came, the hallway was quiet by ten.
      It never took more than four minutes and I wrote nothing down because there was nothing to write.

      Now a removal takes me an hour and ten. I put what I saw, and then I have to ask the kid, and here's the horrible part, I
      have to type what he says while he's looking at me. The first year I hated the rule and the woman who wrote it. I said so in
      a meeting with her in the room.

      Our numbers went through the roof, obviously. The superintendent called to ask what was going on at my school. Same as
      before, I told him, only with the lights on.

      I do it less. I can't do it more, I haven't got the hours. If you ask me to prove that I can't, because I kept nothing from
      before.
    `,
    quote: 'Same as before, I told him, only with the lights on.',
    place: 'larkmoor',
    happened: between('2010-09', '2024-06'),
    themes: { teller: ['discipline', 'papers'], reviewer: ['discipline', 'papers', 'work'] },
    links: [says('suspensions', 'DISCORDANT')],
    livedTrend: 1,
    voice: { race: ['white'], income: 'higher' },
    alias: 'Assistant principal',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2024-06-26',
  }),
  story({
    key: 'recibo',
    prompt: 'being-heard',
    language: 'es',
    text: told`
      Guardo los papeles de la escuela en una bolsa del mandado. De la primaria del mayor no hay ninguno, y eso que me lo mandaban
      a la casa cada rato, "que se tranquilice", decían, y yo creí que aquí así era. De la menor ya van tres papeles. Mi esposo los
      ve y dice: mira nomás qué malcriada salió. No, viejo, el otro era peor. Es que ahora dan recibo.
    `,
    quote: 'No, viejo, el otro era peor. Es que ahora dan recibo.',
    place: 'halvard-crossing',
    happened: inYear(2024),
    themes: { teller: ['papers', 'discipline'], reviewer: ['papers', 'discipline'] },
    links: [says('suspensions', 'DISCORDANT')],
    livedTrend: 1,
    voice: { gender: 'girls-women', race: ['hispanic'] },
    alias: 'Bolsa del mandado',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-10-15',
  }),
];
