import type { UploadKind } from '@chorus/domain';
import { Failure, failureOf, offline } from '../../../failure.js';
import type { DraftFiles } from '../useDraftFiles.js';

/** A recording or a picture that is to be sent. */
export interface Parcel {
  id: string;
  kind: UploadKind;
}

interface Sending {
  initiative: string;
  /** Of the draft: whose uploads these are. */
  key: string;
  parcels: readonly Parcel[];
  files: Pick<DraftFiles, 'get'>;
  /** Told the share of all bytes that has arrived, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** A bad line loses at most so much. */
const PART_BYTES = 512 * 1024;

/**
 * Sends recordings and pictures, each from where it stopped when the line broke (tus 1.0). What has arrived before is
 * not sent again. Throws Failure; a file that the server does not take, or that the device lost, is named by its kind.
 */
export async function sendMedia({ initiative, key, parcels, files, onProgress }: Sending): Promise<void> {
  const all = await Promise.all(
    parcels.map(async (parcel) => ({ ...parcel, file: await files.get(parcel.id) })),
  );
  const whole = all.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  let before = 0;
  for (const { id, kind, file } of all) {
    if (!file) throw problemOf(kind, new Failure('INVALID', { code: 'MEDIA_NOT_READY', detail: {} }));
    try {
      await sendOne({ initiative, key, id, kind }, file, (sent) => onProgress((before + sent) / whole));
    } catch (error) {
      throw error instanceof Failure && error.code === 'INVALID' ? problemOf(kind, error) : error;
    }
    before += file.size;
  }
}

interface Address extends Parcel {
  initiative: string;
  key: string;
}

async function sendOne(address: Address, file: Blob, onSent: (bytes: number) => void): Promise<void> {
  const { initiative, key, id, kind } = address;
  const uploads = `/api/i/${encodeURIComponent(initiative)}/uploads`;
  const headers = { 'x-draft-key': key, 'tus-resumable': '1.0.0' };
  await ask(uploads, 'POST', {
    ...headers,
    'upload-length': String(file.size),
    'upload-metadata': `id ${btoa(id)},kind ${btoa(kind)}`,
  });
  let offset = offsetOf(await ask(`${uploads}/${id}`, 'HEAD', headers));
  while (offset < file.size) {
    onSent(offset);
    const answer = await ask(
      `${uploads}/${id}`,
      'PATCH',
      {
        ...headers,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      file.slice(offset, offset + PART_BYTES),
    );
    offset = offsetOf(answer);
  }
  onSent(file.size);
}

async function ask(
  address: string,
  method: string,
  headers: Record<string, string>,
  body?: Blob,
): Promise<Response> {
  const answer = await fetch(address, { method, headers, body }).catch(() => undefined);
  if (!answer) throw offline();
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => undefined)) as
    { code: string; problem: Failure['problem']; message: string } | undefined;
  if (!said?.problem) throw offline();
  throw failureOf({ message: said.message, extensions: { code: said.code, problem: said.problem } });
}

/** An answer without the header is not of our server: something on the way answered in its place. */
function offsetOf(answer: Response): number {
  const offset = Number(answer.headers.get('upload-offset') ?? 'none');
  if (!Number.isInteger(offset)) throw offline();
  return offset;
}

function problemOf(kind: Parcel['kind'], { code, problem, message }: Failure): Failure {
  return new Failure(code, problem, [{ path: `media.${kind}`, problem }], message);
}
