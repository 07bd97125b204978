import { useRef, type KeyboardEvent } from 'react';
import styles from './DownloadMenu.module.css';
import { Icon } from './Icon.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** One file, and what it is good for. */
export interface Download {
  href: string;
  label: string;
}

interface Props {
  label: string;
  /** What is downloaded, for whoever does not see what the button stands by. */
  of: string;
  files: readonly Download[];
}

/** A button that unfolds to links; by keyboard like every other: Enter opens, Tab goes on, Escape closes. */
export function DownloadMenu({ label, of, files }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      data-screen-only
      onKeyDown={escape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className={styles.button}>
        <Icon name="download" />
        {label}
        <VisuallyHidden> {of}</VisuallyHidden>
        <Icon name="chevron" />
      </summary>
      <ul className={styles.files}>
        {files.map(({ href, label: file }) => (
          <li key={href}>
            <a className={styles.file} href={href} download onClick={close}>
              {file}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
