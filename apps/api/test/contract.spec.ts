import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { World } from './world.js';

describe('the contract', () => {
  it('is committed as the code makes it; run "npm run schema" after a change', async () => {
    const world = await World.open();
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    const committed = readFileSync(join(__dirname, '../../../libs/contract/schema.graphql'), 'utf8');
    await world.close();
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });
});
