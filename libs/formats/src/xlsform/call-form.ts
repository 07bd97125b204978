import type { Audience, Permission, SignifierKind, StoryMapping } from '@chorus/domain';
import type { NewSheet } from '../workbook/write-workbook.js';
import { FORM_LANGUAGES, FORM_TEXTS, type FormLanguage, type FormText } from './texts.js';

/** A text in the languages of a form; what is not translated stands in the language it was written in. */
export type FormWords = Readonly<Record<FormLanguage, string>>;

export interface FormSignifier {
  kind: SignifierKind;
  several: boolean;
  /** As the call asks it, in the language it was written in: imports know it by that. */
  asked: string;
  question: FormWords;
  help: FormWords;
  labels: readonly { written: string; words: FormWords }[];
}

/** A call for stories as a form asks it. */
export interface CallForm {
  /** Small letters, digits and hyphens. */
  slug: string;
  question: FormWords;
  help: FormWords;
  themes: readonly { name: string; words: FormWords }[];
  places: readonly { code: string; name: string }[];
  signifiers: readonly FormSignifier[];
  /** Those that a teller may choose, the narrowest first. */
  audiences: readonly Audience[];
  permissions: readonly Permission[];
  /** The day, as 2024-03-01: tells two states of one form apart. */
  version: string;
}

/** Names of the questions, and so of the columns that come back. */
export const FORM_COLUMNS = {
  ...{
    story: 'story',
    title: 'title',
    language: 'language',
    happened: 'happened',
    place: 'place',
    themes: 'themes',
  },
  ...{ audience: 'audience', allow: 'allow' },
} as const;
/** Parts in which a triad is asked; a slider is asked from 0 to it. */
const WHOLE = 100;

const signifierName = (at: number) => `meaning${at + 1}`;
const cornerName = (at: number, corner: number) => `${signifierName(at)}_${corner + 1}`;
const choiceName = (at: number) => `a${at + 1}`;
const themeName = (at: number) => `t${at + 1}`;

type Row = Partial<Record<(typeof SURVEY)[number], string>>;

const perLanguage = <Name extends string>(name: Name) =>
  FORM_LANGUAGES.map(({ code, name: language }) => `${name}::${language} (${code})` as const);
const SURVEY = [
  ...['type', 'name', ...perLanguage('label'), ...perLanguage('hint'), 'required', 'constraint'],
  ...[...perLanguage('constraint_message'), 'appearance', 'parameters'],
] as const;
const CHOICES = ['list_name', 'name', ...perLanguage('label')];

/**
 * A call as an XLSForm (https://xlsform.org): sheets `survey`, `choices` and `settings`, with English and Spanish. A triad
 * is three numbers that are 100 together, a slider a range from 0 to 100, a choice select_one or select_multiple. What the
 * import of stories has no place for (lived trend, questions about who is speaking, recordings) is not asked.
 */
export function callForm(call: CallForm): NewSheet[] {
  const survey: Row[] = [
    { type: 'start', name: 'start' },
    asked('select_one languages', FORM_COLUMNS.language, FORM_TEXTS.language, { required: 'yes' }),
    asked('text', FORM_COLUMNS.story, call.question, {
      ...{ required: 'yes', appearance: 'multiline' },
      ...translated('hint', call.help),
    }),
    asked('text', FORM_COLUMNS.title, FORM_TEXTS.title),
    asked('date', FORM_COLUMNS.happened, FORM_TEXTS.happened),
    ...(call.places.length > 0 ? [asked('select_one places', FORM_COLUMNS.place, FORM_TEXTS.place)] : []),
    ...call.signifiers.flatMap(signifierRows),
    ...(call.themes.length > 0
      ? [asked('select_multiple themes', FORM_COLUMNS.themes, FORM_TEXTS.themes)]
      : []),
    asked('select_one audiences', FORM_COLUMNS.audience, FORM_TEXTS.audience, { required: 'yes' }),
    ...(call.permissions.length > 0
      ? [asked('select_multiple permissions', FORM_COLUMNS.allow, FORM_TEXTS.allow)]
      : []),
  ];
  const choices = [
    ...FORM_LANGUAGES.map(({ code, name }) => ['languages', code, name, name]),
    ...call.places.map(({ code, name }) => ['places', code, name, name]),
    ...call.signifiers.flatMap(({ kind, labels }, at) =>
      kind === 'CHOICE'
        ? labels.map(({ words }, part) => choice(signifierName(at), choiceName(part), words))
        : [],
    ),
    ...call.themes.map(({ words }, at) => choice('themes', themeName(at), words)),
    ...call.audiences.map((each) => choice('audiences', each, FORM_TEXTS.audiences[each])),
    ...call.permissions.map((each) => choice('permissions', each, FORM_TEXTS.permissions[each])),
  ];
  const [first] = FORM_LANGUAGES;
  return [
    { name: 'survey', rows: [SURVEY, ...survey.map((row) => SURVEY.map((name) => row[name] ?? ''))] },
    { name: 'choices', rows: [CHOICES, ...choices] },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version', 'default_language'],
        [
          call.question.en,
          call.slug.replaceAll('-', '_'),
          call.version.replaceAll('-', ''),
          `${first.name} (${first.code})`,
        ],
      ],
    },
  ];
}

function signifierRows({ kind, several, question, help, labels }: FormSignifier, at: number): Row[] {
  const name = signifierName(at);
  const hint = translated('hint', help);
  if (kind === 'CHOICE')
    return [asked(`${several ? 'select_multiple' : 'select_one'} ${name}`, name, question, hint)];
  if (kind === 'SLIDER') {
    const poles = both(
      (code) => `0: ${labels[0]?.words[code] ?? ''}, ${WHOLE}: ${labels[1]?.words[code] ?? ''}`,
    );
    const parameters = `start=0 end=${WHOLE} step=1`;
    return [asked('range', name, question, { ...translated('hint', poles), parameters })];
  }
  const [one, two] = [cornerName(at, 0), cornerName(at, 1)].map((each) => `\${${each}}`);
  return labels.map(({ words }, corner) => {
    const label = both((code) => `${question[code]} ${words[code]}`);
    const isLast = corner === labels.length - 1;
    return asked('decimal', cornerName(at, corner), label, {
      ...translated('hint', FORM_TEXTS.share),
      ...translated('constraint_message', isLast ? FORM_TEXTS.sum : FORM_TEXTS.range),
      // All three or none; a corner that is left empty makes the sum no number, which no comparison lets through.
      ...(isLast && { required: `${one} != '' or ${two} != ''` }),
      constraint: isLast
        ? `. >= 0 and ${one} + ${two} + . > ${WHOLE - 0.5} and ${one} + ${two} + . < ${WHOLE + 0.5}`
        : `. >= 0 and . <= ${WHOLE}`,
    });
  });
}

function asked(type: string, name: string, label: FormText, more: Row = {}): Row {
  return { type, name, ...translated('label', label), ...more };
}

function translated(column: 'label' | 'hint' | 'constraint_message', words: FormText): Row {
  return Object.fromEntries(
    FORM_LANGUAGES.map(({ code, name }) => [`${column}::${name} (${code})`, words[code]]),
  );
}

function choice(list: string, name: string, words: FormText): string[] {
  return [list, name, ...FORM_LANGUAGES.map(({ code }) => words[code])];
}

function both(words: (code: FormLanguage) => string): FormWords {
  return { en: words('en'), es: words('es') };
}

/** Columns that hold the id of an answer, as KoboToolbox and ODK Central name them in CSV and JSON. */
const IDS = ['_uuid', 'KEY', 'instanceID', 'meta/instanceID', '__id'];

/**
 * How the answers to this form are read as stories. Undefined for a file whose columns are not those of the form.
 * `header`: the columns of the file.
 */
export function callFormMapping(call: CallForm, header: readonly string[]): StoryMapping | undefined {
  const there = new Set(header);
  const id = IDS.find((name) => there.has(name));
  const { story, title, language, happened, place, themes } = FORM_COLUMNS;
  if (!id || !there.has(story) || !there.has(language)) return undefined;
  return {
    ...{
      version: 1,
      source: call.slug,
      id,
      text: story,
      language: { column: language },
      themes: [],
      leaveOut: [],
    },
    ...(there.has(title) && { title }),
    ...(there.has(happened) && { date: { column: happened, order: 'YMD' as const } }),
    ...(there.has(place) && { place }),
    ...(there.has(themes) && {
      themeList: {
        column: themes,
        between: ' ',
        answers: Object.fromEntries(call.themes.map(({ name }, at) => [themeName(at), name])),
      },
    }),
    placements: call.signifiers
      .map(({ kind, asked: question, labels }, at) => {
        if (kind === 'TRIAD') return { question, columns: labels.map((_, corner) => cornerName(at, corner)) };
        const columns = [signifierName(at)];
        if (kind === 'SLIDER') return { question, columns, ends: [0, WHOLE] as [number, number] };
        const answers = Object.fromEntries(labels.map(({ written }, part) => [choiceName(part), written]));
        return { question, columns, answers };
      })
      .filter(({ columns }) => columns.every((name) => there.has(name))),
  };
}
