import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Confirm } from '../../ui/Confirm.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { useReportDraft } from './useReportDraft.js';
import { PublishReportMutation, RemoveReportMutation, UnpublishReportMutation } from './writing.graphql.js';
import styles from './writing.module.css';

/** Puts the report before its readers, takes it from them, or removes it. */
export function PublishPart({ writing }: { writing: ReturnType<typeof useReportDraft> }) {
  const { t } = useTranslation(['reportWork', 'reports']);
  const format = useFormat();
  const { initiative, home, work, can } = useInitiative();
  const sending = useSend();
  const navigate = useNavigate();
  const toast = useToast();
  const [asking, setAsking] = useState<'unpublish' | 'remove'>();
  const [anew, setAnew] = useState(false);
  const { saved, text, saving, save, discard } = writing;
  const { id, publishedOn, edition } = saved;
  if (!can('report.publish')) return <Section title={t('publish.title')}>{t('publish.others')}</Section>;
  const publish = async () => {
    const latest = saving === 'saved' ? saved : await save();
    if (!latest) return;
    const { version } = latest;
    const answer = await sending.send(PublishReportMutation, {
      initiative: initiative.slug,
      id,
      version,
      anew,
    });
    if (!answer) return;
    toast(t('publish.done'));
    await navigate(`${home}/reports/${answer.publishReport.slug}`);
  };
  const unpublish = async () => {
    if (!(await sending.send(UnpublishReportMutation, { initiative: initiative.slug, id }))) return;
    setAsking(undefined);
    toast(t('publish.undone'));
  };
  const remove = async () => {
    if (!(await sending.send(RemoveReportMutation, { initiative: initiative.slug, id }))) return;
    discard();
    await navigate(`${work}/reports`);
  };
  const standing =
    publishedOn === null
      ? t('publish.never')
      : [
          t('reports:published', { day: format.date(publishedOn) }),
          t('reports:edition', { count: edition ?? 1 }),
          saved.isAhead && t('ahead'),
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <Section title={t('publish.title')}>
      <div className={styles.publish}>
        <p>{standing}</p>
        <p className={styles.quiet}>{t(`publish.for.${text.audience}`)}</p>
        {publishedOn !== null && text.numbers === 'FROZEN' && (
          <Checkbox
            label={t('publish.anew')}
            hint={t('publish.anewHint')}
            checked={anew}
            onChange={setAnew}
          />
        )}
        {asking === undefined && <FormFailure error={sending.error} title={t('publish.failed')} />}
        <div className={styles.buttons}>
          <Button look="primary" busy={sending.busy} onClick={() => void publish()}>
            {t(publishedOn === null ? 'publish.action' : 'publish.again')}
          </Button>
          {publishedOn !== null && (
            <Button onClick={() => setAsking('unpublish')}>{t('publish.undo')}</Button>
          )}
          {publishedOn === null && (
            <Button look="plain" onClick={() => setAsking('remove')}>
              {t('publish.remove')}
            </Button>
          )}
        </div>
      </div>
      <Confirm
        open={asking === 'unpublish'}
        title={t('publish.undoSure')}
        action={t('publish.undo')}
        busy={sending.busy}
        onConfirm={() => void unpublish()}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('publish.undoWhat')}</p>
      </Confirm>
      <Removal
        open={asking === 'remove'}
        sending={sending}
        title={t('publish.removeSure', { title: saved.title })}
        action={t('publish.remove')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('publish.removeWhat')}</p>
      </Removal>
    </Section>
  );
}
