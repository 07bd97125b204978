import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ask } from '../../ask.js';
import { Failure } from '../../failure.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './decisions.module.css';
import { Words } from './Words.js';
import { OwnDecisionsMutation, type OwnDecision } from './ownDecisions.graphql.js';

/** What changed because its holder spoke: decisions that rest on the story, what is done, what came of it. */
export function ReceiptDecisions({ code }: { code: string }) {
  const { t } = useTranslation('decisionOwn');
  const [own, setOwn] = useState<readonly OwnDecision[]>();
  const [failed, setFailed] = useState<Failure>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    ask(OwnDecisionsMutation, { code }).then(
      ({ receiptDecisions }) => setOwn(receiptDecisions),
      (error: unknown) =>
        setFailed(
          error instanceof Failure ? error : new Failure('INTERNAL', { code: 'INVALID', detail: {} }),
        ),
    );
  }, [code, tries]);
  const again = () => {
    setFailed(undefined);
    setTries(tries + 1);
  };
  return (
    <Section title={t('title')} lead={own?.length === 0 ? t('none') : t('lead')}>
      {failed && <FailureNotice error={failed} retry={again} />}
      {!failed && !own && <Skeleton lines={3} />}
      <ul className={styles.lines}>
        {(own ?? []).map((decision) => (
          <li key={decision.id}>
            <Own decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Own({ decision }: { decision: OwnDecision }) {
  const { t } = useTranslation('decisionOwn');
  const format = useFormat();
  const { title, language, decidedOn, path, isDown, actions, changes } = decision;
  return (
    <div className={styles.what}>
      <p className={styles.when}>{t('decidedOn', { day: format.date(decidedOn) })}</p>
      <h3 lang={language} dir="auto">
        {title}
      </h3>
      {isDown && <p className={styles.quiet}>{t('isDown')}</p>}
      {actions.map(({ what, who, state, words, language: written }, index) => (
        <p key={index} lang={written} dir="auto">
          <strong>{t(`states.${state}`)}</strong>: {what} ({who}){words && `. ${words}`}
        </p>
      ))}
      {changes.map(({ number, text, language: written, madeOn }) => (
        <div key={number} className={styles.told}>
          <p className={styles.when}>{t('changed', { day: format.date(madeOn) })}</p>
          <Words text={text} language={written} />
        </div>
      ))}
      {changes.length === 0 && <p className={styles.quiet}>{t('notYet')}</p>}
      {path && (
        <p>
          <Link look="onward" href={path}>
            {t('read')}
          </Link>
        </p>
      )}
    </div>
  );
}
