import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';
import styles from './forms.module.css';

/** Failures that have words of their own for the whole application. */
const GENERAL = ['OFFLINE', 'UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL'];

interface Props {
  error: Failure | undefined;
  /** What did not happen, in a few words; otherwise it was not saved, and what was typed is safe. */
  title?: string;
  /** How often it was tried: a form may find problems of its own before anything is sent. */
  tries?: number;
}

/** Says why a form was not taken. What belongs to a field stands beside the field, and the focus goes to the first. */
export function FormFailure({ error, title, tries = 0 }: Props) {
  const { t } = useTranslation('forms');
  const say = useProblemText();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!error && tries === 0) return;
    const form = here.current?.closest('form, dialog');
    form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [error, tries]);
  const beside = error?.fields.some(({ path }) => path !== '');
  return (
    <div ref={here} className={styles.failure}>
      {error && beside && <Notice kind="error" title={t('mend.title')} safe={t('mend.safe')} announced />}
      {error && !beside && GENERAL.includes(error.code) && <FailureNotice error={error} announced />}
      {error && !beside && !GENERAL.includes(error.code) && (
        <Notice
          kind="error"
          title={title ?? t('notSaved')}
          safe={title === undefined ? t('safe') : undefined}
          announced
        >
          {say(error.problem, error.message)}
        </Notice>
      )}
    </div>
  );
}
