import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page, Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { About } from './About.js';
import { storiesChosen } from './choice.js';
import { Choices } from './Choices.js';
import { Compared } from './Compared.js';
import { Changed } from './Changed.js';
import styles from './FrontPage.module.css';
import { FrontPageQuery } from './front-page.graphql.js';
import { NEWEST, NewestStories } from './NewestStories.js';
import { Printed } from './Printed.js';
import { Results, ResultsComing } from './Results.js';
import { Share } from './Share.js';
import { useChoice } from './useChoice.js';
import { yearsOf } from './years.js';

/** The front page of an initiative: what it wants, how it goes, for whom, and what people say. */
export function FrontPage() {
  const { i18n } = useTranslation('challenges');
  const { initiative } = useInitiative();
  const [choice, change] = useChoice();
  const { data, previousData, error, loading, refetch } = useQuery(FrontPageQuery, {
    variables: {
      initiative: initiative.slug,
      language: i18n.resolvedLanguage,
      first: NEWEST,
      newest: storiesChosen(choice),
      categoryId: choice.group || null,
      ...storiesChosen(choice),
    },
  });
  const whole = data ?? (loading ? previousData : undefined);
  const front = whole?.frontPage;
  return (
    <Page>
      <title>{initiative.name}</title>
      <About />
      <Choices
        choice={choice}
        change={change}
        years={yearsOf(front?.results.flatMap(({ indicators }) => indicators) ?? [])}
      />
      {front ? (
        <div className={styles.parts} aria-busy={loading}>
          <Results front={front} choice={choice} />
          <Compared front={front} tensions={whole.tensions} choice={choice} change={change} />
          <Changed />
          <NewestStories stories={whole.storyFeed.stories} choice={choice} change={change} />
        </div>
      ) : error ? (
        <Section>
          <FailureNotice error={failure(error)} retry={() => void refetch()} />
        </Section>
      ) : (
        <ResultsComing />
      )}
      <div data-screen-only>
        <Share />
      </div>
      <Printed />
    </Page>
  );
}
