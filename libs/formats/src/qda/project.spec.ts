import { spanText, withoutSpans, type Span } from '@chorus/domain';
import fc from 'fast-check';
import { bytesOf } from '../testing/files.js';
import { guidOf } from './guid.js';
import { writeProject, type QdaProject, type QdaSource } from './project.js';
import { readXml, type XmlElement } from './read-xml.js';
import { sourceText } from './source-text.js';

/** What may stand in what, in this order, in the elements that are written: Project.xsd of 18 March 2019. */
const ORDER: Record<string, readonly string[]> = {
  Project: [
    'Users',
    'CodeBook',
    'Variables',
    'Cases',
    'Sources',
    'Notes',
    'Links',
    'Sets',
    'Graphs',
    'Description',
  ],
  Users: ['User'],
  CodeBook: ['Codes'],
  Codes: ['Code'],
  Code: ['Description', 'NoteRef', 'Code'],
  Sources: ['TextSource'],
  TextSource: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
  PlainTextSelection: ['Description', 'Coding', 'NoteRef'],
  Coding: ['CodeRef', 'NoteRef'],
  Notes: ['Note'],
  Note: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
};
const REQUIRED: Record<string, readonly string[]> = {
  ...{ Project: ['name'], User: ['guid'], Code: ['guid', 'name', 'isCodable'], TextSource: ['guid'] },
  ...{ PlainTextSelection: ['guid', 'startPosition', 'endPosition'], Coding: ['guid'], Note: ['guid'] },
  ...{ CodeRef: ['targetGUID'], NoteRef: ['targetGUID'] },
};
/** Lists that the schema does not allow to be empty. */
const FILLED = ['Users', 'Codes', 'Sources', 'Notes', 'Coding'];

function againstSchema(element: XmlElement): string[] {
  const { name, namespace, attributes, children } = element;
  const order = ORDER[name] ?? [];
  const places = children.map((child) => order.indexOf(child.name));
  const wrong = [
    ...(namespace === 'urn:QDA-XML:project:1.0' ? [] : ['namespace']),
    ...(places.includes(-1) ? ['unknown'] : []),
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? ['order'] : []),
    ...(FILLED.includes(name) && children.length === 0 ? ['empty'] : []),
    ...(REQUIRED[name] ?? []).filter((each) => !attributes.has(each)),
  ];
  return [...wrong.map((what) => `${name}: ${what}`), ...children.flatMap(againstSchema)];
}

function all(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

const BUS = guidOf('bus');
const LATE = guidOf('late');
const [one, other] = [guidOf('one'), guidOf('other')];
const PROJECT: QdaProject = {
  ...{ name: 'Larkmoor & all', origin: 'Chorus', madeOn: '2026-03-01', description: 'Take it anew.' },
  users: [
    { guid: one, name: 'Coder 1' },
    { guid: other, name: 'Coder 2' },
  ],
  codes: [
    {
      ...{ guid: BUS, name: 'The bus', isCodable: true, description: '' },
      codes: [{ guid: LATE, name: 'Late', isCodable: true, description: 'Too late', codes: [] }],
    },
  ],
};
const STORY: QdaSource = {
  ...{ guid: guidOf('story'), name: 'Story 1', text: 'The 🚌 is late\nand "full"', description: '' },
  codings: [
    { userGuid: one, codeGuid: BUS },
    { userGuid: one, codeGuid: BUS, span: { start: 4, end: 5 }, memo: '<b>see\u0001</b>' },
    { userGuid: one, codeGuid: LATE, span: { start: 4, end: 5 }, memo: '<b>see\u0001</b>' },
    { userGuid: other, codeGuid: LATE, span: { start: 9, end: 18 } },
    { userGuid: other, codeGuid: LATE, span: { start: 9, end: 18 } },
    { userGuid: one, codeGuid: BUS },
  ],
};

const parsed = (project: QdaProject, sources: QdaSource[]) =>
  readXml(bytesOf(writeProject(project, sources)));

describe('projects of REFI-QDA', () => {
  it('keep to the schema, full and empty', () => {
    const empty = { ...PROJECT, users: [], codes: [] };
    for (const [project, sources] of [
      [PROJECT, [STORY, { ...STORY, guid: guidOf('bare'), codings: [], description: 'A question' }]],
      [empty, []],
    ] as const)
      expect(againstSchema(parsed(project, [...sources]))).toEqual([]);
    expect(againstSchema(readXml(bytesOf('<Project><Notes/><Users/></Project>')))).toContain(
      'Project: order',
    );
  });

  it('hold who found what where, counted in code points', () => {
    const project = parsed(PROJECT, [STORY]);
    const [source] = all(project, 'TextSource');
    expect(source?.attributes.get('plainTextPath')).toBe(`internal://${STORY.guid}.txt`);
    const selections = all(project, 'PlainTextSelection').map(({ attributes, children }) => ({
      at: [Number(attributes.get('startPosition')), Number(attributes.get('endPosition'))],
      words: attributes.get('name'),
      user: attributes.get('creatingUser'),
      codes: children
        .flatMap((child) => all(child, 'CodeRef'))
        .map((each) => each.attributes.get('targetGUID')),
    }));
    expect(selections).toEqual([
      { at: [4, 5], words: '🚌', user: one, codes: [BUS, LATE] },
      { at: [9, 18], words: 'late\nand ', user: other, codes: [LATE] },
    ]);
    const whole = source?.children.filter(({ name }) => name === 'Coding') ?? [];
    expect(whole.map(({ attributes }) => attributes.get('creatingUser'))).toEqual([one]);
    const [note, ...more] = all(project, 'Note');
    expect(note?.children[0]?.text).toBe('<b>see</b>');
    expect(more).toEqual([]);
    expect(all(project, 'NoteRef').map((each) => each.attributes.get('targetGUID'))).toEqual([
      note?.attributes.get('guid'),
    ]);
  });

  it('name every thing once, and the same each time', () => {
    const text = writeProject(PROJECT, [STORY]);
    const ids = [...text.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(writeProject(PROJECT, [STORY])).toBe(text);
  });
});

describe('the text of a source', () => {
  it('moves spans past line ends and hidden words', () => {
    const { text, moved } = sourceText('Hi 🚌\r\nMarta is\rlate', [{ start: 6, end: 11, mark: '[…]' }]);
    expect(text).toBe('Hi 🚌\n[…] is\nlate');
    const words = (start: number, end: number) => {
      const span = moved({ start, end });
      return span && spanText(text, span);
    };
    expect(words(3, 4)).toBe('🚌');
    expect(words(12, 19)).toBe('is\nlate');
    // Of hidden words no part is told, not even how long it is.
    expect([words(7, 9), words(6, 11), words(8, 14)]).toEqual(['[…]', '[…]', '[…] is']);
    // Nothing but the first half of a line end.
    expect(words(4, 5)).toBeUndefined();
    expect(moved({ start: 0, end: 99 })).toBeUndefined();
  });

  const story = fc.array(fc.constantFrom('a', '🚌', 'é', '\r', '\n', '\r\n', ' '), { maxLength: 30 });
  const cuts = fc.array(fc.nat(40), { maxLength: 8 });
  const normal = (words: string) => words.replace(/\r\n?/g, '\n');

  it('is what audiences read, and each span covers its own words, for every text', () => {
    fc.assert(
      fc.property(story, cuts, fc.nat(40), fc.nat(40), (pieces, borders, from, to) => {
        const original = pieces.join('');
        const length = [...original].length;
        const sorted = [...new Set(borders.map((at) => Math.min(at, length)))].sort((a, b) => a - b);
        const hidden = sorted.flatMap((start, at): (Span & { mark: string })[] => {
          const end = sorted[at + 1];
          return at % 2 === 0 && end !== undefined ? [{ start, end, mark: '[x]' }] : [];
        });
        const { text, moved } = sourceText(original, hidden);
        expect(text).toBe(normal(withoutSpans(original, hidden, ({ mark }) => mark)));
        const [start = 0, end = 0] = [from, to].map((at) => Math.min(at, length)).sort((a, b) => a - b);
        const span = moved({ start, end });
        if (!span || hidden.some((each) => each.start < end && start < each.end)) return;
        // A span may begin or end inside CR LF; the line feed is its whole then.
        const own = normal(spanText(original, { start, end }).replace(/\r$/, ''));
        expect([own, `${own}\n`]).toContain(spanText(text, span));
      }),
      { numRuns: 2000 },
    );
  });
});
