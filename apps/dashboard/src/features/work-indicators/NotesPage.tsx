import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { AnnotationDialog, type Annotation } from './AnnotationDialog.js';
import { useWorkIndicator } from './IndicatorFrame.js';
import styles from './Notes.module.css';
import { RemoveAnnotationMutation } from './work-indicators.graphql.js';

/** Dated notes on the curve: events, new rules, breaks in the series. */
export function NotesPage() {
  const { t } = useTranslation(['numbers', 'forms']);
  const format = useFormat();
  const { initiative } = useInitiative();
  const indicator = useWorkIndicator();
  const sending = useSend();
  const [edited, setEdited] = useState<Annotation | 'new'>();
  const [removed, setRemoved] = useState<Annotation>();
  const notes = [...indicator.annotations].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const remove = async () => {
    if (!removed) return;
    await sending.send(RemoveAnnotationMutation, { initiative: initiative.slug, id: removed.id });
    setRemoved(undefined);
  };
  const add = (
    <Button look="primary" icon="plus" onClick={() => setEdited('new')}>
      {t('notes.add')}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <h2>{t('notes.title')}</h2>
        {notes.length > 0 && add}
      </div>
      {sending.error && <FailureNotice error={sending.error} announced />}
      {notes.length === 0 && (
        <EmptyState title={t('notes.empty')} action={add}>
          {t('notes.emptyWords')}
        </EmptyState>
      )}
      <ol className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <p className={styles.when}>
              {format.shortDate(note.startsOn)}
              {note.endsOn && ` – ${format.shortDate(note.endsOn)}`}
            </p>
            <div className={styles.words}>
              <p className={styles.kind}>{t(`annotation.${note.kind}`)}</p>
              <h3>{note.title}</h3>
              {note.note && <p>{note.note}</p>}
            </div>
            <div className={styles.actions}>
              <Button look="plain" size="small" onClick={() => setEdited(note)}>
                {t('forms:change')}
                <VisuallyHidden> {note.title}</VisuallyHidden>
              </Button>
              <Button look="plain" size="small" onClick={() => setRemoved(note)}>
                {t('forms:remove')}
                <VisuallyHidden> {note.title}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {indicator.publishedAt && notes.length > 0 && indicator.hasUnpublishedChanges && (
        <Notice title={t('notes.unseen')} />
      )}
      {edited && (
        <AnnotationDialog
          annotation={edited === 'new' ? undefined : edited}
          indicatorId={indicator.id}
          onDone={() => setEdited(undefined)}
        />
      )}
      <Confirm
        open={Boolean(removed)}
        title={t('notes.removeAsk', { title: removed?.title ?? '' })}
        action={t('notes.remove')}
        danger
        busy={sending.busy}
        onConfirm={() => void remove()}
        onCancel={() => setRemoved(undefined)}
      >
        <p>{t('notes.removeWords')}</p>
      </Confirm>
    </>
  );
}
