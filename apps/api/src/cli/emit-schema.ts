import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApplication } from '../application.js';
import { readConfig } from '../core/config.js';
import { connectEmbedded } from '../core/database/connection.js';

/** Writes the schema that the code makes to libs/contract, where the web's documents are typed from it. */
const connection = await connectEmbedded({});
const app = await createApplication(readConfig({}), connection);
await app.init();
const { schema } = app.get(GraphQLSchemaHost, { strict: false });
const path = fileURLToPath(new URL('../../../../libs/contract/schema.graphql', import.meta.url));
writeFileSync(path, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
await connection.close();
