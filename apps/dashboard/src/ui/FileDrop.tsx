import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import { Explanation } from './Field.js';
import styles from './FileDrop.module.css';
import { Icon } from './Icon.js';

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** As the browser's `accept`: ".csv,.xlsx". It only guides; the server decides by content. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** Choose a file, or drop it here. Under the picture is the browser's own file field, so every way of input works. */
export function FileDrop({ label, hint, error, accept, multiple = false, disabled, onFiles }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [over, setOver] = useState(false);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const hand = (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (chosen.length > 0 && !disabled) onFiles(chosen);
  };
  const drag = (event: DragEvent, entering: boolean) => {
    event.preventDefault();
    setOver(entering && !disabled);
  };
  return (
    <div className={styles.field}>
      <p className={styles.label} id={`${id}-label`}>
        {label}
      </p>
      <Explanation id={id} hint={hint} error={error} />
      <label
        className={classes(styles.drop, over && styles.over, disabled && styles.disabled)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          hand(event.dataTransfer.files);
        }}
      >
        <Icon name="upload" size={1.5} />
        <span id={`${id}-action`}>
          <strong>{t('fileDrop.choose', { count: multiple ? 2 : 1 })}</strong>{' '}
          {t('fileDrop.orDrop', { count: multiple ? 2 : 1 })}
        </span>
        <input
          type="file"
          className={styles.input}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-labelledby={`${id}-label ${id}-action`}
          aria-describedby={describedBy}
          onChange={(event) => {
            hand(event.target.files);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
