import { transcriptText } from '@chorus/domain';
import type { StoryPicture } from '../../ui/StoryPictures.js';

interface Media {
  id: string;
  kind: 'VOICE' | 'PICTURE';
  description: string;
  width: number | null;
  height: number | null;
  transcript: readonly { at: number; text: string }[];
}

/** Where the bytes of a recording or picture are, to whoever may have them. */
export function mediaAddress(initiative: string, id: string, size: 'voice' | 'small' | 'large'): string {
  return `/api/i/${encodeURIComponent(initiative)}/media/${id}/${size}`;
}

/** The pictures among what a story has beside its words. */
export function picturesOf(
  initiative: string,
  { media, language }: { media: readonly Media[]; language: string },
): StoryPicture[] {
  return media
    .filter(({ kind }) => kind === 'PICTURE')
    .map(({ id, description, width, height }) => ({
      ...{ id, description, language },
      small: mediaAddress(initiative, id, 'small'),
      large: mediaAddress(initiative, id, 'large'),
      width: width ?? 0,
      height: height ?? 0,
    }));
}

export function voiceOf<One extends Pick<Media, 'kind'>>({
  media,
}: {
  media: readonly One[];
}): One | undefined {
  return media.find(({ kind }) => kind === 'VOICE');
}

/** True where the text of a story is nothing but what is said in its voice: then it need not stand there twice. */
export function isSpokenText({
  text,
  media,
}: {
  text: string;
  media: readonly Pick<Media, 'kind' | 'transcript'>[];
}): boolean {
  const voice = voiceOf({ media });
  return voice !== undefined && (text.trim() === '' || text === transcriptText(voice.transcript));
}
