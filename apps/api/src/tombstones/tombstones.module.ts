import { Module } from '@nestjs/common';
import { TombstoneFile } from './tombstone-file.js';
import { TombstonesRepository } from './tombstones.repository.js';
import { TombstonesService } from './tombstones.service.js';

@Module({
  providers: [TombstoneFile, TombstonesRepository, TombstonesService],
  exports: [TombstoneFile, TombstonesRepository, TombstonesService],
})
export class TombstonesModule {}
