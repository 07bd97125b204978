import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';

interface Props {
  /** As the file says it. */
  text: string;
  /** What it resembles. */
  name: string | undefined;
  onTake: () => void;
}

/** "Is it Eastford?" Nothing is decided until somebody says yes. */
export function Suggestion({ text, name, onTake }: Props) {
  const { t } = useTranslation('imports');
  if (!name) return null;
  return (
    <Button look="plain" size="small" onClick={onTake} aria-label={t('suggestion.takeNamed', { text, name })}>
      {t('suggestion.take', { name })}
    </Button>
  );
}
