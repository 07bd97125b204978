import { STORY_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { useProblemText } from '../../ui/useProblemText.js';
import share from '../share/share.module.css';
import { useHoldUp } from '../share/useHoldUp.js';
import { AnswerStewardMutation, type Receipt } from './receipt.graphql.js';
import styles from './receipt.module.css';
import type { ReceiptInHand } from './useReceipt.js';

/** The talk between the teller and the stewards. */
export function Messages({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const format = useFormat();
  return (
    <div className={share.screen}>
      {receipt.messages.length === 0 && <p className={share.quiet}>{t('mine.noMessages')}</p>}
      <ol className={styles.messages}>
        {receipt.messages.map(({ number, author, text, sentOn }) => (
          <li key={number} className={author === 'TELLER' ? styles.own : undefined}>
            <p className={styles.author}>
              {t(author === 'TELLER' ? 'mine.you' : 'mine.steward')}, {format.date(sentOn)}
            </p>
            <p className={styles.said}>{text}</p>
          </li>
        ))}
      </ol>
      {receipt.state !== 'WITHDRAWN' && <Answer hand={hand} />}
    </div>
  );
}

function Answer({ hand }: { hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const say = useProblemText();
  const toast = useToast();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { about, busy, failure } = hand.wishing;
  const here = about === 'answer';
  const wrong = here ? failure?.fields.find(({ path }) => path === 'text') : undefined;
  const tooLong = [...text].length > STORY_LIMITS.message;
  useHoldUp(text.trim() !== '');
  const send = async () => {
    setMissing(text.trim() === '');
    if (text.trim() === '' || tooLong || busy) return;
    if (!(await hand.wish('answer', AnswerStewardMutation, { text }))) return;
    setText('');
    toast(t('mine.answered'));
  };
  return (
    <form
      className={share.screen}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={t('mine.answer')}
        hint={t('mine.answerHint')}
        error={isMissing && text.trim() === '' ? t('problem.answer') : wrong && say(wrong.problem)}
      >
        <TextArea limit={STORY_LIMITS.message} value={text} onChange={setText} />
      </Field>
      {here && failure && !wrong && <FailureNotice error={failure} announced />}
      <div className={share.onward}>
        <Button type="submit" look="primary" busy={here && busy}>
          {t('mine.sendAnswer')}
        </Button>
      </div>
    </form>
  );
}
