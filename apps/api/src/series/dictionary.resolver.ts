import { Controller, Get, Header, Query as Parameter } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { DictionaryEntryModel, toDictionaryEntry } from './dictionary.model.js';
import { DictionaryService } from './dictionary.service.js';

@Resolver()
export class DictionaryResolver {
  constructor(private readonly words: DictionaryService) {}

  @Allow('dashboard.read')
  @Query(() => [DictionaryEntryModel], {
    description: 'What every published indicator means, by result and in their order.',
  })
  async dictionary(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<DictionaryEntryModel[]> {
    return (await this.words.entries(actor)).map((entry) => toDictionaryEntry(entry, language));
  }
}

/** The dictionary as a file at a stable address. */
@Controller('api/i/:initiative')
export class DictionaryController {
  constructor(private readonly words: DictionaryService) {}

  @Allow('dashboard.read')
  @Get('dictionary.csv')
  @Header('cache-control', 'no-cache')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="dictionary.csv"')
  csv(@CurrentActor() actor: Actor, @Parameter('language') language?: string): Promise<string> {
    return this.words.csv(actor, typeof language === 'string' ? language : undefined);
  }
}
