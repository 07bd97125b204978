import { sendFile } from '../../sendFile.js';

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

/** Sends one file of an import. Throws Failure. */
export async function upload({ initiative, importId, file, onProgress }: Upload): Promise<void> {
  const headers = { 'x-file-name': encodeURIComponent(file.name) };
  await sendFile({ address: address(initiative, importId), file, type: 'text/csv', headers, onProgress });
}

/** What the file field offers; the server decides by content. */
export const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.json,text/csv';

/** Bytes that one file may have; the server has the last word. */
export const LARGEST_FILE = 200_000_000;
