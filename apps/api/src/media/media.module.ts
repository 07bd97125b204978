import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../core/config.js';
import { NoticesModule } from '../notices/notices.module.js';
import { Rounds } from '../notices/rounds.js';
import { Cleaning } from './cleaning.js';
import { MediaController } from './media.controller.js';
import { ArrivingFiles } from './arriving-files.js';
import { DiskStore } from './disk-store.js';
import { MEDIA_STORE, type MediaStore } from './media-store.js';
import { S3Store } from './s3-store.js';
import { MediaRepository } from './media.repository.js';
import { MediaService } from './media.service.js';
import { MediaShelf } from './media-shelf.js';
import { Reencoder } from './reencoder.js';
import { SpokenConsentController } from './spoken-consent.controller.js';
import { SpokenConsents } from './spoken-consents.js';
import { UploadsController } from './uploads.controller.js';
import { UploadsService } from './uploads.service.js';

/** How often what is to go is removed, in seconds. */
const CLEANING_ROUND = 600;

@Module({
  imports: [NoticesModule],
  controllers: [UploadsController, MediaController, SpokenConsentController],
  providers: [
    {
      provide: MEDIA_STORE,
      inject: [CONFIG],
      useFactory: ({ mediaS3, mediaDir }: Config): MediaStore =>
        mediaS3 ? new S3Store(mediaS3) : new DiskStore(mediaDir),
    },
    ...[ArrivingFiles, MediaRepository, SpokenConsents, Reencoder, UploadsService, MediaService, MediaShelf],
    Cleaning,
  ],
  exports: [MediaRepository, MediaService, MediaShelf, ArrivingFiles, Reencoder, MEDIA_STORE],
})
export class MediaModule {
  constructor(rounds: Rounds, cleaning: Cleaning) {
    rounds.add('media', CLEANING_ROUND, () => cleaning.once());
  }
}
