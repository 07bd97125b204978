import { MODERATION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { EraseImportedStoryMutation } from './story-imports.graphql.js';
import styles from './story-imports.module.css';

/** Erases a story out of a file, whose teller asked for it. What was written stays when the dialog is closed. */
export function EraseStory({ storyId }: { storyId: string }) {
  const { t } = useTranslation(['storyImports', 'ui']);
  const { initiative } = useInitiative();
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const erase = async () => {
    const variables = { initiative: initiative.slug, story: storyId, reason };
    if (await sending.send(EraseImportedStoryMutation, variables)) setOpen(false);
  };
  return (
    <>
      <p>
        <Button onClick={() => setOpen(true)}>{t('erase.open')}</Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('erase.title')}
        actions={
          <>
            <Button look="danger" busy={sending.busy} onClick={() => void erase()}>
              {t('erase.action')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('ui:confirm.cancel')}</Button>
          </>
        }
      >
        <div className={styles.erase}>
          <p>{t('erase.lead')}</p>
          <Field
            label={t('erase.reason')}
            hint={t('erase.hint')}
            error={sending.problemAt('reason')}
            required
          >
            <TextArea
              value={reason}
              onChange={setReason}
              limit={MODERATION_LIMITS.line}
              data-first-focus=""
            />
          </Field>
          {sending.general && <FailureNotice error={sending.general} announced />}
        </div>
      </Dialog>
    </>
  );
}
