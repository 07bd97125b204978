import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Failure } from '../../failure.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SheetForm } from './SheetForm.js';
import { SheetReview } from './SheetReview.js';
import { StandingWord } from './StandingWord.js';
import { NumbersDueQuery, SheetQuery } from './submissions.graphql.js';
import { periodText } from '../entry/periods.js';
import styles from './submissions.module.css';

/**
 * `/w/:initiative/numbers-due/:assignment/:start`: the numbers of one period. A contributor gives them, a steward
 * looks at them and decides.
 */
export function SheetPage() {
  // The words of what stands inside come along: fetched later, they would take the page away meanwhile.
  const { t, i18n } = useTranslation(['submissions', 'numbers', 'forms']);
  const { assignment = '', start = '' } = useParams();
  const { initiative, work, can } = useInitiative();
  const format = useFormat();
  const language = i18n.resolvedLanguage;
  const due = useQuery(NumbersDueQuery, { variables: { initiative: initiative.slug, language } });
  const item = due.data?.numbersDue.find(
    (each) => each.assignmentId === assignment && each.period.start === start,
  );
  const period = item ? periodText(item.period) : '';
  const { data, error, refetch } = useQuery(SheetQuery, {
    variables: { initiative: initiative.slug, assignmentId: assignment, period, language },
    skip: period === '',
    // A form begins from what the server has now, not from what it had when the page was last open.
    fetchPolicy: 'network-only',
  });
  const writes = can('submission.write');
  const list = writes
    ? { href: `${work}/numbers-due`, label: t('due.title') }
    : { href: `${work}/submissions`, label: t('review.title') };
  const failed = error ?? due.error;
  const nowhere = due.data !== undefined && !item;
  if (nowhere || (failed && !data))
    return (
      <FailurePage
        error={nowhere ? new Failure('NOT_FOUND', { code: 'NOT_FOUND', detail: {} }) : failure(failed)}
        retry={() => void refetch()}
        home={list}
      />
    );
  const sheet = data?.submissionSheet;
  return (
    <Page>
      <title>{`${item?.indicatorName ?? ''} · ${initiative.name}`}</title>
      <PageTitle
        above={<Breadcrumb steps={[list, { label: item?.indicatorName ?? '…' }]} />}
        title={item?.indicatorName ?? '…'}
        sentence={
          item && (
            <>
              {t('sheet.for', { organization: item.organization, period: format.period(item.period) })}
              <span className={styles.standing}>
                <StandingWord standing={sheet?.due.standing ?? item.standing} />
                <span>{t('sheet.due', { day: format.date(item.dueOn) })}</span>
              </span>
            </>
          )
        }
      />
      {!sheet && <Skeleton height="30rem" />}
      {sheet && writes && <SheetForm key={`${assignment} ${start}`} sheet={sheet} period={period} />}
      {sheet && !writes && <SheetReview sheet={sheet} />}
    </Page>
  );
}
