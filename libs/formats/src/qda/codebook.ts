import { FileProblem } from '../file-problem.js';
import { readGuid } from './guid.js';
import { readXml, type XmlElement, type XmlLimits } from './read-xml.js';
import { xmlDocument, type NewElement } from './write-xml.js';

/** A code of a codebook, with those below it. */
export interface QdaCode {
  /** In small letters, without braces. */
  guid: string;
  name: string;
  isCodable: boolean;
  /** As #0af or #00aaff. */
  color?: string;
  description: string;
  codes: readonly QdaCode[];
}

export interface QdaCodebook {
  /** The program that wrote it; empty where it does not say. */
  origin: string;
  codes: QdaCode[];
  /** How many sets of codes it has; they are not read. */
  sets: number;
}

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';
/** Programs in use write 1:0 for 1.0; a codebook of another number may still be one that can be read. */
const ANY_CODEBOOK = /^urn:QDA-XML:codebook:/i;
const COLOR = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i;

/**
 * A codebook as REFI-QDA has it (.qdc). Order of elements and attributes by its schema, Codebook.xsd 1.0: CodeBook(origin)
 * holds Codes, Codes one Code or more, Code(guid, name, isCodable, color) first its Description, then Codes.
 * Source: REFI-QDA Standard 1.5, 2019, section 5.2, https://www.qdasoftware.org. The schema knows no codebook without
 * codes: `codes` has at least one.
 */
export function writeCodebook(codes: readonly QdaCode[], origin: string): string {
  return xmlDocument({
    name: 'CodeBook',
    attributes: { xmlns: NAMESPACE, origin },
    content: [{ name: 'Codes', content: codes.map(codeElement) }],
  });
}

/** A code, as codebooks and projects both write it. */
export function codeElement({ guid, name, isCodable, color, description, codes }: QdaCode): NewElement {
  return {
    name: 'Code',
    attributes: { guid, name, isCodable, color },
    content: [
      ...(description ? [{ name: 'Description', content: description }] : []),
      ...codes.map(codeElement),
    ],
  };
}

/**
 * Reads a codebook of any program. What it does not know it passes over; sets are counted.
 * Throws FileProblem: NOT_A_CODEBOOK for other XML, a code without a name or GUID, or two codes of the same GUID; and
 * what `readXml` throws.
 */
export function readCodebook(bytes: Uint8Array, limits?: XmlLimits): QdaCodebook {
  const root = readXml(bytes, limits);
  if (root.name !== 'CodeBook' || !ANY_CODEBOOK.test(root.namespace)) throw new FileProblem('NOT_A_CODEBOOK');
  const seen = new Set<string>();
  const codes = inside(root, 'Codes')
    .flatMap((each) => inside(each, 'Code'))
    .map((each) => readCode(each, seen));
  if (codes.length === 0) throw new FileProblem('NOT_A_CODEBOOK');
  const sets = inside(root, 'Sets').flatMap((each) => inside(each, 'Set')).length;
  return { origin: root.attributes.get('origin') ?? '', codes, sets };
}

function readCode(element: XmlElement, seen: Set<string>): QdaCode {
  const { attributes } = element;
  const guid = readGuid(attributes.get('guid'));
  const name = attributes.get('name') ?? '';
  if (!guid || seen.has(guid) || name.trim() === '') throw new FileProblem('NOT_A_CODEBOOK');
  seen.add(guid);
  const color = attributes.get('color');
  return {
    ...{ guid, name, isCodable: !['false', '0'].includes(attributes.get('isCodable') ?? 'true') },
    ...(color && COLOR.test(color) && { color }),
    description: inside(element, 'Description')[0]?.text ?? '',
    codes: inside(element, 'Code').map((each) => readCode(each, seen)),
  };
}

function inside(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((each) => each.name === name);
}
