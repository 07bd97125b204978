import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Notice } from '../../ui/Notice.js';
import styles from './forms.module.css';

/** Says that a form was not taken. Where fields are at fault, the sentence is beside them, and the focus goes there. */
export function FormFailure({ error }: { error: Failure | undefined }) {
  const { t } = useTranslation('numbers');
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!error) return;
    const form = here.current?.closest('form, dialog');
    form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [error]);
  const beside = error?.fields.some(({ path }) => path !== '');
  return (
    <div ref={here} className={styles.failure}>
      {error && beside && (
        <Notice kind="error" title={t('form.mend.title')} safe={t('form.mend.safe')} announced />
      )}
      {error && !beside && <FailureNotice error={error} announced />}
    </div>
  );
}
