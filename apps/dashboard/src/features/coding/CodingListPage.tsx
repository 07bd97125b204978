import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tabs } from '../../ui/Tabs.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { beginningOf } from '../stories/preview.js';
import styles from './coding.module.css';
import { CodingStoriesQuery } from './coding.graphql.js';
import { ProjectFile } from './ProjectFile.js';

/** So many characters of a story without a title stand for one; the server sends more. */
const NAMED_BY = 100;

const STANDINGS = ['NONE', 'BEGUN', 'FINISHED'] as const;

/** `/w/:initiative/coding?show=FINISHED`: published stories, by how far this coder is with them. */
export function CodingListPage() {
  return (
    <ForRole ability="story.review">
      <Stories />
    </ForRole>
  );
}

function Stories() {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { initiative, work, can } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const current = STANDINGS.find((each) => each === search.get('show')) ?? 'NONE';
  const { data, error, refetch } = useQuery(CodingStoriesQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-and-network',
  });
  const of = (standing: string) => data?.codingStories.filter(({ mine }) => mine === standing) ?? [];
  return (
    <Page>
      <title>{`${t('list.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('list.title')}
        sentence={t('list.sentence')}
        actions={
          <>
            {can('coding.export') && <ProjectFile />}
            <ButtonLink href={`${work}/coding/agreement`}>{t('agreement.title')}</ButtonLink>
          </>
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton voice="serif" lines={10} />}
      {data && (
        <Tabs
          label={t('list.title')}
          current={current}
          onChange={(show) => setSearch({ show }, { replace: true })}
          tabs={STANDINGS.map((key) => ({
            key,
            label: t('list.tab', { name: t(`list.standing.${key}`), count: format.number(of(key).length) }),
            content:
              of(key).length === 0 ? (
                <EmptyState title={t(`list.empty.${key}`)}>{t('list.emptyWords')}</EmptyState>
              ) : (
                <ul className={styles.stories}>
                  {of(key).map(({ id, title, opening, language, contentWarnings, finished }) => (
                    <li key={id}>
                      <h2>
                        <Link look="quiet" href={`${work}/coding/${id}`}>
                          <span lang={language} dir="auto">
                            {title ||
                              (contentWarnings.length > 0
                                ? t('list.untitled')
                                : beginningOf(opening, false, NAMED_BY) || t('list.spoken'))}
                          </span>
                        </Link>
                      </h2>
                      <p className={styles.quiet}>
                        {[
                          t('list.finished', { count: finished }),
                          ...(contentWarnings.length > 0 ? [format.list(contentWarnings)] : []),
                        ].join(' · ')}
                      </p>
                    </li>
                  ))}
                </ul>
              ),
          }))}
        />
      )}
    </Page>
  );
}
