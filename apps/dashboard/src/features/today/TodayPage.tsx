import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionsDue } from './DecisionsDue.js';
import { Disagreements } from './Disagreements.js';
import { FirstSteps } from './FirstSteps.js';
import { firstSteps } from './stock.js';
import { OpenTensions } from './OpenTensions.js';
import { TodayQuery } from './today.graphql.js';
import { waitingOf } from './waiting.js';
import { WaitingChallenges } from './WaitingChallenges.js';
import { WaitingImports } from './WaitingImports.js';
import { NumbersDueQuery } from '../submissions/submissions.graphql.js';
import { WaitingIndicators } from './WaitingIndicators.js';
import { WaitingNumbers } from './WaitingNumbers.js';
import { WaitingStories } from './WaitingStories.js';
import { WeeklyLetter } from './WeeklyLetter.js';

/** `/w/:initiative`: what waits for whoever is signed in, and nothing else. */
export function TodayPage() {
  // All that its parts say, so that none of them takes the page away while its words come.
  const { t, i18n } = useTranslation(['work', 'challengeWork', 'submissions', 'forms']);
  const { initiative, home, work, can, places, themes, prompts } = useInitiative();
  const { data, error, refetch } = useQuery(TodayQuery, {
    variables: {
      initiative: initiative.slug,
      stories: can('story.review'),
      imports: can('import.run'),
      indicators: can('indicator.read-draft'),
    },
  });
  const numbers = useQuery(NumbersDueQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
    skip: !can('submission.read'),
  });
  const due = numbers.data?.numbersDue ?? [];
  const known = !can('submission.read') || numbers.data !== undefined || numbers.error !== undefined;
  const waiting = data && known ? waitingOf(data, can('indicator.publish'), due) : undefined;
  const begins = waiting !== undefined && can('indicator.write');
  const steps = begins
    ? firstSteps({
        places: places.length,
        indicators: data?.workIndicators?.length ?? 0,
        themes: themes.length,
        prompts: prompts.length,
      })
    : [];
  const allDone = t(steps.length > 0 ? 'today.first.begin' : 'today.allDone');
  const enters = can('submission.write');
  return (
    <Page>
      <title>{`${t('today.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('today.title')}
        sentence={waiting && (waiting.things > 0 ? t('today.waiting', { count: waiting.things }) : allDone)}
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!waiting && !error && <Skeleton height="16rem" />}
      {waiting && (
        <>
          <WaitingNumbers due={due} />
          <WaitingStories stories={waiting.stories} />
          <WaitingChallenges challenges={waiting.challenges} />
          <WaitingImports imports={waiting.imports} />
          <WaitingIndicators indicators={waiting.indicators} />
          <FirstSteps steps={steps} />
        </>
      )}
      {enters && (
        <Section title={t('today.indicators.enter')} lead={t('today.indicators.enterLead')}>
          <Link look="onward" href={`${work}/numbers-due`}>
            {t('today.indicators.enterLink')}
          </Link>
        </Section>
      )}
      {initiative.viewerRole === 'PARTNER' && (
        <Section title={t('today.partner.title')} lead={t('today.partner.lead')}>
          <Link look="onward" href={home}>
            {t('today.partner.link')}
          </Link>
        </Section>
      )}
      <OpenTensions />
      <DecisionsDue />
      <Disagreements />
      <WeeklyLetter />
    </Page>
  );
}
