import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox.js';
import { DataTable } from '../../../ui/DataTable.js';
import { Field } from '../../../ui/Field.js';
import { useFormat } from '../../../ui/format.js';
import { Select } from '../../../ui/Select.js';
import { ShowMore } from '../../../ui/ShowMore.js';
import { TextInput } from '../../../ui/TextInput.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import type { Report } from '../imports.graphql.js';
import { openNames, placeKey, type DecisionDraft } from './decisions.js';
import styles from './Report.module.css';
import { Suggestion } from './Suggestion.js';

/** Each row holds all places to choose from: more rows at once would make a slow page. */
const PAGE = 20;

interface Props {
  report: Report;
  draft: DecisionDraft;
  onChange: (changes: Partial<DecisionDraft>) => void;
}

/** Places that nobody knows yet: each is one that is there under another name, or a new one. */
export function UnknownPlaces({ report, draft, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { places } = useInitiative();
  const [shown, setShown] = useState(PAGE);
  const { unknownPlaces, unknownPlaceCount } = report;
  const options = places.map(({ id, name }) => ({ value: id, label: name }));
  const { places: open } = openNames(draft, report);
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name;
  const decide = (place: Report['unknownPlaces'][number], id: string) =>
    onChange({ places: { ...draft.places, [placeKey(place)]: id } });
  return (
    <div className={styles.names}>
      <h3>{t('places.title', { count: unknownPlaceCount, number: number(unknownPlaceCount) })}</h3>
      <p className={styles.lead}>{t('places.hint')}</p>
      <DataTable
        caption={t('places.caption')}
        captionHidden
        rows={unknownPlaces.slice(0, shown)}
        rowKey={({ name, code }) => `${name} ${code}`}
        columns={[
          {
            key: 'name',
            header: t('places.inFile'),
            rowHeader: true,
            cell: ({ name, code }) =>
              name && code ? t('places.nameAndCode', { name, code }) : (name ?? code),
          },
          { key: 'rows', header: t('report.howOften'), numeric: true, cell: ({ rows }) => number(rows) },
          {
            key: 'is',
            header: t('places.is'),
            cell: (place) => (
              <div className={styles.choice}>
                <Select
                  aria-label={t('places.isOf', { name: placeKey(place) })}
                  placeholder={t(draft.createPlaces ? 'places.new' : 'places.undecided')}
                  value={draft.places[placeKey(place)] ?? ''}
                  options={options}
                  onChange={(id) => decide(place, id)}
                />
                {!draft.places[placeKey(place)] && (
                  <Suggestion
                    text={placeKey(place)}
                    name={nameOf(place.perhaps)}
                    onTake={() => decide(place, place.perhaps ?? '')}
                  />
                )}
              </div>
            ),
          },
        ]}
      />
      {unknownPlaceCount > PAGE && (
        <ShowMore
          shown={Math.min(shown, unknownPlaces.length)}
          total={unknownPlaceCount}
          hasMore={shown < unknownPlaces.length}
          onMore={() => setShown(shown + PAGE)}
        />
      )}
      {open > 0 && (
        <Checkbox
          label={t('places.create', { count: open, number: number(open) })}
          hint={t('places.createHint')}
          checked={draft.createPlaces}
          onChange={(createPlaces) => onChange({ createPlaces })}
        />
      )}
      {draft.createPlaces && open > 0 && <NewPlaces draft={draft} onChange={onChange} />}
    </div>
  );
}

function NewPlaces({ draft, onChange }: Omit<Props, 'report'>) {
  const { t } = useTranslation('imports');
  const { places } = useInitiative();
  const levels = [...new Set(places.map(({ level }) => level))];
  return (
    <div className={styles.fields}>
      <Field label={t('places.level')} hint={t('places.levelHint')} required>
        <TextInput
          value={draft.level}
          list="import-levels"
          maxLength={40}
          onChange={(level) => onChange({ level })}
        />
      </Field>
      <datalist id="import-levels">
        {levels.map((level) => (
          <option key={level} value={level} />
        ))}
      </datalist>
      <Field label={t('places.parent')} hint={t('places.parentHint')} required>
        <Select
          value={draft.parentId}
          placeholder={t('places.chooseParent')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(parentId) => onChange({ parentId })}
        />
      </Field>
    </div>
  );
}
