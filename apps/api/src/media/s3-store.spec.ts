import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { EMPTY_HASH, signed } from './s3-signature.js';
import { S3Store } from './s3-store.js';

/** The examples of the Amazon S3 API reference (Signature Version 4, payload in a single chunk). */
const ACCESS = {
  keyId: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const AT = new Date('2013-05-24T00:00:00Z');
const HOST = 'https://examplebucket.s3.amazonaws.com';
const sha256 = (body: string | Buffer) => createHash('sha256').update(body).digest('hex');

describe('the signature of a request to a bucket', () => {
  const signatureOf = (headers: Record<string, string>) => headers['authorization']?.split('Signature=')[1];

  it('for a part of an object is that of the reference', () => {
    const request = {
      ...{ method: 'GET', url: new URL(`${HOST}/test.txt`), contentHash: EMPTY_HASH },
      headers: { range: 'bytes=0-9' },
    };
    const headers = signed(request, ACCESS, AT);
    expect(headers['authorization']).toContain('SignedHeaders=host;range;x-amz-content-sha256;x-amz-date');
    expect(signatureOf(headers)).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
  });

  it('with a body is that of the reference', () => {
    const request = {
      ...{ method: 'PUT', url: new URL(`${HOST}/test%24file.text`) },
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      contentHash: sha256('Welcome to Amazon S3.'),
    };
    expect(signatureOf(signed(request, ACCESS, AT))).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    );
  });
});

describe('files in a bucket', () => {
  const objects = new Map<string, Buffer>();
  const initiative = '019a0000-0000-7000-8000-000000000000';
  let folder: string;
  let server: Server;
  let store: S3Store;

  /** A bucket as the protocol describes it: refuses what is not signed, or is not what was signed. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chorus-bucket-'));
    server = createServer((request, response) => {
      void buffer(request).then((body) => {
        const { url: path = '', method, headers } = request;
        const at = String(headers['x-amz-date']).replace(
          /(....)(..)(..T..)(..)(..Z)/,
          (_, year, month, day, minute, second) => `${year}-${month}-${day}:${minute}:${second}`,
        );
        const expected = signed(
          {
            ...{ method: method ?? '', url: new URL(`http://${headers.host}${path}`) },
            headers: headers.range ? { range: headers.range } : {},
            contentHash: sha256(body),
          },
          { keyId: 'me', secret: 'a/b+c', region: 'eu-west-1' },
          new Date(at),
        );
        if (headers.authorization !== expected['authorization']) return response.writeHead(403).end();
        if (method === 'PUT') objects.set(path, body);
        if (method === 'DELETE') return response.writeHead(objects.delete(path) ? 204 : 404).end();
        const object = objects.get(path);
        if (!object) return response.writeHead(404).end();
        const [, start, end] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
        if (!start) return response.writeHead(200).end(method === 'GET' ? object : '');
        return response.writeHead(206).end(object.subarray(Number(start), Number(end) + 1));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    store = new S3Store(`http://me:a%2Fb%2Bc@127.0.0.1:${port}/voices?region=eu-west-1`);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  it('are kept under names that say nothing, read whole and in part, and removed', async () => {
    const made = join(folder, 'voice');
    writeFileSync(made, 'Once upon a time');
    const name = await store.keep(initiative, made);
    expect([...objects.keys()]).toEqual([`/voices/${initiative}/${name}`]);
    const read = async (range?: { start: number; end: number }) => {
      const bytes = await store.read(initiative, name, range);
      return bytes && (await buffer(bytes)).toString();
    };
    expect(await read()).toBe('Once upon a time');
    expect(await read({ start: 5, end: 8 })).toBe('upon');
    await store.remove(initiative, name);
    await store.remove(initiative, name);
    expect(await read()).toBeUndefined();
    expect(objects.size).toBe(0);
  });

  it('are not kept where the bucket refuses, and no other file is ever reached', async () => {
    const { port } = server.address() as AddressInfo;
    const stranger = new S3Store(`http://me:wrong@127.0.0.1:${port}/voices`);
    const made = join(folder, 'voice');
    await expect(stranger.keep(initiative, made)).rejects.toThrow('403');
    await expect(store.read(initiative, '../secret')).rejects.toThrow('Not the name');
  });
});
