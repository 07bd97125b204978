import { readMoment, timeMark, voiceSpanProblem, wholeSeconds, type Span } from '@chorus/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import styles from './coding.module.css';

/** A stretch as it is being chosen: moments as they are typed. */
export interface Choosing {
  from: string;
  to: string;
  /** Somebody has tried to add it: what is wrong is said. */
  tried: boolean;
}

export const NOTHING_CHOSEN: Choosing = { from: '', to: '', tried: false };

/** The stretch that was typed, if both moments can be read. */
export function stretchOf({ from, to }: Choosing): Span | undefined {
  const [start, end] = [readMoment(from), readMoment(to)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

interface Props {
  /** Seconds of the recording. */
  duration: number;
  choosing: Choosing;
  onChoose: (choosing: Choosing) => void;
  /** Where the player is now, in seconds. */
  moment: () => number;
  onMark: (span: Span) => void;
}

/** Begin and end of a stretch, typed or taken from where the player is. */
export function MarkVoice({ duration, choosing, onChoose, moment, onMark }: Props) {
  const { t } = useTranslation('coding');
  const say = useProblemText();
  const id = useId();
  const { from, to, tried } = choosing;
  const span = stretchOf(choosing);
  const wrong = span && voiceSpanProblem(span, duration);
  const unread = (written: string) =>
    tried && readMoment(written) === undefined ? t('voice.notMoment') : undefined;
  const length = wholeSeconds(duration);
  const here = (seconds: number, most: number) => timeMark(Math.min(seconds, most));
  const mark = () => {
    if (!span || wrong) return onChoose({ ...choosing, tried: true });
    onMark(span);
    onChoose(NOTHING_CHOSEN);
  };
  return (
    <div className={styles.stretching} role="group" aria-labelledby={id}>
      <p id={id} className={styles.theme}>
        {t('voice.title')}
      </p>
      <p className={styles.quiet}>{t('voice.hint', { length: timeMark(length) })}</p>
      <div className={styles.moments}>
        <Field label={t('voice.from')} error={unread(from)}>
          <TextInput
            value={from}
            autoComplete="off"
            onChange={(written) => onChoose({ ...choosing, from: written })}
          />
        </Field>
        <Button onClick={() => onChoose({ ...choosing, from: here(Math.floor(moment()), length - 1) })}>
          {t('voice.fromHere')}
        </Button>
      </div>
      <div className={styles.moments}>
        <Field label={t('voice.to')} error={unread(to) ?? (tried && wrong ? say(wrong) : undefined)}>
          <TextInput
            value={to}
            autoComplete="off"
            onChange={(written) => onChoose({ ...choosing, to: written })}
          />
        </Field>
        <Button onClick={() => onChoose({ ...choosing, to: here(Math.ceil(moment()), length) })}>
          {t('voice.toHere')}
        </Button>
      </div>
      <div>
        <Button onClick={mark}>{t('voice.add')}</Button>
      </div>
    </div>
  );
}
