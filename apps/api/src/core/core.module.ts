import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { CONFIG, type Config } from './config.js';
import { Database } from './database/database.js';

/** What every feature stands on: the configuration and the door to the data. */
@Global()
@Module({})
export class CoreModule {
  static with(config: Config, database: DataSourceOptions): DynamicModule {
    return {
      module: CoreModule,
      imports: [TypeOrmModule.forRoot({ ...database, retryAttempts: 0 })],
      providers: [{ provide: CONFIG, useValue: config }, Database],
      exports: [CONFIG, Database],
    };
  }
}
