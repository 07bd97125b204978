import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { offline } from '../../failure.js';
import { Skeleton } from '../../ui/Skeleton.js';
import type { ReceiptInHand } from './useReceipt.js';

type Part = ComponentType<{ code: string }>;

/** What changed because its holder spoke. Fetched after the receipt itself, which opens on a bad line without it. */
export function Decisions({ hand }: { hand: ReceiptInHand }) {
  const { i18n } = useTranslation();
  const [part, setPart] = useState<{ Part?: Part }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    Promise.all([import('../decisions/ReceiptDecisions.js'), i18n.loadNamespaces(['decisionOwn'])]).then(
      ([{ ReceiptDecisions: Part }]) => setPart({ Part }),
      () => setPart({}),
    );
  }, [i18n, tries]);
  if (!part) return <Skeleton />;
  const { Part } = part;
  if (!Part) return <FailureNotice error={offline()} retry={() => setTries(tries + 1)} />;
  return <Part key={hand.code} code={hand.code} />;
}
