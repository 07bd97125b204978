import { sendFile } from '../../sendFile.js';

/** A theme of the file; `above`: the names over it, from the top. */
interface Named {
  name: string;
  above: string[];
}

/** What a file would do to the codebook. */
export interface CodebookCheck {
  /** The program that wrote it; empty where it does not say. */
  origin: string;
  sets: number;
  added: (Named & { elsewhere: boolean })[];
  changed: (Named & { was: string; what: ('parentId' | 'name' | 'description' | 'useWhen' | 'useNot')[] })[];
  same: number;
  clashes: Named[];
  tooLong: (Named & { part: 'name' | 'words'; limit: number })[];
}

/** Where the codebook can be had as a file. */
export function codebookAddress(initiative: string): string {
  return `/api/i/${encodeURIComponent(initiative)}/codebook.qdc`;
}

/** Asks what a file would bring. Throws Failure. */
export function checkCodebook(initiative: string, file: File): Promise<CodebookCheck> {
  return send(`/api/i/${encodeURIComponent(initiative)}/codebook/check`, file);
}

/** Takes a file in. Throws Failure. */
export function takeCodebook(initiative: string, file: File): Promise<{ added: number; changed: number }> {
  const name = new URLSearchParams({ name: file.name }).toString();
  return send(`/api/i/${encodeURIComponent(initiative)}/codebook?${name}`, file);
}

function send<T>(address: string, file: File): Promise<T> {
  return sendFile<T>({ address, file, type: 'application/octet-stream' });
}
