import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ModerationLogQuery } from './moderation.graphql.js';
import styles from './moderation.module.css';
import { TabPart } from './TabPart.js';

/** What was decided about stories, by whom and on which day; none of their words. */
export function Log() {
  const { t } = useTranslation('moderation');
  const format = useFormat();
  const { initiative, work } = useInitiative();
  /** Where the pages before this one began. */
  const [before, setBefore] = useState<(number | null)[]>([null]);
  const { data, error, refetch } = useQuery(ModerationLogQuery, {
    variables: { initiative: initiative.slug, before: before.at(-1) },
  });
  const log = data?.moderationLog;
  return (
    <TabPart title={t('log.title')} lead={t('log.lead')}>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {log && log.entries.length === 0 && (
        <EmptyState title={t('log.empty')}>{t('log.emptyWords')}</EmptyState>
      )}
      {log && log.entries.length > 0 && (
        <DataTable
          caption={t('log.title')}
          captionHidden
          rows={log.entries}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'day', header: t('log.day'), cell: ({ decidedOn }) => format.shortDate(decidedOn) },
            {
              key: 'what',
              header: t('log.what'),
              rowHeader: true,
              cell: ({ storyId, decision }) => (
                <Link href={`${work}/stories/${storyId}`}>{t(`log.decision.${decision}`)}</Link>
              ),
            },
            {
              key: 'who',
              header: t('log.who'),
              cell: ({ decidedBy, wroteIt }) => (
                <>
                  {decidedBy || t('log.left')}
                  {wroteIt && <p className={styles.quiet}>{t('log.wroteIt')}</p>}
                </>
              ),
            },
            { key: 'why', header: t('log.why'), cell: ({ reason }) => reason },
          ]}
        />
      )}
      <p>
        {before.length > 1 && (
          <Button onClick={() => setBefore(before.slice(0, -1))}>{t('log.newer')}</Button>
        )}{' '}
        {typeof log?.next === 'number' && (
          <Button onClick={() => setBefore([...before, log.next])}>{t('log.older')}</Button>
        )}
      </p>
    </TabPart>
  );
}
