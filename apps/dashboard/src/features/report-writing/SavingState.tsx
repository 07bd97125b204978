import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { apollo } from '../../apollo.js';
import type { useReportDraft } from './useReportDraft.js';
import { ReportDraftQuery } from './writing.graphql.js';
import styles from './writing.module.css';

interface Props {
  writing: ReturnType<typeof useReportDraft>;
  onReload: () => void;
}

/** Whether what is written is safe, and what to do where it is not. */
export function SavingState({ writing, onReload }: Props) {
  const { t } = useTranslation('reportWork');
  const { initiative } = useInitiative();
  const say = useProblemText();
  const { saving, error, saved, save, discard, overwrite } = writing;
  if (error?.code === 'CONFLICT') {
    const keepMine = async () => {
      const { data } = await apollo.query({
        query: ReportDraftQuery,
        variables: { initiative: initiative.slug, id: saved.id },
        fetchPolicy: 'network-only',
      });
      if (data) overwrite(data.reportDraft.version);
    };
    return (
      <Notice
        kind="error"
        title={t('conflict.title')}
        safe={t('conflict.safe')}
        announced
        actions={
          <>
            <Button
              onClick={() => {
                discard();
                onReload();
              }}
            >
              {t('conflict.theirs')}
            </Button>
            <Button onClick={() => void keepMine()}>{t('conflict.mine')}</Button>
          </>
        }
      >
        {t('conflict.do')}
      </Notice>
    );
  }
  if (saving === 'failed')
    return (
      <Notice
        kind="warning"
        title={t(error?.code === 'OFFLINE' ? 'saving.offline' : 'saving.failed')}
        safe={t('saving.safe')}
        announced
        actions={<Button onClick={() => void save()}>{t('saving.again')}</Button>}
      >
        {error && error.code !== 'OFFLINE' ? say(error.problem, error.message) : t('saving.goesOn')}
      </Notice>
    );
  return (
    <p className={styles.saving} role="status">
      {t(`saving.${saving}`)}
    </p>
  );
}
