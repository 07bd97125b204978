import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { FigureTable } from './FigureTable.js';
import { MoveDueDate } from './MoveDueDate.js';
import { ReturnDialog } from './ReturnDialog.js';
import { SheetAbout } from './SheetAbout.js';
import { SheetEvents } from './SheetEvents.js';
import { ApproveSubmissionMutation, type Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';

/** What a steward sees of a submission, and decides: approve, or send back with a reason. */
export function SheetReview({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('submissions');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [publish, setPublish] = useState(false);
  const [returning, setReturning] = useState(false);
  const { submission } = sheet;
  const decides = submission?.state === 'SUBMITTED';
  const toQueue = () => navigate(`${work}/submissions`);
  const approve = async () => {
    if (!submission) return;
    const { id, version } = submission;
    const variables = { initiative: initiative.slug, id, version, publish };
    if (!(await sending.send(ApproveSubmissionMutation, variables))) return;
    toast(t(publish ? 'review.approvedShown' : 'review.approved'));
    await toQueue();
  };
  return (
    <>
      {submission?.note && decides && (
        <Notice title={t('review.note')}>
          <p className={styles.words}>{submission.note}</p>
        </Notice>
      )}
      <Section title={t('review.compare')}>
        <FigureTable sheet={sheet} />
        <SheetAbout sheet={sheet} />
      </Section>
      {decides && submission ? (
        <div className={styles.decision}>
          {sheet.published && (
            <Checkbox
              label={t('review.publish')}
              hint={t('review.publishHint')}
              checked={publish}
              onChange={setPublish}
            />
          )}
          <FormFailure error={sending.error} />
          <div className={styles.actions}>
            <Button look="primary" busy={sending.busy} onClick={() => void approve()}>
              {t('review.approve')}
            </Button>
            <Button onClick={() => setReturning(true)}>{t('review.return')}</Button>
          </div>
          <ReturnDialog
            open={returning}
            submission={submission}
            onClose={() => setReturning(false)}
            onReturned={() => void toQueue()}
          />
        </div>
      ) : (
        sheet.due.standing !== 'APPROVED' && (
          <div className={styles.actions}>
            <p className={styles.quiet}>{t('review.waiting')}</p>
            <MoveDueDate due={sheet.due} />
          </div>
        )
      )}
      <SheetEvents sheet={sheet} />
    </>
  );
}
