import type { Audience, Guardian, LivedTrend, ReceiptScript } from '@chorus/domain';
import { NOT_YET_SAID, type Happened } from './happened.js';
import type { Submission } from './share.graphql.js';

/** Things that readers may want to know before they read; the words are in the translations. */
export const WARNINGS = [
  'VIOLENCE',
  'ABUSE',
  'DEATH',
  'RACISM',
  'SELF_HARM',
  'ADDICTION',
  'ILLNESS',
] as const;
export type Warning = (typeof WARNINGS)[number];

export const PERMISSIONS = ['mayQuote', 'showAlias', 'mayContact', 'researchExport'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** How long the story may be shown: for good, for a year, or up to a day. */
export type Ending = 'NONE' | 'YEAR' | 'DAY';

/** A story that is being written. Null and empty mean: not said yet. */
export interface Draft {
  /** Of the stored shape; a draft of another version is not read. */
  version: 1;
  /** Made once, so that sending twice is sending once. */
  key: string;
  text: string;
  title: string;
  /** Null for the language of the page. */
  language: string | null;
  happened: Happened;
  /** A place, or UNSAID. */
  placeId: string | null;
  themeIds: string[];
  livedTrend: LivedTrend | 'UNSAID' | null;
  categoryIds: string[];
  warnings: Warning[];
  otherWarning: string;
  guardian: Guardian | 'NOT_ALLOWED' | null;
  audience: Audience | null;
  permissions: Permission[];
  alias: string;
  ending: Ending | null;
  until: string;
  script: ReceiptScript;
  /** Everything that was sent and whose answer may have been lost, oldest first. */
  attempts: Submission[];
}

export function newDraft(key: string): Draft {
  return {
    version: 1,
    key,
    text: '',
    title: '',
    language: null,
    happened: NOT_YET_SAID,
    placeId: null,
    themeIds: [],
    livedTrend: null,
    categoryIds: [],
    warnings: [],
    otherWarning: '',
    guardian: null,
    audience: null,
    permissions: [],
    alias: '',
    ending: null,
    until: '',
    script: 'WORDS',
    attempts: [],
  };
}

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing where the page does not come over TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = hex.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether anything is written that it would be a pity to lose. */
export function isBegun({ text, title }: Draft): boolean {
  return text.trim() !== '' || title.trim() !== '';
}
