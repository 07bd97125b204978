import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Client } from '../../test/client.js';
import { mp3, recording, wav } from '../../test/recordings.js';
import { announce, parcel, part, send, standing, unsend, type Parcel } from '../../test/sending.js';
import {
  aStory,
  hiding,
  narrow,
  nextInQueue,
  openReceipt,
  prompt,
  publishedStory,
  read,
  review,
  submitStory,
  tell,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { Cleaning } from './cleaning.js';

const CANARY = 'Canary-4711';

let folder: string;
let world: World;
let home: Home;
let teller: Client;
let photo: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-media-'));
  world = await World.open({
    ...{ CHORUS_MEDIA_DIR: folder, CHORUS_MEDIA_VOICE_MINUTES: '1', CHORUS_MEDIA_STORY_MB: '3' },
    ...{ CHORUS_MEDIA_VOICE_MB: '2', CHORUS_MEDIA_PICTURE_MB: '2' },
  });
  await world.app.listen(0, '127.0.0.1');
  home = await world.initiative();
  await prompt(home);
  teller = world.visitor();
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8a3b5e' } })
    .withExif({
      IFD0: { Make: CANARY, Model: CANARY, ImageDescription: `${CANARY}.jpg` },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 4711/100', GPSMapDatum: CANARY },
    })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** Every file that is kept, wherever. */
const kept = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
const bytesOf = (paths: string[]) => Buffer.concat(paths.map((path) => readFileSync(path)));
const problemOf = (answer: { json: () => unknown }) =>
  (answer.json() as { problem: { code: string } }).problem.code;
const get = (client: Client, id: string, size: string, headers = {}) =>
  client.http('GET', `/api/i/${home.slug}/media/${id}/${size}`, { headers });

interface ShownMedia {
  kind: string;
  description: string;
  duration: number | null;
  sizes: string[];
  transcript: { at: number; text: string }[];
}
const shown = async (client: Client, id: string) => {
  const { story } = await client.ask<{ story: { text: string; media: ShownMedia[] } }>(
    `query ($initiative: String!, $id: ID!) { story(initiative: $initiative, id: $id) {
      text media { kind description duration sizes transcript { at text } } } }`,
    { initiative: home.slug, id },
  );
  return story;
};
const transcribe = (client: Client, id: string, media: string, spans: { at: number; text: string }[]) =>
  client.ask(
    `mutation ($initiative: String!, $id: ID!, $media: ID!, $spans: TranscriptInput!) {
      saveTranscript(initiative: $initiative, id: $id, media: $media, transcript: $spans) { id } }`,
    { initiative: home.slug, id, media, spans: { spans } },
  );

describe('pictures', () => {
  it('lose where and with what they were taken, and are shown to whom their teller allows', async () => {
    expect(photo.includes(CANARY)).toBe(true);
    const one = parcel('PICTURE', photo);
    expect((await send(teller, home, one)).statusCode).toBe(204);
    const reviewer = await home.as('REVIEWER');
    const partner = await home.as('PARTNER');
    // Nobody but the device knows of it before the story is sent.
    for (const client of [teller, reviewer, home.owner])
      expect((await get(client, one.id, 'large')).statusCode).toBe(404);

    const media = [{ id: one.id, description: 'A bus stop in the rain' }];
    const consent = { showPictures: true };
    const { code, id } = await publishedStory(home, teller, { key: one.key, media, consent });
    for (const size of ['small', 'large']) {
      const answer = await get(teller, one.id, size);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        ...{ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' },
        ...{ 'cache-control': 'private, no-cache', vary: 'cookie' },
      });
      const { width, exif } = await sharp(answer.rawPayload).metadata();
      expect({ width, exif }).toEqual({ width: size === 'small' ? 640 : 900, exif: undefined });
    }
    expect((await get(teller, one.id, 'original')).statusCode).toBe(404);
    expect((await shown(teller, id)).media).toMatchObject([
      { kind: 'PICTURE', description: 'A bus stop in the rain', sizes: ['small', 'large'] },
    ]);
    expect(bytesOf(kept()).includes(CANARY)).toBe(false);
    expect(await world.occurrences(CANARY)).toEqual([]);
    expect(kept().every((path) => statSync(path).mtime.toISOString().endsWith('T00:00:00.000Z'))).toBe(true);

    await narrow(teller, code, { audience: 'PARTNERS', showPictures: true });
    expect((await get(teller, one.id, 'small')).statusCode).toBe(404);
    expect((await get(partner, one.id, 'small')).statusCode).toBe(200);
    await narrow(teller, code, { audience: 'PARTNERS' });
    expect((await get(partner, one.id, 'small')).statusCode).toBe(404);
    expect((await shown(partner, id)).media).toEqual([]);
    expect((await get(reviewer, one.id, 'small')).statusCode).toBe(200);

    const before = kept().length;
    await withdraw(teller, code);
    expect((await get(reviewer, one.id, 'small')).statusCode).toBe(404);
    expect(kept()).toHaveLength(before - 2);
    expect(
      await world.database.query('select 1 from story_media union all select 1 from erased_file'),
    ).toEqual([]);
  });

  /** A picture of a few bytes that says it has 400 million points. */
  const bomb = async () => {
    const small = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    small.writeUInt32BE(20_000, 16);
    small.writeUInt32BE(20_000, 20);
    small.writeUInt32BE(crc32(small.subarray(12, 29)), 29);
    return small;
  };
  const svg = Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  it.each<[string, Parcel['kind'], () => Buffer | Promise<Buffer>, string]>([
    ['an SVG that is called a photo', 'PICTURE', () => svg, 'MEDIA_KIND_PICTURE'],
    ['a page', 'PICTURE', () => Buffer.from('<!doctype html><p>Hello'), 'MEDIA_KIND_PICTURE'],
    ['a recording', 'PICTURE', () => wav(1, CANARY), 'MEDIA_KIND_PICTURE'],
    ['a decompression bomb', 'PICTURE', bomb, 'MEDIA_TOO_HARD'],
    ['half a photo', 'PICTURE', () => photo.subarray(0, photo.length / 2), 'MEDIA_DAMAGED'],
    ['a photo', 'VOICE', () => photo, 'MEDIA_KIND_VOICE'],
    ['an SVG', 'VOICE', () => svg, 'MEDIA_KIND_VOICE'],
    ['a recording of more than a minute', 'VOICE', () => recording('webm', 62, CANARY), 'MEDIA_TOO_LONG'],
    ['half a recording', 'VOICE', () => Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]), 'MEDIA_'],
  ])('refuse %s sent as %s, and keep nothing of it', async (_, kind, bytes, code) => {
    const before = kept();
    const one = parcel(kind, await bytes());
    const answer = await send(teller, home, one);
    expect(answer.statusCode).toBe(422);
    expect(problemOf(answer)).toContain(code);
    expect(kept()).toEqual(before);
    expect((await standing(teller, home, one)).statusCode).toBe(404);
  });
});

describe('a voice', () => {
  it.each(['webm', 'wav'])('sent as %s is heard, read and taken back', async (kind) => {
    const one = parcel('VOICE', kind === 'webm' ? await recording('webm', 4, CANARY) : wav(4, CANARY));
    expect(one.bytes.includes(CANARY)).toBe(true);
    expect((await send(teller, home, one)).statusCode).toBe(204);
    const media = [{ id: one.id }];
    const code = await tell(home, teller, { key: one.key, media, text: '' });
    const reviewer = await home.as('REVIEWER');
    const id = await nextInQueue(reviewer, home);
    // Not to be heard, and nobody has typed it: there is nothing to show.
    await expect(review(reviewer, home, id, 'publishStory')).rejects.toThrow('Type what is said');
    expect((await openReceipt(teller, code)).shownTo).toEqual([]);
    const spans = [
      { at: 2, text: 'and we waited for the zeppelin' },
      { at: 0, text: 'It rained' },
    ];
    await transcribe(reviewer, id, one.id, spans);
    await review(reviewer, home, id, 'publishStory');
    expect(await shown(teller, id)).toMatchObject({
      text: 'It rained\n\nand we waited for the zeppelin',
      media: [{ kind: 'VOICE', sizes: [], transcript: [spans[1], spans[0]] }],
    });
    expect((await get(teller, one.id, 'voice')).statusCode).toBe(404);
    expect((await get(reviewer, one.id, 'voice')).statusCode).toBe(200);
    await withdraw(teller, code);

    const again = parcel('VOICE', one.bytes);
    await send(teller, home, again);
    const told = await publishedStory(home, teller, {
      ...{ key: again.key, media: [{ id: again.id }], text: 'And in words.' },
      consent: { hearVoice: true },
    });
    const whole = await get(teller, again.id, 'voice');
    expect(whole.headers).toMatchObject({ 'content-type': `audio/${kind}`, 'accept-ranges': 'bytes' });
    expect((await shown(teller, told.id)).media[0]?.duration).toBeCloseTo(4, 1);
    const range = await get(teller, again.id, 'voice', {
      ...{ range: 'bytes=10-19', 'accept-encoding': 'br, gzip' },
    });
    expect(range.statusCode).toBe(206);
    expect(range.headers['content-encoding']).toBeUndefined();
    expect(range.headers['content-range']).toBe(`bytes 10-19/${whole.rawPayload.length}`);
    expect(range.rawPayload).toEqual(whole.rawPayload.subarray(10, 20));
    expect((await get(teller, again.id, 'voice', { range: 'bytes=9999999-' })).statusCode).toBe(416);
    const zipped = await get(teller, again.id, 'voice', { 'accept-encoding': 'br, gzip' });
    expect(zipped.rawPayload).toEqual(whole.rawPayload);
    const tag = String(whole.headers['etag']);
    expect((await get(teller, again.id, 'voice', { 'if-none-match': tag })).statusCode).toBe(304);
    expect(bytesOf(kept()).includes(CANARY)).toBe(false);
    expect(await world.occurrences(CANARY)).toEqual([]);

    // A word that is hidden in the text may still be said in the voice.
    await read(reviewer, home, told.id, { redactions: [hiding('And in words.', 'words')] });
    expect((await shown(teller, told.id)).media).toEqual([]);
    expect((await get(teller, again.id, 'voice')).statusCode).toBe(404);
    await read(reviewer, home, told.id, { redactions: [] });
    expect((await get(teller, again.id, 'voice')).statusCode).toBe(200);

    await withdraw(teller, told.code);
    expect((await get(teller, again.id, 'voice', { 'if-none-match': tag })).statusCode).toBe(404);
    expect(kept()).toEqual([]);
    expect(await world.occurrences('zeppelin')).toEqual([]);
  });
});

describe('a recording', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['M4A', () => recording('mp4', 3, CANARY), 'audio/mp4'],
    ['Ogg', () => recording('ogg', 3, CANARY), 'audio/webm'],
    ['MP3', () => mp3(3, CANARY), 'audio/mpeg'],
  ])('that came as %s loses its tags and the moment it was made', async (_, bytes, type) => {
    const one = parcel('VOICE', await bytes());
    expect(one.bytes.includes(CANARY)).toBe(true);
    expect((await send(teller, home, one)).statusCode).toBe(204);
    const [path = ''] = kept();
    const made = readFileSync(path);
    expect(made.includes(CANARY)).toBe(false);
    const [row] = await world.database.query<{ files: { type: string }[]; duration: number }[]>(
      'select files, duration from story_media',
    );
    expect(row?.files[0]?.type).toBe(type);
    expect(row?.duration).toBeCloseTo(3, 0);
    // An MP4 says when it was made: here, at its beginning of time and of ours, 1904 and 1970.
    const at = made.indexOf('mvhd');
    if (type === 'audio/mp4') expect(at).toBeGreaterThan(0);
    if (at > 0) expect([0, 2_082_844_800]).toContain(made.readUInt32BE(at + 8));
    await unsend(teller, home, one);
    expect(kept()).toEqual([]);
  });
});

describe('an upload', () => {
  it('goes on where the line broke, and five ends at once are one', async () => {
    const one = parcel('PICTURE', photo);
    await announce(teller, home, one);
    expect((await announce(teller, home, one)).statusCode).toBe(201);
    const half = Math.floor(photo.length / 2);
    await cutLine(one, half);
    const { headers } = await standing(teller, home, one);
    expect(headers).toMatchObject({ 'upload-offset': String(half), 'upload-length': String(photo.length) });
    const ahead = await part(teller, home, one, half + 1);
    expect([ahead.statusCode, problemOf(ahead)]).toEqual([409, 'MEDIA_OFFSET']);
    const ends = await Promise.all([1, 2, 3, 4, 5].map(() => part(teller, home, one, half)));
    expect(ends.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 204, 204]);
    expect(kept()).toHaveLength(2);

    const input = aStory({ key: one.key, media: [{ id: one.id, description: '' }] });
    const sends = [1, 2, 3, 4, 5].map(() => teller.ask(submitStory, { initiative: home.slug, input }));
    const codes = (await Promise.all(sends)).map(({ submitStory: code }) => String(code));
    expect(new Set(codes).size).toBe(1);
    // The device whose answer was lost finds its upload done, and is told the same code again.
    expect((await standing(teller, home, one)).headers['upload-offset']).toBe(String(photo.length));
    expect(await teller.ask(submitStory, { initiative: home.slug, input })).toEqual({
      submitStory: codes[0],
    });
    await withdraw(teller, codes[0] ?? '');
    expect(kept()).toEqual([]);
  });

  /** Sends a part over a real line that breaks before its end. */
  function cutLine({ id, key, bytes }: Parcel, at: number): Promise<void> {
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    const path = `/api/i/${home.slug}/uploads/${id}`;
    const headers = {
      ...{ 'x-draft-key': key, 'upload-offset': '0', 'content-length': String(bytes.length) },
      'content-type': 'application/offset+octet-stream',
    };
    return new Promise<void>((resolve) => {
      const line = request({ port, method: 'PATCH', path, headers });
      line.on('error', () => resolve());
      line.write(bytes.subarray(0, at), () => setTimeout(() => line.destroy(new Error('cut')), 300));
    }).then(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
  }

  it('belongs to its draft alone', async () => {
    const one = parcel('PICTURE', photo);
    await send(teller, home, one);
    const thief = { ...one, key: randomUUID() };
    expect((await standing(teller, home, thief)).statusCode).toBe(404);
    expect((await announce(teller, home, thief)).statusCode).toBe(404);
    await unsend(teller, home, thief);
    expect((await standing(teller, home, one)).statusCode).toBe(200);
    const media = [{ id: one.id, description: '' }];
    const refused = await teller.refusal(submitStory, { initiative: home.slug, input: aStory({ media }) });
    expect(refused.fields).toMatchObject([{ path: 'media.0.id', problem: { code: 'MEDIA_NOT_READY' } }]);
    await unsend(teller, home, one);
    expect(kept()).toEqual([]);
  });

  it('has limits: of a file, of a story, of what was announced', async () => {
    const one = parcel('VOICE', wav(1, ''));
    const large = await announce(teller, home, one, 200_000_000);
    expect([large.statusCode, problemOf(large)]).toEqual([422, 'MEDIA_TOO_LARGE']);
    await announce(teller, home, one, 100);
    expect((await part(teller, home, one)).statusCode).toBe(409);
    const two = parcel('PICTURE', photo, one.key);
    expect((await announce(teller, home, two, 1_900_000)).statusCode).toBe(201);
    const three = parcel('PICTURE', photo, one.key);
    expect(problemOf(await announce(teller, home, three, 1_900_000))).toBe('MEDIA_STORY_FULL');
    const empty = parcel('VOICE', Buffer.alloc(0));
    expect(problemOf(await announce(teller, home, empty))).toBe('EMPTY_FILE');
    const refused = await teller.refusal(submitStory, {
      initiative: home.slug,
      input: aStory({ text: ' ' }),
    });
    expect(refused.fields).toMatchObject([{ path: 'text', problem: { code: 'REQUIRED' } }]);
  });

  it('that nobody sent is gone after a day, and so is a file whose removal failed', async () => {
    const one = parcel('PICTURE', photo);
    await send(teller, home, one);
    await world.app.get(Cleaning).once();
    expect(kept().length).toBeGreaterThan(0);
    await world.database.query('update story_media set begun_on = begun_on - 2');
    await world.app.get(Cleaning).once();
    expect(kept()).toEqual([]);
    expect(
      await world.database.query('select 1 from story_media union all select 1 from erased_file'),
    ).toEqual([]);
  });
});
