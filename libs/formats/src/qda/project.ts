import type { Span } from '@chorus/domain';
import { codeElement, type QdaCode } from './codebook.js';
import { guidOf } from './guid.js';
import { xmlDocument, xmlText, type NewElement } from './write-xml.js';

/** Whoever coded: a person, or all of a kind. */
export interface QdaUser {
  guid: string;
  name: string;
}

/** What somebody found in a source: in the whole of it, or in the words of a span. */
export interface QdaCoding {
  userGuid: string;
  codeGuid: string;
  /** Code points of the text as the file holds it; undefined for the whole. */
  span?: Span;
  /** The coder's note on the span; empty for none. */
  memo?: string;
}

/** A text with what was found in it. */
export interface QdaSource {
  guid: string;
  name: string;
  /** With one line feed a line end. */
  text: string;
  description: string;
  codings: readonly QdaCoding[];
}

export interface QdaProject {
  name: string;
  origin: string;
  /** The day, as 2024-03-01. */
  madeOn: string;
  description: string;
  users: readonly QdaUser[];
  codes: readonly QdaCode[];
}

/** Name of the document inside the archive of a project, and of the folder of its sources. */
export const PROJECT_DOCUMENT = 'project.qde';
export const PROJECT_SOURCES = 'Sources';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const LONGEST_NAME = 60;

/** Where the text of a source stands in the archive. */
export function sourcePath({ guid }: Pick<QdaSource, 'guid'>): string {
  return `${PROJECT_SOURCES}/${guid}.txt`;
}

/**
 * The document of a project as REFI-QDA has it (.qdpx: a zip of this document and a folder of sources). Order of
 * elements by its schema, Project.xsd of 18 March 2019: Users, CodeBook, Sources, Notes, Description; in a TextSource
 * Description, PlainTextSelection, Coding; in a PlainTextSelection Coding, then NoteRef; in a Coding CodeRef. Positions
 * count code points of the text file, the end is the first one behind. A list without entries is left out, because the
 * schema knows none. Moments are days: Chorus keeps no time of day of what tellers and coders do.
 * Source: REFI-QDA Standard 1.5, 2019, sections 4 and 5.3, https://www.qdasoftware.org.
 */
export function writeProject(project: QdaProject, sources: readonly QdaSource[]): string {
  const { name, origin, madeOn, description, users, codes } = project;
  const notes: NewElement[] = [];
  const texts = sources.map((source) => sourceElement(source, notes));
  return xmlDocument({
    name: 'Project',
    attributes: { xmlns: NAMESPACE, name, origin, creationDateTime: `${madeOn}T00:00:00Z` },
    content: [
      ...list(
        'Users',
        users.map((user) => ({ name: 'User', attributes: { guid: user.guid, name: user.name } })),
      ),
      ...list('CodeBook', list('Codes', codes.map(codeElement))),
      ...list('Sources', texts),
      ...list('Notes', notes),
      { name: 'Description', content: description },
    ],
  });
}

function list(name: string, content: NewElement[]): NewElement[] {
  return content.length > 0 ? [{ name, content }] : [];
}

function sourceElement(source: QdaSource, notes: NewElement[]): NewElement {
  const { guid, name, text, description, codings } = source;
  const points = [...text];
  const selections = new Map<string, QdaCoding[]>();
  for (const coding of codings) {
    if (!coding.span) continue;
    const key = `${coding.span.start}-${coding.span.end} ${coding.userGuid}`;
    selections.set(key, [...(selections.get(key) ?? []), coding]);
  }
  return {
    name: 'TextSource',
    attributes: { guid, name, plainTextPath: `internal://${guid}.txt` },
    content: [
      ...(description ? [{ name: 'Description', content: description }] : []),
      ...[...selections.values()].map((found) => selectionElement(guid, points, found, notes)),
      ...once(codings.filter(({ span }) => !span)).map((coding) => codingElement(coding, guid)),
    ],
  };
}

/** What one person found in one span: one selection, however many codes. */
function selectionElement(
  sourceGuid: string,
  points: readonly string[],
  found: readonly QdaCoding[],
  notes: NewElement[],
): NewElement {
  const [first] = found;
  const { start, end } = first?.span ?? { start: 0, end: 0 };
  const creatingUser = first?.userGuid ?? '';
  const guid = guidOf('selection', sourceGuid, creatingUser, start, end);
  const words = points.slice(start, Math.min(end, start + LONGEST_NAME)).join('');
  const memos = [...new Set(found.map(({ memo }) => xmlText(memo ?? '')))].filter((memo) => memo !== '');
  const references = memos.map((memo, index) => {
    const noteGuid = guidOf('note', guid, index);
    notes.push({
      name: 'Note',
      attributes: { guid: noteGuid, creatingUser },
      content: [{ name: 'PlainTextContent', content: memo }],
    });
    return { name: 'NoteRef', attributes: { targetGUID: noteGuid } };
  });
  return {
    name: 'PlainTextSelection',
    attributes: { guid, name: words, startPosition: start, endPosition: end, creatingUser },
    content: [...once(found).map((coding) => codingElement(coding, guid)), ...references],
  };
}

/** Of codings of one place, each code once for each person. */
function once(codings: readonly QdaCoding[]): QdaCoding[] {
  return [...new Map(codings.map((each) => [`${each.userGuid} ${each.codeGuid}`, each])).values()];
}

function codingElement({ userGuid, codeGuid }: QdaCoding, within: string): NewElement {
  return {
    name: 'Coding',
    attributes: { guid: guidOf('coding', within, userGuid, codeGuid), creatingUser: userGuid },
    content: [{ name: 'CodeRef', attributes: { targetGUID: codeGuid } }],
  };
}
