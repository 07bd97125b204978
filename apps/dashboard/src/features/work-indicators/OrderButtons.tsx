import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';

interface Props {
  /** Where it stands, from 1, of how many. */
  place: number;
  all: number;
  name: string;
  onMove: (step: 1 | -1) => void;
}

/**
 * Up and down. The browser takes the focus away from a row that is put in another place; it is given back, so that a
 * row can be moved several steps by pressing the same key. Buttons at an end stay reachable for the same reason.
 */
export function OrderButtons({ place, all, name, onMove }: Props) {
  const { t } = useTranslation('workshop');
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<1 | -1>(undefined);
  useLayoutEffect(() => {
    if (pressed.current === undefined) return;
    buttons.current?.querySelector<HTMLElement>(`[data-step='${pressed.current}']`)?.focus();
    pressed.current = undefined;
  }, [place]);
  const button = (step: 1 | -1, isEnd: boolean) => (
    <Button
      look="plain"
      size="small"
      icon={step < 0 ? 'up' : 'down'}
      data-step={step}
      aria-disabled={isEnd || undefined}
      onClick={() => {
        if (isEnd) return;
        pressed.current = step;
        onMove(step);
      }}
    >
      <VisuallyHidden>{`${step < 0 ? t('order.up') : t('order.down')} ${name}`}</VisuallyHidden>
    </Button>
  );
  return (
    <span ref={buttons}>
      {button(-1, place === 1)}
      {button(1, place === all)}
    </span>
  );
}
