import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { useProblemText } from '../../ui/useProblemText.js';
import styles from './Imports.module.css';
import type { UploadState } from './useUploads.js';

interface Props {
  uploads: readonly UploadState[];
  onAgain: (upload: UploadState) => void;
}

/** How far each file is, and why one did not arrive. */
export function UploadList({ uploads, onAgain }: Props) {
  const { t } = useTranslation('imports');
  const { percent } = useFormat();
  const say = useProblemText();
  return (
    <ul className={styles.uploads}>
      {uploads.map((upload) => {
        const { key, file, share, done, error } = upload;
        return (
          <li key={key}>
            <span className={styles.fileName}>{file.name}</span>
            {error ? (
              <span className={styles.failed} role="alert">
                {error.code === 'OFFLINE' ? t('upload.offline') : say(error.problem, error.message)}{' '}
                <Button look="plain" size="small" onClick={() => onAgain(upload)}>
                  {t('upload.again')}
                </Button>
              </span>
            ) : (
              <>
                <progress value={share} max={1} aria-label={t('upload.progress', { name: file.name })} />
                <span className={styles.share}>{done ? t('upload.done') : percent(share)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
