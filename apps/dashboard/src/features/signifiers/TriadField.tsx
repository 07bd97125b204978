import { tidyMark, withShare } from '@chorus/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { markOf } from './answer.js';
import { Range } from './Range.js';
import type { SignifierFieldProps } from './SignifierField.js';
import styles from './signifiers.module.css';
import { Standing } from './Standing.js';
import { MIDDLE } from './triad.js';
import { TriadTarget } from './TriadTarget.js';

/** A triad: the triangle, and the same three shares as controls of their own for those who do not point. */
export function TriadField({ signifier, answer, onAnswer }: SignifierFieldProps) {
  const { t } = useTranslation('signifiers');
  const hint = useId();
  const mark = markOf(answer);
  return (
    <>
      <p id={hint} className={styles.hint}>
        {t('triad.how')}
      </p>
      <TriadTarget signifier={signifier} mark={mark} onMark={onAnswer} describedBy={hint} />
      <Standing signifier={signifier} answer={answer} onAnswer={onAnswer} />
      <Disclosure summary={t('triad.apart')}>
        <div className={styles.ranges}>
          {signifier.labels.map((label, part) => (
            <Range
              key={part}
              label={label}
              value={mark?.[part]}
              unsetAt={MIDDLE[part] ?? 0}
              onChange={(share) => onAnswer(tidyMark('TRIAD', withShare(mark ?? MIDDLE, part, share)))}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
