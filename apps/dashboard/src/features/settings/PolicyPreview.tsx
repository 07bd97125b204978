import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './PolicyPreview.module.css';
import { changedBy, moreHidden, sumOf, type PreviewedIndicator } from './policyPreview.js';
import { PreviewExamples } from './PreviewExamples.js';
import type { SmallNumbers } from './settings.graphql.js';
import { usePolicyPreview } from './usePolicyPreview.js';

interface Props {
  /** The rules as they are typed; undefined while they are those that hold, or not readable. */
  policy: SmallNumbers | undefined;
}

/** What rules would hide of everything published, before they are saved. */
export function PolicyPreview({ policy }: Props) {
  const { t } = useTranslation('manage');
  const format = useFormat();
  const title = useId();
  const { initiative, href } = usePreviewPlace();
  const { total, indicators, error, again } = usePolicyPreview(initiative, policy);
  const sum = sumOf(indicators);
  const changed = changedBy(indicators);
  const isDone = total !== undefined && indicators.length === total;
  const counted = (key: 'more' | 'back', count: number) =>
    t(`settings.small.preview.${key}`, { count, number: format.number(count) });
  const words = () => {
    if (!policy) return t('settings.small.preview.first');
    if (error) return '';
    if (!isDone) return t('settings.small.preview.working', { done: indicators.length, total: total ?? '…' });
    if (total === 0) return t('settings.small.preview.none');
    if (sum.changed === 0) return t('settings.small.preview.same');
    return [
      sum.more > 0 && counted('more', sum.more),
      sum.shownAgain > 0 && counted('back', sum.shownAgain),
      t('settings.small.preview.changed', { count: sum.changed, total }),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const number = (
    key: 'hiddenNow' | 'byRule' | 'toProtectOthers' | 'shownAgain' | 'more',
    of: (row: PreviewedIndicator) => number,
  ): Column<PreviewedIndicator> => ({
    key,
    header: t(`settings.small.preview.column.${key}`),
    numeric: true,
    cell: (row) => format.number(of(row)),
  });
  const columns: Column<PreviewedIndicator>[] = [
    {
      key: 'name',
      header: t('settings.small.preview.column.indicator'),
      rowHeader: true,
      cell: ({ slug, name }) => <Link href={href(slug)}>{name}</Link>,
    },
    number('more', moreHidden),
    number('byRule', ({ byRule }) => byRule),
    number('toProtectOthers', ({ toProtectOthers }) => toProtectOthers),
    number('hiddenNow', ({ hiddenNow }) => hiddenNow),
    ...(sum.shownAgain > 0 ? [number('shownAgain', ({ shownAgain }) => shownAgain)] : []),
  ];
  return (
    <section
      className={styles.preview}
      aria-labelledby={title}
      aria-busy={Boolean(policy) && !isDone && !error}
    >
      <h3 id={title}>{t('settings.small.preview.title')}</h3>
      <p role="status" className={styles.words}>
        {words()}
      </p>
      {policy && total !== undefined && !isDone && !error && (
        <progress className={styles.progress} max={total} value={indicators.length} aria-labelledby={title} />
      )}
      {error && <FailureNotice error={error} retry={again} announced />}
      {changed.length > 0 && (
        <>
          <DataTable
            caption={t('settings.small.preview.table')}
            captionHidden
            columns={columns}
            rows={changed}
            rowKey={({ id }) => id}
          />
          <PreviewExamples indicators={changed} limit={policy?.minimumCount ?? 0} />
        </>
      )}
      {policy && isDone && sum.changed > 0 && (
        <p className={styles.quiet}>{t('settings.small.preview.saving')}</p>
      )}
    </section>
  );
}

function usePreviewPlace() {
  const { initiative, work } = useInitiative();
  return { initiative: initiative.slug, href: (slug: string) => `${work}/indicators/${slug}/publish` };
}
