import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Row, Rows } from '../people/Rows.js';
import { AssignmentDialog } from './AssignmentDialog.js';
import { AssignmentRemoval } from './AssignmentRemoval.js';
import { AssignmentsQuery, type Assignment } from './assignments.graphql.js';

/** `/w/:initiative/due-dates`: which organization gives which numbers, and by when. */
export function AssignmentsPage() {
  return (
    <ForRole ability="submission.review">
      <AssignmentList />
    </ForRole>
  );
}

function AssignmentList() {
  const { t } = useTranslation(['submissions', 'manage', 'forms', 'numbers']);
  const { initiative, work, placeName } = useInitiative();
  const format = useFormat();
  const { data, error, refetch } = useQuery(AssignmentsQuery, { variables: { initiative: initiative.slug } });
  const [editing, setEditing] = useState<Assignment | 'new'>();
  const [removing, setRemoving] = useState<Assignment>();
  const organizations = new Map(data?.organizations.map(({ id, name }) => [id, name]));
  const indicators = new Map(data?.workIndicators.map(({ id, name }) => [id, name]));
  const add = data && data.organizations.length > 0 && (
    <Button look="primary" icon="plus" onClick={() => setEditing('new')}>
      {t('assign.add')}
    </Button>
  );
  const namesOf = ({ indicatorId, organizationId }: Assignment) => ({
    indicator: indicators.get(indicatorId) ?? '',
    organization: organizations.get(organizationId) ?? '',
  });
  const empty = data?.assignments.length === 0;
  return (
    <Page>
      <title>{`${t('assign.title')} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[{ label: t('review.title'), href: `${work}/submissions` }, { label: t('assign.title') }]}
          />
        }
        title={t('assign.title')}
        sentence={t('assign.sentence')}
        actions={!empty && add}
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {empty && (
        <EmptyState title={t('assign.emptyTitle')} action={add}>
          {add ? t('assign.empty') : t('assign.noOrganization')}
        </EmptyState>
      )}
      {data && !empty && (
        <Rows>
          {data.assignments.map((assignment) => {
            const { id, placeIds, dueDays, firstPeriod, endedOn } = assignment;
            const { indicator, organization } = namesOf(assignment);
            return (
              <Row
                key={id}
                name={indicator}
                about={organization}
                facts={[
                  format.list(placeIds.slice(0, 3).map(placeName)) + (placeIds.length > 3 ? ' …' : ''),
                  [
                    t('assign.facts', { count: dueDays }),
                    t('assign.from', { period: format.period(firstPeriod) }),
                    ...(endedOn ? [t('assign.ended', { day: format.shortDate(endedOn) })] : []),
                  ].join(', '),
                ]}
                deeds={[
                  { label: t('manage:edit'), run: () => setEditing(assignment) },
                  { label: t('forms:remove'), run: () => setRemoving(assignment) },
                ]}
              />
            );
          })}
        </Rows>
      )}
      {editing && data && (
        <AssignmentDialog
          assignment={editing === 'new' ? undefined : editing}
          data={data}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && (
        <AssignmentRemoval
          assignment={removing}
          {...namesOf(removing)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Page>
  );
}
