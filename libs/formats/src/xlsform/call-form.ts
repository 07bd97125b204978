import { STORY_LIMITS } from '@chorus/domain';
import type { NewSheet } from '../workbook/write-workbook.js';
import type { CallForm } from './call.js';
import * as code from './columns.js';
import { FORM_COLUMNS } from './columns.js';
import { agesOf, consentRows } from './consent.js';
import { meaningRows, NOT_FITTING_LIST } from './meaning.js';
import {
  answerTo,
  atMost,
  CHOICE_HEADS,
  choiceRow,
  onOnePage,
  surveySheet,
  type SurveyRow,
} from './survey.js';
import { FORM_AGES, FORM_AUDIENCES, FORM_ENDINGS, FORM_TEXTS, FORM_TRENDS, FORM_WARNINGS } from './texts.js';
import { FORM_LANGUAGES, inEach, type FormWords } from './words.js';

/**
 * A call as an XLSForm (https://xlsform.org): sheets `survey`, `choices` and `settings`, in English and Spanish. It asks
 * what the form of Chorus asks, in the same order; no time of day, no device and no position. `version` tells two states
 * of a form apart.
 */
export function callForm(call: CallForm, version: string): NewSheet[] {
  const { name } = FORM_LANGUAGES.find((each) => each.code === call.language) ?? FORM_LANGUAGES[0];
  return [
    { name: 'survey', rows: surveySheet(surveyRows(call)) },
    { name: 'choices', rows: [CHOICE_HEADS, ...choiceRows(call)] },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version', 'default_language', 'style'],
        [call.question[call.language], call.slug, version, `${name} (${call.language})`, 'pages'],
      ],
    },
  ];
}

function surveyRows(call: CallForm): SurveyRow[] {
  return [
    { type: 'today', name: FORM_COLUMNS.told },
    { type: 'calculate', name: FORM_COLUMNS.call, calculation: `"${call.id}"` },
    { type: 'note', name: 'before', label: FORM_TEXTS.before },
    ...tellingRows(call),
    ...whenRows(),
    ...some(call.places, {
      ...{ type: 'select_one places', name: FORM_COLUMNS.place },
      ...{ label: FORM_TEXTS.place, hint: FORM_TEXTS.placeHint },
    }),
    ...some(call.themes, {
      ...{ type: 'select_multiple themes', name: FORM_COLUMNS.themes },
      ...{ label: FORM_TEXTS.themes, hint: FORM_TEXTS.themesHint },
    }),
    ...call.signifiers.flatMap(meaningRows),
    {
      ...{ type: 'select_one trends', name: FORM_COLUMNS.trend },
      label: inEach((language) => call.trend[language] || FORM_TEXTS.trend[language]),
    },
    ...call.voices.map(({ id, question }) => ({
      ...{ type: `select_multiple ${code.voiceName(id)}`, name: code.voiceName(id) },
      ...{ label: question, hint: FORM_TEXTS.voicesHint },
    })),
    {
      ...{ type: 'select_multiple warnings', name: FORM_COLUMNS.warnings },
      ...{ label: FORM_TEXTS.warnings, hint: FORM_TEXTS.warningsHint },
    },
    {
      ...{ type: 'text', name: FORM_COLUMNS.otherWarning, label: FORM_TEXTS.otherWarning },
      ...atMost(STORY_LIMITS.warning),
    },
    ...consentRows(call),
    {
      ...{ type: 'select_one languages', name: FORM_COLUMNS.language, label: FORM_TEXTS.language },
      ...{ required: 'yes', appearance: 'minimal' },
    },
  ];
}

/** The story in words, and by voice and in a picture where the call asks whether they may be heard and shown. */
function tellingRows({ permissions, question, help }: CallForm): SurveyRow[] {
  const byVoice = permissions.includes('hearVoice');
  const way = answerTo(FORM_COLUMNS.way);
  return [
    ...(byVoice
      ? [{ type: 'select_one ways', name: FORM_COLUMNS.way, label: FORM_TEXTS.way, required: 'yes' }]
      : []),
    {
      ...{ type: 'text', name: FORM_COLUMNS.story, required: 'yes', appearance: 'multiline' },
      label: question,
      hint: inEach((language) => [help[language], FORM_TEXTS.storyHint[language]].filter(Boolean).join(' ')),
      ...(byVoice && { relevant: `${way} = 'WORDS' or ${way} = 'BOTH'` }),
      ...atMost(STORY_LIMITS.text),
    },
    ...(byVoice
      ? [
          {
            ...{ type: 'audio', name: FORM_COLUMNS.voice, label: FORM_TEXTS.voice, required: 'yes' },
            ...{ hint: FORM_TEXTS.voiceHint, relevant: `${way} = 'VOICE' or ${way} = 'BOTH'` },
          },
        ]
      : []),
    ...(permissions.includes('showPictures')
      ? [
          {
            ...{ type: 'image', name: FORM_COLUMNS.picture, label: FORM_TEXTS.picture },
            ...{ hint: FORM_TEXTS.pictureHint, parameters: 'max-pixels=2048' },
          },
        ]
      : []),
    {
      ...{ type: 'text', name: FORM_COLUMNS.title, label: FORM_TEXTS.title },
      ...atMost(STORY_LIMITS.title),
    },
  ];
}

/** A year, its month for those who know it, or some years. */
function whenRows(): SurveyRow[] {
  const year = answerTo(FORM_COLUMNS.year);
  const known = { constraint_message: FORM_TEXTS.yearWrong, relevant: `${year} != ''` };
  const notAhead = `. <= number(format-date(today(), '%Y'))`;
  return onOnePage('happened', FORM_TEXTS.when, [
    {
      ...{ type: 'integer', name: FORM_COLUMNS.year, label: FORM_TEXTS.year, hint: FORM_TEXTS.yearHint },
      ...{ constraint: `. >= 1900 and ${notAhead}`, constraint_message: FORM_TEXTS.yearWrong },
    },
    {
      ...{ type: 'select_one months', name: FORM_COLUMNS.month, label: FORM_TEXTS.month },
      ...{ relevant: `${year} != ''`, appearance: 'minimal' },
    },
    {
      ...{ type: 'integer', name: FORM_COLUMNS.lastYear, label: FORM_TEXTS.lastYear, ...known },
      ...{ constraint: `. >= ${year} and ${notAhead}` },
      relevant: `${year} != '' and ${answerTo(FORM_COLUMNS.month)} = ''`,
    },
  ]);
}

function choiceRows(call: CallForm): string[][] {
  const listed = (list: string, words: Readonly<Record<string, FormWords>>) =>
    Object.entries(words).map(([name, label]) => choiceRow(list, name, label));
  const { words: WORDS, byVoice: VOICE, both: BOTH } = FORM_TEXTS;
  return [
    ...listed('ways', { WORDS, VOICE, BOTH }),
    ...Array.from({ length: 12 }, (_, at) => choiceRow('months', String(at + 1), monthName(at))),
    ...call.places.map(({ id, words }) => choiceRow('places', code.placeCode(id), words)),
    ...call.themes.map(({ id, words }) => choiceRow('themes', code.themeCode(id), words)),
    ...call.signifiers.flatMap(({ id, kind, labels }) =>
      kind === 'CHOICE'
        ? labels.map(({ words }, part) => choiceRow(code.signifierName(id), code.optionCode(part), words))
        : [],
    ),
    choiceRow(NOT_FITTING_LIST, code.NOT_FITTING, FORM_TEXTS.notFitting),
    ...FORM_TRENDS.map(({ code: name, words }) => choiceRow('trends', name, words)),
    ...call.voices.flatMap(({ id, categories }) =>
      categories.map((each) => choiceRow(code.voiceName(id), code.categoryCode(each.id), each.words)),
    ),
    ...listed('warnings', FORM_WARNINGS),
    ...agesOf(call).map((each) => choiceRow('ages', each, FORM_AGES[each])),
    ...call.audiences.map((each) => choiceRow('audiences', each, FORM_AUDIENCES[each])),
    ...listed('endings', FORM_ENDINGS),
    choiceRow('yes_no', code.YES, FORM_TEXTS.yes),
    choiceRow('yes_no', 'no', FORM_TEXTS.no),
    ...call.languages.map(({ id, words }) => choiceRow('languages', id, words)),
  ];
}

function monthName(at: number): FormWords {
  const day = new Date(Date.UTC(2024, at, 15));
  return inEach((language) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day),
  );
}

function some(list: readonly unknown[], row: SurveyRow): SurveyRow[] {
  return list.length > 0 ? [row] : [];
}
