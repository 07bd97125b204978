import type { Problem } from '@chorus/domain';
import { Failure, failureOf, offline } from '../../failure.js';

/** Where an import stands in the API: files go there as the bytes they are. */
const address = (initiative: string, importId: string) =>
  `/api/i/${encodeURIComponent(initiative)}/imports/${importId}/files`;

interface Upload {
  initiative: string;
  importId: string;
  file: File;
  /** Told the share that has arrived, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends one file. `fetch` cannot say how far it is, so this is the older way. Throws Failure. */
export function upload({ initiative, importId, file, onProgress }: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(initiative, importId));
    request.setRequestHeader('content-type', 'text/csv');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(refusal(request.responseText)));
    request.onerror = () => reject(offline());
    request.onabort = () => reject(offline());
    request.send(file);
  });
}

/** The server's answer to an upload that it did not take, as a Failure. */
export function refusal(body: string): Failure {
  try {
    const { code, problem, message } = JSON.parse(body) as {
      code: string;
      problem: Problem;
      message: string;
    };
    return failureOf({ message, extensions: { code, problem } });
  } catch {
    return offline();
  }
}

/** What the file field offers; the server decides by content. */
export const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.json,text/csv';

/** Bytes that one file may have; the server has the last word. */
export const LARGEST_FILE = 200_000_000;
