import { can } from '@chorus/domain';
import { ClosedByDefault } from '../src/access/closed-by-default.js';
import { allQuestions } from './questions.js';
import { anonymous, furnish, twin, type Twin } from './twins.js';
import { World } from './world.js';

/** Queries that partners may ask and that give nothing here, and why. */
const NOTHING_HERE: Record<string, string> = {
  initiatives: 'tells of all of them alike: names and visions',
  invitationOffer: 'needs the word of an invitation, and says no figure',
};

/**
 * Whoever stands outside may ask everything, with every filter, and put the answers side by side. Two initiatives that
 * differ in a hidden count alone give the same answers to all of it, so no reckoning leads from them to the count.
 */
describe('what outsiders can ask', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('depends on no hidden figure, whatever is asked', async () => {
    const twins = [await twin(world, 7), await twin(world, 4)];
    const known = [];
    for (const each of twins) known.push(await furnish(world, each));
    for (const reader of ['PUBLIC', 'PARTNER'] as const) {
      const [one, other] = [
        await answersOf(twins[0] as Twin, known[0] ?? {}, reader),
        await answersOf(twins[1] as Twin, known[1] ?? {}, reader),
      ];
      expect(one.map(({ asked }) => asked)).toEqual(other.map(({ asked }) => asked));
      const differing = one.flatMap(({ asked, text }, index) =>
        difference(asked, text, other[index]?.text ?? ''),
      );
      expect(differing).toEqual([]);
      // The comparison would notice: what is shown does come through.
      expect(one.filter(({ text }) => text.includes('10.4')).length).toBeGreaterThan(3);
      if (reader === 'PARTNER') expect(silent(one)).toEqual([]);
    }
  }, 240_000);

  interface Answer {
    name: string;
    asked: string;
    text: string;
    fails: boolean;
  }

  async function answersOf(
    { home, indicatorId, groups, homes, places }: Twin,
    known: Record<string, string[]>,
    reader: 'PUBLIC' | 'PARTNER',
  ): Promise<Answer[]> {
    const client = reader === 'PUBLIC' ? world.visitor() : await home.as('PARTNER');
    const categories = [...Object.values(groups.categories), ...Object.values(homes.categories)];
    const questions = allQuestions(world.app, {
      initiative: [home.slug],
      slug: ['absence', 'the-way'],
      indicator: ['absence'],
      indicatorId: [indicatorId],
      language: ['en'],
      period: ['2018-19'],
      placeId: places,
      categoryId: categories,
      themeId: known['theme'] ?? [],
      id: Object.values(known).flat(),
      ids: [known['story']],
      storyIds: [known['story']],
      fromYear: [2018],
      toYear: [2018],
    });
    const answers: Answer[] = [];
    for (const [index, { name, document, variables }] of questions.entries()) {
      if (name in NOTHING_HERE) continue;
      const { body } = await client.post(document, variables);
      const code = body.errors?.[0]?.extensions.code;
      if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL')
        throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
      const text = code ?? JSON.stringify(inOrder(JSON.parse(anonymous(JSON.stringify(body.data), home))));
      answers.push({ name, asked: `${index} ${name}`, text, fails: code !== undefined });
    }
    return answers;
  }

  /** Series stand in the order of their ids, which is another in each initiative; any other order tells something. */
  function inOrder(data: unknown): unknown {
    if (Array.isArray(data)) {
      const parts = data.map(inOrder);
      const areSeries = parts.every(
        (part) => typeof part === 'object' && part !== null && 'categoryIds' in part,
      );
      return areSeries ? parts.map((part) => JSON.stringify(part)).sort() : parts;
    }
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, inOrder(part)]));
  }

  /** The first place where two answers to one question part. */
  function difference(asked: string, one: string, other: string): string[] {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    if (at < 0 && one.length === other.length) return [];
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 40);
    return [`${asked}: ${around(one)} | ${around(other)}`];
  }

  /** Queries that partners may ask, and that have not given anything to look at. */
  function silent(answers: readonly Answer[]): string[] {
    const given = new Set(answers.filter(({ fails }) => !fails).map(({ name }) => name));
    return world.app
      .get(ClosedByDefault)
      .operations()
      .filter(({ rule }) => rule && (rule.kind !== 'allow' || can('PARTNER', rule.ability)))
      .flatMap(({ name }) => (name.startsWith('Query.') ? [name.slice('Query.'.length)] : []))
      .filter((name) => !given.has(name) && !(name in NOTHING_HERE));
  }
});
