import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { ask } from '../../ask.js';
import { Failure } from '../../failure.js';
import { OpenReceiptMutation, TakeStoryDataMutation, type Receipt } from './receipt.graphql.js';

/** A wish of the teller that is answered with the receipt as it is afterwards. */
type Wish<Variables> = TadaDocumentNode<{ receipt: Receipt }, Variables & { code: string }>;

export interface Wishing {
  /** What is under way or failed, so that its words stand at the right place. */
  about: string;
  busy: boolean;
  failure: Failure | undefined;
}

export interface ReceiptInHand {
  receipt: Receipt | undefined;
  /** In memory only, for what else its holder asks with it; empty while none is open. */
  code: string;
  wishing: Wishing;
  /** Opens a receipt. The code stays in memory, until the page is closed. */
  open: (code: string) => Promise<boolean>;
  /** Asks for something with the same code; true when it was done. */
  wish: <Variables>(about: string, document: Wish<Variables>, variables: Variables) => Promise<boolean>;
  /** Everything that is kept of the story, as text of JSON; undefined when that failed. */
  takeData: () => Promise<string | undefined>;
  /** Forgets code and story. */
  close: () => void;
}

const CALM: Wishing = { about: '', busy: false, failure: undefined };

/** The story behind one code. Neither the code nor the story is written anywhere. */
export function useReceipt(): ReceiptInHand {
  const [opened, setOpened] = useState<{ code: string; receipt: Receipt }>();
  const [wishing, setWishing] = useState(CALM);

  async function request<Variables>(
    about: string,
    document: Wish<Variables>,
    variables: Variables & { code: string },
  ) {
    setWishing({ about, busy: true, failure: undefined });
    try {
      const { receipt } = await ask(document, variables);
      setOpened({ code: variables.code, receipt });
      setWishing(CALM);
      return true;
    } catch (error) {
      setWishing({ about, busy: false, failure: asFailure(error) });
      return false;
    }
  }
  async function takeData() {
    if (!opened) return undefined;
    setWishing({ about: 'data', busy: true, failure: undefined });
    try {
      const { takeStoryData } = await ask(TakeStoryDataMutation, { code: opened.code });
      setWishing(CALM);
      return JSON.stringify(takeStoryData, null, 2);
    } catch (error) {
      setWishing({ about: 'data', busy: false, failure: asFailure(error) });
      return undefined;
    }
  }
  return {
    receipt: opened?.receipt,
    code: opened?.code ?? '',
    takeData,
    wishing,
    open: (code) => request('open', OpenReceiptMutation, { code }),
    wish: async (about, document, variables) =>
      opened !== undefined && request(about, document, { ...variables, code: opened.code }),
    close: () => {
      setOpened(undefined);
      setWishing(CALM);
    },
  };
}

function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('INTERNAL', { code: 'INVALID', detail: {} });
}
