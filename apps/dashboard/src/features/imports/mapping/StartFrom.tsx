import type { ImportMapping } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/Field.js';
import { useFormat } from '../../../ui/format.js';
import { Notice } from '../../../ui/Notice.js';
import { Select } from '../../../ui/Select.js';
import { missingColumns } from './missing-columns.js';

export interface SavedMapping {
  id: string;
  name: string;
  mapping: ImportMapping;
}

interface Props {
  saved: readonly SavedMapping[];
  /** Ids of those that fit the first file. */
  fitting: readonly string[];
  header: readonly string[];
  onChoose: (mapping: ImportMapping | undefined) => void;
}

/** What to begin with: the suggestion, or a mapping that somebody saved before. Those for other columns say so. */
export function StartFrom({ saved, fitting, header, onChoose }: Props) {
  const { t } = useTranslation('imports');
  const { list } = useFormat();
  const [chosen, setChosen] = useState('');
  const found = saved.find(({ id }) => id === chosen);
  const missing = found && !fitting.includes(found.id) ? missingColumns(found.mapping, header) : [];
  const fits = (id: string) => fitting.includes(id);
  const options = saved
    .toSorted((a, b) => Number(fits(b.id)) - Number(fits(a.id)) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: t(fits(id) ? 'start.fits' : 'start.other', { name }) }));
  const choose = (id: string) => {
    setChosen(id);
    onChoose(saved.find((each) => each.id === id)?.mapping);
  };
  if (saved.length === 0) return null;
  return (
    <>
      <Field label={t('start.label')} hint={t('start.hint')}>
        <Select value={chosen} placeholder={t('start.suggestion')} options={options} onChange={choose} />
      </Field>
      {missing.length > 0 && (
        <Notice kind="warning" title={t('start.missing', { name: found?.name ?? '' })} announced>
          {t('start.missingColumns', { columns: list(missing) })}
        </Notice>
      )}
    </>
  );
}
