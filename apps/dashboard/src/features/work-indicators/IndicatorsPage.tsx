import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { IndicatorRows } from './IndicatorRows.js';
import { OrderDialog } from './OrderDialog.js';
import { PublishSeveral } from './PublishSeveral.js';
import { ResultDialog, type Result } from './ResultDialog.js';
import { WorkIndicatorsQuery } from './work-indicators.graphql.js';

/** All indicators of the workroom by their result: what stands where, and the way to its definition and numbers. */
export function IndicatorsPage() {
  const { t } = useTranslation('numbers');
  const { initiative, work, can } = useInitiative();
  const [renamed, setRenamed] = useState<Result>();
  const { data, error, refetch } = useQuery(WorkIndicatorsQuery, {
    variables: { initiative: initiative.slug },
  });
  const { t: shop } = useTranslation('workshop');
  const [ordering, setOrdering] = useState(false);
  // Other pages lead here to publish.
  const [params, setParams] = useSearchParams();
  const publishing = params.get('publish') === 'several';
  const publish = (open: boolean) => setParams(open ? { publish: 'several' } : {}, { replace: true });
  const write = can('indicator.write');
  const add = (
    <ButtonLink href={`${work}/indicators/new`} look="primary" icon="plus">
      {t('indicators.add')}
    </ButtonLink>
  );
  const all = data?.workIndicators ?? [];
  const archived = all.filter((row) => row.archived);
  const shown = all.filter((row) => !row.archived);
  const waiting = shown.filter(({ hasUnpublishedChanges }) => hasUnpublishedChanges);
  const results = data?.results ?? [];
  const without = shown.filter(({ resultId }) => !results.some(({ id }) => id === resultId));
  return (
    <Page>
      <title>{`${t('indicators.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('indicators.title')}
        sentence={write ? t('indicators.sentence') : t('indicators.sentenceEntry')}
        actions={
          write && (
            <>
              {add}
              {waiting.length > 1 && can('indicator.publish') && (
                <Button onClick={() => publish(true)}>{shop('several.open')}</Button>
              )}
              {shown.length + results.length > 1 && (
                <Button icon="sort" onClick={() => setOrdering(true)}>
                  {shop('order.open')}
                </Button>
              )}
            </>
          )
        }
      />
      {error && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="30rem" />}
      {data && all.length === 0 && (
        <EmptyState title={t('indicators.empty.title')} action={write && add}>
          {write ? t('indicators.empty.words') : t('indicators.empty.wordsEntry')}
        </EmptyState>
      )}
      {all.length > 0 &&
        results.map((result) => {
          const rows = shown.filter(({ resultId }) => resultId === result.id);
          if (rows.length === 0 && !write) return null;
          return (
            <Section
              key={result.id}
              title={result.name}
              actions={
                write && (
                  <Button look="plain" size="small" onClick={() => setRenamed(result)}>
                    {t('indicators.changeResult')}
                  </Button>
                )
              }
            >
              {rows.length > 0 ? <IndicatorRows rows={rows} /> : <p>{t('indicators.noneHere')}</p>}
            </Section>
          );
        })}
      {without.length > 0 && (
        <Section title={t('indicators.withoutResult')}>
          <IndicatorRows rows={without} />
        </Section>
      )}
      {archived.length > 0 && (
        <Section>
          <Disclosure summary={shop('archived.section', { count: archived.length })}>
            <IndicatorRows rows={archived} lead={shop('archived.lead')} />
          </Disclosure>
        </Section>
      )}
      {ordering && <OrderDialog results={results} indicators={shown} onClose={() => setOrdering(false)} />}
      {data && publishing && can('indicator.publish') && (
        <PublishSeveral waiting={waiting} onClose={() => publish(false)} />
      )}
      {renamed && (
        <ResultDialog
          result={renamed}
          onClose={() => setRenamed(undefined)}
          onSaved={() => setRenamed(undefined)}
        />
      )}
    </Page>
  );
}
