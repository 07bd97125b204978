import type { Problem } from '@chorus/domain';
import { Failure, failureOf, offline } from './failure.js';

interface Sending {
  address: string;
  file: File;
  /** What the body is called on the way; the server decides by content. */
  type: string;
  headers?: Record<string, string>;
  /** Told the share that has arrived, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * Sends a file as the bytes it is, and gives the server's answer. `fetch` cannot say how far it is, so this is the
 * older way. Throws Failure.
 */
export function sendFile<T>({ address, file, type, headers = {}, onProgress }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', type);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (onProgress)
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 300) return reject(refusal(request.responseText));
      resolve(JSON.parse(request.responseText) as T);
    };
    request.onerror = () => reject(offline());
    request.onabort = () => reject(offline());
    request.send(file);
  });
}

/** The server's answer to a file that it did not take, as a Failure. */
function refusal(body: string): Failure {
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
