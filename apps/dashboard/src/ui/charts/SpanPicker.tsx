import { type ChartPeriods, nearestIndex, type Span, yearOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.js';
import { Field } from '../Field.js';
import { Select } from '../Select.js';
import styles from './SpanPicker.module.css';

interface Props {
  periods: ChartPeriods;
  names: readonly string[];
  span: Span | null;
  onSpan: (span: Span | null) => void;
}

/** The same as dragging along the story lane, with two lists: from which period to which. */
export function SpanPicker({ periods, names, span, onSpan }: Props) {
  const { t } = useTranslation('ui');
  const starts = periods.starts.map(yearOf);
  const ends = periods.ends.map(yearOf);
  const first = span ? nearestIndex(starts, span.from) : 0;
  const last = span ? nearestIndex(ends, span.to) : names.length - 1;
  const options = names.map((label, index) => ({ value: String(index), label }));
  const choose = (from: number, to: number) =>
    onSpan({ from: starts[Math.min(from, to)] ?? 0, to: ends[Math.max(from, to)] ?? 0 });
  return (
    <div className={styles.picker} data-screen-only>
      <Field label={t('lane.from')}>
        <Select value={String(first)} options={options} onChange={(value) => choose(Number(value), last)} />
      </Field>
      <Field label={t('lane.to')}>
        <Select value={String(last)} options={options} onChange={(value) => choose(first, Number(value))} />
      </Field>
      {span && (
        <Button look="plain" size="small" onClick={() => onSpan(null)}>
          {t('lane.clear')}
        </Button>
      )}
    </div>
  );
}
