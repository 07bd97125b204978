import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import styles from './Grid.module.css';
import { pressOf } from './useGridKeys.js';
import type { Press } from './keys.js';
import type { Editing } from './useGrid.js';

interface Props {
  editing: Editing;
  label: string;
  /** Every key, to be kept on the device. */
  onType: (text: string) => void;
  /** The text that is taken, or undefined to leave the cell as it was; and the key that goes on from here. */
  onClose: (text: string | undefined, press?: Press) => void;
}

const GOES_ON = ['Enter', 'Tab'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** An open cell. Enter and Tab take the text and go on, Escape leaves the cell as it was. */
export function CellEditor({ editing, label, onType, onClose }: Props) {
  const [text, setText] = useState(editing.text);
  const input = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    if (!editing.fresh) element?.select();
  }, [editing.fresh]);
  const close = (taken: string | undefined, press?: Press) => {
    if (closed.current) return;
    closed.current = true;
    onClose(taken, press);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const press = pressOf(event);
    const goesOn =
      GOES_ON.includes(press.key) || (editing.fresh && ARROWS.includes(press.key) && !press.shift);
    if (goesOn && !press.alt) {
      event.preventDefault();
      close(text, press);
    } else if (press.key === 'Escape') {
      event.preventDefault();
      close(undefined, press);
    }
  };
  return (
    <input
      ref={input}
      className={styles.editor}
      type="text"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="next"
      aria-label={label}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onType(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => close(text)}
    />
  );
}
