import { randomUUID } from 'node:crypto';
import type { Client } from '../../test/client.js';
import { county, dimension } from '../../test/factories.js';
import { fillIn, koboJson, odkCsv, openForm, type BlankForm } from '../../test/filling.js';
import { feed, prompt, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const APPROVE = `mutation ($initiative: String!, $id: ID!) { approveImportedStories(initiative: $initiative, id: $id) }`;
const UNDO = `mutation ($initiative: String!, $id: ID!) { undoStoryImport(initiative: $initiative, id: $id) { id } }`;
const BASIS = 'Each teller answered the questions of our own form.';

interface Columns {
  form: { prompt: string; mapping: Record<string, unknown> } | null;
}
interface Report {
  stories: number;
  problems: number;
  withFiles: number;
  leftOut: Record<string, number>;
  problemRows: { what: string; column: string; text: string; line: number }[];
  allowed: { audience: string; stories: number }[] | null;
}

describe('a call as a form for KoboToolbox and ODK', () => {
  let world: World;
  let home: Home;
  let form: BlankForm;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await county(home, ['Mill', 'Harbor']);
    const [bus, ride] = [await theme(home, 'The bus'), await theme(home, 'Getting a ride')];
    const homes = await dimension(home, 'home', ['Rented', 'Owned']);
    await prompt(home, {
      themeIds: [ride, bus],
      translations: { es: { question: '¿Cómo llega?' } },
      voiceQuestions: [{ dimensionId: homes.id, question: 'Your home?' }],
      signifiers: [
        { kind: 'TRIAD', question: 'Who decided?', labels: ['We', 'They', 'Chance'] },
        { kind: 'SLIDER', question: 'How far?', labels: ['Near', 'Far'] },
        { kind: 'CHOICE', several: true, question: 'What with?', labels: ['A bicycle', 'Feet', 'A car'] },
        { kind: 'SLIDER', question: 'How safe?', labels: ['Not', 'Very'] },
      ],
    });
    form = await openForm((await download(home.owner)).rawPayload);
  });
  afterAll(() => world.close());

  const download = (by: Client, slug = 'the-way', at = home.slug) =>
    by.http('GET', `/api/i/${at}/prompts/${slug}/form.xlsx`);
  const send = (path: string, order: object, file: string, by = home.owner) =>
    by.http('POST', `/api/i/${home.slug}/story-imports${path}`, {
      payload: Buffer.from(`${JSON.stringify(order)}\n${file}`),
      headers: { 'content-type': 'application/octet-stream' },
    });
  const known = async (file: string) => (await send('/columns', {}, file)).json<Columns>().form;
  const orderFor = async (file: string, consent: object) => {
    const found = await known(file);
    const whole = { id: randomUUID(), fileName: 'answers', basis: BASIS, consent };
    return { ...whole, prompt: found?.prompt ?? 'the-way', mapping: found?.mapping };
  };
  const check = async (file: string, order: object) => (await send('/check', order, file)).json<Report>();
  /** Of this initiative, which the statement calls `here`. */
  const rows = (sql: string) =>
    world.database.query<Record<string, unknown>[]>(
      `with here as (select id from initiative where slug = '${home.slug}') ${sql}`,
    );

  const TOLD = {
    'How do you want to tell it?': 'In words',
    'How do you get there?': 'By bus, when it comes.',
    'How old are you?': '18 or older',
    'Which language did you tell it in?': 'English',
  };
  const told = (consent: Record<string, string>, day = '2026-03-01') =>
    fillIn(form, { ...TOLD, ...consent }, day);
  const [AUDIENCE, ENDING] = ['Who may see your story?', 'For how long may it be shown?'];

  it('is given to those who write calls, in both languages, and to nobody else', async () => {
    const { headers } = await download(home.owner);
    expect(headers['content-disposition']).toBe('attachment; filename="the-way-form.xlsx"');
    expect(form.settings).toMatchObject({
      form_id: `${home.slug}-the-way`,
      default_language: 'English (en)',
    });
    expect(form.survey.find(({ name }) => name === 'story')).toMatchObject({
      'label::English (en)': 'How do you get there?',
      'label::Español (es)': '¿Cómo llega?',
    });
    // The same form keeps its version; another one gets another.
    const again = await openForm((await download(home.owner)).rawPayload);
    expect(again.settings['version']).toBe(form.settings['version']);
    expect((await download(await home.as('REVIEWER'))).statusCode).toBe(403);
    expect((await download(world.visitor())).statusCode).toBeGreaterThanOrEqual(401);
    expect((await download(home.owner, 'another')).statusCode).toBe(404);
    // Elsewhere they are one of the public.
    const other = await world.initiative();
    expect((await download(home.owner, 'the-way', other.slug)).statusCode).toBe(403);
  });

  it.each([
    ['KoboToolbox in JSON', koboJson],
    ['ODK Central in CSV', odkCsv],
  ])('comes back filled in, through %s, as it was told', async (_, written) => {
    const file = written([
      fillIn(
        form,
        {
          ...{
            ...TOLD,
            'A title, if you like': 'Waiting',
            'Which year?': '2024',
            'Where did it happen?': 'Mill',
          },
          'Which month, if you know it?': 'February',
          'What is your story about?': 'The bus | Getting a ride',
          ...{
            We: '50',
            They: '30',
            Chance: '20',
            'How far?': '75',
            'How safe? Or:': 'This does not fit my story',
          },
          'What with?': 'A car | A bicycle',
          'For people like you, is this getting better or worse?': 'Much worse',
          ...{ 'Your home?': 'Rented', 'Should people know something before they read?': 'A death' },
          'How old are you?': 'Under 18, and my parent or guardian agrees',
          ...{ [AUDIENCE]: 'Everybody', [ENDING]: 'For one year', 'May a name stand with it?': 'Yes' },
          ...{ 'Which name should stand there?': 'Ada', 'May we quote a sentence of it?': 'Yes' },
        },
        '2026-03-01',
      ),
    ]);
    const order = await orderFor(file, { audience: 'PUBLIC', mayQuote: true, showAlias: true });
    expect(order.prompt).toBe('the-way');
    expect((await send('', order, file)).json()).toEqual({ stories: 1 });
    expect(
      await rows(`select text, title, language, alias, lived_trend as trend, content_warnings as warnings,
          happened_start::text as first, happened_end::text as after,
          (select name from place p where p.id = s.place_id) as place,
          (select json_agg(t.name || ' ' || x.tagged_by order by t.name) from story_theme x
            join theme t on t.id = x.theme_id where x.story_id = s.id) as themes,
          (select json_agg(c.name) from story_voice v join category c on c.id = v.category_id
            where v.story_id = s.id) as voices,
          (select json_agg(json_build_array(q.question, g.mark) order by q.position) from story_signifier g
            join prompt_signifier q on q.id = g.signifier_id where g.story_id = s.id) as marks
        from story s join here on here.id = s.initiative_id`),
    ).toEqual([
      {
        ...{ text: 'By bus, when it comes.', title: 'Waiting', language: 'en', alias: 'Ada', trend: -2 },
        ...{
          warnings: ['A death'],
          first: '2024-02-01',
          after: '2024-03-01',
          place: 'Mill',
          voices: ['Rented'],
        },
        themes: ['Getting a ride TELLER', 'The bus TELLER'],
        marks: [
          ['Who decided?', [0.5, 0.3, 0.2]],
          ['How far?', [0.75]],
          ['What with?', [0, 2]],
          ['How safe?', null],
        ],
      },
    ]);
    expect(await consents()).toEqual(['PUBLIC quote name until 2027-03-01 GIVEN']);
  });

  const consents = async (): Promise<string[]> => {
    const found = await rows(`select audience, may_quote, show_alias, research_export, until::text, guardian,
      hear_voice or show_pictures or may_contact as more
      from consent join here on here.id = initiative_id order by 1, 2, 3, 4, 5, 6`);
    return found.map((row) =>
      [
        row['audience'],
        row['may_quote'] && 'quote',
        row['show_alias'] && 'name',
        row['research_export'] && 'research',
        typeof row['until'] === 'string' && `until ${row['until']}`,
        row['guardian'] === 'NOT_NEEDED' ? '' : row['guardian'],
        row['more'] && 'MORE',
      ]
        .filter(Boolean)
        .join(' '),
    );
  };
  const YES = { 'May we quote a sentence of it?': 'Yes', 'May researchers have it?': 'Yes' };
  const everyConsent = () => [
    told({ [AUDIENCE]: 'Everybody', [ENDING]: 'Without an end', ...YES }),
    told({ [AUDIENCE]: 'Everybody', [ENDING]: 'Until a day I choose', 'Until which day?': '2099-12-24' }),
    told(
      { [AUDIENCE]: 'Everybody', [ENDING]: 'For one year', 'May a name stand with it?': 'Yes' },
      '2020-02-29',
    ),
    told({
      [AUDIENCE]: 'The stewards and the partners',
      [ENDING]: 'Without an end',
      ...YES,
      'Your home?': 'Owned',
    }),
    told({ [AUDIENCE]: 'Only the story stewards', 'May researchers have it?': 'No' }),
    told({
      ...{ [AUDIENCE]: 'Everybody', [ENDING]: 'Without an end' },
      'How old are you?': 'Under 18, and I have not asked anybody',
    }),
    // Nobody said yes here.
    told({}),
    told({ [AUDIENCE]: 'Everybody' }),
  ];

  it('narrows what was stated for its file, row by row, and says so beforehand', async () => {
    const file = koboJson(everyConsent());
    const report = await check(file, await orderFor(file, {}));
    expect(report).toMatchObject({ stories: 6, problems: 0, leftOut: { NO_CONSENT: 2, EMPTY: 0 } });
    expect(report.allowed?.map(({ audience, stories }) => `${audience} ${stories}`)).toEqual([
      ...['PUBLIC 1', 'PUBLIC 2', 'PUBLIC 1', 'PARTNERS 1', 'STEWARDS 1'].sort((a, b) => order(a) - order(b)),
    ]);
    const wanted = await orderFor(file, { audience: 'PUBLIC', mayQuote: true, mayContact: true });
    expect((await send('', wanted, file)).json()).toEqual({ stories: 6 });
    expect(await consents()).toEqual([
      'PARTNERS quote',
      'PUBLIC until 2021-03-01',
      'PUBLIC until 2099-12-24',
      'PUBLIC MISSING',
      'PUBLIC quote',
      'STEWARDS',
    ]);
    const about = { initiative: home.slug, id: wanted.id };
    await home.owner.ask(APPROVE, about);
    const seen = async (by: Client) => (await feed(by, home)).stories.length;
    expect([await seen(world.visitor()), await seen(await home.as('PARTNER'))]).toEqual([2, 3]);
    await home.owner.ask(UNDO, about);
    expect([await seen(world.visitor()), await seen(await home.as('PARTNER'))]).toEqual([0, 0]);
    const left =
      await rows(`select (select count(*)::integer from story_voice v where v.initiative_id = here.id) as voices,
      (select count(*)::integer from story s where s.initiative_id = here.id and s.alias || s.title <> '') as told from here`);
    expect(left).toEqual([{ voices: 0, told: 0 }]);
  });
  const order = (text: string) => ['PUBLIC', 'PARTNERS', 'STEWARDS'].indexOf(text.split(' ')[0] ?? '');

  it('cannot be widened by what is stated for the file, by the call, or by leaving columns away', async () => {
    const file = koboJson(everyConsent());
    await send('', await orderFor(file, { audience: 'STEWARDS', mayQuote: true }), file);
    expect(new Set((await consents()).map((each) => each.split(' ')[0]))).toEqual(new Set(['STEWARDS']));
    const mapping = (await known(file))?.mapping;
    const rest = everyConsent().map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => !/consent_(audience|age)|chorus_call/.test(name)),
      ),
    );
    const stripped = {
      ...(await orderFor(file, { audience: 'PUBLIC' })),
      mapping: { ...mapping, source: 'other' },
    };
    // Without its mark the file is still asked for the consent of each row, as long as one question of it stands there.
    const unmarked = koboJson(
      rest.map((row, at) => ({ ...row, consent_audience: at === 0 ? 'PUBLIC' : '' })),
    );
    expect(await known(unmarked)).toBeNull();
    expect(await check(unmarked, stripped)).toMatchObject({ stories: 0, leftOut: { NO_CONSENT: 8 } });
    const words = 'told/Who may see your story?,KEY\nEverybody,uuid:1\n';
    expect((await send('/check', stripped, words)).payload).toContain('FORM_WITH_LABELS');
    const [first = {}] = everyConsent();
    const labels = koboJson([{ ...first, consent_audience: 'Everybody' }]);
    expect((await check(labels, stripped)).problemRows).toEqual([
      { what: 'CONSENT', column: 'consent_audience', text: 'Everybody', line: 1 },
    ]);
  });

  it('is read by the call as it is now: for adults alone, put in another order, and with less to allow', async () => {
    const young = 'Under 18, and my parent or guardian agrees';
    const spoken = fillIn(
      form,
      {
        ...{
          'How do you want to tell it?': 'By voice',
          'Your voice': 'a.m4a',
          'How old are you?': '18 or older',
        },
        ...{ [AUDIENCE]: 'Only the story stewards', 'Which language did you tell it in?': 'Español' },
      },
      '2026-03-01',
    );
    const file = odkCsv([
      told({
        [AUDIENCE]: 'Everybody',
        [ENDING]: 'Without an end',
        ...YES,
        'What is your story about?': 'The bus',
      }),
      told({ [AUDIENCE]: 'Only the story stewards', 'How old are you?': young }),
      spoken,
    ]);
    const { id, themeIds } = await call();
    await prompt(home, {
      ...{ id, themeIds: [...themeIds].reverse(), ceiling: 'PARTNERS', permissions: ['mayQuote'] },
      guardianRule: 'ADULTS_ONLY',
    });
    const wanted = await orderFor(file, { audience: 'PUBLIC', mayQuote: true, researchExport: true });
    expect(await check(file, wanted)).toMatchObject({
      ...{ stories: 1, problems: 0, leftOut: { TOO_YOUNG: 1, UNWRITTEN: 1, NO_CONSENT: 0 } },
      allowed: [{ audience: 'PARTNERS', mayQuote: true, researchExport: false, stories: 1 }],
      themes: [{ name: 'The bus', isNew: false }],
    });
    await send('', wanted, file);
    expect(await consents()).toEqual(['PARTNERS quote']);
    // Answers to one call do not come in under another.
    await prompt(home, { slug: 'another-way' });
    const other = await check(file, { ...wanted, prompt: 'another-way' });
    expect(other.problemRows[0]).toMatchObject({ what: 'CALL', text: id });
  });

  const call = async () => {
    const { prompt: found } = await home.owner.ask<{ prompt: { id: string; themeIds: string[] } }>(
      'query ($initiative: String!) { prompt(initiative: $initiative, slug: "the-way") { id themeIds } }',
      { initiative: home.slug },
    );
    return found;
  };
});
