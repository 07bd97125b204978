import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Column } from './Column.js';
import type { Draft } from './draft.js';
import { saveText } from './saveText.js';
import styles from './share.module.css';

interface Props {
  question: string;
  /** What was written here before the call closed. */
  draft: Draft | null | undefined;
  discard: () => Promise<void>;
}

/** A call that takes no stories (any more). What somebody wrote for it is theirs to keep or to delete. */
export function ClosedCall({ question, draft, discard }: Props) {
  const { t } = useTranslation('story');
  const words = draft ? [draft.title, draft.text].filter(Boolean).join('\n\n') : '';
  return (
    <Column>
      <title>{t('closed.title')}</title>
      <div className={styles.screen}>
        <h1 className={styles.question}>{question}</h1>
        <Notice kind="warning" title={t('closed.title')} safe={words && t('closed.safe')}>
          {t('closed.do')}
        </Notice>
        {words && (
          <div className={styles.onward}>
            <Button look="primary" icon="download" onClick={() => saveText(t('closed.file'), words)}>
              {t('closed.save')}
            </Button>
            <Button onClick={() => void discard()}>{t('kept.delete')}</Button>
          </div>
        )}
      </div>
    </Column>
  );
}
