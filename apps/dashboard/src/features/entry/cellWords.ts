import type { Format } from '@chorus/charts';
import type { TFunction } from 'i18next';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import type { CellLook } from './book.js';
import { isEmptied, workedOut, type CellField } from './cells.js';
import { shownNumber } from './figures.js';

/** What a cell of the grid shows: its figure, and a second line where there is more to say. */
export interface CellWords {
  text: string;
  second: string;
  /** The text is a word for a missing number. */
  missing: boolean;
}

/**
 * Untouched figures are rounded as everywhere; what was typed is shown as it is. The second line says what follows
 * from the parts, why there is no number, or how sure it is.
 */
export function cellWords(
  { content, stored, draft }: CellLook,
  field: CellField,
  indicator: WorkIndicator,
  format: Format,
  t: TFunction<'numbers'>,
): CellWords {
  const figure = content[field];
  const { state, status } = content;
  if (state !== 'VALUE' && (field === 'value' || figure === null)) {
    const word = field === 'denominator' && content.numerator === null ? '' : t(`valueStateShort.${state}`);
    return { text: word, second: '', missing: true };
  }
  const typed = draft !== undefined && field in draft.changes;
  const decimals = typed ? undefined : Math.max(indicator.decimals, 2);
  const text =
    figure === null
      ? ''
      : typeof figure === 'number'
        ? shownNumber(figure, format.locale, decimals)
        : figure.text;
  const removed = draft && stored && isEmptied(content, indicator);
  if (removed && field !== 'numerator') return { text, second: t('entry.removed'), missing: false };
  const sure = status === 'FINAL' || figure === null ? '' : t(`status.${status}`);
  if (field !== 'denominator') return { text, second: field === 'value' ? sure : '', missing: false };
  const worked = workedOut(content, indicator);
  const value = worked ?? (typeof content.value === 'number' ? content.value : undefined);
  const second = value === undefined ? '' : `= ${format.value(value, indicator)}`;
  return { text, second: [second, sure].filter(Boolean).join(' · '), missing: false };
}
