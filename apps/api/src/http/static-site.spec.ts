import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { addSecurityHeaders } from './security-headers.js';
import { serveDashboard } from './static-site.js';

const PAGE = '<!doctype html><title>Chorus</title>';
const SCRIPT = 'console.log("the page")';
let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-static-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/main-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/main-1a2b.js.br'), brotliCompressSync(SCRIPT));
  server = fastify();
  await addSecurityHeaders(server, false);
  await serveDashboard(server, folder, (_request, initiative, prompt) =>
    Promise.resolve(
      `${initiative}/${prompt}` === 'larkmoor/the-way' ? ['https://a.example', 'https://b.example'] : [],
    ),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers = {}) => server.inject({ url, headers });

describe('the built dashboard', () => {
  test.each([['/'], ['/i/larkmoor'], ['/i/larkmoor/indicators/rents?place=x']])(
    '%s is the page',
    async (url) => {
      const answer = await get(url);
      expect(answer.body).toBe(PAGE);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  test('a file with a hash in its name may be kept for ever, and travels as it was compressed once', async () => {
    const answer = await get('/assets/main-1a2b.js', { 'accept-encoding': 'br' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
    expect(answer.rawPayload).toEqual(brotliCompressSync(SCRIPT));
    expect((await get('/assets/main-1a2b.js')).body).toBe(SCRIPT);
  });

  test('any other file is asked for anew', async () => {
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test('a file of an older build is missing, instead of being a page that calls itself a script', async () => {
    expect((await get('/assets/main-0000.js')).statusCode).toBe(404);
  });

  test('may be shown inside the pages of the sites that a call names, and nowhere else', async () => {
    const framed = async (url: string) => {
      const { headers } = await get(url);
      const ancestors = /frame-ancestors ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];
      return { ancestors, old: headers['x-frame-options'] };
    };
    const named = { ancestors: 'https://a.example https://b.example', old: undefined };
    expect(await framed('/i/larkmoor/embed/the-way')).toEqual(named);
    expect(await framed('/i/larkmoor/embed/the-way?lang=es')).toEqual(named);
    for (const url of [
      ...['/', '/signin', '/receipt', '/w/larkmoor', '/i/larkmoor', '/i/larkmoor/share/the-way'],
      ...['/i/larkmoor/embed/another', '/i/larkmoor/embed/the-way/x', '/i/larkmoor/embed/the-way%2fx'],
      ...['/signin?/i/larkmoor/embed/the-way', '//i/larkmoor/embed/the-way'],
    ])
      expect(await framed(url)).toEqual({ ancestors: "'none'", old: 'SAMEORIGIN' });
  });

  test.each([['/graphql/x'], ['/api/nothing'], ['/health/else']])('%s is no page', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
