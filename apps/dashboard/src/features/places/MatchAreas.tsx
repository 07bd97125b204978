import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Split } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { choicesOf, choose, chosenBoundaries, inOrderOfDoubt, sureness } from './choices.js';
import styles from './MatchAreas.module.css';
import { SetBoundariesMutation } from './places.graphql.js';
import type { Place } from './PlacesPanel.js';
import type { MapFile } from './readMap.js';

const OutlineMap = lazy(() => import('../../ui/charts/OutlineMap.js'));

interface Props {
  file: MapFile;
  places: readonly Place[];
  onDone: (saved: boolean) => void;
}

/** Which area of a map is which place: found by code and name, guessed by likeness, decided by a person. */
export function MatchAreas({ file, places, onDone }: Props) {
  const { t } = useTranslation(['numbers', 'forms']);
  const format = useFormat();
  const { initiative } = useInitiative();
  const [found] = useState(() => choicesOf(file));
  const [choices, setChoices] = useState(found);
  const [at, setAt] = useState<number>();
  const [replace, setReplace] = useState(false);
  // It stays while somebody chooses: nothing jumps.
  const [order] = useState(() => inOrderOfDoubt(file));
  const sending = useSend();
  const boundaries = chosenBoundaries(file, choices);
  const guesses = choices.filter((_, index) => sureness(file, choices, index) === 'guess').length;
  const matched = new Set(choices);
  const without = places.filter(({ id, parentId }) => parentId !== null && !matched.has(id));
  const options = treeOptions(places);
  const save = async () => {
    const variables = { initiative: initiative.slug, boundaries, replace };
    if (await sending.send(SetBoundariesMutation, variables)) onDone(true);
  };
  const word = (index: number) => {
    const match = file.areas[index]?.match;
    const isFound = match && match.placeId === choices[index];
    return choices[index] ? t(`map.by.${isFound ? match.by : 'YOU'}`) : t('map.by.NONE');
  };
  return (
    <section className={styles.match} aria-labelledby="match-title">
      <LeaveGuard dirty={choices !== found} onTab />
      <h2 id="match-title">{t('map.match')}</h2>
      <p>
        {t('map.found', { count: file.areas.length, matched: boundaries.length })}{' '}
        {file.skipped > 0 && t('map.skipped', { count: file.skipped })}{' '}
        {file.after < file.before &&
          t('map.simplified', { before: format.number(file.before), after: format.number(file.after) })}
      </p>
      {guesses > 0 && <Notice kind="warning" title={t('map.guesses', { count: guesses })} />}
      <Split share="half">
        <Suspense fallback={<Skeleton height="24rem" />}>
          <OutlineMap
            label={t('map.preview')}
            areas={file.areas.map(({ label, outline }, index) => ({
              ...{ key: String(index), label, outline },
              state: sureness(file, choices, index),
            }))}
            chosen={at === undefined ? null : String(at)}
            onChoose={(key) => {
              setAt(Number(key));
              document.getElementById(`area-${key}`)?.focus();
            }}
          />
        </Suspense>
        <ul className={styles.areas}>
          {order.map((index) => (
            <li key={index} className={styles.area}>
              <label htmlFor={`area-${index}`}>
                <strong>{file.areas[index]?.label}</strong>
                <span className={styles.by}>{word(index)}</span>
              </label>
              <Select
                id={`area-${index}`}
                value={choices[index] ?? ''}
                placeholder={t('map.noPlace')}
                options={options}
                onFocus={() => setAt(index)}
                onChange={(place) => setChoices((now) => choose(now, index, place))}
              />
            </li>
          ))}
        </ul>
      </Split>
      {without.length > 0 && (
        <p>
          {t('map.without', { count: without.length, names: format.list(without.map(({ name }) => name)) })}
        </p>
      )}
      <Checkbox label={t('map.replace')} checked={replace} onChange={setReplace} />
      {sending.error && <FailureNotice error={sending.error} announced />}
      <div className={styles.deeds}>
        <Button
          look="primary"
          busy={sending.busy}
          aria-disabled={boundaries.length === 0}
          onClick={() => boundaries.length > 0 && void save()}
        >
          {t('map.use', { count: boundaries.length })}
        </Button>
        <Button onClick={() => onDone(false)}>{t('map.leave')}</Button>
      </div>
    </section>
  );
}
