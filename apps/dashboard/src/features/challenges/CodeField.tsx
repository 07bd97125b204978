import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error: ReactNode;
}

/** The code of a receipt. It goes to the server in the body of a request, and nowhere else. */
export function CodeField({ value, onChange, error }: Props) {
  const { t } = useTranslation('challengeOwn');
  return (
    <Field label={t('code')} hint={t('codeHint')} error={error}>
      <TextArea
        rows={2}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        value={value}
        onChange={onChange}
      />
    </Field>
  );
}
