import fc from 'fast-check';
import { FileProblem } from '../file-problem.js';
import { bytesOf, problemIn } from '../testing/files.js';
import { readCodebook, writeCodebook, type QdaCode } from './codebook.js';
import { descriptionOf, wordsIn } from './description.js';
import { guidOf, readGuid } from './guid.js';
import { readXml } from './read-xml.js';
import { xmlText } from './write-xml.js';

/** As programs write them: attributes in another order, braces, comments, what the schema does not know. */
const FOREIGN = `\uFEFF<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- exported --><?some tool?>
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="urn:QDA-XML:codebook:1:0 Codebook.xsd" origin='Some tool 9'>
  <q:Codes>
    <q:Code name="Getting there" isCodable="false" guid="{0C1D2E3F-0000-4000-8000-00000000000A}">
      <q:Code color="#F00" guid="0c1d2e3f-0000-4000-8000-00000000000b" name="Bus &amp; train&#x20;late" isCodable="true">
        <q:Description>Says <![CDATA[<late>]]> &#233;&lt;</q:Description>
      </q:Code>
    </q:Code>
  </q:Codes>
  <q:Sets><q:Set guid="0c1d2e3f-0000-4000-8000-00000000000c" name="All"/></q:Sets>
</q:CodeBook>`;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'] \t\n\r\u0085\u2028é🚌[]', 'Use when', '[Use when]\n') }),
);
const legal = text.map(xmlText);
const named = legal.filter((name) => name.trim() !== '');

const tree = fc.letrec<{ code: QdaCode }>((tie) => ({
  code: fc.record(
    {
      guid: fc.uuid(),
      name: named,
      isCodable: fc.boolean(),
      color: fc.constantFrom('#fff', '#00AAff'),
      description: legal,
      codes: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('code'), { maxLength: 3 })),
    },
    { requiredKeys: ['guid', 'name', 'isCodable', 'description', 'codes'] },
  ),
})).code;

function guids(codes: readonly QdaCode[]): string[] {
  return codes.flatMap(({ guid, codes: below }) => [guid, ...guids(below)]);
}

describe('codebooks of REFI-QDA', () => {
  it('come back as they went out', () => {
    const codebook = fc.array(tree, { minLength: 1, maxLength: 4 }).filter((codes) => {
      const all = guids(codes);
      return new Set(all).size === all.length;
    });
    fc.assert(
      fc.property(codebook, named, (codes, origin) => {
        const read = readCodebook(bytesOf(writeCodebook(codes, origin)));
        expect(read).toEqual({ origin, codes, sets: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('have elements and attributes in the order of the schema', () => {
    const code = { isCodable: true, description: '', codes: [] };
    const below = { ...code, guid: guidOf(2), name: 'Late', color: '#0af', description: 'It comes late' };
    const written = writeCodebook([{ ...code, guid: guidOf(1), name: 'A "bus"', codes: [below] }], 'Chorus');
    expect(written).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Chorus">
 <Codes>
  <Code guid="${guidOf(1)}" name="A &quot;bus&quot;" isCodable="true">
   <Code guid="${guidOf(2)}" name="Late" isCodable="true" color="#0af">
    <Description>It comes late</Description>
   </Code>
  </Code>
 </Codes>
</CodeBook>
`);
  });

  it('are read from other programs, in UTF-8 and UTF-16', () => {
    const wide = Buffer.from(FOREIGN.replace('utf-8', 'UTF-16'), 'utf16le');
    for (const bytes of [bytesOf(FOREIGN), wide, Buffer.from(wide).swap16()]) {
      expect(readCodebook(bytes)).toEqual({
        origin: 'Some tool 9',
        sets: 1,
        codes: [
          {
            ...{ guid: '0c1d2e3f-0000-4000-8000-00000000000a', name: 'Getting there' },
            ...{ isCodable: false, description: '' },
            codes: [
              {
                ...{ guid: '0c1d2e3f-0000-4000-8000-00000000000b', name: 'Bus & train late' },
                ...{ isCodable: true, color: '#F00', description: 'Says <late> é<', codes: [] },
              },
            ],
          },
        ],
      });
    }
  });

  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>';
  const fetches = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
  const codes = (inner: string) =>
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${inner}</Codes></CodeBook>`;
  const one = `<Code guid="${guidOf(1)}" name="A" isCodable="true"/>`;

  it.each<[what: string, file: string | Uint8Array, code: string]>([
    ['entities that grow', bomb, 'XML_DECLARES'],
    ['a document type elsewhere', fetches, 'XML_DECLARES'],
    ['an entity declared inside', codes('<!ENTITY x "y">'), 'XML_DECLARES'],
    ['an entity that nobody declared', codes('&xxe;'), 'XML_DAMAGED'],
    ['a reference to what XML cannot hold', codes('&#0;'), 'XML_DAMAGED'],
    ['a reference beyond Unicode', codes('&#x110000;'), 'XML_DAMAGED'],
    ['a bare ampersand', codes('a & b'), 'XML_DAMAGED'],
    ['a control character', codes('\u0001'), 'XML_DAMAGED'],
    ['an end that is missing', codes('').slice(0, -5), 'XML_DAMAGED'],
    ['ends that are crossed', '<a><b></a></b>', 'XML_DAMAGED'],
    ['two roots', '<a/><a/>', 'XML_DAMAGED'],
    ['words behind the root', '<a/>b', 'XML_DAMAGED'],
    ['an attribute twice', '<a b="1" b="2"/>', 'XML_DAMAGED'],
    ['a prefix of nothing', '<x:a/>', 'XML_DAMAGED'],
    ['a comment without an end', '<a/><!-- ', 'XML_DAMAGED'],
    ['nothing but white space', '  ', 'XML_DAMAGED'],
    ['no bytes', '', 'EMPTY_FILE'],
    ['depth', '<a>'.repeat(100_000), 'XML_TOO_DEEP'],
    ['crowds', `<a>${'<b/>'.repeat(60_000)}</a>`, 'XML_TOO_DEEP'],
    ['size', ' '.repeat(5_000_001), 'FILE_TOO_LARGE'],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0xff]), 'WRONG_ENCODING'],
    ['an encoding of its own', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'WRONG_ENCODING'],
    ['a page', '<html><body/></html>', 'NOT_A_CODEBOOK'],
    ['a codebook of nothing', codes(''), 'NOT_A_CODEBOOK'],
    ['a codebook of another kind', codes(one).replace('QDA-XML', 'X'), 'NOT_A_CODEBOOK'],
    ['a code without an id', codes('<Code name="A" isCodable="true"/>'), 'NOT_A_CODEBOOK'],
    ['a code without a name', codes(one.replace('"A"', '" "')), 'NOT_A_CODEBOOK'],
    ['a code twice', codes(one + one), 'NOT_A_CODEBOOK'],
  ])('refuses %s', (_, file, code) => {
    const started = Date.now();
    const bytes = typeof file === 'string' ? bytesOf(file) : file;
    expect(problemIn(() => readCodebook(bytes))).toMatchObject({ code });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('reads any marks of XML or says what is wrong with them', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'<>/="\'&;!-?[]:a \n', 'CDATA', '<a', '</a>', 'xmlns'),
    });
    fc.assert(
      fc.property(marks, (file) => {
        try {
          expect(readXml(bytesOf(file)).name).not.toBe('');
        } catch (error) {
          if (!(error instanceof FileProblem)) throw error;
          expect(error.problem.code).toMatch(/^XML_|^EMPTY_FILE$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say in one text what the codebook says in three', () => {
    expect(descriptionOf({ description: 'The bus', useWhen: 'it is late', useNot: '' })).toBe(
      'The bus\n[Use when]\nit is late',
    );
    expect(wordsIn('Of another program')).toEqual({
      description: 'Of another program',
      useWhen: '',
      useNot: '',
    });
    const line = fc.constantFrom('[Use when]', '[[Use when]', '[Do not use when]', '\n', '\r', 'a', '');
    const words = fc.oneof(
      text,
      fc.array(line).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(fc.record({ description: words, useWhen: words, useNot: words }), (three) =>
        expect(wordsIn(descriptionOf(three))).toEqual(three),
      ),
      { numRuns: 1000 },
    );
  });

  it('know a GUID with braces and without', () => {
    expect(readGuid(' {0C1D2E3F-0000-4000-8000-00000000000A} ')).toBe('0c1d2e3f-0000-4000-8000-00000000000a');
    expect(readGuid('0c1d2e3f')).toBeUndefined();
    expect(readGuid(guidOf('a', 1))).toBe(guidOf('a', 1));
    expect(guidOf('a', 1)).not.toBe(guidOf('a', '1'));
  });
});
