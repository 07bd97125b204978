import type { Digest, WaitingKind } from './digest.js';

/** The words of the weekly letter, by the language of the initiative. Plain text: it can be read everywhere. */
interface Words {
  subject: (initiative: string, day: string) => string;
  hello: (name: string) => string;
  waits: string;
  nothingWaits: string;
  waiting: Record<WaitingKind, (count: number) => string>;
  happened: (day: string) => string;
  published: string;
  stories: (count: number) => string;
  tensions: string;
  more: (count: number) => string;
  here: (link: string) => string;
  stop: (initiative: string, link: string) => string;
}

const many = (one: string, other: string) => (count: number) => (count === 1 ? one : `${count} ${other}`);

const ENGLISH: Words = {
  subject: (initiative, day) => `${initiative}: the week of ${day}`,
  hello: (name) => `Hello ${name},`,
  waits: 'This waits for you:',
  nothingWaits: 'Nothing waits for you.',
  waiting: {
    storiesToRead: many('one story that nobody has read yet', 'stories that nobody has read yet'),
    consentsEnding: many(
      'one story whose consent ends within 30 days',
      'stories whose consent ends within 30 days',
    ),
    challengesToLookAt: many('one challenge to look at', 'challenges to look at'),
    challengesToAnswer: many('one challenge to answer', 'challenges to answer'),
    numbersToApprove: many('one submission of numbers to approve', 'submissions of numbers to approve'),
    numbersDue: many('one number of your organization is due', 'numbers of your organization are due'),
    unpublished: many(
      'one indicator with changes that only the team sees',
      'indicators with changes that only the team sees',
    ),
    contributionsToRead: many('one contribution to a tension to read', 'contributions to tensions to read'),
  },
  happened: (day) => `Since ${day}:`,
  published: 'Numbers published:',
  stories: many('One new story', 'new stories'),
  tensions: 'Tensions that moved:',
  more: (count) => `and ${count} more`,
  here: (link) => `Here it is:\n${link}`,
  stop: (initiative, link) =>
    `You get this because you asked ${initiative} for a letter on Mondays. To end it, without signing in:\n${link}`,
};

const SPANISH: Words = {
  subject: (initiative, day) => `${initiative}: la semana del ${day}`,
  hello: (name) => `Hola, ${name}:`,
  waits: 'Esto le espera:',
  nothingWaits: 'Nada le espera.',
  waiting: {
    storiesToRead: many('una historia que nadie ha leído', 'historias que nadie ha leído'),
    consentsEnding: many(
      'una historia cuyo permiso termina en menos de 30 días',
      'historias cuyo permiso termina en menos de 30 días',
    ),
    challengesToLookAt: many('una réplica por ver', 'réplicas por ver'),
    challengesToAnswer: many('una réplica por responder', 'réplicas por responder'),
    numbersToApprove: many('una entrega de datos por aprobar', 'entregas de datos por aprobar'),
    numbersDue: many('un dato de su organización por enviar', 'datos de su organización por enviar'),
    unpublished: many(
      'un indicador con cambios que solo ve el equipo',
      'indicadores con cambios que solo ve el equipo',
    ),
    contributionsToRead: many('un aporte a una tensión por leer', 'aportes a tensiones por leer'),
  },
  happened: (day) => `Desde el ${day}:`,
  published: 'Datos publicados:',
  stories: many('Una historia nueva', 'historias nuevas'),
  tensions: 'Tensiones con novedades:',
  more: (count) => `y ${count} más`,
  here: (link) => `Está aquí:\n${link}`,
  stop: (initiative, link) =>
    `Recibe esta carta porque pidió a ${initiative} una los lunes. Para terminarla, sin iniciar sesión:\n${link}`,
};

/** Names that a letter tells one by one. */
const NAMED = 8;

export interface DigestOccasion {
  initiative: string;
  language: string;
  /** The person's name. */
  name: string;
  /** Where to go on, and where to end the letters. */
  link: string;
  stopLink: string;
  /** What happened since this day is told; the letter is of the second one. */
  since: string;
  day: string;
}

/** The letter of a week. It tells counts and the names of what is public to the reader; no word of any story. */
export function digestLetter(
  { initiative, language, name, link, stopLink, since, day }: DigestOccasion,
  { waiting, published, stories, tensions }: Digest,
): { subject: string; body: string } {
  const words = language === 'es' ? SPANISH : ENGLISH;
  const written = (text: string) =>
    new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${text}T00:00:00Z`),
    );
  const named = (title: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          title,
          ...names.slice(0, NAMED).map((each) => `  - ${each}`),
          ...(names.length > NAMED ? [`  - ${words.more(names.length - NAMED)}`] : []),
        ];
  const kinds = (Object.keys(waiting) as WaitingKind[]).filter((kind) => waiting[kind] > 0);
  const happened = [
    ...named(words.published, published),
    ...(stories > 0 ? [words.stories(stories)] : []),
    ...named(words.tensions, tensions),
  ];
  const parts = [
    words.hello(name),
    kinds.length > 0
      ? [words.waits, ...kinds.map((kind) => `- ${words.waiting[kind](waiting[kind])}`)].join('\n')
      : words.nothingWaits,
    ...(happened.length > 0 ? [[words.happened(written(since)), ...happened].join('\n')] : []),
    words.here(link),
    words.stop(initiative, stopLink),
  ];
  return {
    subject: words.subject(initiative, written(day)).replace(/\s+/g, ' ').slice(0, 200),
    body: `${parts.join('\n\n')}\n`,
  };
}
