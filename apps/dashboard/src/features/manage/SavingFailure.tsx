import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';

/** Failures that have words of their own for the whole application. */
const GENERAL = ['OFFLINE', 'UNAUTHENTICATED', 'INTERNAL'];

interface Props {
  error: Failure | undefined;
  /** What did not happen, in a few words: "Not removed". */
  title: string;
  /** What is safe all the same. */
  safe?: string;
}

/** Why something was not saved or not removed. What belongs to a field stands beside the field. */
export function SavingFailure({ error, title, safe }: Props) {
  const { t } = useTranslation('manage');
  const say = useProblemText();
  if (!error) return null;
  if (GENERAL.includes(error.code)) return <FailureNotice error={error} announced />;
  return (
    <Notice kind="error" title={title} safe={safe} announced>
      {error.fields.length > 0 ? t('save.look') : say(error.problem, error.message)}
    </Notice>
  );
}
