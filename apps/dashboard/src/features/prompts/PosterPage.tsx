import { useQuery } from '@apollo/client/react';
import { directionOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { texts } from '../../locales.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button } from '../../ui/Button.js';
import { InLanguage } from '../../ui/InLanguage.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { QrCode } from '../../ui/QrCode.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './poster.module.css';
import { PromptQuery, type Prompt } from './prompts.graphql.js';

/** A sheet to print and hang up: the question in every language of the form, the code, the address. */
export function PosterPage() {
  return (
    <ForRole ability="prompt.write">
      <PosterOfPrompt />
    </ForRole>
  );
}

function PosterOfPrompt() {
  const { t } = useTranslation('manage');
  const { prompt: slug = '' } = useParams();
  const { initiative, work } = useInitiative();
  const { data, error, refetch } = useQuery(PromptQuery, {
    variables: { initiative: initiative.slug, slug },
  });
  return (
    <Page>
      <title>{`${t('poster.title')} · ${initiative.name}`}</title>
      <div className={styles.tools}>
        <PageTitle
          title={t('poster.title')}
          sentence={t('poster.sentence')}
          above={
            <Breadcrumb
              steps={[
                { label: t('prompts.title'), href: `${work}/prompts` },
                { label: t('prompts.edit'), href: `${work}/prompts/${slug}` },
                { label: t('poster.title') },
              ]}
            />
          }
          actions={
            <Button look="primary" onClick={() => print()}>
              {t('poster.print')}
            </Button>
          }
        />
      </div>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="50rem" />}
      {data && <Poster prompt={data.prompt} />}
    </Page>
  );
}

function Poster({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('manage');
  const { initiative, home } = useInitiative();
  const address = new URL(`${home}/share/${prompt.slug}`, location.origin).href;
  const languages = [...new Set([initiative.language, ...texts.languages])];
  return (
    <article className={styles.poster}>
      <p className={styles.name}>{initiative.name}</p>
      <div className={styles.questions}>
        {languages.map((language, index) => (
          <InLanguage key={language} language={language} fallback={<Skeleton lines={3} />}>
            <Words prompt={prompt} language={language} isFirst={index === 0} />
          </InLanguage>
        ))}
      </div>
      <div className={styles.way}>
        <QrCode text={address} label={t('invite.code')} className={styles.code} />
        <div>
          {languages.map((language) => (
            <InLanguage key={language} language={language} fallback={<Skeleton lines={3} />}>
              <How language={language} />
            </InLanguage>
          ))}
          <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>
        </div>
      </div>
    </article>
  );
}

function Words({ prompt, language, isFirst }: { prompt: Prompt; language: string; isFirst: boolean }) {
  const { initiative } = useInitiative();
  const own = language === initiative.language ? prompt : prompt.translations[language];
  // A question that nobody translated stands there once.
  if (!own?.question) return null;
  return (
    <div lang={language} dir={directionOf(language)}>
      <p className={isFirst ? styles.question : styles.other}>{own.question}</p>
    </div>
  );
}

function How({ language }: { language: string }) {
  const { t } = useTranslation('manage');
  return (
    <p lang={language} dir={directionOf(language)} className={styles.how}>
      {t('poster.how')}
    </p>
  );
}
