import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import formStyles from '../forms/forms.module.css';
import { TranslationFields } from '../forms/TranslationFields.js';
import type { CategoryRow } from './categoryRows.js';
import styles from './Places.module.css';

interface Props {
  row: CategoryRow;
  isFirst: boolean;
  isLast: boolean;
  problem: string | undefined;
  onChange: (made: Partial<CategoryRow>) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

/** One group: its name, its place in the order, other spellings, other languages. */
export function CategoryFields({ row, isFirst, isLast, problem, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation(['numbers', 'forms']);
  const named = <VisuallyHidden> {row.name}</VisuallyHidden>;
  return (
    <li className={styles.category}>
      <Field label={t('groups.category')} error={problem} required>
        <TextInput value={row.name} onChange={(name) => onChange({ name })} />
      </Field>
      <div className={styles.deeds}>
        <Button look="plain" size="small" icon="up" disabled={isFirst} onClick={() => onMove(-1)}>
          {t('groups.up')}
          {named}
        </Button>
        <Button look="plain" size="small" icon="down" disabled={isLast} onClick={() => onMove(1)}>
          {t('groups.down')}
          {named}
        </Button>
        <Button look="plain" size="small" icon="trash" onClick={onRemove}>
          {t('forms:remove')}
          {named}
        </Button>
      </div>
      <Disclosure summary={t('groups.more')}>
        <div className={formStyles.form}>
          <Field label={t('places.aliases')} hint={t('places.aliasesHint')} optional>
            <TextArea value={row.aliases} onChange={(aliases) => onChange({ aliases })} />
          </Field>
          <TranslationFields
            fields={[{ name: 'name', label: t('groups.category'), original: row.name }]}
            value={row.translations}
            onChange={(translations) => onChange({ translations })}
          />
        </div>
      </Disclosure>
    </li>
  );
}
