/** What a teller can give beside words. */
export const MEDIA_KINDS = ['VOICE', 'PICTURE'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/**
 * What a device may send ahead of a story. `CONSENT`: a teller answering aloud what is asked about consent; it goes with
 * the consent and is never a voice of the story.
 */
export const UPLOAD_KINDS = [...MEDIA_KINDS, 'CONSENT'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** How a picture is given out: by the longest side of its longest version. A voice has one size. */
export const PICTURE_SIZES = { small: 640, large: 1600 } as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** What fits into one story. Bytes and minutes are settings of a deployment; see README. */
export const MEDIA_LIMITS = {
  voices: 1,
  pictures: 4,
  /** Characters of the description of a picture, for those who cannot see it. */
  description: 300,
  /** Spans of a transcript, and characters of one. */
  spans: 600,
  span: 2_000,
} as const;

/** Something that is said in a voice: from when on, in whole seconds, and the words. */
export interface TranscriptSpan {
  at: number;
  text: string;
}

/** What is said in a voice, as text without marks of time: one paragraph a span. */
export function transcriptText(transcript: readonly TranscriptSpan[]): string {
  return transcript
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A moment of a recording, as 1:05 or 1:02:07. */
export function timeMark(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

const MARK = /^\s*\[?((?:\d{1,2}:)?\d{1,3}:\d{2})\]?\s*/;

/**
 * Reads a transcript as a person types it: a line that begins with a moment (1:05) begins a span; the lines after it
 * belong to it. What stands before the first moment is said from the beginning on. Spans come out in order of time.
 */
export function readTranscript(written: string): TranscriptSpan[] {
  const spans: TranscriptSpan[] = [];
  for (const line of written.split(/\r?\n/)) {
    const mark = MARK.exec(line);
    const text = mark ? line.slice(mark[0].length) : line;
    const last = spans[spans.length - 1];
    if (mark?.[1]) spans.push({ at: secondsOf(mark[1]), text });
    else if (last) last.text = `${last.text}\n${text}`;
    else if (text.trim() !== '') spans.push({ at: 0, text });
  }
  return spans
    .map(({ at, text }) => ({ at, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.at - b.at);
}

/** A transcript as it is typed: the other way round of `readTranscript`. */
export function writeTranscript(transcript: readonly TranscriptSpan[]): string {
  return transcript.map(({ at, text }) => `${timeMark(at)} ${text}`).join('\n');
}

function secondsOf(mark: string): number {
  return mark.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
