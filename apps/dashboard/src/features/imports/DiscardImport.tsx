import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DiscardImportMutation } from './imports.graphql.js';

/** Throws an import away before it was taken over. */
export function DiscardImport({ importId }: { importId: string }) {
  const { t } = useTranslation('imports');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [discard, { loading, error, reset }] = useMutation(DiscardImportMutation);
  const run = async () => {
    try {
      await discard({ variables: { initiative: initiative.slug, id: importId } });
      toast(t('discard.done'));
      await navigate(`${work}/imports`);
    } catch {
      // `error` of the mutation says it.
    }
  };
  const cancel = () => {
    setAsking(false);
    reset();
  };
  return (
    <>
      <Button icon="trash" onClick={() => setAsking(true)}>
        {t('discard.button')}
      </Button>
      <Confirm
        open={asking}
        danger
        title={t('discard.question')}
        action={t('discard.button')}
        busy={loading}
        onConfirm={() => void run()}
        onCancel={cancel}
      >
        <p>{t('discard.explain')}</p>
        {error && <FailureNotice error={failure(error)} announced />}
      </Confirm>
    </>
  );
}
