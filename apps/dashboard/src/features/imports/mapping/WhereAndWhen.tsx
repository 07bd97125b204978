import { FREQUENCIES, type Frequency, type PeriodRule } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { Field } from '../../../ui/Field.js';
import { Select } from '../../../ui/Select.js';
import { TextInput } from '../../../ui/TextInput.js';
import { useEditor } from './EditorContext.js';
import styles from './Mapping.module.css';

const SOURCES = ['column', 'header', 'title', 'fileName', 'text'] as const;

/** What holds for the whole file: where the place and the period are to be found. */
export function WhereAndWhen() {
  const { t } = useTranslation('imports');
  const { draft, change } = useEditor();
  const { places } = useInitiative();
  const { place, period } = draft;
  const setPlace = (code: string) =>
    change({ ...draft, place: code === '' ? { ...place, code: undefined } : { code } });
  const setPeriod = (next: PeriodRule) => change({ ...draft, period: next });
  return (
    <div className={styles.fields}>
      <Field label={t('where.label')} hint={t('where.hint')}>
        <Select
          value={place.code ?? ''}
          placeholder={t('where.column')}
          options={places.map(({ code, name }) => ({ value: code, label: t('where.whole', { name }) }))}
          onChange={setPlace}
        />
      </Field>
      <Field label={t('when.label')} hint={t('when.hint')}>
        <Select
          value={period.from}
          options={SOURCES.map((from) => ({ value: from, label: t(`when.from.${from}`) }))}
          onChange={(from) => setPeriod(periodFrom(from as PeriodRule['from'], period))}
        />
      </Field>
      {period.from === 'text' && (
        <Field label={t('when.text')} hint={t('when.textHint')}>
          <TextInput value={period.text} onChange={(text) => setPeriod({ ...period, text })} />
        </Field>
      )}
      <Field label={t('when.reads')} hint={t('when.readsHint')}>
        <Select
          value={period.reads}
          options={FREQUENCIES.map((each) => ({ value: each, label: t(`frequency.${each}`) }))}
          onChange={(reads) => setPeriod({ ...period, reads: reads as Frequency })}
        />
      </Field>
    </div>
  );
}

/** The column is then to be chosen in the list, the text to be written. */
function periodFrom(from: PeriodRule['from'], { reads }: PeriodRule): PeriodRule {
  if (from === 'column') return { from, column: '', reads };
  if (from === 'text') return { from, text: '', reads };
  return { from, reads };
}
