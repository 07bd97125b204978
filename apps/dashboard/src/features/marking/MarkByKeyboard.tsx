import type { Span } from '@chorus/domain';
import { useEffect, useRef, type RefObject } from 'react';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { fieldSpan } from './marked.js';
import styles from './marking.module.css';

interface Props {
  summary: string;
  hint: string;
  action: string;
  /** The texts that can be marked, each with its name. */
  texts: readonly { key: string; label: string; text: string }[];
  language: string;
  /** `span` is undefined where nothing was marked. */
  onMark: (key: string, span: Span | undefined) => void;
}

/** The words once more in fields, where arrow keys with Shift mark them and fingers find handles. */
export function MarkByKeyboard({ summary, texts, ...rest }: Props) {
  return (
    <Disclosure summary={summary}>
      <div className={styles.fields}>
        {texts
          .filter(({ text }) => text !== '')
          .map(({ key, label, text }) => (
            <OneText key={key} name={key} label={label} text={text} {...rest} />
          ))}
      </div>
    </Disclosure>
  );
}

interface OneProps extends Omit<Props, 'summary' | 'texts'> {
  name: string;
  label: string;
  text: string;
}

function OneText({ name, label, text, hint, action, language, onMark }: OneProps) {
  const box = useRef<HTMLDivElement>(null);
  // A field that is `readonly` has no caret in every browser, so keys cannot mark in it. This one takes keys, not changes.
  useEffect(() => {
    const area = box.current?.querySelector('textarea');
    const stay = (event: Event) => event.preventDefault();
    area?.addEventListener('beforeinput', stay);
    return () => area?.removeEventListener('beforeinput', stay);
  }, []);
  return (
    <div ref={box} className={styles.field}>
      <Field label={label} hint={hint}>
        <TextArea
          aria-readonly
          inputMode="none"
          value={text}
          lang={language}
          dir="auto"
          onChange={() => undefined}
        />
      </Field>
      <div>
        <Button size="small" onClick={() => onMark(name, spanIn(box, text))}>
          {action}
        </Button>
      </div>
    </div>
  );
}

function spanIn(box: RefObject<HTMLElement | null>, text: string): Span | undefined {
  const area = box.current?.querySelector('textarea');
  return area ? fieldSpan(text, area.selectionStart, area.selectionEnd) : undefined;
}
