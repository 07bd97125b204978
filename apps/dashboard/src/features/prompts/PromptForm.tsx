import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '../../ui/Button.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { LeaveGuard, SAVED } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { inputOf } from './draft.js';
import { MeaningPart } from './MeaningPart.js';
import { PromptAsForm } from './PromptAsForm.js';
import { PromptAsks } from './PromptAsks.js';
import { PromptDoors } from './PromptDoors.js';
import { PromptEmbed } from './PromptEmbed.js';
import { PromptInvite } from './PromptInvite.js';
import { PromptLimits } from './PromptLimits.js';
import { PromptTimes } from './PromptTimes.js';
import { PromptWords } from './PromptWords.js';
import { SavePromptMutation, type Prompt } from './prompts.graphql.js';
import { VoiceQuestions } from './VoiceQuestions.js';

/** What each part of the form gets: the draft, how to change it, and what the server said about a field. */
export interface PromptPartProps {
  draft: Prompt;
  set: (changes: Partial<Prompt>) => void;
  problemOf: (path: string) => string | undefined;
}

/** Everything about one call, from its question to who may read the answers. */
export function PromptForm({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [first] = useState(prompt);
  const [draft, setDraft] = useState(prompt);
  const save = async () => {
    const input = inputOf(draft);
    if (!(await sending.send(SavePromptMutation, { initiative: initiative.slug, input }))) return;
    toast(t('forms:saved'));
    await navigate(`${work}/prompts`, { state: SAVED });
  };
  const part: PromptPartProps = {
    draft,
    set: (changes) => setDraft((before) => ({ ...before, ...changes })),
    problemOf: sending.problemAt,
  };
  return (
    <>
      <LeaveGuard dirty={JSON.stringify(draft) !== JSON.stringify(first)} />
      <SendForm
        sending={sending}
        action={t('prompts.save')}
        onSend={() => void save()}
        beside={<ButtonLink href={`${work}/prompts`}>{t('back')}</ButtonLink>}
      >
        <PromptWords {...part} isNew={first.id === ''} />
        <PromptTimes {...part} />
        <PromptAsks {...part} />
        <MeaningPart {...part} />
        <VoiceQuestions {...part} />
        <PromptLimits {...part} />
        {first.id !== '' && <PromptInvite prompt={first} />}
        {first.id !== '' && <PromptDoors prompt={first} />}
        {first.id !== '' && <PromptEmbed {...part} saved={first} />}
        {first.id !== '' && <PromptAsForm prompt={first} />}
        <Part title={t('forms:translations.title')} lead={t('forms:translations.lead')}>
          <TranslationFields
            value={draft.translations}
            onChange={(translations) => part.set({ translations })}
            fields={[
              {
                name: 'question',
                label: t('prompts.question'),
                original: draft.question,
                long: true,
                limit: 300,
              },
              { name: 'help', label: t('prompts.help'), original: draft.help, long: true, limit: 1000 },
              {
                name: 'livedTrendQuestion',
                label: t('prompts.trend'),
                original: draft.livedTrendQuestion,
                limit: 300,
              },
            ]}
          />
        </Part>
      </SendForm>
    </>
  );
}
