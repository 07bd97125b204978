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
import { AnswerStewardMutation, type ObjectToRedactionMutation, type Receipt } from './receipt.graphql.js';
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
        {receipt.messages.map(({ number, author, text, sentOn, objection }) => (
          <li key={number} className={author === 'TELLER' ? styles.own : undefined}>
            <p className={styles.author}>
              {t(author === 'TELLER' ? 'mine.you' : 'mine.steward')}, {format.date(sentOn)}
              {objection !== '' && `. ${t(`hidden.objected.${objection === 'OPEN' ? 'OPEN' : 'SETTLED'}`)}`}
            </p>
            <p className={styles.said}>{text}</p>
          </li>
        ))}
      </ol>
      {receipt.state !== 'WITHDRAWN' && (
        <Letter
          hand={hand}
          about="answer"
          mutation={AnswerStewardMutation}
          words={{
            label: t('mine.answer'),
            hint: t('mine.answerHint'),
            send: t('mine.sendAnswer'),
            sent: t('mine.answered'),
          }}
        />
      )}
    </div>
  );
}

interface LetterProps {
  hand: ReceiptInHand;
  /** What the letter is about, so that a failure stands beside it. */
  about: 'answer' | 'objection';
  mutation: typeof AnswerStewardMutation | typeof ObjectToRedactionMutation;
  words: { label: string; hint: string; send: string; sent: string };
}

/** A few lines from the teller to the stewards. */
export function Letter({ hand, about, mutation, words }: LetterProps) {
  const { t } = useTranslation('story');
  const say = useProblemText();
  const toast = useToast();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { busy, failure } = hand.wishing;
  const here = hand.wishing.about === about;
  const wrong = here ? failure?.fields.find(({ path }) => path === 'text') : undefined;
  const tooLong = [...text].length > STORY_LIMITS.message;
  useHoldUp(text.trim() !== '');
  const send = async () => {
    setMissing(text.trim() === '');
    if (text.trim() === '' || tooLong || busy) return;
    if (!(await hand.wish(about, mutation, { text }))) return;
    setText('');
    toast(words.sent);
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
        label={words.label}
        hint={words.hint}
        error={isMissing && text.trim() === '' ? t('problem.answer') : wrong && say(wrong.problem)}
      >
        <TextArea limit={STORY_LIMITS.message} value={text} onChange={setText} />
      </Field>
      {here && failure && !wrong && <FailureNotice error={failure} announced />}
      <div className={share.onward}>
        <Button type="submit" look="primary" busy={here && busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
