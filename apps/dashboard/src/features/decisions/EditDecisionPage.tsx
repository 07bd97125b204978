import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SAVED } from '../forms/LeaveGuard.js';
import { useSend } from '../forms/useSend.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionForm } from './DecisionForm.js';
import { ReviseDecisionMutation, type Decision } from './decisions.graphql.js';
import { draftOf, knownStories } from './draft.js';
import { useDecision } from './useDecision.js';

/** `/w/:initiative/decisions/:id/edit`: changes what is written; how it was before is kept. */
export function EditDecisionPage() {
  const { t } = useTranslation('decisions');
  const { initiative, work } = useInitiative();
  const { decision, error, refetch } = useDecision();
  return (
    <ForRole ability="decision.write">
      <Page>
        <title>{`${t('form.edit')} · ${initiative.name}`}</title>
        <PageTitle
          title={t('form.edit')}
          sentence={t('form.editSentence')}
          above={
            <Breadcrumb
              steps={[
                { label: t('title'), href: `${work}/decisions` },
                ...(decision ? [{ label: decision.title, href: `${work}/decisions/${decision.id}` }] : []),
                { label: t('form.edit') },
              ]}
            />
          }
        />
        {error && !decision && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!error && !decision && <Skeleton height="40rem" />}
        {decision && <EditDecision key={decision.id} decision={decision} />}
      </Page>
    </ForRole>
  );
}

function EditDecision({ decision }: { decision: Decision }) {
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const sending = useSend();
  // The version that was read with these texts: should somebody else be faster, the server says so.
  const [read] = useState(() => ({
    draft: draftOf(decision),
    version: decision.version,
    stories: knownStories(decision.cited),
  }));
  const { id } = decision;
  return (
    <DecisionForm
      isNew={false}
      first={read.draft}
      stories={read.stories}
      sending={sending}
      onSend={(input) => {
        const variables = { initiative: initiative.slug, id, version: read.version, input };
        void sending
          .send(ReviseDecisionMutation, variables)
          .then((answer) => answer && navigate(`${work}/decisions/${id}`, { state: SAVED }));
      }}
    />
  );
}
