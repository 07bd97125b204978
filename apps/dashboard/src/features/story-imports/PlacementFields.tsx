import type { MappedPlacement, SignifierKind } from '@chorus/domain';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';

interface Signifier {
  id: string;
  kind: SignifierKind;
  question: string;
  labels: readonly string[];
}

interface Props {
  signifiers: readonly Signifier[];
  columns: readonly { value: string; label: string }[];
  placements: readonly MappedPlacement[];
  onChange: (placements: MappedPlacement[]) => void;
}

/** Which columns answer the triads, sliders and choices of the call. */
export function PlacementFields({ signifiers, columns, placements, onChange }: Props) {
  const { t } = useTranslation('storyImports');
  const of = (question: string) => placements.find((each) => each.question === question);
  const put = (placement: MappedPlacement) =>
    onChange([
      ...placements.filter(({ question }) => question !== placement.question),
      ...(placement.columns.some((name) => name !== '') ? [placement] : []),
    ]);
  return signifiers.map(({ id, kind, question, labels }) => {
    const placement = of(question) ?? { question, columns: [] };
    const parts = kind === 'TRIAD' ? labels : [''];
    return (
      <Fragment key={id}>
        {parts.map((label, at) => (
          <Field key={label} label={kind === 'TRIAD' ? t('columns.triad', { question, label }) : question}>
            <Select
              value={placement.columns[at] ?? ''}
              onChange={(name) =>
                put({
                  ...placement,
                  columns: parts.map((_, part) => (part === at ? name : (placement.columns[part] ?? ''))),
                })
              }
              options={[{ value: '', label: t('columns.none') }, ...columns]}
            />
          </Field>
        ))}
        {kind === 'CHOICE' && placement.columns.length > 0 && (
          <Answers labels={labels} placement={placement} onChange={put} />
        )}
      </Fragment>
    );
  });
}

interface AnswersProps {
  labels: readonly string[];
  placement: MappedPlacement;
  onChange: (placement: MappedPlacement) => void;
}

/** Which cell means which answer of a choice. */
function Answers({ labels, placement, onChange }: AnswersProps) {
  const { t } = useTranslation('storyImports');
  const answers = Object.entries(placement.answers ?? {});
  const cellsOf = (label: string) => answers.filter(([, meant]) => meant === label).map(([cell]) => cell);
  const set = (label: string, cells: readonly string[]) =>
    onChange({
      ...placement,
      answers: Object.fromEntries([
        ...answers.filter(([, meant]) => meant !== label),
        ...cells.map((cell) => [cell, label] as const),
      ]),
    });
  return (
    <>
      {labels.map((label) => (
        <Field key={label} label={t('columns.stands', { label })} hint={t('columns.standsHint')} optional>
          <TextInput
            value={cellsOf(label)[0] ?? ''}
            onChange={(cell) => set(label, cell === '' ? [] : [cell])}
          />
        </Field>
      ))}
      <Field label={t('columns.noAnswer')} hint={t('columns.noAnswerHint')} optional>
        <TextInput
          value={cellsOf('').join(',')}
          onChange={(cells) => set('', cells === '' ? [] : cells.split(',').map((cell) => cell.trim()))}
        />
      </Field>
    </>
  );
}
