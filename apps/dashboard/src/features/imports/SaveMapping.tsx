import { useMutation, useQuery } from '@apollo/client/react';
import type { ImportMapping } from '@chorus/domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SavedMappingsQuery, SaveMappingMutation } from './imports.graphql.js';
import styles from './Imports.module.css';

/** Keeps the mapping of the last check under a name. */
export function SaveMapping({ mapping }: { mapping: ImportMapping }) {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const say = useProblemText();
  const toast = useToast();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const variables = { initiative: initiative.slug };
  const saved = useQuery(SavedMappingsQuery, { variables });
  const [save, { loading, error }] = useMutation(SaveMappingMutation, {
    refetchQueries: [{ query: SavedMappingsQuery, variables }],
  });
  const replaces = saved.data?.savedMappings.some(
    (each) => each.name.toLowerCase() === name.trim().toLowerCase(),
  );
  const refused = error && failure(error);
  const ofName = refused?.fields.find(({ path }) => path === 'name');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    try {
      await save({ variables: { ...variables, name: name.trim(), mapping } });
      toast(t('save.done', { name: name.trim() }));
    } catch {
      // `error` of the mutation says it.
    }
  };
  const fault = missing ? say({ code: 'REQUIRED', detail: {} }) : ofName && say(ofName.problem);
  return (
    <form className={styles.save} noValidate onSubmit={(event) => void submit(event)}>
      <Field label={t('save.name')} hint={t(replaces ? 'save.replaces' : 'save.nameHint')} error={fault}>
        <TextInput value={name} maxLength={200} onChange={setName} />
      </Field>
      <Button type="submit" busy={loading}>
        {t('save.button')}
      </Button>
      {refused && !ofName && <FailureNotice error={refused} announced />}
    </form>
  );
}
