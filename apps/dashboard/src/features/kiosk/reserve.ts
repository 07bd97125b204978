import type { ReceiptScript } from '@chorus/domain';
import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import { ask } from '../../ask.js';
import { newKey } from '../share/draft.js';
import { seal, unseal, type Sealed } from '../share/sealing.js';
import { ReceiptAheadMutation } from './kiosk.graphql.js';

/** A key for a story that nobody has told yet, with the codes that it may get. */
export interface Ticket {
  key: string;
  codes: { script: ReceiptScript; language: string; code: string }[];
  /** Lets the story in for some days, should its call close meanwhile. */
  pass?: string;
}

/** So many people can tell while the line is down. */
const MOST = 12;

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('chorus-kiosk', 'tickets'));
let openedForKey: UseStore | undefined;
const keyStore = (): UseStore => (openedForKey ??= createStore('chorus-kiosk-device', 'key'));
/** Of one call on this device. */
const before = (initiative: string, prompt: string): string => `${initiative}/${prompt}/`;

async function fetchTicket(initiative: string, prompt: string): Promise<Ticket> {
  const key = newKey();
  const { receiptAhead, sendingPass } = await ask(ReceiptAheadMutation, { initiative, prompt, key });
  return { key, codes: receiptAhead, pass: sendingPass ?? undefined };
}

async function namesOf(initiative: string, prompt: string): Promise<string[]> {
  const all = await keys<string>(store()).catch(() => []);
  return all.filter((name) => name.startsWith(before(initiative, prompt)));
}

/**
 * Fills the reserve as far as the line allows, until `isEnough`. What the browser does not keep is not missed while
 * there is a line.
 */
export async function fillReserve(
  initiative: string,
  prompt: string,
  isEnough: () => boolean,
): Promise<void> {
  const missing = MOST - (await namesOf(initiative, prompt)).length;
  for (let each = 0; each < missing && !isEnough(); each += 1) {
    try {
      const ticket = await fetchTicket(initiative, prompt);
      const bytes = new TextEncoder().encode(JSON.stringify(ticket));
      await set(before(initiative, prompt) + ticket.key, await seal(bytes.buffer, keyStore()), store());
    } catch {
      return;
    }
  }
}

/**
 * A ticket for the next teller: fresh from the server where there is a line, otherwise out of the reserve, where it is
 * deleted as it is taken. Undefined where there is neither.
 */
export async function takeTicket(initiative: string, prompt: string): Promise<Ticket | undefined> {
  try {
    return await fetchTicket(initiative, prompt);
  } catch {
    const [name] = await namesOf(initiative, prompt);
    if (name === undefined) return undefined;
    const kept = await get<Sealed>(name, store());
    await del(name, store());
    if (!kept) return undefined;
    return JSON.parse(new TextDecoder().decode(await unseal(kept, keyStore()))) as Ticket;
  }
}

/** The code that the server will make for a story of this language and script. */
export function codeFor({ codes }: Ticket, script: ReceiptScript, language: string): string | undefined {
  const inScript = codes.filter((each) => each.script === script);
  return (
    inScript.find((each) => each.language === language) ?? inScript.find((each) => each.language === 'en')
  )?.code;
}
