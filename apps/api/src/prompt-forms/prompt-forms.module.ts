import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PromptsModule } from '../prompts/prompts.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { PromptFormsController } from './prompt-forms.controller.js';
import { PromptFormsService } from './prompt-forms.service.js';

@Module({
  imports: [InitiativesModule, PlacesModule, PromptsModule, ThemesModule],
  controllers: [PromptFormsController],
  providers: [PromptFormsService],
  exports: [PromptFormsService],
})
export class PromptFormsModule {}
