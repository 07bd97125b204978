import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { offline } from '../../failure.js';
import { Skeleton } from '../../ui/Skeleton.js';
import type { ReceiptInHand } from './useReceipt.js';

type Part = ComponentType<{ code: string; initiative: string }>;

/**
 * What its holder said of numbers. Its code and words are fetched only now, so that the receipt itself opens on a bad
 * line; should they fail to come, the rest of the receipt stays.
 */
export function Challenges({ initiative, hand }: { initiative: string; hand: ReceiptInHand }) {
  const { i18n } = useTranslation();
  const [part, setPart] = useState<{ Part?: Part }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    Promise.all([
      import('../challenges/ReceiptChallenges.js'),
      i18n.loadNamespaces(['challengeOwn', 'challenges']),
    ]).then(
      ([{ ReceiptChallenges: Part }]) => setPart({ Part }),
      () => setPart({}),
    );
  }, [i18n, tries]);
  if (!part) return <Skeleton />;
  const { Part } = part;
  if (!Part) return <FailureNotice error={offline()} retry={() => setTries(tries + 1)} />;
  return <Part key={hand.code} code={hand.code} initiative={initiative} />;
}
