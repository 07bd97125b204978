import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { FigureTable } from './FigureTable.js';
import { ReopenSubmissionMutation, type Sheet } from './submissions.graphql.js';
import styles from './submissions.module.css';
import { useFigure } from './useFigure.js';

/** What became of the numbers, for the contributor: the word that they came back with, or what stands, and the way to change it. */
export function SheetStanding({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const figure = useFigure(sheet);
  const { submission } = sheet;
  if (!submission) return null;
  const { id, version, state, reason } = submission;
  const reopen = async () => {
    const variables = { initiative: initiative.slug, id, version };
    if (await sending.send(ReopenSubmissionMutation, variables)) toast(t('sheet.reopenDone'));
  };
  if (state === 'RETURNED' || (state === 'DRAFT' && reason))
    return (
      <Notice kind="warning" title={t('sheet.returned')}>
        {reason}
      </Notice>
    );
  if (state === 'DRAFT') return null;
  const changed = sheet.cells.filter(
    ({ given, standing, standsAsGiven }) => state === 'APPROVED' && given && standing && !standsAsGiven,
  );
  return (
    <div className={styles.stack}>
      {changed.map(({ placeId, categoryIds, standing }) => (
        <Notice
          key={placeId + categoryIds.join()}
          kind="warning"
          title={
            standing?.who
              ? t('sheet.changedBy', { who: standing.who, value: figure(standing) })
              : t('sheet.changed', { value: figure(standing) })
          }
        />
      ))}
      <FigureTable sheet={sheet} />
      <FormFailure error={sending.error} />
      <div className={styles.actions}>
        <Button busy={sending.busy} onClick={() => void reopen()}>
          {t(state === 'APPROVED' ? 'sheet.correct' : 'sheet.reopen')}
        </Button>
        {state === 'APPROVED' && <span className={styles.quiet}>{t('sheet.correctHint')}</span>}
      </div>
    </div>
  );
}
