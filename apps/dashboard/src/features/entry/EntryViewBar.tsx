import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import formStyles from '../forms/forms.module.css';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { groupKey, useGroups } from '../work-indicators/useGroups.js';
import type { CellDraft } from './cells.js';
import type { useEntryTable } from './useEntryTable.js';

interface Props {
  table: ReturnType<typeof useEntryTable>;
  drafts: ReadonlyMap<string, CellDraft>;
}

/** Which part of the numbers is on the page, and how it is typed. */
export function EntryViewBar({ table, drafts }: Props) {
  const { t } = useTranslation('numbers');
  const { places } = useInitiative();
  const { groupOptions } = useGroups();
  const { view, setView, hasParts } = table;
  const combined = [...drafts.values()].map(({ categoryIds }) => groupKey(categoryIds));
  return (
    <div className={formStyles.row}>
      <Field label={t('entry.rows')}>
        <Select
          value={view.by}
          onChange={(by) => setView({ by: by === 'groups' ? 'groups' : 'places' })}
          options={[
            { value: 'places', label: t('entry.byPlaces') },
            { value: 'groups', label: t('entry.byGroups') },
          ]}
        />
      </Field>
      {view.by === 'places' ? (
        <Field label={t('entry.group')}>
          <Select
            value={view.group}
            onChange={(group) => setView({ group })}
            options={groupOptions([view.group, ...combined])}
          />
        </Field>
      ) : (
        <Field label={t('entry.place')}>
          <Select
            value={view.place}
            onChange={(place) => setView({ place })}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      {hasParts && (
        <RadioGroup
          legend={t('entry.enter')}
          inline
          value={view.enter}
          onChange={(enter) => setView({ enter: enter === 'parts' ? 'parts' : 'value' })}
          choices={[
            { value: 'value', label: t('entry.enterValue') },
            { value: 'parts', label: t('entry.enterParts') },
          ]}
        />
      )}
    </div>
  );
}
