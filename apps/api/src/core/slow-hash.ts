import { hash, hashRaw, verify } from '@node-rs/argon2';

/** Argon2id (the library's default kind) at the strength OWASP and ASVS 5 ask for: 19 MiB, two passes, one lane. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** For passwords: with a salt of its own, so that equal passwords have different hashes. */
export function slowHash(secret: string): Promise<string> {
  return hash(secret, STRENGTH);
}

export function slowVerify(hashed: string, secret: string): Promise<boolean> {
  return verify(hashed, secret);
}

/**
 * For secrets that must be found by their hash (receipt codes): the same salt for all of one deployment. What they
 * lack in salt they have in randomness.
 */
export function slowDigest(secret: string, salt: Buffer): Promise<Buffer> {
  return hashRaw(secret, { ...STRENGTH, salt, outputLen: 32 });
}
