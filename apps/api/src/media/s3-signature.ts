import { createHash, createHmac } from 'node:crypto';

/** Of a bucket: where it is, and who asks. */
export interface S3Access {
  keyId: string;
  secret: string;
  region: string;
}

interface Request {
  method: string;
  /** As it is sent, with everything percent-encoded that has to be. */
  url: URL;
  /** In small letters; those that are signed, without host and date. */
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, in hexadecimal digits. */
  contentHash: string;
}

/** SHA-256 of nothing. */
export const EMPTY_HASH = createHash('sha256').digest('hex');

/**
 * The headers of a signed request to S3: AWS Signature Version 4, "Signature Calculations for the Authorization Header:
 * Transferring Payload in a Single Chunk" of the Amazon S3 API reference, with its examples in the spec. `at` is now.
 */
export function signed(
  { method, url, headers, contentHash }: Request,
  { keyId, secret, region }: S3Access,
  at: Date,
): Record<string, string> {
  const moment = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = moment.slice(0, 8);
  const all: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-content-sha256': contentHash,
    'x-amz-date': moment,
  };
  const names = Object.keys(all).sort();
  const signedHeaders = names.join(';');
  const canonical = [
    method,
    url.pathname,
    url.searchParams.toString(),
    ...names.map((name) => `${name}:${all[name] ?? ''}`),
    '',
    signedHeaders,
    contentHash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', moment, scope, createHash('sha256').update(canonical).digest('hex')];
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (before, part) => createHmac('sha256', before).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
  const signature = createHmac('sha256', key).update(toSign.join('\n')).digest('hex');
  const { host: _host, ...sent } = all;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/${scope},SignedHeaders=${signedHeaders},Signature=${signature}`,
  };
}
