import { STORY_LIMITS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';

interface Props {
  story: ReviewedStory;
  message: string;
  onMessage: (message: string) => void;
  onSend: (text: string) => Promise<void>;
}

/** Two people talk who do not know each other's names: the letters so far, and a new one. */
export function Talk({ story, message, onMessage, onSend }: Props) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const toast = useToast();
  const sending = useSend();
  // Being written to is a permission; who writes first has given it.
  const mayContact =
    (story.consents[0]?.mayContact ?? false) || story.messages.some(({ author }) => author === 'TELLER');
  const send = async () => {
    if (!(await sending.run(() => onSend(message)))) return;
    onMessage('');
    toast(t('review.messages.sent'));
  };
  return (
    <section className={styles.part}>
      <h2>{t('review.messages.title')}</h2>
      <p className={styles.note}>{t(mayContact ? 'review.messages.lead' : 'review.messages.noContact')}</p>
      {story.messages.length > 0 && (
        <ol className={styles.messages}>
          {story.messages.map(({ number, author, text, sentOn, objection }) => (
            <li key={number}>
              <p className={styles.quiet}>
                {t(author === 'TELLER' ? 'review.messages.TELLER' : 'review.messages.STEWARD')} ·{' '}
                {format.shortDate(sentOn)}
                {objection !== '' && ` · ${t('redaction.objects')}`}
              </p>
              <p className={styles.message} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayContact && (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Field
            label={t('review.messages.text')}
            hint={t('review.messages.textHint')}
            error={sending.problemAt('text')}
          >
            <TextArea value={message} onChange={onMessage} limit={STORY_LIMITS.message} />
          </Field>
          <ReviewFailure failed={sending.general} />
          <div>
            <Button type="submit" busy={sending.busy}>
              {t('review.messages.send')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
