import type { Prompt } from './types.js';

const WHO_SPEAKS: Prompt['voiceQuestions'] = [
  {
    dimension: 'race',
    question: {
      en: 'Do you want to say how you describe your race or ethnicity? You can choose more than one, or none.',
      es: '¿Quiere decir cómo describe su raza u origen? Puede elegir más de una opción, o ninguna.',
    },
  },
  {
    dimension: 'gender',
    question: { en: 'Do you want to say your gender?', es: '¿Quiere decir su género?' },
  },
  {
    dimension: 'income',
    question: {
      en: 'Does your family get free or cheaper school meals, or would it if it had a child at school?',
      es: '¿Su familia recibe comidas escolares gratis o más baratas, o las recibiría si tuviera hijos en la escuela?',
    },
  },
];

const CIRCUMSTANCE_QUESTION = {
  dimension: 'circumstance',
  question: {
    en: 'Does any of these fit you or the child you tell about? Leave it empty if you like.',
    es: '¿Alguna de estas cosas es su caso, o el del niño de quien habla? Puede dejarlo en blanco.',
  },
} as const;

const GUARDIAN_RULE = {
  en: 'If you are under 18, a parent or another adult who looks after you says yes as well. If that is not safe for you, stop here and talk to us first.',
  es: 'Si tienes menos de 18 años, también tiene que decir que sí tu mamá, tu papá o la persona que te cuida. Si eso no es seguro para ti, para aquí y habla primero con nosotros.',
};

/** The three calls for stories. */
export const PROMPTS: readonly Prompt[] = [
  {
    key: 'getting-to-school',
    question: {
      en: 'How do you get to school, or get somebody else there?',
      es: '¿Cómo llega usted a la escuela, o cómo hace para que otra persona llegue?',
    },
    help: {
      en: 'One morning is enough. It can be a good one. Short is fine.',
      es: 'Basta con una mañana. Puede ser una buena. Puede ser corta.',
    },
    themes: [
      'bus',
      'walking-and-weather',
      'time-and-shifts',
      'missing-school',
      'neighbors',
      'raising-children',
      'health',
      'work',
      'papers',
      'fear',
      'two-languages',
      'belonging',
      'not-asked',
    ],
    indicators: ['chronic-absence', 'bus-within-reach', 'bus-service', 'asthma-visits'],
    livedTrendQuestion: {
      en: 'For people like you, is getting to school getting better or worse?',
      es: 'Para gente como usted, ¿llegar a la escuela está mejorando o empeorando?',
    },
    voiceQuestions: [...WHO_SPEAKS, CIRCUMSTANCE_QUESTION],
    opened: '2023-09-18',
    guardianRule: GUARDIAN_RULE,
  },
  {
    key: 'a-home-that-stays',
    question: {
      en: 'Tell us about a home you kept, lost, or are trying to keep.',
      es: 'Cuéntenos de una casa que conservó, que perdió o que está tratando de conservar.',
    },
    help: {
      en: 'You need not say where it is. If somebody could get into trouble because of what you tell, say so and we will be careful together.',
      es: 'No hace falta decir dónde queda. Si alguien pudiera tener problemas por lo que cuenta, díganoslo y lo cuidamos juntos.',
    },
    themes: [
      'rent-and-money',
      'having-to-leave',
      'damp-and-repairs',
      'staying',
      'home',
      'neighbors',
      'health',
      'raising-children',
      'work',
      'fear',
      'papers',
      'not-asked',
    ],
    indicators: [
      'eviction-filings',
      'rent-burden',
      'median-rent',
      'students-without-home',
      'help-calls',
      'asthma-visits',
    ],
    livedTrendQuestion: {
      en: 'For people like you, is it getting easier or harder to keep a home here?',
      es: 'Para gente como usted, ¿es cada vez más fácil o más difícil conservar una casa aquí?',
    },
    voiceQuestions: [...WHO_SPEAKS, CIRCUMSTANCE_QUESTION],
    opened: '2023-11-06',
    guardianRule: GUARDIAN_RULE,
  },
  {
    key: 'being-heard',
    question: {
      en: 'Tell us about a time somebody here listened to you, or did not.',
      es: 'Cuéntenos de una vez que alguien aquí le escuchó, o no le escuchó.',
    },
    help: {
      en: 'At school, at the clinic, at a meeting, at home. What did you say, and what happened then?',
      es: 'En la escuela, en la clínica, en una reunión, en la casa. ¿Qué dijo usted y qué pasó después?',
    },
    themes: [
      'listened-to',
      'not-asked',
      'two-languages',
      'papers',
      'discipline',
      'learning',
      'belonging',
      'raising-children',
      'health',
      'work',
      'neighbors',
      'fear',
    ],
    indicators: [
      'suspensions',
      'heard-at-school',
      'four-year-graduation',
      'third-grade-reading',
      'eighth-grade-math',
      'prenatal-care',
      'mentoring-kept',
      'college-or-training',
    ],
    livedTrendQuestion: {
      en: 'For people like you, is being listened to here getting better or worse?',
      es: 'Para gente como usted, ¿aquí escuchan cada vez más o cada vez menos?',
    },
    voiceQuestions: WHO_SPEAKS,
    opened: '2023-09-18',
    guardianRule: GUARDIAN_RULE,
  },
];
