import { readStoryMapping, type StoryMapping } from '@chorus/domain';
import { answersIn } from '../stories/answers.js';
import { readStoryRow } from '../stories/read-row.js';
import { bytesOf } from '../testing/files.js';
import { callForm } from './call-form.js';
import type { CallForm } from './call.js';
import { CALL } from './call.sample.js';
import { isFormFile, placeCode } from './columns.js';
import { formReader } from './form-answers.js';
import { callFormMapping } from './form-mapping.js';

type Row = Record<string, string>;
function sheet(name: string, call = CALL): Row[] {
  const [heads = [], ...rows] = callForm(call, '1').find((each) => each.name === name)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [String(heads[at]), String(cell ?? '')])),
  );
}
const texts = (row: Row) =>
  Object.entries(row).filter(([column]) => /^(label|hint|constraint_message)/.test(column));

describe('a call as an XLSForm', () => {
  it('asks nothing twice, refers to nothing that is not there, and speaks both languages throughout', () => {
    const survey = sheet('survey');
    const names = survey.map(({ name = '' }) => name).filter((name) => name !== '');
    expect(new Set(names).size).toBe(names.length);
    for (const row of survey) {
      const rules = [row['required'], row['relevant'], row['constraint']].join(' ');
      for (const [, name = ''] of rules.matchAll(/\$\{(\w+)\}/g)) expect(names).toContain(name);
      for (const [column, text] of texts(row)) {
        expect(text).not.toContain('${');
        // ODK has no language to fall back to: a text that stands in one language has to stand in the other.
        const other = column.replace('English (en)', 'Español (es)');
        expect([column, row[other] === '']).toEqual([column, text === '']);
      }
      const isSilent = /^(today|calculate|begin_group|end_group)$/.test(row['type'] ?? '');
      if (!isSilent) expect([row['name'], row['label::English (en)']]).not.toContain('');
    }
    const [settings] = sheet('settings');
    expect(settings).toMatchObject({ form_id: 'larkmoor-the-way', default_language: 'English (en)' });
  });

  it('has a list for every choice, and no name in it twice or with a space', () => {
    const choices = sheet('choices');
    const asked = sheet('survey').flatMap(({ type = '' }) => /^select_\w+ (\w+)$/.exec(type)?.[1] ?? []);
    expect(asked.length).toBeGreaterThan(12);
    for (const list of asked) expect(choices.some((row) => row['list_name'] === list)).toBe(true);
    const names = choices.map((row) => `${row['list_name']} ${row['name']}`);
    expect(new Set(names).size).toBe(names.length);
    expect(choices.filter(({ name = '' }) => !/^\w[\w-]*$/.test(name))).toEqual([]);
  });

  it('asks consent one by one, requires what the form of Chorus requires, and answers nothing beforehand', () => {
    const consent = sheet('survey').filter(({ name = '' }) => /^(consent_|alias$)/.test(name));
    expect(consent.map(({ name, required, relevant }) => [name, required, relevant])).toEqual([
      ['consent_age', 'yes', ''],
      ['consent_audience', 'yes', ''],
      ['consent_ending', 'yes', "${consent_audience} != '' and ${consent_audience} != 'STEWARDS'"],
      ['consent_until', 'yes', "${consent_ending} = 'DAY'"],
      ['consent_quote', '', ''],
      ['consent_name', '', ''],
      ['alias', 'yes', "${consent_name} = 'yes'"],
      ['consent_voice', '', "${voice} != ''"],
      ['consent_pictures', '', "${picture} != ''"],
      ['consent_research', '', ''],
    ]);
    expect(Object.keys(consent[0] ?? {})).not.toContain('default');
    const narrow: CallForm = { ...CALL, audiences: ['STEWARDS'], permissions: [], adultsOnly: true };
    const left = sheet('survey', narrow).map(({ name }) => name);
    expect(left).toEqual(expect.arrayContaining(['consent_age', 'consent_audience']));
    expect(left.filter((name) => /consent_(ending|quote)|voice|picture|guardian/.test(name ?? ''))).toEqual(
      [],
    );
    expect(sheet('choices', narrow).filter((row) => row['list_name'] === 'ages')).toHaveLength(2);
  });

  it('keeps no time of day, device or position', () => {
    const types = sheet('survey').map(({ type = '' }) => type);
    expect(
      types.filter((type) => /^(start|end|deviceid|username|phonenumber|geo\w+|audit)$/.test(type)),
    ).toEqual([]);
  });
});

describe('answers to a form', () => {
  const CSV = `SubmissionDate,told_on,chorus_call,way,story,voice,when-happened_year,when-happened_month,place,themes,x-meaning_00005001_1,x-meaning_00005001_2,x-meaning_00005001_3,y-meaning_00005002,y-meaning_00005002_none,meaning_00005003,lived_trend,who_0000d001,warnings,other_warning,consent_age,consent_audience,consent_ending,consent_quote,language,KEY`;
  const first = `2026-03-02,2026-03-01,${CALL.id},BOTH,El bus tarda,a.m4a,2024,2,p_00009001,t_00007002 t_00007001 t_gone,50,25,25,40,not_fitting,a2 a1,worse,c_0000c001 c_gone,death,Noche,GIVEN,PARTNERS,YEAR,yes,es,uuid:1`;

  it('come back through a mapping made for their file, whatever groups their columns stand in', async () => {
    const voiceAlone = `2026-03-02,,${CALL.id},VOICE,,b.m4a,,,,,,,,,,,,,,,NOT_NEEDED,PUBLIC,NONE,,en,uuid:2`;
    const { read } = await reading(`${CSV}\n${first}\n${voiceAlone}\n`);
    const [story, unwritten] = read;
    expect(story).toMatchObject({
      is: 'STORY',
      story: {
        ...{ id: 'uuid:1', language: 'es', day: '2024-02-01', lastDay: '2024-02-29', placeId: 'mill' },
        themes: ['Getting a ride', 'The bus'],
        placements: [
          { signifierId: CALL.signifiers[0]?.id, mark: [0.5, 0.25, 0.25] },
          { signifierId: CALL.signifiers[2]?.id, mark: [0, 1] },
          // Set before its teller said that it does not fit.
          { signifierId: CALL.signifiers[1]?.id, mark: null },
        ],
        form: {
          ...{ livedTrend: -1, categoryIds: [CALL.voices[0]?.categories[0]?.id], hasFiles: true },
          contentWarnings: ['Una muerte', 'Noche'],
          consent: { audience: 'PARTNERS', until: '2027-03-01', guardian: 'GIVEN', mayQuote: true },
        },
      },
    });
    expect(unwritten).toEqual({ is: 'UNWRITTEN' });
    expect(callFormMapping(CALL, ['story', 'language'], [])).toBeUndefined();
    expect([['a', 'told/consent_audience'], ['chorus_call'], ['story']].map(isFormFile)).toEqual([
      true,
      true,
      false,
    ]);
  });

  const HEAD =
    'chorus_call,told_on,story,consent_age,consent_audience,consent_ending,consent_until,consent_name,alias,language,KEY';
  const outcome = async (cells: string, call: Partial<CallForm> = {}) => {
    const { read } = await reading(`${HEAD}\n,2026-03-01,Words,${cells},en,k1\n`, { ...CALL, ...call });
    const [row] = read;
    if (row?.is === 'STORY') return row.story.form?.consent;
    return row?.is === 'PROBLEM' ? row.problems.map(({ what, column }) => `${what} ${column}`) : row?.is;
  };
  it.each([
    ['no audience', 'NOT_NEEDED,,,,,', 'NO_CONSENT'],
    ['no age', ',PUBLIC,NONE,,,', 'NO_CONSENT'],
    ['no end of being shown', 'NOT_NEEDED,PUBLIC,,,,', 'NO_CONSENT'],
    ['an end without its day', 'NOT_NEEDED,PUBLIC,DAY,,,', 'NO_CONSENT'],
    ['words of another form', 'NOT_NEEDED,Everybody,NONE,,,', ['CONSENT consent_audience']],
    ['a day that is none', 'NOT_NEEDED,PUBLIC,DAY,2026-02-31,,', ['CONSENT consent_until']],
  ])('say nothing that could be kept to: %s', async (_, cells, expected) => {
    expect(await outcome(cells)).toEqual(expected);
  });

  it('have their header in the first line, however little stands below it', async () => {
    const sparse = `\uFEFF"chorus_call";"told/story";consent_age;alias;KEY\n;;;;uuid:1\n;"Bus; late";;Ada;uuid:2\nx;y;z;a;b\n`;
    expect((await answersIn(bytesOf(sparse))).header[1]).toBe('told/story');
  });

  it('allow what they say and no more', async () => {
    const none = {
      mayQuote: false,
      hearVoice: false,
      showPictures: false,
      mayContact: false,
      researchExport: false,
    };
    expect(await outcome('NOT_NEEDED,STEWARDS,,,yes,')).toEqual({
      ...{ ...none, audience: 'STEWARDS', guardian: 'NOT_NEEDED', showAlias: false },
    });
    expect(await outcome('MISSING,PUBLIC,DAY,2026-12-24,yes,Ada')).toEqual({
      ...{ ...none, audience: 'PUBLIC', guardian: 'MISSING', showAlias: true, until: '2026-12-24' },
    });
    expect(await outcome('GIVEN,PUBLIC,NONE,,,', { adultsOnly: true })).toBe('TOO_YOUNG');
    const other = await reading(`${HEAD}\nanother,2026-03-01,Words,NOT_NEEDED,STEWARDS,,,,,en,k1\n`);
    expect(other.read).toMatchObject([{ is: 'PROBLEM', problems: [{ what: 'CALL', text: 'another' }] }]);
  });

  async function reading(csv: string, call: CallForm = CALL) {
    const { header, rows } = await answersIn(bytesOf(csv));
    const codebook = call.themes.map(({ id, words }) => ({ id, name: words.en }));
    const mapping = callFormMapping(call, header, codebook);
    // It survives being sent and kept.
    expect(readStoryMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    const signifiers = call.signifiers.map(({ id, kind, several, asked, labels }) => ({
      ...{ id, kind, several, question: asked, labels: labels.map(({ written }) => written) },
    }));
    const places = new Map(call.places.map(({ id }) => [placeCode(id), 'mill']));
    const ground = { header, signifiers, places, form: formReader(call, header) };
    return { read: rows.map(readStoryRow(mapping as StoryMapping, ground)) };
  }
});
