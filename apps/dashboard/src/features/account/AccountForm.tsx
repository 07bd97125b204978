import { useEffect, useRef, type ReactNode } from 'react';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import styles from './account.module.css';
import type { Deed } from './useDeed.js';

interface Props {
  deed: Deed;
  /** The words of the button. */
  action: string;
  onSend: () => void;
  children: ReactNode;
  /** Said instead of the usual notice when the deed fails. */
  problem?: ReactNode;
}

/** Fields in one column with one button. After a refusal the focus goes to the first field that needs mending. */
export function AccountForm({ deed, action, onSend, children, problem }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { failed, general, busy } = deed;
  useEffect(() => {
    if (failed?.fields.length) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [failed]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      {general && (problem ?? <FailureNotice error={general} announced />)}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
