import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { offline } from '../../failure.js';
import { Skeleton } from '../../ui/Skeleton.js';
import type { Receipt } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';

const load = () => import('../challenges/ReceiptChallenges.js');
const ReceiptChallenges = lazy(async () => ({ default: (await load()).ReceiptChallenges }));
const WORDS = ['challengeOwn', 'challenges'];

/** What its holder said of numbers: a part of its own, fetched only now, so that the receipt itself opens on a bad line. */
export function Challenges({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { i18n } = useTranslation();
  const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    // Only once code and words are here is it shown: a part that fails to come must not take the receipt away.
    Promise.all([load(), i18n.loadNamespaces(WORDS)]).then(
      () => isWanted && setState('here'),
      () => isWanted && setState('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, tries]);
  const again = () => {
    setState('coming');
    setTries(tries + 1);
  };
  if (state === 'failed') return <FailureNotice error={offline()} retry={again} />;
  if (state === 'coming') return <Skeleton lines={3} />;
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <ReceiptChallenges key={hand.code} code={hand.code} initiative={receipt.initiative} />
    </Suspense>
  );
}
