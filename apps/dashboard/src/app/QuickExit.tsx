import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import { createShiftCounter, leave } from './leave.js';

/** Leaves for another page at once: by button, always in the same corner, or by pressing Shift three times. */
export function QuickExit() {
  const { t } = useTranslation('ui');
  const [left, setLeft] = useState(3);
  useEffect(() => {
    const count = createShiftCounter();
    const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return;
      const now = count(key, timeStamp);
      setLeft(now);
      if (now === 0) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <div>
      <Button size="small" icon="close" onClick={leave} title={t('exit.shift')}>
        {t('exit.leave')}
      </Button>
      <span role="status">
        {/* One press is ordinary typing; the second may be meant. */}
        <VisuallyHidden>{left === 1 ? t('exit.oneMore') : ''}</VisuallyHidden>
      </span>
    </div>
  );
}
