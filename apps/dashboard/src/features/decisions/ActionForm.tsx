import { ACTION_STATES, DECISION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SaveActionMutation, type Action } from './decisions.graphql.js';

interface Props {
  decisionId: string;
  /** Null: a new one. */
  action: Action | null;
  onClose: () => void;
}

const FIRST: Pick<Action, 'what' | 'who' | 'until' | 'state' | 'words'> = {
  ...{ what: '', who: '', until: null, state: 'PLANNED', words: '' },
};

/** Who does what until when, and how it stands. How it stood before is kept. */
export function ActionForm({ decisionId, action, onClose }: Props) {
  const { t, i18n } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => {
    const { what, who, until, state, words } = action ?? FIRST;
    return { key: crypto.randomUUID(), what, who, until: until ?? '', state, words };
  });
  const [first] = useState(draft);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const missing = (value: string, path: string) =>
    tried && value.trim() === '' ? t('required') : sending.problemAt(`input.${path}`);
  const save = async () => {
    setTried(true);
    if (draft.what.trim() === '' || draft.who.trim() === '') return;
    const input = {
      ...{ ...draft, decisionId, until: draft.until || null },
      ...{ id: action?.id, version: action?.version, language: i18n.resolvedLanguage ?? 'en' },
    };
    if (await sending.send(SaveActionMutation, { initiative: initiative.slug, input })) {
      toast(t('actions.saved'));
      onClose();
    }
  };
  return (
    <FormDialog
      open
      title={t(action ? 'actions.changeTitle' : 'actions.add')}
      dirty={draft !== first}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field label={t('actions.what')} error={missing(draft.what, 'what')} required>
        <TextInput
          value={draft.what}
          onChange={(what) => change({ what })}
          maxLength={DECISION_LIMITS.title}
        />
      </Field>
      <Field label={t('actions.who')} hint={t('actions.whoHint')} error={missing(draft.who, 'who')} required>
        <TextInput value={draft.who} onChange={(who) => change({ who })} maxLength={DECISION_LIMITS.who} />
      </Field>
      <Field label={t('actions.untilLabel')} error={sending.problemAt('input.until')} optional>
        <DateField value={draft.until} onChange={(until) => change({ until })} />
      </Field>
      <Field label={t('actions.stateLabel')}>
        <Select
          value={draft.state}
          onChange={(value) =>
            change({ state: ACTION_STATES.find((state) => state === value) ?? draft.state })
          }
          options={ACTION_STATES.map((value) => ({ value, label: t(`actions.states.${value}`) }))}
        />
      </Field>
      <Field label={t('actions.words')} hint={t('actions.wordsHint')} optional>
        <TextArea value={draft.words} onChange={(words) => change({ words })} limit={DECISION_LIMITS.words} />
      </Field>
    </FormDialog>
  );
}
