import { redactionsIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { MarkedText, type Mark } from '../marking/MarkedText.js';
import { hiddenWords } from '../redaction/hidden.js';
import share from '../share/share.module.css';
import { Letter } from './Messages.js';
import { ObjectToRedactionMutation, type Receipt } from './receipt.graphql.js';
import styles from './receipt.module.css';
import type { ReceiptInHand } from './useReceipt.js';

/** What the reviewers hid of a story and why, for the one who told it, and the way to say no. */
export function HiddenWords({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const { redactions } = receipt;
  return (
    <div className={share.screen}>
      <ul className={styles.hidden}>
        {redactions.map((each) => (
          <li key={`${each.part} ${each.start}`}>
            <p className={styles.said}>
              <mark>{hiddenWords(receipt, each)}</mark>
            </p>
            <p className={styles.author}>
              {t(`hidden.kind.${each.kind}`)}
              {each.reason && ` ${each.reason}`}
            </p>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('hidden.object')}>
        <Letter
          hand={hand}
          about="objection"
          mutation={ObjectToRedactionMutation}
          words={{
            label: t('hidden.objection'),
            hint: t('hidden.objectionHint'),
            send: t('hidden.send'),
            sent: t('hidden.sent'),
          }}
        />
      </Disclosure>
    </div>
  );
}

/** The story as it was told, with what is hidden marked in it. */
export function ToldStory({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('story');
  const marksIn = (part: 'TITLE' | 'TEXT'): Mark[] =>
    redactionsIn(part, receipt.redactions).map(({ start, end }) => ({ start, end, label: t('hidden.mark') }));
  return (
    <>
      {receipt.title && (
        <div className={share.toldTitle}>
          <MarkedText text={receipt.title} marks={marksIn('TITLE')} size="short" />
        </div>
      )}
      <MarkedText text={receipt.text} marks={marksIn('TEXT')} size="short" />
    </>
  );
}
