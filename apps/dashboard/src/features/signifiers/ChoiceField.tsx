import { useTranslation } from 'react-i18next';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { markOf, NOT_FITTING, UNSAID } from './answer.js';
import type { SignifierFieldProps } from './SignifierField.js';

/** One of the options, or several. */
export function ChoiceField({ signifier, answer, onAnswer }: SignifierFieldProps) {
  const { t } = useTranslation('signifiers');
  const mark = markOf(answer);
  const legend = <VisuallyHidden>{signifier.question}</VisuallyHidden>;
  const options = signifier.labels.map((label, part) => ({ value: String(part), label }));
  if (signifier.several) {
    return (
      <ChoiceList
        legend={legend}
        hint={t('choice.several')}
        values={(mark ?? []).map(String)}
        onChange={(chosen) => onAnswer(chosen.length > 0 ? chosen.map(Number) : undefined)}
        choices={options}
      />
    );
  }
  return (
    <RadioGroup
      legend={legend}
      value={typeof answer === 'string' ? answer : mark ? String(mark[0]) : null}
      onChange={(value) => onAnswer(value === NOT_FITTING || value === UNSAID ? value : [Number(value)])}
      choices={[
        ...options,
        { value: NOT_FITTING, label: t('doesNotFit') },
        { value: UNSAID, label: t('unsaid') },
      ]}
    />
  );
}
