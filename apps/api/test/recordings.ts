import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, Output, WebMOutputFormat } from 'mediabunny';

const RATE = 8_000;

/** Seconds of a tone as a WAV file (RIFF), with a tag that says who made it. */
export function wav(seconds: number, tag: string): Buffer {
  const sound = Buffer.alloc(seconds * RATE * 2);
  for (let index = 0; index < sound.length / 2; index += 1)
    sound.writeInt16LE(Math.round(9_000 * Math.sin((index * 440 * 2 * Math.PI) / RATE)), index * 2);
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(RATE, 4);
  format.writeUInt32LE(RATE * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const words = Buffer.from(tag.length % 2 === 0 ? tag : `${tag} `);
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('IART', words)])),
    chunk('data', sound),
  ]);
  return chunk('RIFF', body);
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8, name);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** Seconds of silence as browsers record it (WebM with Opus), with tags as a phone would write them. */
export async function webm(seconds: number, tag: string): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  output.setMetadataTags({ title: tag, artist: tag, comment: tag });
  await output.start();
  const decoderConfig = { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 };
  for (let index = 0; index < seconds * 50; index += 1)
    await source.add(new EncodedPacket(Buffer.from([0x08, 0xff, 0xfe]), 'key', index / 50, 1 / 50), {
      decoderConfig,
    });
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}
