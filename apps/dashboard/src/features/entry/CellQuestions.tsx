import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useProblemText } from '../../ui/useProblemText.js';
import formStyles from '../forms/forms.module.css';
import type { CellLook } from './book.js';

interface Props {
  questions: CellLook['questions'];
  /** Sends the words; throws a Failure. */
  onAnswer: (ruleId: string, words: string) => Promise<void>;
}

/** What rules ask about a figure that is saved already, each with room to say why it is right. */
export function CellQuestions({ questions, onAnswer }: Props) {
  return questions.map(
    ({ ruleId, problem }) =>
      ruleId !== null && (
        <Question key={ruleId} problem={problem} onAnswer={(words) => onAnswer(ruleId, words)} />
      ),
  );
}

interface QuestionProps {
  problem: CellLook['questions'][number]['problem'];
  onAnswer: (words: string) => Promise<void>;
}

function Question({ problem, onAnswer }: QuestionProps) {
  const { t } = useTranslation('numbers');
  const say = useProblemText();
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState<Failure>();
  const send = () => {
    setMissing(words.trim() === '');
    if (words.trim() === '') return;
    setBusy(true);
    setFailed(undefined);
    onAnswer(words.trim())
      .catch((error: unknown) => setFailed(failure(error)))
      .finally(() => setBusy(false));
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{say(problem)}</p>
      {failed && <FailureNotice error={failed} />}
      <Field
        label={t('entry.question.right')}
        hint={t('entry.question.hint')}
        error={missing && words.trim() === '' ? say({ code: 'REQUIRED', detail: {} }) : undefined}
      >
        <TextArea value={words} onChange={setWords} limit={1000} />
      </Field>
      <div>
        <Button type="submit" busy={busy}>
          {t('entry.question.keep')}
        </Button>
      </div>
    </form>
  );
}
