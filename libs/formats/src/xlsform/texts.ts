import type { Audience, Permission } from '@chorus/domain';

/** Languages of a form, the first one first. */
export const FORM_LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;
export type FormLanguage = (typeof FORM_LANGUAGES)[number]['code'];
export type FormText = Readonly<Record<FormLanguage, string>>;

const AUDIENCES: Record<Audience, FormText> = {
  STEWARDS: {
    en: 'Only the people who look after the stories',
    es: 'Solo las personas que cuidan las historias',
  },
  PARTNERS: { en: 'The partners of the initiative too', es: 'También los socios de la iniciativa' },
  PUBLIC: { en: 'Everybody', es: 'Todo el mundo' },
};
const PERMISSIONS: Record<Permission, FormText> = {
  mayQuote: { en: 'A sentence of it may be quoted', es: 'Se puede citar una frase' },
  showAlias: { en: 'My chosen name may stand beside it', es: 'Puede figurar el nombre que elegí' },
  hearVoice: { en: 'My voice may be heard', es: 'Se puede oír mi voz' },
  showPictures: { en: 'My pictures may be shown', es: 'Se pueden mostrar mis fotos' },
  mayContact: { en: 'I may be written to', es: 'Se me puede escribir' },
  researchExport: {
    en: 'It may be given out in files, for research',
    es: 'Se puede entregar en archivos, para investigación',
  },
};

/** What a form asks beside what its call asks. */
export const FORM_TEXTS = {
  language: { en: 'In which language do you write?', es: '¿En qué idioma escribe?' },
  title: { en: 'A title, if you like', es: 'Un título, si quiere' },
  happened: { en: 'When was it, roughly?', es: '¿Cuándo fue, más o menos?' },
  place: { en: 'Where was it?', es: '¿Dónde fue?' },
  themes: { en: 'What is it about?', es: '¿De qué trata?' },
  audience: { en: 'Who may read it?', es: '¿Quién puede leerla?' },
  allow: { en: 'What else do you allow?', es: '¿Qué más permite?' },
  share: { en: 'How much of 100? The three are 100 together.', es: '¿Cuánto de 100? Los tres suman 100.' },
  range: { en: 'A number from 0 to 100.', es: 'Un número de 0 a 100.' },
  sum: { en: 'The three numbers have to be 100 together.', es: 'Los tres números deben sumar 100.' },
  audiences: AUDIENCES,
  permissions: PERMISSIONS,
} as const;
