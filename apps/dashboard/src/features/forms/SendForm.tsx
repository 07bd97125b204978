import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { FormFailure } from './FormFailure.js';
import styles from './forms.module.css';
import type { Sending } from './useSend.js';

interface Props {
  sending: Sending;
  /** The deed in words: "Save the theme". */
  action: string;
  onSend: () => void;
  /** Said instead of the usual notice after a failure that has kinder words of its own. */
  problem?: ReactNode;
  /** What stands beside the button, such as the way back. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Fields, the reason why they were refused, and one button. A refusal leads to the first field that needs a look. */
export function SendForm({ sending, action, onSend, problem, beside, children }: Props) {
  const [tries, setTries] = useState(0);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (sending.busy) return;
        setTries(tries + 1);
        onSend();
      }}
    >
      {children}
      {problem ?? <FormFailure error={sending.error} tries={tries} />}
      <div className={styles.foot}>
        <Button type="submit" look="primary" busy={sending.busy}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
