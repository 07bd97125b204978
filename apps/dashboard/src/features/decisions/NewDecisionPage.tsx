import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SAVED } from '../forms/LeaveGuard.js';
import { useSend } from '../forms/useSend.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { today } from '../share/today.js';
import { DecisionForm } from './DecisionForm.js';
import { FromTensionQuery, RecordDecisionMutation } from './decisions.graphql.js';
import { draftFrom, emptyDraft, knownStories } from './draft.js';

/** `/w/:initiative/decisions/new`: writes a decision down; with `tension` in the address it begins with that one. */
export function NewDecisionPage() {
  const { t } = useTranslation('decisions');
  const { initiative, work } = useInitiative();
  const [search] = useSearchParams();
  const tension = search.get('tension') ?? '';
  return (
    <ForRole ability="decision.write">
      <Page>
        <title>{`${t('form.newTitle')} · ${initiative.name}`}</title>
        <PageTitle
          title={t('form.newTitle')}
          sentence={t('form.newSentence')}
          above={
            <Breadcrumb
              steps={[{ label: t('title'), href: `${work}/decisions` }, { label: t('form.newTitle') }]}
            />
          }
        />
        <NewDecision tension={tension} />
      </Page>
    </ForRole>
  );
}

function NewDecision({ tension: id }: { tension: string }) {
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const sending = useSend();
  const { data, error, refetch } = useQuery(FromTensionQuery, {
    variables: { initiative: initiative.slug, id },
    skip: id === '',
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (id && !data) return <Skeleton height="40rem" />;
  return (
    <DecisionForm
      isNew
      first={data ? draftFrom(data.tension, today()) : emptyDraft(today())}
      stories={knownStories(data?.tension.cited ?? [])}
      sending={sending}
      onSend={(input, audience) => {
        void sending
          .send(RecordDecisionMutation, { initiative: initiative.slug, audience, input })
          .then(
            (answer) => answer && navigate(`${work}/decisions/${answer.recordDecision.id}`, { state: SAVED }),
          );
      }}
    />
  );
}
