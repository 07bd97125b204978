import { useQuery } from '@apollo/client/react';
import { MODERATION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Field } from '../../ui/Field.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReviewPolicyQuery, SaveReviewPolicyMutation, type ReviewPolicy } from './moderation.graphql.js';

/** Whether two people must read a story, and what everybody may know about how stories are read. */
export function PolicyPart() {
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(ReviewPolicyQuery, {
    variables: { initiative: initiative.slug },
    // A form begins with what is stored now, not with what another page read before.
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="30rem" />;
  return <PolicyForm policy={data.reviewPolicy} />;
}

function PolicyForm({ policy }: { policy: ReviewPolicy }) {
  const { t } = useTranslation(['moderation', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [kept, setKept] = useState(() => inputOf(policy));
  const [draft, setDraft] = useState(kept);
  const save = async () => {
    const sent = draft;
    if (!(await sending.send(SaveReviewPolicyMutation, { initiative: initiative.slug, input: sent }))) return;
    setKept(sent);
    toast(t('forms:saved'));
  };
  return (
    <>
      <LeaveGuard dirty={JSON.stringify(draft) !== JSON.stringify(kept)} />
      <SendForm sending={sending} action={t('rules.save')} onSend={() => void save()}>
        <Part title={t('rules.two')} lead={t('rules.twoLead')}>
          <Checkbox
            label={t('rules.twoPeople')}
            hint={t('rules.twoHint')}
            checked={draft.twoPeople}
            onChange={(twoPeople) => setDraft({ ...draft, twoPeople })}
          />
        </Part>
        <Part title={t('rules.words')} lead={t('rules.wordsLead')}>
          <Field
            label={t('rules.text')}
            hint={t('rules.textHint')}
            error={sending.problemAt('words')}
            optional
          >
            <TextArea
              value={draft.words}
              limit={MODERATION_LIMITS.words}
              onChange={(words) => setDraft({ ...draft, words })}
            />
          </Field>
          <TranslationFields
            value={draft.translations}
            onChange={(translations) => setDraft({ ...draft, translations })}
            fields={[{ name: 'words', label: t('rules.text'), original: draft.words, long: true }]}
          />
        </Part>
      </SendForm>
    </>
  );
}

const inputOf = ({ twoPeople, words, translations }: ReviewPolicy) => ({ twoPeople, words, translations });
