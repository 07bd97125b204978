import type { Readable } from 'node:stream';
import { FileProblem } from '@chorus/formats';
import { open, type Entry, type ZipFile } from 'yauzl';

/** Bytes of an archive, and of all its entries unpacked. */
export interface ArchiveLimits {
  packed: number;
  unpacked: number;
}

/** Some forty million observations. */
const LIMITS: ArchiveLimits = { packed: 8_000_000_000, unpacked: 8_000_000_000 };
/** Tables of numbers repeat themselves much; more than this is no table. */
const MOST_RATIO = 300;
const RATIO_MATTERS_FROM = 10_000_000;
const MOST_ENTRIES = 100;

/** An archive on the disk, its directory held against limits before anything is unpacked. */
export interface PackageArchive {
  /** Paths of all entries. */
  names: readonly string[];
  /** The bytes of an entry; no entry gives more than the directory said. Undefined where there is no such entry. */
  read(path: string): Promise<Readable | undefined>;
  close(): void;
}

/**
 * Throws NOT_A_PACKAGE for what is no archive, or one that cannot be a package, and PACKAGE_TOO_LARGE for one that
 * would unpack to more than the limit: by its directory, before anything of it is unpacked.
 */
export async function openArchive(file: string, limits = LIMITS): Promise<PackageArchive> {
  const archive = await opened(file);
  try {
    const entries = await directory(archive, limits);
    return {
      names: [...entries.keys()],
      read: async (path) => {
        const entry = entries.get(path);
        return entry && stream(archive, entry);
      },
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function opened(file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Sizes are validated while reading: an entry that unpacks to more than it says is an error of the stream.
    open(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, archive) => {
      if (archive) resolve(archive);
      else reject(isAboutDisk(error) ? error : new FileProblem('NOT_A_PACKAGE'));
    });
  });
}

function directory(archive: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (archive.entryCount > MOST_ENTRIES) return Promise.reject(new FileProblem('NOT_A_PACKAGE'));
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let packed = 0;
    let unpacked = 0;
    archive.on('entry', (entry: Entry) => {
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      const suspicious = unpacked > RATIO_MATTERS_FROM && unpacked > packed * MOST_RATIO;
      if (suspicious) reject(new FileProblem('NOT_A_PACKAGE'));
      else if (unpacked > limits.unpacked) reject(tooLarge(limits.unpacked));
      else archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', () => reject(new FileProblem('NOT_A_PACKAGE')));
    archive.readEntry();
  });
}

function stream(archive: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, readable) => {
      if (readable) resolve(readable);
      else reject(isAboutDisk(error) ? error : new FileProblem('NOT_A_PACKAGE'));
    });
  });
}

export function tooLarge(bytes: number): FileProblem {
  return new FileProblem('PACKAGE_TOO_LARGE', { limit: bytes / 1_000_000 });
}

/** The machine's trouble, as against a file that is none. */
function isAboutDisk(error: Error | null): error is NodeJS.ErrnoException {
  return error !== null && 'code' in error && 'syscall' in error;
}
