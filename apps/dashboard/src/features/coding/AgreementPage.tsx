import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { DataTable } from '../../ui/DataTable.js';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CodingAgreementQuery, type Agreement } from './coding.graphql.js';
import { Disagreements } from './Disagreements.js';
import { SpanAgreement } from './SpanAgreement.js';
import { TakeOver } from './TakeOver.js';

/** `/w/:initiative/coding/agreement`: how far coders agree, and what to talk through. */
export function AgreementPage() {
  return (
    <ForRole ability="story.review">
      <Whole />
    </ForRole>
  );
}

function Whole() {
  const { t } = useTranslation('coding');
  const { initiative, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(CodingAgreementQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-and-network',
  });
  const agreement = data?.codingAgreement;
  return (
    <Page>
      <title>{`${t('agreement.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('agreement.title')}
        sentence={t('agreement.sentence')}
        above={
          <Breadcrumb
            steps={[{ label: t('list.title'), href: `${work}/coding` }, { label: t('agreement.title') }]}
          />
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {agreement?.stories === 0 && (
        <EmptyState title={t('agreement.empty')}>{t('agreement.emptyWords')}</EmptyState>
      )}
      {agreement && agreement.stories > 0 && (
        <>
          <Disagreements disagreements={agreement.disagreements} />
          <Measures agreement={agreement} />
          {agreement.spans.map((spans) => (
            <SpanAgreement key={spans.part} spans={spans} />
          ))}
        </>
      )}
      {agreement && can('coding.take-over') && <TakeOver />}
    </Page>
  );
}

function Measures({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { themeName } = useInitiative();
  const { stories, coders, alpha, kappa, unaided, themes } = agreement;
  const measure = (value: number | null) =>
    value === null ? t('agreement.unmeasured') : format.number(value, 2);
  return (
    <Section title={t('agreement.measures')} lead={t('agreement.measuresLead')}>
      <DefinitionList
        items={[
          { term: t('agreement.stories'), description: format.number(stories) },
          { term: t('agreement.coders'), description: format.number(coders) },
          { term: t('agreement.alpha'), description: measure(alpha) },
          ...(coders === 2 ? [{ term: t('agreement.kappa'), description: measure(kappa) }] : []),
          ...(unaided.stories < stories
            ? [
                {
                  term: t('agreement.unaided', { count: unaided.stories }),
                  description: unaided.stories > 0 ? measure(unaided.alpha) : t('agreement.noneLeft'),
                },
              ]
            : []),
        ]}
      />
      <DataTable
        caption={t('agreement.byTheme')}
        rows={themes}
        rowKey={({ themeId }) => themeId}
        columns={[
          {
            key: 'theme',
            header: t('agreement.theme'),
            rowHeader: true,
            cell: ({ themeId }) => themeName(themeId),
            sortBy: ({ themeId }) => themeName(themeId),
          },
          {
            key: 'found',
            header: t('agreement.found'),
            numeric: true,
            cell: (row) => format.number(row.stories),
            sortBy: (row) => row.stories,
          },
          {
            key: 'differ',
            header: t('agreement.differ'),
            numeric: true,
            cell: ({ differ }) => format.number(differ),
            sortBy: ({ differ }) => differ,
          },
          {
            key: 'alpha',
            header: t('agreement.alpha'),
            numeric: true,
            cell: (row) => measure(row.alpha),
            sortBy: (row) => row.alpha,
          },
          ...(coders === 2
            ? [
                {
                  key: 'kappa',
                  header: t('agreement.kappa'),
                  numeric: true,
                  cell: (row: Agreement['themes'][number]) => measure(row.kappa),
                  sortBy: (row: Agreement['themes'][number]) => row.kappa,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
