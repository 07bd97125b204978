import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
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
  await serveDashboard(server, folder);
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

  test.each([['/graphql/x'], ['/api/nothing'], ['/health/else']])('%s is no page', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
