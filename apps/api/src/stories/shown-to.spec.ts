import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import { feed, prompt, review, tell, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const AUDIENCES = ['STEWARDS', 'PARTNERS', 'PUBLIC'] as const;
const STATES = ['SUBMITTED', 'IN_REVIEW', 'PUBLISHED', 'HELD', 'WITHDRAWN'] as const;
const ENDS = { past: '2020-01-01', none: undefined, ahead: '2999-01-01' } as const;

interface Case {
  /** How wide the prompt lets stories go. */
  ceiling: (typeof AUDIENCES)[number];
  /** How wide the teller lets this one go. */
  consent: (typeof AUDIENCES)[number];
  state: (typeof STATES)[number];
  end: keyof typeof ENDS;
  guardian: 'NOT_NEEDED' | 'MISSING';
}

const CASES: Case[] = AUDIENCES.flatMap((ceiling) =>
  AUDIENCES.flatMap((consent) =>
    STATES.flatMap((state) => [
      ...(['past', 'none', 'ahead'] as const).map((end): Case => ({
        ceiling,
        consent,
        state,
        end,
        guardian: 'NOT_NEEDED',
      })),
      { ceiling, consent, state, end: 'none', guardian: 'MISSING' },
    ]),
  ),
);

/** The rule in one line: reviewed, allowed today, by a guardian where one is needed, by teller and prompt alike. */
function mayBeShown(
  { ceiling, consent, state, end, guardian }: Case,
  reader: 'PARTNERS' | 'PUBLIC',
): boolean {
  const widest = Math.min(AUDIENCES.indexOf(ceiling), AUDIENCES.indexOf(consent));
  const allowed = widest >= AUDIENCES.indexOf(reader);
  return state === 'PUBLISHED' && end !== 'past' && guardian === 'NOT_NEEDED' && allowed;
}

/** Who reads, and whose shelf they stand before. Working on stories opens no other door to the public pages. */
const READERS = [
  ['the public', undefined, 'PUBLIC'],
  ['a partner', 'PARTNER', 'PARTNERS'],
  ['a contributor', 'CONTRIBUTOR', 'PARTNERS'],
  ['a reviewer', 'REVIEWER', 'PARTNERS'],
  ['a steward', 'STEWARD', 'PARTNERS'],
  ['an owner', 'OWNER', 'PARTNERS'],
] as const;

const ONE = 'query ($initiative: String!, $id: ID!) { story(initiative: $initiative, id: $id) { text } }';
const SOME =
  'query ($initiative: String!, $ids: [ID!]!) { stories(initiative: $initiative, ids: $ids) { id } }';

describe('who is shown a story: audience, consent, state, end of consent and guardian, all of them', () => {
  let world: World;
  let home: Home;
  const told = new Map<string, Case>();

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    await county(home);
    for (const ceiling of AUDIENCES) await prompt(home, { slug: ceiling.toLowerCase(), ceiling });
    for (const [index, each] of CASES.entries()) told.set(await put(each, index), each);
  }, 240_000);
  afterAll(() => world.close());

  /** A story in its state; gives its id. */
  async function put({ ceiling, consent, state, end, guardian }: Case, index: number): Promise<string> {
    const text = `Story number ${index}.`;
    // From many homes: one alone would be taken for a machine.
    const teller = world.visitor(`192.0.2.${index}`);
    const code = await tell(home, teller, {
      ...{ prompt: ceiling.toLowerCase(), text },
      consent: { audience: consent, until: ENDS[end], guardian },
    });
    const [row] = await world.database.query<{ id: string }[]>('select id from story where text = $1', [
      text,
    ]);
    const id = row?.id ?? '';
    if (state === 'IN_REVIEW') await review(home.owner, home, id, 'beginReview');
    if (state === 'PUBLISHED' || state === 'WITHDRAWN') await review(home.owner, home, id, 'publishStory');
    if (state === 'HELD') await review(home.owner, home, id, 'holdStory', 'Not now.');
    if (state === 'WITHDRAWN') await withdraw(teller, code);
    return id;
  }

  async function everythingIn(reader: Client): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const { stories, next } = await feed(reader, home, {}, 50, after);
      ids.push(...stories.map(({ id }) => id));
      if (!next) return ids.sort();
      after = next;
    }
  }

  it.each(READERS)(
    '%s finds what may be shown to them, by every door, and nothing else',
    async (_, role, audience) => {
      const reader = role ? await home.as(role) : world.visitor();
      const due = [...told].filter(([, each]) => mayBeShown(each, audience)).map(([id]) => id);
      expect(due.length).toBe(audience === 'PUBLIC' ? 2 : 8);
      expect(await everythingIn(reader)).toEqual(due.sort());

      const all = [...told.keys()];
      const found: string[] = [];
      for (let first = 0; first < all.length; first += 50) {
        const { stories } = await reader.ask<{ stories: { id: string }[] }>(SOME, {
          ...{ initiative: home.slug, ids: all.slice(first, first + 50) },
        });
        found.push(...stories.map(({ id }) => id));
      }
      expect(found.sort()).toEqual(due);
      for (const id of all.filter((each) => !due.includes(each))) {
        const { body } = await reader.post(ONE, { initiative: home.slug, id });
        expect(body.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      }
    },
  );
});
