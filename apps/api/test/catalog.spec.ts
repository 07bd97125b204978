import { World } from './world.js';

/** Tables that belong to no initiative, and why. Everything else carries `initiative_id`. */
const GLOBAL_TABLES = [
  'account', // one person may work in several initiatives
  'attempt', // counters against guessing
  'deployment', // the salt of receipts
  'initiative', // the directory of tenants itself
  'migration',
  'session',
  'setup_link',
];

/** What requests of the public and of partners may read: reference and shelf. Nothing else has a grant for them. */
const OPEN_TABLES = [
  ...[
    'breakdown',
    'category',
    'dimension',
    'embedding',
    'initiative',
    'place',
    'population',
    'result',
    'theme',
  ],
  ...['prompt', 'prompt_dimension', 'prompt_indicator', 'prompt_signifier', 'prompt_theme'],
  ...['report_picture', 'shelf_report', 'shelf_report_figure', 'shelf_report_story'],
  ...['review_policy', 'shelf_moderation', 'support_resource'],
  ...[
    'shelf_challenge',
    'shelf_indicator',
    'shelf_media',
    'shelf_placement',
    'shelf_reading',
    'shelf_reading_year',
    'shelf_series',
    'shelf_story',
    'shelf_story_indicator',
  ],
  ...[
    'decision',
    'decision_action',
    'decision_body',
    'decision_change',
    'decision_curve',
    'decision_story',
    'decision_tension',
    'decision_theme',
  ],
  'shelf_voices',
  ...[
    'tension',
    'tension_contribution',
    'tension_lived',
    'tension_measured',
    'tension_step',
    'tension_story',
  ],
];

const ROLES = [
  ...[
    'chorus_public',
    'chorus_teller',
    'chorus_partner',
    'chorus_contributor',
    'chorus_reviewer',
    'chorus_steward',
  ],
  ...['chorus_owner', 'chorus_accounts'],
];

describe('the tables', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const names = async (sql: string, parameters: unknown[] = []) =>
    (await world.database.query<{ name: string }[]>(sql, parameters)).map(({ name }) => name).sort();

  const initiativeTables = () =>
    names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1)`,
      [GLOBAL_TABLES],
    );

  it('of an initiative name it, and hold everybody to row-level security, their owner too', async () => {
    const tables = await initiativeTables();
    expect(tables.length).toBeGreaterThan(35);
    expect(
      await names(
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'initiative_id' and a.attnotnull
           and c.relrowsecurity and c.relforcerowsecurity`,
      ),
    ).toEqual(tables);
  });

  it('of an initiative begin every primary key with it, and name it in every unique and foreign key', async () => {
    const keys = await world.database.query<
      { table: string; kind: string; key: string; columns: string[]; target: string }[]
    >(
      `select k.conrelid::regclass::text as table, k.contype as kind, k.conname as key, k.confrelid::regclass::text as target,
         (select json_agg(a.attname order by u.position) from unnest(k.conkey) with ordinality as u (number, position)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number) as columns
       from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f')
         and k.conrelid::regclass::text <> all ($1)`,
      [GLOBAL_TABLES],
    );
    const wrong = keys.filter(({ kind, columns, target }) => {
      if (kind === 'p') return columns[0] !== 'initiative_id';
      if (kind === 'f' && GLOBAL_TABLES.includes(target)) return false;
      return !columns.includes('initiative_id');
    });
    expect(wrong).toEqual([]);
    expect(
      keys
        .filter(({ kind }) => kind === 'p')
        .map(({ table }) => table)
        .sort(),
    ).toEqual(await initiativeTables());
  });

  it('have unique indexes within an initiative only', async () => {
    const wrong = await names(
      `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
       where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname <> all ($1)
         and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'initiative_id'`,
      [GLOBAL_TABLES],
    );
    expect(wrong).toEqual([]);
  });

  it('are owned by no role that serves requests, and none of these roles can log in or go around a policy', async () => {
    expect(
      await names(
        `select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'chorus\\_%'
         and c.relnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select rolname as name from pg_roles where rolname = any ($1) and (rolcanlogin or rolsuper or rolbypassrls)`,
        [ROLES],
      ),
    ).toEqual([]);
  });

  it.each([
    ['chorus_public', OPEN_TABLES],
    ['chorus_partner', [...OPEN_TABLES, 'organization']],
  ])('give %s nothing but reference and shelf, and that to read', async (role, tables) => {
    const granted = await world.database.query<{ name: string; right: string }[]>(
      `select table_name as name, privilege_type as right from information_schema.role_table_grants where grantee = $1
       union select table_name, privilege_type from information_schema.column_privileges where grantee = $1`,
      [role],
    );
    expect([...new Set(granted.map(({ name }) => name))].sort()).toEqual([...tables].sort());
    expect([...new Set(granted.map(({ right }) => right))]).toEqual(['SELECT']);
  });

  it('show nothing to a request that has not put on a role, and to a role without an initiative', async () => {
    await world.initiative();
    for (const role of ROLES.filter((each) => each !== 'chorus_accounts')) {
      for (const table of await initiativeTables()) {
        await world.database.transaction(async (manager) => {
          await manager.query(`set local role ${role}`);
          const allowed = await manager.query<{ may: boolean }[]>(
            `select has_table_privilege($1, 'select') as may`,
            [table],
          );
          if (!allowed[0]?.may) return;
          expect(await manager.query(`select 1 from "${table}" limit 1`)).toEqual([]);
        });
      }
    }
  });

  it('are what the entities say', async () => {
    const columns = await world.database.query<{ table: string; column: string; nullable: boolean }[]>(
      `select table_name as table, column_name as column, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    for (const { tableName, columns: mapped } of world.database.entityMetadatas) {
      for (const { databaseName, isNullable } of mapped) {
        const column = columns.find((each) => each.table === tableName && each.column === databaseName);
        expect({ tableName, databaseName, nullable: column?.nullable }).toEqual({
          tableName,
          databaseName,
          nullable: isNullable,
        });
      }
    }
  });
});
