import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { useFormat } from '../../ui/format.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { BoundariesQuery } from '../indicator-page/indicator-page.graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { MatchAreas } from './MatchAreas.js';
import styles from './Places.module.css';
import { SetBoundariesMutation } from './places.graphql.js';
import type { Place } from './PlacesPanel.js';
import { readMap, type MapFile } from './readMap.js';

const OutlineMap = lazy(() => import('../../ui/charts/OutlineMap.js'));

/** The outlines of places: those there are, and new ones from a file. */
export function MapPanel({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const toast = useToast();
  const { initiative, can } = useInitiative();
  const { data } = useQuery(BoundariesQuery, { variables: { initiative: initiative.slug } });
  const [file, setFile] = useState<MapFile>();
  const [asking, setAsking] = useState(false);
  const reading = useSend();
  const sending = useSend();
  const outlines = new Map(data?.placeBoundaries.map(({ id, boundary }) => [id, boundary]));
  const without = places.filter(({ id, parentId }) => parentId !== null && !outlines.has(id));
  const areas = places.flatMap(({ id, name }) => {
    const outline = outlines.get(id);
    return outline ? [{ key: id, label: name, outline, state: 'sure' as const }] : [];
  });
  const read = ([chosen]: File[]) =>
    chosen && reading.run(async () => setFile(await readMap(initiative.slug, chosen)));
  const removeAll = async () => {
    const variables = { initiative: initiative.slug, boundaries: [], replace: true };
    if (!(await sending.send(SetBoundariesMutation, variables))) return;
    setAsking(false);
    toast(t('map.removed'));
  };
  const done = (saved: boolean) => {
    if (saved) toast(t('map.saved'));
    setFile(undefined);
  };
  if (file) return <MatchAreas file={file} places={places} onDone={done} />;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('map.title')}</h2>
        {areas.length > 0 && can('place.write') && (
          <Button look="plain" size="small" icon="trash" onClick={() => setAsking(true)}>
            {t('map.removeAll')}
          </Button>
        )}
      </div>
      {!data && <Skeleton height="24rem" />}
      {data && areas.length === 0 && <EmptyState title={t('map.empty')}>{t('map.emptyWords')}</EmptyState>}
      {areas.length > 0 && (
        <Suspense fallback={<Skeleton height="24rem" />}>
          <OutlineMap label={t('map.shows', { count: areas.length })} areas={areas} />
        </Suspense>
      )}
      {areas.length > 0 && without.length > 0 && (
        <p>
          {t('map.without', { count: without.length, names: format.list(without.map(({ name }) => name)) })}
        </p>
      )}
      {can('place.write') && (
        <FileDrop
          label={areas.length > 0 ? t('map.another') : t('map.choose')}
          hint={t('map.hint')}
          accept=".geojson,.json,.topojson,application/geo+json,application/json"
          disabled={reading.busy}
          onFiles={(files) => void read(files)}
        />
      )}
      {reading.busy && <p role="status">{t('map.reading')}</p>}
      {reading.error && <FailureNotice error={reading.error} announced />}
      <Confirm
        open={asking}
        title={t('map.removeAsk')}
        action={t('map.removeAll')}
        danger
        busy={sending.busy}
        onConfirm={() => void removeAll()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('map.removeWords')}</p>
        {sending.error && <FailureNotice error={sending.error} announced />}
      </Confirm>
    </div>
  );
}
