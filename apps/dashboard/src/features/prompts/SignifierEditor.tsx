import { labelField, SIGNIFIER_PARTS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { TextInput } from '../../ui/TextInput.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { OrderButtons } from '../work-indicators/OrderButtons.js';
import styles from './prompts.module.css';
import { withLabel, withoutOption, type DraftSignifier } from './signifierDraft.js';
import { SignifierPreview } from './SignifierPreview.js';

interface Props {
  signifier: DraftSignifier;
  /** Where it stands, from 1, of how many. */
  place: number;
  all: number;
  /** How many stories have answered it: then only its words can change. */
  answered: number;
  problemOf: (path: string) => string | undefined;
  onChange: (signifier: DraftSignifier) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

/** One signifier: its words, its parts, its translations, and beside them what tellers will see. */
export function SignifierEditor({ signifier, place, all, answered, problemOf, ...does }: Props) {
  const { t } = useTranslation('manage');
  const { kind, labels, question, help } = signifier;
  const set = (changes: Partial<DraftSignifier>) => does.onChange({ ...signifier, ...changes });
  const name = question || t(`meaning.kind.${kind}`);
  const { least, most } = SIGNIFIER_PARTS[kind];
  const mayChangeParts = kind === 'CHOICE' && answered === 0;
  const general = problemOf('kind') ?? problemOf('labels');
  const labelOf = (part: number) => t(`meaning.part.${kind}`, { number: part + 1 });
  return (
    <div className={styles.signifier}>
      <div className={styles.signifierHead}>
        <h3>{t('meaning.number', { place, kind: t(`meaning.kind.${kind}`) })}</h3>
        <span className={styles.actions}>
          <OrderButtons place={place} all={all} name={name} onMove={does.onMove} />
          <Button look="plain" size="small" onClick={does.onRemove}>
            {t('meaning.remove')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </span>
      </div>
      {answered > 0 && <p className={styles.standing}>{t('meaning.answered', { count: answered })}</p>}
      {general && <Notice kind="error" title={general} announced />}
      <div className={styles.sides}>
        <div className={styles.signifierFields}>
          <Field label={t('meaning.question')} error={problemOf('question')} required>
            <TextInput value={question} onChange={(text) => set({ question: text })} />
          </Field>
          <Field label={t('meaning.help')} error={problemOf('help')} optional>
            <TextInput value={help} onChange={(text) => set({ help: text })} />
          </Field>
          {labels.map((label, part) => (
            <div key={part} className={styles.option}>
              <Field label={labelOf(part)} error={problemOf(`labels.${part}`)} required>
                <TextInput
                  value={label}
                  onChange={(text) => does.onChange(withLabel(signifier, part, text))}
                />
              </Field>
              {mayChangeParts && labels.length > least && (
                <Button
                  look="plain"
                  size="small"
                  onClick={() => does.onChange(withoutOption(signifier, part))}
                >
                  {t('meaning.removeOption')}
                  <VisuallyHidden> {label || labelOf(part)}</VisuallyHidden>
                </Button>
              )}
            </div>
          ))}
          {mayChangeParts && (
            <>
              <div>
                <Button
                  size="small"
                  icon="plus"
                  disabled={labels.length >= most}
                  onClick={() => set({ labels: [...labels, ''] })}
                >
                  {t('meaning.addOption')}
                </Button>
              </div>
              <Checkbox
                label={t('meaning.several')}
                checked={signifier.several}
                onChange={(several) => set({ several })}
              />
            </>
          )}
          <TranslationFields
            value={signifier.translations}
            onChange={(translations) => set({ translations })}
            fields={[
              { name: 'question', label: t('meaning.question'), original: question },
              { name: 'help', label: t('meaning.help'), original: help },
              ...labels.map((original, part) => ({
                ...{ name: labelField(part), label: labelOf(part), original },
              })),
            ]}
          />
        </div>
        <SignifierPreview signifier={signifier} />
      </div>
    </div>
  );
}
