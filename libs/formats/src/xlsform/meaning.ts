import type { FormSignifier } from './call.js';
import { cornerName, NOT_FITTING, notFittingName, signifierName } from './columns.js';
import { answerTo, onOnePage, type SurveyRow } from './survey.js';
import { FORM_TEXTS } from './texts.js';
import { inEach } from './words.js';

/** Parts in which a triad is asked; a slider is asked from 0 to it. Marks are kept as exactly as that. */
export const WHOLE = 100;

/** The list that holds nothing but "this does not fit my story". */
export const NOT_FITTING_LIST = 'not_fitting';

/**
 * How a form asks what a story means: on one page, with a tick for "this does not fit my story". A triad is three whole
 * numbers that are 100 together, all of them or none; a slider a range; a choice one option or several.
 */
export function meaningRows(signifier: FormSignifier): SurveyRow[] {
  const { id, kind, question, help } = signifier;
  const fits = `not(selected(${answerTo(notFittingName(id))}, '${NOT_FITTING}'))`;
  const rows = parts(signifier).map((row, at) => ({
    ...row,
    relevant: fits,
    ...(at === 0 && { hint: inEach((code) => [help[code], row.hint?.[code]].filter(Boolean).join(' ')) }),
  }));
  const orNot = {
    type: `select_multiple ${NOT_FITTING_LIST}`,
    name: notFittingName(id),
    label: FORM_TEXTS.or,
  };
  // A slider and a choice ask in their own label; the corners of a triad have labels of their own.
  return onOnePage(`${signifierName(id)}_page`, kind === 'TRIAD' ? question : undefined, [...rows, orNot]);
}

function parts({ id, kind, several, question, labels }: FormSignifier): SurveyRow[] {
  const name = signifierName(id);
  if (kind === 'CHOICE')
    return [{ type: `${several ? 'select_multiple' : 'select_one'} ${name}`, name, label: question }];
  if (kind === 'SLIDER') {
    const poles = inEach(
      (code) => `0: ${labels[0]?.words[code] ?? ''}. ${WHOLE}: ${labels[1]?.words[code] ?? ''}.`,
    );
    const parameters = `start=0 end=${WHOLE} step=1`;
    return [{ type: 'range', name, label: question, hint: poles, parameters }];
  }
  const [one, two] = [answerTo(cornerName(id, 0)), answerTo(cornerName(id, 1))];
  const rules: Partial<SurveyRow>[] = [
    { hint: FORM_TEXTS.share, constraint: `. >= 0 and . <= ${WHOLE}`, constraint_message: FORM_TEXTS.range },
    {
      required: `${one} != ''`,
      constraint: `. >= 0 and . <= ${WHOLE}`,
      constraint_message: FORM_TEXTS.range,
    },
    {
      required: `${one} != '' or ${two} != ''`,
      // A corner that is left empty makes the sum no number, which no comparison lets through.
      constraint: `. >= 0 and ${one} + ${two} + . = ${WHOLE}`,
      constraint_message: FORM_TEXTS.sum,
    },
  ];
  return labels.map(({ words }, corner) => ({
    ...{ type: 'integer', name: cornerName(id, corner), label: words },
    ...rules[corner],
  }));
}
