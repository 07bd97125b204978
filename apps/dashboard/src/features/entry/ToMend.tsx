import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { groupKey, useGroups } from '../work-indicators/useGroups.js';
import type { CellDraft } from './cells.js';
import styles from './Grid.module.css';
import { only } from './selection.js';
import type { Entry } from './useEntryBook.js';
import type { EntryTableFacts } from './useEntryTable.js';
import type { Grid } from './useGrid.js';

/** So many are listed; the others follow as these are mended. */
const LISTED = 8;

interface Props {
  entry: Entry;
  grid: Grid;
  table: EntryTableFacts;
}

/** The cells that cannot be saved as they are, each with what to do and a way to it. */
export function ToMend({ entry: { book }, grid, table }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const say = useProblemText();
  const { placeName } = useInitiative();
  const { groupName } = useGroups();
  const found = book.staying.flatMap((key) => {
    const { draft, problem } = book.look(key);
    return draft ? [{ key, draft, problem }] : [];
  });
  if (found.length === 0) return null;
  const nameOf = ({ placeId, categoryIds, period }: CellDraft) =>
    [
      placeName(placeId),
      ...(categoryIds.length > 0 ? [groupName(categoryIds)] : []),
      format.period(period),
    ].join(', ');
  const elsewhere = ({ placeId, categoryIds }: CellDraft) =>
    table.view.by === 'places'
      ? `?by=places&group=${encodeURIComponent(groupKey(categoryIds))}`
      : `?by=groups&place=${placeId}`;
  return (
    <section className={styles.toMend} aria-label={t('entry.wrong', { count: found.length })}>
      <h3>{t('entry.wrong', { count: found.length })}</h3>
      <p>{t('entry.wrongSafe')}</p>
      <ul>
        {found.slice(0, LISTED).map(({ key, draft, problem }) => {
          const spot = grid.model.spotOf(key);
          return (
            <li key={key}>
              {spot ? (
                <button type="button" className={styles.toCell} onClick={() => grid.select(only(spot))}>
                  {nameOf(draft)}
                </button>
              ) : (
                <Link href={elsewhere(draft)}>{nameOf(draft)}</Link>
              )}{' '}
              <span>{problem ? say(problem) : t('entry.conflictTitle')}</span>
            </li>
          );
        })}
      </ul>
      {found.length > LISTED && <p>{t('entry.andMore', { count: found.length - LISTED })}</p>}
    </section>
  );
}
