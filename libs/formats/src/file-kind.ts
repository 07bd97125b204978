/** What a file is that is no text. The page has words for each. */
export const FILE_KINDS = [
  'XLSX',
  'ODS',
  'ZIP',
  'XLS',
  'PDF',
  'PNG',
  'JPEG',
  'GIF',
  'GZIP',
  'RTF',
  'HTML',
  'XML',
  'JSON',
  'BINARY',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** First bytes of formats, as text of one byte a character. Source: the formats' own specifications. */
const SIGNATURES: [start: string, kind: FileKind][] = [
  ['PK\u0003\u0004', 'ZIP'],
  ['PK\u0005\u0006', 'ZIP'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'XLS'],
  ['%PDF-', 'PDF'],
  ['\u0089PNG\r\n\u001a\n', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\u001f\u008b', 'GZIP'],
  ['{\\rtf', 'RTF'],
];

/**
 * Recognises by content what cannot be a CSV file: known formats, NUL bytes, web pages, XML and JSON. Undefined for
 * anything that may be one. `wide`: the text has two bytes a character, so that NUL bytes are nothing strange.
 */
export function kindOfOtherFile(head: Uint8Array, wide: boolean): FileKind | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = bytes.toString('latin1', 0, 4096);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known === 'ZIP') return kindOfZip(bytes);
  if (known) return known;
  if (wide) return undefined;
  if (head.includes(0)) return 'BINARY';
  return kindOfText(
    start
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart()
      .toLowerCase(),
  );
}

function kindOfZip(bytes: Buffer): FileKind {
  if (bytes.includes('xl/') || bytes.includes('[Content_Types].xml')) return 'XLSX';
  return bytes.includes('opendocument.spreadsheet') ? 'ODS' : 'ZIP';
}

function kindOfText(start: string): FileKind | undefined {
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.startsWith('<table'))
    return 'HTML';
  if (start.startsWith('<?xml')) return 'XML';
  return /^(?:\{\s*["}]|\[\s*[{["\]])/.test(start) ? 'JSON' : undefined;
}
