import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import type { Challenge } from './challenges.graphql.js';
import styles from './challenges.module.css';

type Answer = Challenge['answers'][number];

interface Props {
  answers: readonly Answer[];
  /** For the challenger, who sees the own word on the newest one where it is given. */
  own?: boolean;
}

/** The newest wording of the answer with the challenger's word on it; former ones are folded. */
export function Answers({ answers, own = false }: Props) {
  const { t } = useTranslation('challenges');
  const newest = answers.at(-1);
  const former = answers.slice(0, -1).reverse();
  if (!newest) return null;
  return (
    <div className={styles.answers}>
      <OneAnswer answer={newest} wordless={own} />
      {former.length > 0 && (
        <Disclosure summary={t('former', { count: former.length })}>
          <div className={styles.answers}>
            {former.map((answer) => (
              <OneAnswer key={answer.number} answer={answer} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function OneAnswer({ answer, wordless = false }: { answer: Answer; wordless?: boolean }) {
  const { t } = useTranslation('challenges');
  const format = useFormat();
  const { text, answeredOn, verdict } = answer;
  return (
    <div className={styles.answer}>
      <p className={styles.label}>{t('answer', { day: format.date(answeredOn) })}</p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {!wordless && <p className={styles.quiet}>{t(`verdict.${verdict ?? 'none'}`)}</p>}
    </div>
  );
}
