import { periodLabel, type Period } from '@chorus/domain';

/** The words of letters, by the language of the initiative. Plain text: it can be read everywhere. */
interface LetterWords {
  line: (name: string, period: string, due: string) => string;
  remindSubject: (count: number, initiative: string, due: string) => string;
  overdueSubject: (count: number, initiative: string) => string;
  returnedSubject: (name: string, period: string) => string;
  approvedSubject: (name: string, period: string) => string;
  remind: string;
  overdue: string;
  returned: (reason: string) => string;
  approved: string;
  hello: (name: string) => string;
  here: string;
  why: (initiative: string) => string;
  day: (day: string) => string;
}

const day = (locale: string) => (text: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );

const ENGLISH: LetterWords = {
  line: (name, period, due) => `- ${name}, ${period}: due ${due}`,
  remindSubject: (count, initiative, due) =>
    `${initiative}: ${count === 1 ? 'one number' : `${count} numbers`} due by ${due}`,
  overdueSubject: (count, initiative) =>
    `${initiative}: ${count === 1 ? 'one number is' : `${count} numbers are`} late`,
  returnedSubject: (name, period) => `Please look again: ${name}, ${period}`,
  approvedSubject: (name, period) => `Approved: ${name}, ${period}`,
  remind: 'These numbers of your organization are due soon. It takes about ten minutes.',
  overdue:
    'These numbers of your organization were due, and have not come yet. If something is in the way, tell us.',
  returned: (reason) =>
    `Your numbers came back with this word:\n\n  ${reason}\n\nNothing you sent is lost. Correct it and send it again.`,
  approved: 'Thank you. Your numbers are approved.',
  hello: (name) => `Hello ${name},`,
  here: 'Here they are:',
  why: (initiative) => `You get this because you send numbers to ${initiative}.`,
  day: day('en'),
};

const SPANISH: LetterWords = {
  line: (name, period, due) => `- ${name}, ${period}: hasta el ${due}`,
  remindSubject: (count, initiative, due) =>
    `${initiative}: ${count === 1 ? 'un dato' : `${count} datos`} por enviar hasta el ${due}`,
  overdueSubject: (count, initiative) =>
    `${initiative}: ${count === 1 ? 'un dato está atrasado' : `${count} datos están atrasados`}`,
  returnedSubject: (name, period) => `Por favor, revise: ${name}, ${period}`,
  approvedSubject: (name, period) => `Aprobado: ${name}, ${period}`,
  remind: 'Estos datos de su organización vencen pronto. Toma unos diez minutos.',
  overdue:
    'Estos datos de su organización ya vencieron y todavía no han llegado. Si algo lo impide, díganoslo.',
  returned: (reason) =>
    `Sus datos volvieron con este mensaje:\n\n  ${reason}\n\nNada de lo que envió se pierde. Corríjalo y envíelo otra vez.`,
  approved: 'Gracias. Sus datos están aprobados.',
  hello: (name) => `Hola, ${name}:`,
  here: 'Aquí están:',
  why: (initiative) => `Recibe este mensaje porque envía datos a ${initiative}.`,
  day: day('es'),
};

interface Content {
  subject: string;
  body: string;
}

export interface Occasion {
  initiative: string;
  language: string;
  /** The person's name. */
  name: string;
  /** Where to go on. */
  link: string;
}

export interface DueLine {
  name: string;
  period: Period;
  dueOn: string;
}

function wordsOf(language: string): LetterWords {
  return language === 'es' ? SPANISH : ENGLISH;
}

function letter({ initiative, language, name, link }: Occasion, subject: string, parts: string[]): Content {
  const words = wordsOf(language);
  const body = [words.hello(name), ...parts, `${words.here}\n${link}`, words.why(initiative)].join('\n\n');
  return { subject: subject.replace(/\s+/g, ' ').slice(0, 200), body: `${body}\n` };
}

/** Numbers that are due soon, or late; all of one due date in one letter. */
export function dueLetter(occasion: Occasion, lines: readonly DueLine[], late: boolean): Content {
  const words = wordsOf(occasion.language);
  const [first] = lines;
  const subject = late
    ? words.overdueSubject(lines.length, occasion.initiative)
    : words.remindSubject(lines.length, occasion.initiative, words.day(first?.dueOn ?? ''));
  const list = lines.map(({ name, period, dueOn }) =>
    words.line(name, periodLabel(period), words.day(dueOn)),
  );
  return letter(occasion, subject, [late ? words.overdue : words.remind, list.join('\n')]);
}

export function returnedLetter(occasion: Occasion, { name, period }: DueLine, reason: string): Content {
  const words = wordsOf(occasion.language);
  return letter(occasion, words.returnedSubject(name, periodLabel(period)), [words.returned(reason)]);
}

export function approvedLetter(occasion: Occasion, { name, period }: DueLine): Content {
  const words = wordsOf(occasion.language);
  return letter(occasion, words.approvedSubject(name, periodLabel(period)), [words.approved]);
}
