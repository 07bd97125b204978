import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ResultOf } from '../../graphql.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextInput } from '../../ui/TextInput.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PlaceDialog } from './PlaceDialog.js';
import type { PlacesAndGroupsQuery } from './places.graphql.js';
import styles from './Places.module.css';
import { RemovePlace } from './RemovePlace.js';
import { inTreeOrder } from '../initiative/tree.js';

export type PlacesAndGroups = ResultOf<typeof PlacesAndGroupsQuery>;
export type Place = PlacesAndGroups['places'][number];

/** From this many places on, one looks for a place instead of seeing it. */
const MANY = 15;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The tree of places: each with its level, its code and its people. */
export function PlacesPanel({ data }: { data: PlacesAndGroups }) {
  const { t } = useTranslation(['numbers', 'forms']);
  const format = useFormat();
  const { can } = useInitiative();
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useState<{ place?: Place; parentId: string }>();
  const [removed, setRemoved] = useState<Place>();
  const write = can('place.write');
  const wanted = plain(params.get('find') ?? '');
  const people = new Map(
    data.populations.flatMap(({ placeId, categoryId, people: all }) =>
      categoryId === null ? [[placeId, all]] : [],
    ),
  );
  const rows = inTreeOrder(data.places).filter(({ name, code, aliases }) =>
    [name, code, ...aliases].some((text) => plain(text).includes(wanted)),
  );
  const root = data.places.find(({ parentId }) => !parentId);
  const add = write && (
    <Button look="primary" icon="plus" onClick={() => setEdited({ parentId: root?.id ?? '' })}>
      {t('places.add')}
    </Button>
  );
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('places.tree')}</h2>
        {root && add}
      </div>
      {!root && (
        <EmptyState title={t('places.empty')} action={add}>
          {t('places.emptyWords')}
        </EmptyState>
      )}
      {data.places.length > MANY && (
        <Field label={t('places.find')}>
          <TextInput
            type="search"
            value={params.get('find') ?? ''}
            onChange={(find) => setParams(find ? { find } : {}, { replace: true })}
          />
        </Field>
      )}
      <ul className={styles.rows}>
        {rows.map(({ depth, ...place }) => (
          <li key={place.id} className={styles.row} style={{ '--depth': depth } as CSSProperties}>
            <div className={styles.place}>
              <p>
                <strong>{place.name}</strong>
              </p>
              {place.aliases.length > 0 && (
                <p className={styles.quiet}>{t('places.also', { names: format.list(place.aliases) })}</p>
              )}
            </div>
            <p className={styles.quiet}>
              {place.level} · <span className={styles.code}>{place.code}</span>
            </p>
            <p className={styles.people}>
              {people.has(place.id) &&
                t('places.people', {
                  count: people.get(place.id) ?? 0,
                  number: format.number(people.get(place.id) ?? 0),
                })}
            </p>
            {write && (
              <div className={styles.deeds}>
                <Button
                  look="plain"
                  size="small"
                  onClick={() => setEdited({ place, parentId: place.parentId ?? '' })}
                >
                  {t('forms:change')}
                  <VisuallyHidden> {place.name}</VisuallyHidden>
                </Button>
                <Button look="plain" size="small" onClick={() => setEdited({ parentId: place.id })}>
                  {t('places.addInside')}
                  <VisuallyHidden> {place.name}</VisuallyHidden>
                </Button>
                <Button look="plain" size="small" onClick={() => setRemoved(place)}>
                  {t('forms:remove')}
                  <VisuallyHidden> {place.name}</VisuallyHidden>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {rows.length === 0 && data.places.length > 0 && <p>{t('places.noneFound')}</p>}
      {edited && (
        <PlaceDialog
          place={edited.place}
          parentId={edited.parentId}
          data={data}
          onDone={() => setEdited(undefined)}
        />
      )}
      {removed && <RemovePlace place={removed} onDone={() => setRemoved(undefined)} />}
    </div>
  );
}
