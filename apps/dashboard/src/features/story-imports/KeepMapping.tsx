import { useMutation } from '@apollo/client/react';
import type { StoryMapping } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SaveStoryMappingMutation, StoryMappingsQuery } from './story-imports.graphql.js';
import styles from './story-imports.module.css';

/** Keeps what the columns are, so that the next file of this kind is one choice. */
export function KeepMapping({ mapping }: { mapping: StoryMapping }) {
  const { t } = useTranslation('storyImports');
  const toast = useToast();
  const { initiative } = useInitiative();
  const [name, setName] = useState(mapping.source);
  const [save, { loading, error }] = useMutation(SaveStoryMappingMutation, {
    refetchQueries: [StoryMappingsQuery],
  });
  const keep = async () => {
    try {
      await save({ variables: { initiative: initiative.slug, name, mapping } });
      toast(t('take.kept'));
    } catch {
      // `error` of the mutation says it.
    }
  };
  return (
    <>
      <div className={styles.row}>
        <Field label={t('take.keep')} optional>
          <TextInput value={name} onChange={setName} />
        </Field>
        <Button busy={loading} onClick={() => name.trim() !== '' && void keep()}>
          {t('take.keepAction')}
        </Button>
      </div>
      {error && <FailureNotice error={failure(error)} announced />}
    </>
  );
}
