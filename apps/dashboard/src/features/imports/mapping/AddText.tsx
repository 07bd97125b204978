import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/TextInput.js';
import styles from './Mapping.module.css';

interface Props {
  /** Names the field, such as "Another text that stands for everyone". */
  label: string;
  onAdd: (text: string) => void;
}

/** One more text, which the first rows of the file do not have. */
export function AddText({ label, onAdd }: Props) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div className={styles.add}>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button size="small" onClick={add}>
        {t('addText')}
      </Button>
    </div>
  );
}
