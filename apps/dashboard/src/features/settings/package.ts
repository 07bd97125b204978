import { Failure } from '../../failure.js';
import { sendFile } from '../../sendFile.js';

/** What the server says of a package. */
export interface PackageReport {
  /** Of the initiative it was made of. */
  name: string;
  /** How many rows each of its tables has. */
  rows: Record<string, number>;
}

/** What a package can hold, in the order in which one would ask for it. */
export const PACKAGE_TABLES = [
  'observations',
  'indicators',
  'targets',
  'annotations',
  'results',
  'places',
  'dimensions',
  'categories',
  'population',
  'sources',
  'organizations',
  'former-definitions',
] as const;
export type PackageTable = (typeof PACKAGE_TABLES)[number];

/** Bytes that a package may have here; the server has the last word. */
const LARGEST = 25_000_000;

/** Sends a package to be looked at only, or to be taken in. Throws Failure. */
export async function sendPackage(
  initiative: string,
  file: File,
  isOnlyCheck: boolean,
  onProgress: (share: number) => void,
): Promise<PackageReport> {
  if (file.size > LARGEST) {
    const detail = { limit: LARGEST / 1_000_000 };
    throw new Failure('INVALID', { code: 'PACKAGE_TOO_LARGE', detail });
  }
  const address = `/api/i/${encodeURIComponent(initiative)}/package${isOnlyCheck ? '/check' : ''}`;
  return sendFile<PackageReport>({ address, file, type: 'application/zip', onProgress });
}
