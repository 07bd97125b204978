import type { SignifierKind } from '@chorus/domain';
import type { LocalText, PromptKey } from './types.js';

/** What a call asks about meaning: corners, poles or options that are all good, or all hard. */
export interface Signifier {
  readonly kind: SignifierKind;
  readonly several?: boolean;
  readonly question: LocalText;
  readonly help?: LocalText;
  readonly labels: readonly LocalText[];
  /** Themes that draw a story towards a part, a list a part: so the invented placements fit the invented stories. */
  readonly drawnBy: readonly (readonly string[])[];
}

const WHO_SHOULD_HEAR: Signifier = {
  kind: 'CHOICE',
  several: true,
  question: { en: 'Who should hear this first?', es: '¿Quién debería escuchar esto primero?' },
  labels: [
    { en: 'People who run schools and buses', es: 'Quienes dirigen las escuelas y los autobuses' },
    { en: 'People who make the rules', es: 'Quienes hacen las reglas' },
    { en: 'My neighbors', es: 'Mis vecinos' },
    { en: 'Others who live the same', es: 'Otras personas que viven lo mismo' },
  ],
  drawnBy: [
    ['bus', 'discipline', 'learning', 'missing-school', 'time-and-shifts'],
    ['papers', 'rent-and-money', 'having-to-leave', 'damp-and-repairs', 'not-asked', 'work'],
    ['neighbors', 'belonging', 'listened-to'],
    ['fear', 'raising-children', 'two-languages', 'health', 'staying'],
  ],
};

/** Three questions a call: a triad, a slider, a choice. */
export const SIGNIFIERS: Readonly<Record<PromptKey, readonly Signifier[]>> = {
  'getting-to-school': [
    {
      kind: 'TRIAD',
      question: { en: 'What did this morning hang on?', es: '¿De qué dependió esa mañana?' },
      labels: [
        { en: 'How things are run', es: 'Cómo funcionan las cosas' },
        { en: 'People who help each other', es: 'La gente que se ayuda' },
        { en: 'What my family can carry', es: 'Lo que mi familia puede aguantar' },
      ],
      drawnBy: [
        ['bus', 'time-and-shifts', 'papers', 'not-asked', 'missing-school'],
        ['neighbors', 'belonging', 'listened-to'],
        ['raising-children', 'health', 'work', 'walking-and-weather', 'fear'],
      ],
    },
    {
      kind: 'SLIDER',
      question: { en: 'That morning we were ...', es: 'Esa mañana estábamos ...' },
      labels: [
        { en: 'left to ourselves', es: 'librados a nuestra suerte' },
        { en: 'told what to do by everybody', es: 'recibiendo órdenes de todos' },
      ],
      drawnBy: [
        ['bus', 'walking-and-weather', 'neighbors', 'health'],
        ['papers', 'time-and-shifts', 'discipline', 'missing-school'],
      ],
    },
    WHO_SHOULD_HEAR,
  ],
  'a-home-that-stays': [
    {
      kind: 'TRIAD',
      question: { en: 'What decided whether the home stayed?', es: '¿Qué decidió si la casa se conservaba?' },
      labels: [
        { en: 'Money', es: 'El dinero' },
        { en: 'Those who own it or make the rules', es: 'Quienes son dueños o hacen las reglas' },
        { en: 'The people around us', es: 'La gente a nuestro alrededor' },
      ],
      drawnBy: [
        ['rent-and-money', 'work', 'home'],
        ['having-to-leave', 'papers', 'damp-and-repairs', 'not-asked', 'fear'],
        ['neighbors', 'raising-children', 'staying'],
      ],
    },
    {
      kind: 'SLIDER',
      question: { en: 'What we had to give up was ...', es: 'Lo que tuvimos que dejar fue ...' },
      labels: [
        { en: 'our plans', es: 'nuestros planes' },
        { en: 'our peace', es: 'nuestra calma' },
      ],
      drawnBy: [
        ['rent-and-money', 'work', 'staying', 'home'],
        ['having-to-leave', 'fear', 'damp-and-repairs', 'health', 'raising-children'],
      ],
    },
    WHO_SHOULD_HEAR,
  ],
  'being-heard': [
    {
      kind: 'TRIAD',
      question: { en: 'What decided whether you were heard?', es: '¿Qué decidió si le escucharon?' },
      labels: [
        { en: 'The person in front of me', es: 'La persona que tenía enfrente' },
        { en: 'The way the place works', es: 'La forma en que funciona el lugar' },
        { en: 'What I brought with me', es: 'Lo que yo llevaba conmigo' },
      ],
      drawnBy: [
        ['listened-to', 'learning', 'neighbors', 'health'],
        ['not-asked', 'papers', 'discipline', 'work'],
        ['two-languages', 'belonging', 'fear', 'raising-children'],
      ],
    },
    {
      kind: 'SLIDER',
      question: { en: 'When I spoke, I felt ...', es: 'Cuando hablé, me sentí ...' },
      labels: [
        { en: 'too small to count', es: 'demasiado pequeño para contar' },
        { en: 'too much in the light', es: 'demasiado a la vista' },
      ],
      drawnBy: [
        ['not-asked', 'papers', 'two-languages', 'work'],
        ['fear', 'discipline', 'belonging', 'listened-to'],
      ],
    },
    WHO_SHOULD_HEAR,
  ],
};
