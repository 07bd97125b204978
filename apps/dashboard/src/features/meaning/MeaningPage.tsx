import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { readFilter, toServer, withFilter } from '../stories/filter.js';
import { StoryFilters } from '../stories/StoryFilters.js';
import { StoryMeaningQuery, type Meaning } from './meaning.graphql.js';
import styles from './meaning.module.css';
import { Pairs } from './Pairs.js';
import { PlotFigure } from './PlotFigure.js';
import { TrendFigure } from './TrendFigure.js';
import { useTrendRows } from './useTrendRows.js';

/** What the stories mean together, as their tellers placed them; narrowed by the same filters as the stories. */
export function MeaningPage() {
  const { t } = useTranslation('meaning');
  const { initiative, home } = useInitiative();
  const [parameters, setParameters] = useSearchParams();
  const filter = { ...readFilter(parameters), zone: '' };
  const { data, previousData, error, loading, refetch } = useQuery(StoryMeaningQuery, {
    variables: { initiative: initiative.slug, filter: toServer(filter) },
  });
  const meaning = (data ?? previousData)?.storyMeaning;
  const storiesOf = (change: Parameters<typeof withFilter>[1]) =>
    `${home}/stories?${withFilter(parameters, change).toString()}`;
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('lead')}
        above={
          <Breadcrumb steps={[{ label: t('allStories'), href: `${home}/stories` }, { label: t('title') }]} />
        }
      />
      <StoryFilters
        filter={filter}
        onChange={(change) => setParameters(withFilter(parameters, change), { preventScrollReset: true })}
      />
      <div aria-busy={loading}>
        {error && !meaning && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!meaning && !error && <Skeleton height="60rem" />}
        {meaning && <Plots meaning={meaning} storiesOf={storiesOf} />}
      </div>
    </Page>
  );
}

interface PlotsProps {
  meaning: Meaning;
  storiesOf: (change: Parameters<typeof withFilter>[1]) => string;
}

function Plots({ meaning, storiesOf }: PlotsProps) {
  const { t } = useTranslation('meaning');
  const { prompts, can } = useInitiative();
  const { plots, minimum } = meaning;
  const rows = useTrendRows(meaning.trends, storiesOf);
  const asked = [...new Set(plots.map(({ signifier }) => signifier.promptId))];
  if (meaning.trends.every(({ by, stories }) => by !== 'ALL' || stories === 0))
    return <EmptyState title={t('none.title')}>{t('none.words')}</EmptyState>;
  return (
    <>
      <div className={styles.notice}>
        {can('story.review') ? (
          <Notice title={t('reviewer.title')}>{t('reviewer.words')}</Notice>
        ) : (
          <p>{t('smallNumbers', { minimum })}</p>
        )}
      </div>
      {asked.map((promptId) => (
        <Section
          key={promptId}
          title={prompts.find(({ id }) => id === promptId)?.question ?? t('formerCall')}
        >
          <div className={styles.plots}>
            {plots
              .filter(({ signifier }) => signifier.promptId === promptId)
              .map((plot) => (
                <PlotFigure
                  key={plot.signifier.id}
                  plot={plot}
                  minimum={minimum}
                  hrefOf={(signifierId, zone) => storiesOf({ zone: `${signifierId}.${zone}` })}
                />
              ))}
          </div>
        </Section>
      ))}
      <Section title={t('trend.title')} lead={t('trend.lead')}>
        <div className={styles.plots}>
          {(['THEME', 'PLACE', 'YEAR'] as const).map((by) => (
            <TrendFigure key={by} title={t(`trend.by.${by}`)} rows={rows(by)} minimum={minimum} />
          ))}
        </div>
      </Section>
      <Section title={t('pairs.title')}>
        <Pairs pairs={meaning.pairs} minimum={minimum} />
      </Section>
    </>
  );
}
