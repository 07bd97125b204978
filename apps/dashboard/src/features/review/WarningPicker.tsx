import { STORY_LIMITS } from '@chorus/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Tag } from '../../ui/Tag.js';
import { TextInput } from '../../ui/TextInput.js';
import styles from './review.module.css';

const MOST = 10;

interface Props {
  warnings: readonly string[];
  onChange: (warnings: string[]) => void;
}

/** What a reader should know before reading; the teller's warnings and the reviewer's are one list. */
export function WarningPicker({ warnings, onChange }: Props) {
  const { t } = useTranslation('work');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const word = typed.trim();
  const full = warnings.length >= MOST;
  const add = () => {
    if (word && !warnings.includes(word)) onChange([...warnings, word]);
    setTyped('');
    input.current?.focus();
  };
  return (
    <div className={styles.picker}>
      <Field
        label={t('review.warnings.legend')}
        hint={t(full ? 'review.warnings.enough' : 'review.warnings.hint')}
      >
        <div className={styles.adding}>
          <TextInput
            ref={input}
            value={typed}
            maxLength={STORY_LIMITS.warning}
            disabled={full}
            onChange={setTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button onClick={add} disabled={!word || full}>
            {t('review.warnings.addButton')}
          </Button>
        </div>
      </Field>
      {warnings.length > 0 && (
        <ul className={styles.tags} aria-label={t('review.warnings.legend')}>
          {warnings.map((warning) => (
            <li key={warning}>
              <Tag
                name={warning}
                onRemove={() => {
                  onChange(warnings.filter((other) => other !== warning));
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
