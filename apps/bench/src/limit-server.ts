import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { hashRaw } from '@node-rs/argon2';
import pg from 'pg';
import {
  FOUND_STORIES,
  FRONT_PAGE,
  FRONT_PAGE_IN_COLUMNS,
  NEWEST_STORIES,
  SUBMIT,
} from './limit/statements.js';
import type { TellingRequest } from './cases/submit.js';

/** Bare Node.js, one statement a request; as many connections as Chorus has. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

/** As strong as Chorus hashes the codes of receipts; see slow-hash.ts in apps/api. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };
const SALT = randomBytes(16);

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader('content-type', 'application/json; charset=utf-8').end(body),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1');

async function answer(request: IncomingMessage): Promise<string> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://limit');
  const initiative = searchParams.get('initiative') ?? '';
  switch (pathname) {
    case '/ready':
      return 'yes';
    case '/front':
      return read('front', FRONT_PAGE, [initiative]);
    case '/front-in-columns':
      return read('columns', FRONT_PAGE_IN_COLUMNS, [initiative]);
    case '/newest':
      return read('newest', NEWEST_STORIES, [initiative]);
    case '/found':
      // Without a name, hence planned each time for its words: that is the faster way.
      return read(undefined, FOUND_STORIES, [
        initiative,
        searchParams.get('words'),
        searchParams.get('theme'),
      ]);
    case '/submit':
      return submit(initiative, await bodyOf(request), searchParams.has('hash'));
    default:
      throw new Error(`There is no ${pathname}`);
  }
}

async function read(name: string | undefined, text: string, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<{ body: string }>({ name, text, values });
  return rows[0]?.body ?? 'null';
}

async function submit(initiative: string, body: string, isHashed: boolean): Promise<string> {
  const { prompt, key, language, text, livedTrend, themeIds, links, categoryIds, consent } = JSON.parse(
    body,
  ) as TellingRequest;
  const code = randomBytes(10).toString('hex');
  const codeHash = isHashed
    ? await hashRaw(code, { ...STRENGTH, salt: SALT })
    : createHash('sha256').update(code).digest();
  const keyHash = createHash('sha256').update(key).digest();
  const [link] = links;
  await pool.query({
    name: 'submit',
    text: SUBMIT,
    values: [
      ...[initiative, prompt, language, text, livedTrend, themeIds, link?.indicatorId, link?.stance],
      ...[categoryIds, consent.audience, codeHash, keyHash],
    ],
  });
  return JSON.stringify({ code });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
