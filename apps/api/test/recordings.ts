import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

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

type Packed = 'webm' | 'mp4' | 'ogg';
const FORMATS = { webm: WebMOutputFormat, mp4: Mp4OutputFormat, ogg: OggOutputFormat };
/** Silence as each way of coding writes it: Opus a packet of 20 ms, AAC one of 1024 points. */
const SILENCE = {
  opus: {
    bytes: [0x08, 0xff, 0xfe],
    seconds: 0.02,
    // RFC 7845, 5.1: version, channels, what to skip, rate, gain, family of channels.
    config: { description: Buffer.from('4f707573486561640101380180bb0000000000', 'hex') },
  },
  aac: {
    bytes: [0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c],
    seconds: 1024 / 48_000,
    config: { description: Buffer.from([0x11, 0x88]) },
  },
};

/** Seconds of silence as browsers and phones record it, with tags as they would write them. */
export async function recording(packed: Packed, seconds: number, tag: string): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new FORMATS[packed](), target });
  const codec = packed === 'mp4' ? 'aac' : 'opus';
  const { bytes, seconds: each, config } = SILENCE[codec];
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source, { name: tag });
  output.setMetadataTags({ title: tag, artist: tag, comment: tag, date: new Date('2019-04-07T11:47:11Z') });
  await output.start();
  const decoderConfig = {
    codec: codec === 'aac' ? 'mp4a.40.2' : 'opus',
    sampleRate: 48_000,
    numberOfChannels: 1,
    ...config,
  };
  for (let index = 0; index * each < seconds; index += 1)
    await source.add(new EncodedPacket(Buffer.from(bytes), 'key', index * each, each), { decoderConfig });
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}

/** Seconds of MP3 without sound, with the tags of both ages (ID3v2 before, ID3v1 behind). */
export function mp3(seconds: number, tag: string): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  const frames = Array.from({ length: Math.ceil((seconds * 44_100) / 1152) }, () => frame);
  const text = Buffer.concat([Buffer.from([0]), Buffer.from(tag)]);
  const head = Buffer.alloc(10, 'TPE1');
  head.writeUInt32BE(text.length, 4);
  head.writeUInt16BE(0, 8);
  const size = head.length + text.length;
  const front = Buffer.concat([Buffer.from('ID3'), Buffer.from([3, 0, 0, 0, 0, 0, size])]);
  const behind = Buffer.concat([Buffer.from('TAG'), Buffer.from(tag.padEnd(125))]);
  return Buffer.concat([front, head, text, ...frames, behind]);
}
