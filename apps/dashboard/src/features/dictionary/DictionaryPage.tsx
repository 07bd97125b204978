import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { byResult } from './byResult.js';
import { DictionaryQuery, type Dictionary } from './dictionary.graphql.js';
import styles from './Dictionary.module.css';
import { Entry } from './Entry.js';

/** What every published number means; to be read, printed and taken away. */
export function DictionaryPage() {
  const { t, i18n } = useTranslation(['dictionary', 'challenges']);
  const { initiative, home } = useInitiative();
  const language = i18n.resolvedLanguage;
  const { data, error, refetch } = useQuery(DictionaryQuery, {
    variables: { initiative: initiative.slug, language },
  });
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        above={<Breadcrumb steps={[{ label: t('overview'), href: home }, { label: t('title') }]} />}
        actions={
          data &&
          data.dictionary.length > 0 && (
            <div data-screen-only="" className={styles.deeds}>
              <ButtonLink
                size="small"
                icon="download"
                href={`/api/i/${initiative.slug}/dictionary.csv?language=${language ?? 'en'}`}
                download
              >
                {t('csv')}
              </ButtonLink>
              <Button size="small" onClick={() => window.print()}>
                {t('print')}
              </Button>
            </div>
          )
        }
      />
      {error && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="40rem" />}
      {data?.dictionary.length === 0 && <EmptyState title={t('empty')}>{t('emptyWords')}</EmptyState>}
      {data && data.dictionary.length > 0 && <Chapters dictionary={data} />}
    </Page>
  );
}

function Chapters({ dictionary }: { dictionary: Dictionary }) {
  const { t } = useTranslation('dictionary');
  const { hash } = useLocation();
  // An address that ends with #name leads to that name, which was not there yet when the page was opened.
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  const chapters = byResult(dictionary);
  return (
    <>
      <nav aria-label={t('contents')}>
        <ul className={styles.contents}>
          {chapters.flatMap(({ entries }) =>
            entries.map(({ slug, name }) => (
              <li key={slug}>
                <Link look="quiet" href={`#${slug}`}>
                  {name}
                </Link>
              </li>
            )),
          )}
        </ul>
      </nav>
      {chapters.map(({ result, entries }) => (
        <Section key={result?.id ?? ''} title={result?.name ?? t('withoutResult')}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Section>
      ))}
    </>
  );
}
