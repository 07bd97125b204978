import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { NOT_FITTING, type Answer, type Signifier } from './answer.js';
import { ChoiceField } from './ChoiceField.js';
import styles from './signifiers.module.css';
import { SliderField } from './SliderField.js';
import { TriadField } from './TriadField.js';

export interface SignifierFieldProps {
  /** In the language of the page. */
  signifier: Signifier;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

const FIELDS = { TRIAD: TriadField, SLIDER: SliderField, CHOICE: ChoiceField };

/**
 * One signifier to answer. Nothing is set beforehand; that it does not fit is always an answer, and so is none. The
 * question stands above it, where the page wants it.
 */
export function SignifierField({ signifier, answer, onAnswer }: SignifierFieldProps) {
  const { t } = useTranslation('signifiers');
  const Field = FIELDS[signifier.kind];
  const isOne = signifier.kind === 'CHOICE' && !signifier.several;
  return (
    <div className={styles.signifier}>
      <Field signifier={signifier} answer={answer} onAnswer={onAnswer} />
      {!isOne && (
        <Checkbox
          label={t('doesNotFit')}
          checked={answer === NOT_FITTING}
          onChange={(checked) => onAnswer(checked ? NOT_FITTING : undefined)}
        />
      )}
    </div>
  );
}
