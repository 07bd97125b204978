import { CHALLENGE_LIMITS, CHALLENGE_PARTS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Failure } from '../../failure.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Link } from '../../ui/Link.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { plainCode } from '../receipt/readCode.js';
import { focusProblem } from '../share/focusProblem.js';
import { useHoldUp } from '../share/useHoldUp.js';
import { EMPTY, isTooLong, missingIn, type Missing } from './challengeDraft.js';
import { byReceipt, signedIn } from './challengeOwn.graphql.js';
import styles from './challenges.module.css';
import { CodeField } from './CodeField.js';

interface Props {
  initiative: string;
  indicator: { id: string; name: string };
  isSignedIn: boolean;
  onSent: () => void;
}

/** What a number leaves out, who says so, and what would count them. What is written stays until it has arrived. */
export function ChallengeForm({ initiative, indicator, isSignedIn, onSent }: Props) {
  const { t, i18n } = useTranslation('challengeOwn');
  const [draft, setDraft] = useState(EMPTY);
  // The same until it arrives: sent twice over a bad line, it is taken once.
  const [key] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState<{ busy: boolean; failure?: Failure }>({ busy: false });
  useHoldUp(draft.words.trim() !== '');
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const missing = missingIn(draft, isSignedIn);
  const problem = (field: Missing) => tried && missing.includes(field) && t(`missing.${field}`);
  const send = async () => {
    const { part, words, wouldCount, alias, code } = draft;
    setTried(true);
    if (sending.busy) return;
    if (missing.length > 0 || isTooLong(draft) || !part) {
      requestAnimationFrame(() => focusProblem(document));
      return;
    }
    setSending({ busy: true });
    const language = i18n.resolvedLanguage ?? 'en';
    const input = { key, indicatorId: indicator.id, part, words, wouldCount, alias, language };
    try {
      if (isSignedIn) await ask(signedIn.make, { initiative, input });
      else await ask(byReceipt.make, { code: plainCode(code), input });
      onSent();
    } catch (error) {
      setSending({ busy: false, failure: error instanceof Failure ? error : undefined });
    }
  };
  const { busy, failure } = sending;
  const wrongCode = failure?.problem.code === 'WRONG_RECEIPT';
  return (
    <form
      className={styles.form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={styles.quiet}>{indicator.name}</p>
      <h1>{t('title')}</h1>
      <p>{t('about')}</p>
      <RadioGroup
        legend={t('part')}
        error={problem('part')}
        value={draft.part}
        onChange={(value) => change({ part: CHALLENGE_PARTS.find((part) => part === value) ?? null })}
        choices={CHALLENGE_PARTS.map((part) => ({ value: part, label: t(`parts.${part}`) }))}
      />
      <Field label={t('words')} hint={t('wordsHint')} error={problem('words')}>
        <TextArea
          telling
          limit={CHALLENGE_LIMITS.words}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label={t('wouldCount')} hint={t('wouldCountHint')} optional>
        <TextArea
          limit={CHALLENGE_LIMITS.wouldCount}
          value={draft.wouldCount}
          onChange={(wouldCount) => change({ wouldCount })}
        />
      </Field>
      <Field label={t('alias')} hint={t('aliasHint')} optional>
        <TextInput
          value={draft.alias}
          maxLength={CHALLENGE_LIMITS.alias}
          onChange={(alias) => change({ alias })}
        />
      </Field>
      {isSignedIn ? (
        <p className={styles.quiet}>{t('signedIn')}</p>
      ) : (
        <>
          <CodeField
            value={draft.code}
            onChange={(code) => {
              change({ code });
              if (wrongCode) setSending({ busy });
            }}
            error={wrongCode ? t('wrongCode') : problem('code')}
          />
          <p className={styles.quiet}>
            {t('noCode')} <Link href={`/i/${initiative}/share`}>{t('tell')}</Link>
            {'. '}
            <Link href={`/signin?next=${encodeURIComponent(location.pathname)}`}>{t('signIn')}</Link>
          </p>
        </>
      )}
      {failure && !wrongCode && <FailureNotice error={failure} retry={() => void send()} announced />}
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit" busy={busy}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
