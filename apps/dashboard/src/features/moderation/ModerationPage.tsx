import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SupportList } from '../support/SupportList.js';
import { ReviewPolicyQuery } from './moderation.graphql.js';
import styles from './moderation.module.css';

const ALWAYS = ['consent', 'people', 'hidden', 'held', 'back'] as const;

/** `/i/:initiative/moderation`: how stories are read here, what is held and why, for everybody. */
export function ModerationPage() {
  const { t, i18n } = useTranslation('moderation');
  const format = useFormat();
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(ReviewPolicyQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  const policy = data?.reviewPolicy;
  const count = (value: number | null) => (value === null ? t('public.few') : format.number(value));
  return (
    <Page>
      <title>{`${t('public.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('public.title')}
        sentence={t('public.sentence')}
        above={
          <Breadcrumb
            steps={[{ label: t('public.stories'), href: `${home}/stories` }, { label: t('public.title') }]}
          />
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {policy && (
        <>
          {policy.words && (
            <Section title={t('public.own', { name: initiative.name })}>
              <p className={styles.words} dir="auto">
                {policy.words}
              </p>
            </Section>
          )}
          <Section title={t('public.always')}>
            <ul className={styles.promises}>
              {ALWAYS.map((each) => (
                <li key={each}>
                  {t(each === 'people' && policy.twoPeople ? 'public.twoPeople' : `public.promise.${each}`)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('public.counts')} lead={t('public.countsLead')}>
            <DefinitionList
              items={[
                { term: t('public.published'), description: count(policy.published) },
                { term: t('public.held'), description: count(policy.held) },
              ]}
            />
          </Section>
        </>
      )}
      <SupportList initiative={initiative.slug} title={t('public.help')} lead={t('public.helpLead')} />
    </Page>
  );
}
