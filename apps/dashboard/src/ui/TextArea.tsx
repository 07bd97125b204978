import { useEffect, useLayoutEffect, useRef, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';
import { useFormat } from './format.js';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'maxLength'> {
  value: string;
  onChange: (value: string) => void;
  /** In characters. More can be typed, so that nothing pasted is cut off; the count then says how many are too many. */
  limit?: number;
  /** Set in the serif of stories. */
  telling?: boolean;
}

const GROWS_ITSELF = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

/** A field for many words, which grows with them. */
export function TextArea({ className, onChange, limit, telling = false, value, ...area }: Props) {
  const control = useFieldControl();
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (GROWS_ITSELF || !box) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  }, [value]);
  return (
    <>
      <textarea
        rows={telling ? 6 : 3}
        {...control}
        {...area}
        ref={element}
        value={value}
        className={classes(styles.area, telling && styles.telling, className)}
        onChange={(event) => onChange(event.target.value)}
      />
      {limit !== undefined && <Count length={[...value].length} limit={limit} />}
    </>
  );
}

/** The count is always to be seen, but spoken only near the end, and only after a pause. */
function Count({ length, limit }: { length: number; limit: number }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const left = limit - length;
  const words =
    left < 0
      ? t('textArea.over', { count: -left, number: format.number(-left) })
      : t('textArea.left', { count: left, number: format.number(left) });
  const near = left <= limit / 10;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setSpoken(near ? words : ''), 1000);
    return () => clearTimeout(pause);
  }, [near, words]);
  return (
    <p className={classes(styles.count, left < 0 && styles.over)}>
      <span aria-hidden="true">{words}</span>
      <span role="status">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </span>
    </p>
  );
}
