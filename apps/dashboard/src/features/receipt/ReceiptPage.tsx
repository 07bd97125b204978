import { useEffect } from 'react';
import { Column } from '../share/Column.js';
import { turnPage } from '../share/turnPage.js';
import { CodeForm } from './CodeForm.js';
import { OpenReceipt } from './OpenReceipt.js';
import { useReceipt } from './useReceipt.js';

/** A teller's way back to the story: by the code, and with nothing else. */
export function ReceiptPage() {
  const hand = useReceipt();
  const state = hand.receipt && (hand.receipt.state === 'WITHDRAWN' ? 'withdrawn' : 'open');
  useEffect(() => (state ? turnPage() : undefined), [state]);
  return (
    <Column>
      {hand.receipt ? <OpenReceipt receipt={hand.receipt} hand={hand} /> : <CodeForm hand={hand} />}
    </Column>
  );
}
