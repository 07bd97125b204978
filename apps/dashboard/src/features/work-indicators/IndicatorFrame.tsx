import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useOutletContext, useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ArchivedNotice } from './ArchivedNotice.js';
import type { WorkIndicator } from './definitionDraft.js';
import { DuplicateDialog } from './DuplicateDialog.js';
import styles from './IndicatorFrame.module.css';
import { StandsNow } from './StandsNow.js';
import { WorkIndicatorQuery } from './work-indicators.graphql.js';

/** The indicator that the page inside the frame is about. */
export function useWorkIndicator(): WorkIndicator {
  return useOutletContext<WorkIndicator>();
}

const PARTS = [
  { key: 'definition', path: '', ability: 'indicator.write' },
  { key: 'numbers', path: '/numbers', ability: 'observation.read' },
  { key: 'targets', path: '/targets', ability: 'indicator.write' },
  { key: 'notes', path: '/notes', ability: 'indicator.write' },
  { key: 'checks', path: '/checks', ability: 'indicator.write' },
  { key: 'publish', path: '/publish', ability: 'indicator.publish' },
] as const;

/** One indicator of the workroom: its name and state, and the pages about it. */
export function IndicatorFrame() {
  const { t } = useTranslation('numbers');
  const { t: shop } = useTranslation('workshop');
  const [duplicating, setDuplicating] = useState(false);
  const { slug = '' } = useParams();
  const { pathname } = useLocation();
  const { initiative, home, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(WorkIndicatorQuery, {
    variables: { initiative: initiative.slug, slug },
  });
  const indicator = data?.workIndicator;
  const address = `${work}/indicators/${slug}`;
  const parts = PARTS.filter(({ ability }) => can(ability)).map((part) => ({
    ...part,
    href: address + part.path,
    current: pathname.replace(/\/$/, '') === address + part.path,
  }));
  const here = parts.find(({ current }) => current);
  // Those who enter numbers, and no more, find the numbers.
  if (!here && can('observation.read')) return <Navigate to={`${address}/numbers`} replace />;
  if (error && !indicator)
    return (
      <FailurePage
        error={failure(error)}
        retry={() => void refetch()}
        home={{ href: `${work}/indicators`, label: t('indicators.title') }}
      />
    );
  return (
    <Page wide>
      <title>{`${here ? `${t(`part.${here.key}`)} · ` : ''}${indicator?.name ?? ''} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[
              { label: t('indicators.title'), href: `${work}/indicators` },
              { label: indicator?.name ?? '…' },
            ]}
          />
        }
        title={indicator?.name ?? '…'}
        sentence={indicator && <StandsNow indicator={indicator} changes={`${address}/publish`} />}
        actions={
          <>
            {indicator?.publishedAt && (
              <Link look="onward" href={`${home}/indicators/${slug}`}>
                {t('indicator.publicPage')}
              </Link>
            )}
            {indicator && can('indicator.write') && (
              <Button size="small" onClick={() => setDuplicating(true)}>
                {shop('duplicate.open')}
              </Button>
            )}
          </>
        }
      />
      {indicator?.archived && <ArchivedNotice indicator={indicator} />}
      {parts.length > 1 && !indicator?.archived && (
        <nav aria-label={t('indicator.parts')} className={styles.parts}>
          <ul className={styles.list}>
            {parts.map(({ key, href, current }) => (
              <li key={key}>
                <Link
                  look="quiet"
                  className={styles.part}
                  href={href}
                  aria-current={current ? 'page' : undefined}
                >
                  {t(`part.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!indicator && <Skeleton height="30rem" />}
      {indicator && !indicator.archived && <Outlet key={indicator.id} context={indicator} />}
      {indicator && duplicating && (
        <DuplicateDialog indicator={indicator} onClose={() => setDuplicating(false)} />
      )}
    </Page>
  );
}
