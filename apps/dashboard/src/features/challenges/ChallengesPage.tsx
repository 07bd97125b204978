import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tabs } from '../../ui/Tabs.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Challenge } from './challenges.graphql.js';
import styles from './challenges.module.css';
import { WorkChallengesQuery } from './challengeWork.graphql.js';
import { OwnPanel } from './OwnPanel.js';
import { WorkItem } from './WorkItem.js';

const TABS = ['LOOK', 'OPEN', 'ANSWERED', 'NOT_SHOWN', 'MINE'] as const;
type Tab = (typeof TABS)[number];

/** Which challenges stand under a tab. An objection waits to be looked at, whatever it objects to. */
const STATES: Record<Exclude<Tab, 'MINE'>, Challenge['state'][]> = {
  LOOK: ['WAITING', 'NOT_SHOWN'],
  OPEN: ['OPEN'],
  ANSWERED: ['NOT_ACCEPTED', 'ANSWERED'],
  NOT_SHOWN: ['NOT_SHOWN'],
};

/** So many come at once; see the API. */
const MOST = 100;

/** `/w/:initiative/challenges?tab=OPEN`: what people say of numbers that do not count them, and what waits to be done. */
export function ChallengesPage() {
  const { t } = useTranslation(['challengeWork', 'challengeOwn', 'challenges', 'work']);
  const { initiative, can } = useInitiative();
  const works = can('challenge.look');
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle title={t('title')} sentence={t(works ? 'sentence' : 'sentenceOwn')} />
      {works ? <Desk /> : <OwnPanel />}
    </Page>
  );
}

function Desk() {
  const { t } = useTranslation('challengeWork');
  const format = useFormat();
  const { initiative } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const tab = TABS.find((each) => each === search.get('tab')) ?? 'LOOK';
  const { data, previousData, error, refetch } = useQuery(WorkChallengesQuery, {
    variables: { initiative: initiative.slug, states: tab === 'MINE' ? [] : STATES[tab] },
  });
  const counts = (data ?? previousData)?.challengeCounts;
  const count: Partial<Record<Tab, number>> = counts
    ? { LOOK: counts.waiting + counts.objections, OPEN: counts.open }
    : {};
  const label = (each: Tab) => {
    const name = t(`tab.${each}`);
    const many = count[each];
    return many === undefined ? name : t('tabCount', { name, count: format.number(many) });
  };
  const rows = data?.workChallenges.filter(({ state, objects }) =>
    tab === 'LOOK' ? state === 'WAITING' || objects : true,
  );
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  return (
    <Tabs
      label={t('tabs')}
      current={tab}
      onChange={(chosen) => setSearch({ tab: chosen }, { replace: true })}
      tabs={TABS.map((each) => ({
        key: each,
        label: label(each),
        content:
          each === 'MINE' ? (
            <OwnPanel />
          ) : rows ? (
            <Rows tab={each} rows={rows} />
          ) : (
            <Skeleton voice="serif" lines={5} />
          ),
      }))}
    />
  );
}

function Rows({
  tab,
  rows,
}: {
  tab: Exclude<Tab, 'MINE'>;
  rows: readonly Parameters<typeof WorkItem>[0]['challenge'][];
}) {
  const { t } = useTranslation('challengeWork');
  if (rows.length === 0) return <EmptyState title={t(`empty.${tab}`)}>{t(`emptyDo.${tab}`)}</EmptyState>;
  return (
    <>
      {tab === 'LOOK' && <p className={styles.quiet}>{t('look')}</p>}
      {rows.length === MOST && <p className={styles.quiet}>{t('first', { count: MOST })}</p>}
      <ul className={styles.list}>
        {rows.map((challenge) => (
          <li key={challenge.id}>
            <WorkItem challenge={challenge} />
          </li>
        ))}
      </ul>
    </>
  );
}
