import { useEffect, useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import styles from './Dialog.module.css';
import { Icon } from './Icon.js';

interface Props {
  open: boolean;
  /** Asked for by Escape, the cross, or a press beside the dialog. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the most likely one first. */
  actions?: ReactNode;
  /** At the side of the page, over its whole height; for something to be read beside the page. */
  side?: boolean;
}

/**
 * The browser's own dialog: it holds the focus inside, closes on Escape and gives the focus back. The focus starts on
 * the element marked `data-first-focus`, or else on the title, so that a screen reader begins there.
 */
export function Dialog({ open, onClose, title, children, actions, side = false }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      const first = element.querySelector<HTMLElement>('[data-first-focus]');
      (first ?? element.querySelector<HTMLElement>('h2'))?.focus();
    } else if (!open) element?.close();
  }, [open]);
  // A page may take the dialog away instead of closing it; the focus goes back all the same.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);
  const pressBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, side && styles.side)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={pressBeside}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.header}>
            <h2 id={id} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={onClose} aria-label={t('dialog.close')}>
              <Icon name="close" size={1.25} />
            </button>
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
