import { join, resolve } from 'node:path';

/** Token under which modules ask for the configuration. */
export const CONFIG = Symbol('config');

/** Everything a deployment may set, read once at start. README.md lists the names. */
export interface Config {
  port: number;
  host: string;
  /** Where links in messages point. */
  publicUrl: string;
  /** Cookies are for TLS only: true when the public address is. */
  secureCookies: boolean;
  /** Folder of the embedded database and of what a person should find after the first start. */
  dataDir: string;
  /** PostgreSQL that serves requests; undefined means the embedded database in `dataDir`. */
  databaseUrl?: string;
  /** PostgreSQL login that owns the tables and runs migrations, where that is another one. */
  databaseOwnerUrl?: string;
  poolSize: number;
  production: boolean;
  /** Seed the invented demo initiative when the database is empty. */
  demo: boolean;
  /** Key for short-lived anonymous counters (attempt limits); never stored in the database. */
  secret?: string;
  /** Number of proxies in front that are trusted to name the caller. */
  trustedProxies: number;
  graphqlIntrospection: boolean;
  /** Mail server, as smtp://user:password@host:587; without one letters stay in the outbox. */
  smtpUrl?: string;
  /** Whom letters come from. */
  mailFrom: string;
  /** Folder of recordings and pictures. */
  mediaDir: string;
  /** Bucket for them instead, as https://key:secret@host/bucket?region=eu-west-1. */
  mediaS3?: string;
  /** Largest recording, largest picture and all of one story, in megabytes; all of one initiative, in gigabytes. */
  mediaLimits: { voice: number; picture: number; story: number; initiative: number; minutes: number };
  /** File that says what tellers took back; it must not be restored together with the database. */
  tombstoneFile: string;
  /** Folder of the built dashboard; undefined serves the API alone. */
  dashboardDir?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration; a value that cannot be used stops the start with a sentence that names it. */
export function readConfig(env: Environment, dashboardDir?: string): Config {
  const production = env['NODE_ENV'] === 'production';
  const port = wholeNumber(env, 'PORT', 3000);
  const dataDir = resolve(env['CHORUS_DATA_DIR'] ?? '.chorus');
  const publicUrl = url(env, 'CHORUS_PUBLIC_URL') ?? `http://localhost:${port}`;
  return {
    port,
    host: env['HOST'] ?? (production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    dataDir,
    databaseUrl: url(env, 'DATABASE_URL'),
    databaseOwnerUrl: url(env, 'DATABASE_OWNER_URL'),
    poolSize: wholeNumber(env, 'CHORUS_POOL_SIZE', 10),
    production,
    demo: yesOrNo(env, 'CHORUS_DEMO', !production),
    secret: env['CHORUS_SECRET'] || undefined,
    trustedProxies: wholeNumber(env, 'CHORUS_TRUSTED_PROXIES', 0),
    graphqlIntrospection: yesOrNo(env, 'CHORUS_INTROSPECTION', !production),
    smtpUrl: url(env, 'CHORUS_SMTP_URL'),
    mailFrom: env['CHORUS_MAIL_FROM'] || `Chorus <chorus@${new URL(publicUrl).hostname}>`,
    mediaDir: resolve(env['CHORUS_MEDIA_DIR'] ?? join(dataDir, 'media')),
    mediaS3: url(env, 'CHORUS_MEDIA_S3'),
    mediaLimits: {
      voice: wholeNumber(env, 'CHORUS_MEDIA_VOICE_MB', 50),
      picture: wholeNumber(env, 'CHORUS_MEDIA_PICTURE_MB', 25),
      story: wholeNumber(env, 'CHORUS_MEDIA_STORY_MB', 100),
      initiative: wholeNumber(env, 'CHORUS_MEDIA_INITIATIVE_GB', 20),
      minutes: wholeNumber(env, 'CHORUS_MEDIA_VOICE_MINUTES', 20),
    },
    tombstoneFile: resolve(env['CHORUS_TOMBSTONES'] || join(dataDir, 'tombstones')),
    dashboardDir,
  };
}

function wholeNumber(env: Environment, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`${name} must be a whole number, not "${text}"`);
  return number;
}

function yesOrNo(env: Environment, name: string, fallback: boolean): boolean {
  const text = env[name]?.toLowerCase();
  if (text === undefined || text === '') return fallback;
  if (['on', 'yes', 'true', '1'].includes(text)) return true;
  if (['off', 'no', 'false', '0'].includes(text)) return false;
  throw new Error(`${name} must be on or off, not "${text}"`);
}

function url(env: Environment, name: string): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text)) throw new Error(`${name} must be a URL`);
  return text.replace(/\/$/, '');
}
