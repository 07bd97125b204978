import { allows, between, inMonth, reads, says, story, told, WARNINGS } from './telling.js';
import type { Story } from './types.js';

/** From behind the desk, and from in front of it. */
export const STORIES_SCHOOL_DESKS: readonly Story[] = [
  story({
    key: 'top-drawer',
    prompt: 'getting-to-school',
    language: 'en',
    title: 'Top drawer',
    text: told`
      What I have in the top drawer, in alphabetical order: thirty-four inhalers with names on them, nine spacers, and
      a bag of clean socks. The socks go fastest.

      I've been the nurse at Basin School since before the flood. People ask me about asthma and attendance as if they
      were two subjects. A child coughs at two in the morning. His mother sits up with him in the bathroom with the hot
      water running. At six he's finally asleep. Does she wake him? I wouldn't. So he's absent, and the third time it's
      a letter, and the letter comes out of this building, where I'm the one who told her to let him sleep.

      October is the bad month because of the first heat. You turn on the furnace in a house that has had water in it
      and it blows the whole cellar up into the bedrooms. I ask families to bring in the filter. One brought it in a
      bread bag. I kept it. I show it to people who visit with budgets.

      The forty cellars they dried in '23, I could tell you which children. It helped some. It did nothing for one pair
      of brothers and I believe it's because they sleep on the floor along the outside wall and nobody dried the wall.

      I'm told the rate is coming down in the county. It isn't in my drawer. Five years ago it was twenty-one. I will
      say we're better at giving them. We used to wait for each doctor's form, and now General sends one sheet for
      everybody in August. That was a fight, and a woman in records won it, not me.
    `,
    quote: 'People ask me about asthma and attendance as if they were two subjects.',
    place: 'the-basin',
    happened: between('2019-10', '2024-10'),
    themes: {
      teller: ['health', 'missing-school'],
      reviewer: ['health', 'damp-and-repairs', 'missing-school'],
    },
    links: [says('chronic-absence', 'EXPANDS'), says('asthma-visits', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['white'], income: 'higher' },
    warnings: [WARNINGS.illnessOfChild],
    alias: 'Nurse',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2024-11-06',
  }),
  story({
    key: 'six-minutes',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      At 9:40 the list comes up on my screen and I have about six minutes with it before something happens. Monday it
      was 61 names out of 402.

      I've got good at reading it. Families where one is out and the others are here: sick. All three out: car, or
      moving, or a funeral. There are the Mondays-only. There's a boy who's out whenever it's gym. And there's a kind of
      name I feel in my stomach, where it's day four and the phone has been shut off, and those I drive to. I'm not
      supposed to go alone.

      A thing I'd like in the record: the letters. After ten days the law, or what somebody tells me is the law, has me
      send a letter that says your child has been absent for ten days, in case you'd missed it. I signed 140 of them
      last year. I've had three replies. One was a man who wrote on the back in pencil, "I know where my son is do you."
      I've had that on my corkboard since March and I still can't tell if it's a threat or a question.

      After the flood they said our numbers would come back when the families did. The families mostly did. We had a
      walking group on Loom Street that got nineteen kids here every day with one grandmother and a whistle. She had her
      hip done in the fall. It's eleven now.
    `,
    quote: 'After the flood they said our numbers would come back when the families did.',
    place: 'the-basin',
    happened: between('2024-09', '2025-01'),
    themes: { teller: ['missing-school', 'papers'], reviewer: ['missing-school', 'neighbors', 'papers'] },
    links: [says('chronic-absence', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['black'], income: 'higher' },
    alias: 'The principal',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact']),
    arrived: '2025-01-29',
  }),
  story({
    key: 'una-hora-y-cincuenta-y-cinco',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      A las cinco y cuarto pasa por mí el pick-up de la obra y la escuela abre a las siete y diez. Hagan la cuenta. El
      cipote tiene ocho años. Mi señora limpia en el hotel del lago y sale más temprano que yo.

      Probamos con la vecina, pero se enfermó. Probamos con que él se quedara solo, con la tele y con llave, y que a las
      siete saliera. Eso no se dice, ya sé. Fue en octubre y duró nueve días. El noveno se durmió otra vez y lo encontré
      a las cuatro de la tarde en pijama, haciendo la tarea que él se imaginaba que le habían dejado.

      Ahora se queda desde el domingo donde un primo de mi señora, y de ahí lo agarra el bus, pero es otra escuela,
      porque la dirección es otra. Lo cambié de escuela por una hora y cincuenta y cinco minutos.
    `,
    quote: 'Lo cambié de escuela por una hora y cincuenta y cinco minutos.',
    place: 'bellows-hill',
    happened: between('2023-10', '2024-01'),
    themes: {
      teller: ['time-and-shifts', 'raising-children'],
      reviewer: ['time-and-shifts', 'work', 'missing-school'],
    },
    links: [says('chronic-absence', 'EXPANDS')],
    livedTrend: -2,
    voice: { gender: 'boys-men', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.childAlone],
    consent: allows('PUBLIC', ['quote', 'contact'], { until: '2026-12-31' }),
    messages: [
      {
        from: 'STEWARD',
        on: '2024-02-12',
        text: 'Gracias por la confianza. ¿El niño ya no se queda solo? Pregunto para cuidarlo a él, no para reportarlo a usted. La escuela Basin abre a las 6:30 desde enero; si le sirve, le digo con quién hablar.',
      },
      {
        from: 'TELLER',
        on: '2024-02-13',
        text: 'Ya no. Está donde el primo. Lo de las 6:30 me interesa pero yo no vivo en esa zona. Gracias por preguntar así.',
      },
    ],
    arrived: '2024-02-08',
  }),
  story({
    key: 'excelente-actitud',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      Mi hijo falta a la escuela para ir conmigo al doctor. Lo digo así, sin adorno, para que lo apunten. Tiene doce años
      y habla mejor inglés que la señorita de la recepción.

      En la clínica dicen que hay intérprete por teléfono. La hay. Es una voz que se oye como debajo del agua y que me
      dice "señora, hable más despacio", y cuando por fin nos entendemos ya se acabaron los quince minutos. Entonces el
      doctor voltea a ver al niño y el niño hace el trabajo.

      Este año fueron nueve veces por lo de mi tiroides y dos por mi suegra. En la última le tocó decirle a su abuela lo
      que le habían encontrado. Lo dijo bien, con cuidado; se ve que lo ensayó en la cabeza. Luego pidió permiso para ir
      al baño y se tardó.

      En la boleta viene: ausencias, 11. Y en el renglón de abajo: excelente actitud.
    `,
    quote: 'Entonces el doctor voltea a ver al niño y el niño hace el trabajo.',
    place: 'halvard-crossing',
    happened: between('2024-09', '2025-05'),
    themes: {
      teller: ['two-languages', 'health'],
      reviewer: ['two-languages', 'missing-school', 'raising-children'],
    },
    links: [says('chronic-absence', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    warnings: [WARNINGS.seriousIllness],
    alias: 'Su mamá',
    consent: allows('PUBLIC', ['quote', 'alias', 'research']),
    arrived: '2025-06-16',
  }),
  story({
    key: 'stomach',
    prompt: 'getting-to-school',
    language: 'en',
    text: told`
      I get off at six. By the time I've badged out and walked to the far lot it's 6:25 and I'm home at ten to seven, and
      from ten to seven until the bus at 7:35 is the only time I see my kids with their eyes open, Monday to Friday. So
      I'm not complaining about the mornings. I make eggs. My daughter tells me her dreams, they're long.

      What happens is I fall asleep. You can't explain it to somebody who doesn't do nights. I'm not even tired, I'm
      standing up, I've got the spatula. Then it's 9:15 and there's smoke and two kids watching cartoons with their coats
      on. They're seven and nine. They said, we were being nice.

      Six times since September. I could still take them in, except I've been up twenty hours, and I did once and I don't
      remember the drive. So I let them stay. I wrote "stomach" on the note. I've written stomach enough times that the
      nurse called to ask about their diet.

      I asked for days. There's a list. Guy above me on the list has four kids.
    `,
    quote: 'They said, we were being nice.',
    place: 'halvard-crossing',
    happened: between('2023-09', '2024-03'),
    themes: {
      teller: ['time-and-shifts', 'work', 'raising-children'],
      reviewer: ['time-and-shifts', 'missing-school'],
    },
    links: [says('chronic-absence', 'CONFIRMS')],
    livedTrend: -1,
    voice: { gender: 'boys-men', race: ['black', 'white'] },
    alias: 'C shift',
    consent: allows('PUBLIC', ['quote', 'alias']),
    arrived: '2024-03-21',
  }),
  story({
    key: 'good-morning-baby',
    prompt: 'getting-to-school',
    language: 'es',
    text: told`
      Nosotros llegamos en noviembre del 2017, dos meses después del huracán, con tres maletas, un perro y ni un abrigo.
      Del primer día me acuerdo de la guagua amarilla parada frente al motel con las luces prendidas, y de la chofer, una
      señora grandota, que le dijo a mi hijo "good morning, baby". Él no sabía inglés, pero eso lo entendió.

      Esa señora lo recogió todos los días hasta que nos mudamos, y cuando nos mudamos lo siguió recogiendo, porque
      arregló la ruta ella, yo no pregunté cómo. Él está en undécimo. Ha faltado, no le voy a mentir, pero contadas
      veces, y casi siempre por bobería.

      Mucha gente habla mal de las escuelas de aquí. Yo digo lo mío: a mí me funcionó. Será suerte. Pero fue la misma
      suerte ocho años corridos.
    `,
    quote: 'Será suerte. Pero fue la misma suerte ocho años corridos.',
    place: 'halvard-crossing',
    happened: between('2017-11', '2025-10'),
    themes: { teller: ['bus', 'belonging'], reviewer: ['bus', 'neighbors'] },
    links: [says('chronic-absence', 'DISCORDANT'), reads('learning-english', 'EXPANDS')],
    livedTrend: 1,
    voice: { gender: 'boys-men', race: ['hispanic'], income: 'lower' },
    alias: 'Papá de Toa Alta',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-10-27',
  }),
  story({
    key: 'under-the-tarp',
    prompt: 'being-heard',
    language: 'en',
    text: told`
      Everybody who asks "so are you in school" means it nice. I'm on B shift, receiving, 21.15 with the differential. I
      bought my mother a couch. I have a dental plan and I'm the first one in my family to use one, I had a tooth pulled
      on a Wednesday and got paid for it.

      I had the acceptance from the tech. HVAC. I still look at the e-mail. But it's two years, and two years of B shift
      is eighty-eight thousand dollars before tax, I'm not stupid, and nobody ever showed me the page where you come out
      ahead. Maybe you do. The counselor said invest in yourself. I said how much?

      They're putting a machine on our dock in the spring that does what I do. It's out there now under a tarp. We take
      turns guessing what it eats.
    `,
    quote: 'The counselor said invest in yourself. I said how much?',
    place: 'halvard-crossing',
    happened: inMonth('2025-01'),
    themes: { teller: ['work', 'learning'], reviewer: ['work', 'not-asked'] },
    links: [says('college-or-training', 'EXPANDS'), reads('work-or-school', 'EXPANDS')],
    livedTrend: 0,
    voice: { gender: 'boys-men', race: ['hispanic'] },
    alias: 'B shift',
    consent: allows('PUBLIC', ['quote', 'alias', 'contact', 'research']),
    arrived: '2025-01-15',
  }),
  story({
    key: 'la-caja-de-los-libros',
    prompt: 'a-home-that-stays',
    language: 'es',
    title: 'La caja de los libros',
    text: told`
      Cinco casas en tres años, pero la misma escuela, porque mi mamá dice que eso sí que no. A la escuela depende de la
      casa: de la primera me iba a pie, de la segunda en el camión, de la tercera en dos camiones de ciudad, de la cuarta
      me llevaba un señor de la iglesia que reza en los topes. Ahorita, de la quinta, otra vez a pie. Es fea pero es cerca.

      En ninguna nos corrieron. Nomás subía la renta y ya.

      Lo que hago es que no desempaco los libros. Tengo una caja toda rota de las esquinas, con cinta de cinco colores, una
      por mudanza. Mi mamá la quiere tirar. Yo digo que no, porque por la cinta se sabe en qué año estamos.
    `,
    quote: 'En ninguna nos corrieron. Nomás subía la renta y ya.',
    place: 'bellows-hill',
    happened: between('2022-03', '2025-02'),
    themes: { teller: ['having-to-leave'], reviewer: ['having-to-leave', 'rent-and-money', 'getting-there'] },
    links: [says('eviction-filings', 'DISCORDANT'), reads('students-without-home', 'EXPANDS')],
    livedTrend: -1,
    voice: { gender: 'girls-women', race: ['hispanic'], income: 'lower' },
    alias: 'Caja',
    consent: allows('PUBLIC', ['quote', 'alias'], { guardianGiven: true }),
    arrived: '2025-02-24',
  }),
];
