import { join } from 'node:path';
import { problem, type Problem } from '@chorus/domain';
import {
  ADTS,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  FilePathSource,
  FilePathTarget,
  FLAC,
  Input,
  MATROSKA,
  Mp3OutputFormat,
  MP3,
  Mp4OutputFormat,
  MP4,
  OGG,
  Output,
  QTFF,
  WAVE,
  WavOutputFormat,
  WEBM,
  WebMOutputFormat,
  FlacOutputFormat,
  type AudioCodec,
  type InputAudioTrack,
} from 'mediabunny';
import type { Reencoded } from './reencoder.js';

const FORMATS = [WEBM, MATROSKA, MP4, QTFF, OGG, MP3, ADTS, FLAC, WAVE];

/** The container that each way of coding is kept in, and how browsers call it. */
function containerOf(codec: AudioCodec) {
  if (codec === 'aac') return { format: new Mp4OutputFormat(), type: 'audio/mp4' };
  if (codec === 'mp3') return { format: new Mp3OutputFormat(), type: 'audio/mpeg' };
  if (codec === 'flac') return { format: new FlacOutputFormat(), type: 'audio/flac' };
  if (codec === 'opus' || codec === 'vorbis') return { format: new WebMOutputFormat(), type: 'audio/webm' };
  if (codec.startsWith('pcm-')) return { format: new WavOutputFormat(), type: 'audio/wav' };
  return undefined;
}

/**
 * Writes a recording anew: the sound as it is, packet by packet, in a container that we make. Tags, names, places,
 * covers, pictures of a video and moments of recording are in the container and stay behind.
 */
export async function reencodeVoice(
  path: string,
  folder: string,
  minutes: number,
): Promise<Reencoded | Problem> {
  // A container notes when it was made, which would be the moment at which the story arrived.
  Date.now = () => 0;
  const input = new Input({ formats: FORMATS, source: new FilePathSource(path) });
  try {
    if (!(await input.canRead())) return problem('MEDIA_KIND_VOICE', { kind: '?' });
    const track = await input.getPrimaryAudioTrack();
    const codec = await track?.getCodec();
    const container = codec && containerOf(codec);
    if (!track || !codec || !container) return problem('MEDIA_KIND_VOICE', { kind: codec ?? '?' });
    const made = join(folder, 'voice');
    const duration = await copySound(
      track,
      codec,
      new Output({ format: container.format, target: new FilePathTarget(made) }),
      minutes,
    );
    if (duration === undefined) return problem('MEDIA_TOO_LONG', { limit: minutes });
    if (duration === 0) return problem('MEDIA_DAMAGED');
    return { files: [{ size: 'voice', path: made, type: container.type }], duration };
  } catch {
    return problem('MEDIA_DAMAGED');
  } finally {
    input.dispose();
  }
}

/** Seconds of sound that were copied; undefined where it goes on for longer than it may. */
async function copySound(
  track: InputAudioTrack,
  codec: AudioCodec,
  output: Output,
  minutes: number,
): Promise<number | undefined> {
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
  let first: number | undefined;
  let end = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    first ??= packet.timestamp;
    const timestamp = Math.max(0, packet.timestamp - first);
    end = Math.max(end, timestamp + packet.duration);
    if (end > minutes * 60) {
      await output.cancel();
      return undefined;
    }
    await source.add(packet.clone({ timestamp, sideData: {} }), { decoderConfig });
  }
  await output.finalize();
  return end;
}
