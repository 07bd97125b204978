import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { FormDialog } from '../forms/FormDialog.js';
import { slugOf } from '../forms/slug.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { DuplicateMutation } from './work-indicators.graphql.js';

interface Props {
  indicator: WorkIndicator;
  onClose: () => void;
}

/** A new draft with the words of this indicator and a name of its own. */
export function DuplicateDialog({ indicator, onClose }: Props) {
  const { t } = useTranslation('workshop');
  const { t: numbers } = useTranslation('numbers');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const proposed = t('duplicate.proposed', { name: indicator.name });
  const [typed, setTyped] = useState<string>();
  const [address, setAddress] = useState<string>();
  const name = typed ?? proposed;
  const slug = address ?? slugOf(name);
  const save = async () => {
    const input = { id: indicator.id, name: name.trim(), slug };
    if (!(await sending.send(DuplicateMutation, { initiative: initiative.slug, input }))) return;
    toast(t('duplicate.done'));
    onClose();
    void navigate(`${work}/indicators/${slug}`);
  };
  return (
    <FormDialog
      open
      title={t('duplicate.title', { name: indicator.name })}
      dirty={typed !== undefined || address !== undefined}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t('duplicate.words')}</p>
      <Field label={numbers('definition.name')} error={sending.problemAt('name', 'input.name')} required>
        <TextInput value={name} onChange={setTyped} data-first-focus="" />
      </Field>
      <Field label={numbers('definition.slug')} error={sending.problemAt('slug', 'input.slug')} required>
        <TextInput value={slug} onChange={setAddress} spellCheck={false} />
      </Field>
    </FormDialog>
  );
}
