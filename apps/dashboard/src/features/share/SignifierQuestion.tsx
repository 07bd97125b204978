import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { saidOf, type Signifier } from '../signifiers/answer.js';
import type { Draft } from './draft.js';
import type { Call } from './share.graphql.js';
import styles from './share.module.css';
import { useSignifierParts } from './useSignifierParts.js';

interface Props {
  signifier: Signifier;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** What a call asks about meaning, in a language. */
export function signifiersOf({ prompt }: Call, language: string | undefined): Signifier[] {
  return prompt.signifiers.map((signifier) => signifierIn(signifier, language));
}

/** One signifier as a screen of the form. Where it cannot be loaded, the teller goes on without it. */
export function SignifierQuestion({ signifier, draft, change }: Props) {
  const { t } = useTranslation('story');
  const { parts, failed, retry } = useSignifierParts();
  const set = (answer: Draft['placements'][string]) =>
    change({ placements: { ...draft.placements, [signifier.id]: answer } });
  return (
    <>
      <h1 className={styles.question}>{signifier.question}</h1>
      {signifier.help && <p className={styles.help}>{signifier.help}</p>}
      {parts ? (
        <parts.SignifierField signifier={signifier} answer={draft.placements[signifier.id]} onAnswer={set} />
      ) : failed ? (
        <Notice
          kind="warning"
          announced
          title={t('meaning.failed')}
          actions={<Button onClick={retry}>{t('send.again')}</Button>}
        >
          {t('meaning.goOn')}
        </Notice>
      ) : (
        <Skeleton height="24rem" />
      )}
    </>
  );
}

/** What was answered to a signifier, in words. */
export function SignifierAnswer({ signifier, draft }: Pick<Props, 'draft'> & { signifier?: Signifier }) {
  const { parts } = useSignifierParts();
  if (!signifier) return null;
  if (!parts) return <Skeleton lines={1} />;
  return <parts.PlacementSays signifier={signifier} mark={saidOf(draft.placements[signifier.id])} />;
}
