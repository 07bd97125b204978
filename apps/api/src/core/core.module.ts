import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { CONFIG, type Config } from './config.js';
import { CONNECTION, type Connection } from './database/connection.js';
import { Database } from './database/database.js';

/** What every feature stands on: the configuration and the door to the data. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(@Inject(CONNECTION) private readonly connection: Connection) {}

  static with(
    config: Config,
    connection: Connection,
    entities: DataSourceOptions['entities'],
  ): DynamicModule {
    const database = { ...connection.options, entities } as DataSourceOptions;
    return {
      module: CoreModule,
      imports: [TypeOrmModule.forRoot({ ...database, retryAttempts: 0 })],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CONNECTION, useValue: connection },
        Database,
      ],
      exports: [CONFIG, Database],
    };
  }

  /** The embedded database is closed properly and its folder given free; a server is merely let go of. */
  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
