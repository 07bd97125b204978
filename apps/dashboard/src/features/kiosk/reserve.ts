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
}

/** So many people can tell while the line is down. */
const MOST = 12;

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('chorus-kiosk', 'tickets'));
let openedForKey: UseStore | undefined;
const keyStore = (): UseStore => (openedForKey ??= createStore('chorus-kiosk-device', 'key'));
const before = (initiative: string): string => `${initiative}/`;

async function fetchTicket(initiative: string): Promise<Ticket> {
  const key = newKey();
  const { receiptAhead } = await ask(ReceiptAheadMutation, { initiative, key });
  return { key, codes: receiptAhead };
}

async function namesOf(initiative: string): Promise<string[]> {
  const all = await keys<string>(store()).catch(() => []);
  return all.filter((name) => name.startsWith(before(initiative)));
}

/** Fills the reserve as far as the line allows. What the browser does not keep is not missed while there is a line. */
export async function fillReserve(initiative: string): Promise<void> {
  const missing = MOST - (await namesOf(initiative)).length;
  for (let each = 0; each < missing; each += 1) {
    try {
      const ticket = await fetchTicket(initiative);
      const bytes = new TextEncoder().encode(JSON.stringify(ticket));
      await set(before(initiative) + ticket.key, await seal(bytes.buffer, keyStore()), store());
    } catch {
      return;
    }
  }
}

/**
 * A ticket for the next teller: fresh from the server where there is a line, otherwise out of the reserve, where it is
 * deleted as it is taken. Undefined where there is neither.
 */
export async function takeTicket(initiative: string): Promise<Ticket | undefined> {
  try {
    return await fetchTicket(initiative);
  } catch {
    const [name] = await namesOf(initiative);
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
