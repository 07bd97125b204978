import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { useFormat } from '../../ui/format.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import {
  ApproveImportedStoriesMutation,
  UndoStoryImportMutation,
  type StoryImport,
} from './story-imports.graphql.js';
import styles from './story-imports.module.css';

interface Props {
  imported: StoryImport;
  onChange: () => void;
}

/** A file that came in: where its stories stand, approving those that wait, taking all back. */
export function ImportedFile({ imported, onChange }: Props) {
  const { t } = useTranslation('storyImports');
  const format = useFormat();
  const toast = useToast();
  const { initiative } = useInitiative();
  const [asking, setAsking] = useState<'APPROVE' | 'UNDO'>();
  const [approved, setApproved] = useState<number>();
  const [approve, approving] = useMutation(ApproveImportedStoriesMutation);
  const [undo, undoing] = useMutation(UndoStoryImportMutation);
  const { id, fileName, source, basis, importedOn, importedBy, undoneOn, waiting, published } = imported;
  const variables = { initiative: initiative.slug, id };
  const approveAll = async () => {
    setAsking(undefined);
    let done = 0;
    setApproved(done);
    try {
      // A few at a time, each decided on as by itself, until none is left for this person.
      for (let last = 1; last > 0; done += last, setApproved(done)) {
        last = (await approve({ variables })).data?.approveImportedStories ?? 0;
      }
      toast(t(done > 0 ? 'history.approved' : 'history.none'));
    } catch {
      // `error` of the mutation says it; what was approved stays so.
    }
    setApproved(undefined);
    onChange();
  };
  const undoAll = async () => {
    try {
      await undo({ variables });
      setAsking(undefined);
      toast(t('history.undoDone'));
      onChange();
    } catch {
      // `error` of the mutation says it.
    }
  };
  return (
    <article className={styles.imported}>
      <h3>{fileName}</h3>
      <p className={styles.quiet}>
        {t('history.from', { source, day: format.date(importedOn) })}
        {importedBy && ` ${t('history.by', { name: importedBy })}`}
      </p>
      <p className={styles.quiet}>{t('history.basis', { basis })}</p>
      {undoneOn ? (
        <p>{t('history.undone', { day: format.date(undoneOn) })}</p>
      ) : (
        <>
          <p>
            {t('history.waiting', { count: waiting })} · {t('history.published', { count: published })}
          </p>
          <div className={styles.row}>
            {waiting > 0 && (
              <Button busy={approved !== undefined} onClick={() => setAsking('APPROVE')}>
                {t('history.approve')}
              </Button>
            )}
            <Button look="plain" onClick={() => setAsking('UNDO')}>
              {t('history.undo')}
            </Button>
          </div>
        </>
      )}
      {approved !== undefined && (
        <p role="status">
          {t('history.approving', { done: format.number(approved), count: waiting })}{' '}
          <progress value={approved} max={Math.max(waiting, 1)} aria-label={t('history.approve')} />
        </p>
      )}
      {approving.error && <FailureNotice error={failure(approving.error)} announced />}
      <Confirm
        open={asking === 'APPROVE'}
        title={t('history.approveSure', { count: waiting })}
        action={t('history.approve')}
        onConfirm={() => void approveAll()}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('history.approveWhat')}</p>
      </Confirm>
      <Confirm
        open={asking === 'UNDO'}
        busy={undoing.loading}
        title={t('history.undoSure', { name: fileName })}
        action={t('history.undo')}
        onConfirm={() => void undoAll()}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('history.undoWhat')}</p>
        {undoing.error && <FailureNotice error={failure(undoing.error)} announced />}
      </Confirm>
    </article>
  );
}
