import type { Audience, Guardian, LivedTrend, Permission } from '@chorus/domain';
import type { FormWords } from './words.js';

/** Things that readers may want to know before they read, as the form of Chorus names them. */
export const FORM_WARNINGS: Readonly<Record<string, FormWords>> = {
  violence: { en: 'Violence', es: 'Violencia' },
  abuse: { en: 'Abuse', es: 'Abuso' },
  death: { en: 'A death', es: 'Una muerte' },
  racism: { en: 'Racism or hate', es: 'Racismo u odio' },
  self_harm: { en: 'Suicide or self-harm', es: 'Suicidio o hacerse daño' },
  addiction: { en: 'Drugs or alcohol', es: 'Drogas o alcohol' },
  illness: { en: 'Serious illness', es: 'Enfermedad grave' },
};

export const FORM_AUDIENCES: Readonly<Record<Audience, FormWords>> = {
  STEWARDS: { en: 'Only the story stewards', es: 'Solo el equipo que cuida las historias' },
  PARTNERS: { en: 'The stewards and the partners', es: 'El equipo y las organizaciones aliadas' },
  PUBLIC: { en: 'Everybody', es: 'Todo el mundo' },
};

/** How old a teller is: what it means for the consent, or that the call is not for them. */
export type AgeAnswer = Guardian | 'TOO_YOUNG';
export const FORM_AGES: Readonly<Record<AgeAnswer, FormWords>> = {
  NOT_NEEDED: { en: '18 or older', es: '18 años o más' },
  GIVEN: {
    en: 'Under 18, and my parent or guardian agrees',
    es: 'Menos de 18, y mi madre, padre o tutor está de acuerdo',
  },
  MISSING: {
    en: 'Under 18, and I have not asked anybody',
    es: 'Menos de 18, y no le he preguntado a nadie',
  },
  TOO_YOUNG: { en: 'Under 18', es: 'Menos de 18' },
};

export type Ending = 'NONE' | 'YEAR' | 'DAY';
export const FORM_ENDINGS: Readonly<Record<Ending, FormWords>> = {
  NONE: { en: 'Without an end', es: 'Sin fecha final' },
  YEAR: { en: 'For one year', es: 'Por un año' },
  DAY: { en: 'Until a day I choose', es: 'Hasta un día que yo elija' },
};

export const FORM_TRENDS: readonly { code: string; value: LivedTrend; words: FormWords }[] = [
  { code: 'much_better', value: 2, words: { en: 'Much better', es: 'Mucho mejor' } },
  { code: 'better', value: 1, words: { en: 'A little better', es: 'Un poco mejor' } },
  { code: 'neither', value: 0, words: { en: 'Neither better nor worse', es: 'Ni mejor ni peor' } },
  { code: 'worse', value: -1, words: { en: 'A little worse', es: 'Un poco peor' } },
  { code: 'much_worse', value: -2, words: { en: 'Much worse', es: 'Mucho peor' } },
];

/** What a form asks: not whether somebody may write to a teller, who has no receipt and so could not be found. */
export type AskedPermission = Exclude<Permission, 'mayContact'>;

/** A permission as it is asked, each by itself, with what it means. */
export const FORM_PERMISSIONS: Readonly<Record<AskedPermission, { label: FormWords; hint: FormWords }>> = {
  mayQuote: {
    label: { en: 'May we quote a sentence of it?', es: '¿Podemos citar una frase?' },
    hint: {
      en: 'Such as on the first page or in a talk, for the people who may see the story.',
      es: 'Por ejemplo en la primera página o en una charla, para las personas que pueden ver la historia.',
    },
  },
  showAlias: {
    label: { en: 'May a name stand with it?', es: '¿Puede aparecer un nombre con la historia?' },
    hint: {
      en: 'A made-up name is fine. Without it, your story stands there with no name.',
      es: 'Puede ser un nombre inventado. Si no, su historia aparece sin nombre.',
    },
  },
  hearVoice: {
    label: { en: 'May your voice be heard?', es: '¿Se puede oír su voz?' },
    hint: {
      en: 'By the people who may see the story. Without it, they read what you said in words.',
      es: 'Las personas que pueden ver la historia. Si no, leen con palabras escritas lo que usted dijo.',
    },
  },
  showPictures: {
    label: { en: 'May your picture be shown?', es: '¿Se puede mostrar su imagen?' },
    hint: {
      en: 'To the people who may see the story. Without it, only the story stewards see it.',
      es: 'A las personas que pueden ver la historia. Si no, solo la ve el equipo que cuida las historias.',
    },
  },
  researchExport: {
    label: { en: 'May researchers have it?', es: '¿Se puede dar a quienes investigan?' },
    hint: { en: 'For studies, without the name.', es: 'Para estudios, sin el nombre.' },
  },
};

/** What a form says and asks beside what its call asks. */
export const FORM_TEXTS = {
  before: {
    en: 'You can leave out any question that you do not like. You decide who may see your story. You get no code here: if you want to take your story back later, tell the people who gave you this form.',
    es: 'Puede saltarse las preguntas que no le gusten. Usted decide quién puede ver su historia. Aquí no recibe un código: si después quiere retirar su historia, dígaselo a quien le dio este formulario.',
  },
  way: { en: 'How do you want to tell it?', es: '¿Cómo quiere contarla?' },
  words: { en: 'In words', es: 'Con palabras escritas' },
  byVoice: { en: 'By voice', es: 'Con mi voz' },
  both: { en: 'Both', es: 'De las dos maneras' },
  story: { en: 'Your story', es: 'Su historia' },
  storyHint: {
    en: 'Write as you would tell it. Short is fine. Leave out names of other people.',
    es: 'Escriba como lo contaría. Puede ser corto. No ponga nombres de otras personas.',
  },
  voice: { en: 'Your voice', es: 'Su voz' },
  voiceHint: {
    en: 'Leave out names of other people. A voice can be recognized: you decide later whether others may hear it.',
    es: 'No diga nombres de otras personas. Una voz se puede reconocer: después usted decide si otros pueden oírla.',
  },
  picture: { en: 'A picture, if you like', es: 'Una imagen, si quiere' },
  pictureHint: {
    en: 'Leave out pictures that show other people’s faces, unless they agree.',
    es: 'No ponga imágenes donde se vean caras de otras personas, si ellas no están de acuerdo.',
  },
  title: { en: 'A title, if you like', es: 'Un título, si quiere' },
  when: { en: 'When did it happen?', es: '¿Cuándo pasó?' },
  year: { en: 'Which year?', es: '¿Qué año?' },
  yearHint: {
    en: 'With four digits. You can leave this out.',
    es: 'Con cuatro números. Puede saltarse esta pregunta.',
  },
  month: { en: 'Which month, if you know it?', es: '¿Qué mes, si lo sabe?' },
  lastYear: {
    en: 'If it went on for some years: to which year?',
    es: 'Si duró varios años: ¿hasta qué año?',
  },
  yearWrong: {
    en: 'A year with four digits that is not in the future.',
    es: 'Un año con cuatro números que no sea del futuro.',
  },
  place: { en: 'Where did it happen?', es: '¿Dónde pasó?' },
  placeHint: {
    en: 'We ask for no street and no house. You can leave this out.',
    es: 'No preguntamos la calle ni la casa. Puede saltarse esta pregunta.',
  },
  themes: { en: 'What is your story about?', es: '¿De qué trata su historia?' },
  themesHint: { en: 'Choose as many as you like, or none.', es: 'Elija las que quiera, o ninguna.' },
  notFitting: { en: 'This does not fit my story', es: 'Esto no encaja con mi historia' },
  or: { en: 'Or:', es: 'O bien:' },
  share: {
    en: 'How much of 100? The three are 100 together. Leave all three empty if you like.',
    es: '¿Cuánto de 100? Los tres suman 100. Si quiere, deje los tres vacíos.',
  },
  range: { en: 'A whole number from 0 to 100.', es: 'Un número entero de 0 a 100.' },
  sum: { en: 'The three numbers have to be 100 together.', es: 'Los tres números deben sumar 100.' },
  trend: {
    en: 'For people like you, is this getting better or worse?',
    es: 'Para gente como usted, ¿esto va mejor o peor?',
  },
  voicesHint: {
    en: 'This shows who has been heard and who has not. Your answers are only counted together with others. You can leave this out.',
    es: 'Así se ve a quién se ha escuchado y a quién no. Sus respuestas solo se cuentan junto con las de otras personas. Puede saltarse esta pregunta.',
  },
  warnings: {
    en: 'Should people know something before they read?',
    es: '¿Debe saber algo la gente antes de leer?',
  },
  warningsHint: {
    en: 'Choose what is in your story, or nothing.',
    es: 'Elija lo que aparece en su historia, o nada.',
  },
  otherWarning: { en: 'Something else people should know', es: 'Otra cosa que la gente deba saber' },
  age: { en: 'How old are you?', es: '¿Cuántos años tiene?' },
  ageHint: {
    en: 'We ask everybody. If you are under 18, a parent or guardian should agree before others read your story.',
    es: 'Se lo preguntamos a todo el mundo. Si tiene menos de 18 años, su madre, su padre o su tutor debe estar de acuerdo antes de que otros lean su historia.',
  },
  adults: {
    en: 'This call is for people of 18 and older.',
    es: 'Esta pregunta es para personas de 18 años o más.',
  },
  guardianMissing: {
    en: 'You can still tell your story. Only the story stewards will read it.',
    es: 'De todos modos puede contar su historia. Solo la leerá el equipo que cuida las historias.',
  },
  audience: { en: 'Who may see your story?', es: '¿Quién puede ver su historia?' },
  audienceHint: {
    en: 'The story stewards read every story first. They look after the stories and keep them safe.',
    es: 'El equipo que cuida las historias lee cada una primero. Las protege.',
  },
  ending: { en: 'For how long may it be shown?', es: '¿Por cuánto tiempo se puede mostrar?' },
  until: { en: 'Until which day?', es: '¿Hasta qué día?' },
  untilWrong: { en: 'A day that is not over yet.', es: 'Un día que no haya pasado.' },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  alias: { en: 'Which name should stand there?', es: '¿Qué nombre ponemos?' },
  language: { en: 'Which language did you tell it in?', es: '¿En qué idioma la contó?' },
} as const satisfies Record<string, FormWords>;
