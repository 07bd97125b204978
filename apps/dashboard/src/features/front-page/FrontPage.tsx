import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page, Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { About } from './About.js';
import { Choices } from './Choices.js';
import { Compared } from './Compared.js';
import { Changed } from './Changed.js';
import styles from './FrontPage.module.css';
import { FrontPageQuery } from './front-page.graphql.js';
import { NewestStories } from './NewestStories.js';
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
      placeId: choice.place || null,
      categoryId: choice.group || null,
      themeId: choice.theme || null,
    },
  });
  const front = (data ?? (loading ? previousData : undefined))?.frontPage;
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
          <Compared front={front} choice={choice} change={change} />
        </div>
      ) : error ? (
        <Section>
          <FailureNotice error={failure(error)} retry={() => void refetch()} />
        </Section>
      ) : (
        <ResultsComing />
      )}
      <Changed />
      <NewestStories choice={choice} />
      <Share />
    </Page>
  );
}
