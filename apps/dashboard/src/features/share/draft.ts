import type { Audience, Guardian, LivedTrend, Permission, ReceiptScript } from '@chorus/domain';
import type { Answer } from '../signifiers/answer.js';
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

/** How the story is told. */
export const TELLING_WAYS = ['WORDS', 'VOICE', 'BOTH'] as const;
export type TellingWay = (typeof TELLING_WAYS)[number];

/** A recording of the draft; its bytes lie beside the draft, under this id. */
export interface VoiceInDraft {
  id: string;
}

export interface PictureInDraft {
  id: string;
  /** For those who cannot see it. */
  description: string;
}

/** How long the story may be shown: for good, for a year, or up to a day. */
export type Ending = 'NONE' | 'YEAR' | 'DAY';

/** A story that is being written. Null and empty mean: not said yet. */
export interface Draft {
  /** Of the stored shape; a draft of another version is not read. */
  version: 2;
  /** Made once, so that sending twice is sending once. */
  key: string;
  way: TellingWay;
  voice: VoiceInDraft | null;
  pictures: PictureInDraft[];
  text: string;
  title: string;
  /** Null for the language of the page. */
  language: string | null;
  happened: Happened;
  /** A place, or UNSAID. */
  placeId: string | null;
  themeIds: string[];
  /** By signifier. */
  placements: Readonly<Record<string, Answer>>;
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
  /** Of a shared tablet: lets the story in where its call closes before there is a line. */
  pass?: string;
  /** Finished, and sent as soon as there is a line. */
  isWaiting: boolean;
}

export function newDraft(key: string): Draft {
  return {
    version: 2,
    key,
    way: 'WORDS',
    voice: null,
    pictures: [],
    text: '',
    title: '',
    language: null,
    happened: NOT_YET_SAID,
    placeId: null,
    themeIds: [],
    placements: {},
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
    isWaiting: false,
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
export function isBegun({ text, title, voice, pictures }: Draft): boolean {
  return text.trim() !== '' || title.trim() !== '' || voice !== null || pictures.length > 0;
}

/** The recording that will be sent; one that was made before the teller chose words alone is kept, but not sent. */
export function voiceToSend({ way, voice }: Draft): VoiceInDraft | null {
  return way === 'WORDS' ? null : voice;
}

/** The words that will be sent; likewise. */
export function wordsToSend({ way, text }: Draft): string {
  return way === 'VOICE' ? '' : text.trim();
}
