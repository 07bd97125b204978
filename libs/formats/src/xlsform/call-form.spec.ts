import { readStoryMapping } from '@chorus/domain';
import { answersIn } from '../stories/answers.js';
import { readStoryRow } from '../stories/read-row.js';
import { bytesOf } from '../testing/files.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { callForm, callFormMapping, type CallForm } from './call-form.js';

const same = (text: string) => ({ en: text, es: `${text} (es)` });
const label = (written: string) => ({ written, words: same(written) });
const CALL: CallForm = {
  ...{ slug: 'the-way', question: same('How do you get there?'), help: same(''), version: '2026-03-01' },
  themes: [
    { name: 'The bus', words: same('The bus') },
    { name: 'Getting a ride', words: same('Getting a ride') },
  ],
  places: [{ code: 'mill', name: 'Mill' }],
  signifiers: [
    {
      ...{
        kind: 'TRIAD',
        several: false,
        asked: 'Who decided?',
        question: same('Who decided?'),
        help: same(''),
      },
      labels: ['We', 'They', 'Chance'].map(label),
    },
    {
      ...{ kind: 'SLIDER', several: false, asked: 'How far?', question: same('How far?'), help: same('') },
      labels: ['Near', 'Far'].map(label),
    },
    {
      ...{ kind: 'CHOICE', several: true, asked: 'When?', question: same('When?'), help: same('') },
      labels: ['Morning', 'Late evening'].map(label),
    },
  ],
  audiences: ['STEWARDS', 'PARTNERS'],
  permissions: ['mayQuote'],
};

describe('a call as an XLSForm', () => {
  it('has the sheets and columns that pyxform reads, in both languages', () => {
    const sheets = readWorkbook(writeWorkbook(callForm(CALL)));
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
    const [survey = '', choices = '', settings = ''] = sheets.map(({ csv }) => Buffer.from(csv).toString());
    expect(survey).toContain('type,name,label::English (en),label::Español (es),hint::English (en)');
    expect(survey).toContain('select_multiple meaning3,meaning3,When?,When? (es)');
    expect(survey).toContain('start=0 end=100 step=1');
    expect(survey).toContain(
      '. >= 0 and ${meaning1_1} + ${meaning1_2} + . > 99.5 and ${meaning1_1} + ${meaning1_2} + . < 100.5',
    );
    expect(choices).toContain('themes,t2,Getting a ride,Getting a ride (es)');
    expect(choices).not.toContain('PUBLIC');
    expect(settings).toContain('the_way,20260301,English (en)');
    const [, ...rows] = callForm(CALL)[1]?.rows ?? [];
    const names = rows.map(([list, name]) => `${list ?? ''} ${name ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
    // No name of a choice has a space: several of them stand in one cell.
    expect(rows.every(([, name]) => /^[\w-]+$/.test(String(name)))).toBe(true);
  });

  it.each(['_uuid', 'KEY'])('comes back through a mapping made for it (%s)', async (key) => {
    const file = `start,language,story,title,happened,place,meaning1_1,meaning1_2,meaning1_3,meaning2,meaning3,themes,${key}
x,es,El bus tarda,,2024-03-01,mill,50,25,25,40,a2 a1,t2 t1,u1
x,en,It rained,,,,,,,,,,u2
`;
    const { header, rows } = await answersIn(bytesOf(file));
    const mapping = callFormMapping(CALL, header);
    expect(readStoryMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    if (!mapping) throw new Error('no mapping');
    const signifiers = CALL.signifiers.map(({ kind, several, asked, labels }) => ({
      ...{ id: asked, kind, several, question: asked, labels: labels.map(({ written }) => written) },
    }));
    const read = readStoryRow(mapping, { header, signifiers, places: new Map([['mill', 'p1']]) });
    const [first, second] = rows.map(read);
    expect(first).toMatchObject({
      is: 'STORY',
      story: {
        ...{ id: 'u1', language: 'es', day: '2024-03-01', placeId: 'p1' },
        themes: ['Getting a ride', 'The bus'],
        placements: [
          { signifierId: 'Who decided?', mark: [0.5, 0.25, 0.25] },
          { signifierId: 'How far?', mark: [0.4] },
          { signifierId: 'When?', mark: [0, 1] },
        ],
      },
    });
    expect(second).toMatchObject({ is: 'STORY', story: { themes: [], placements: [], placeId: null } });
    expect(callFormMapping(CALL, ['story', 'language'])).toBeUndefined();
  });
});
