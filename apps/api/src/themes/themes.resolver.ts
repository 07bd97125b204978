import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsObject } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { TranslationsScalar } from '../core/graphql/scalars.js';
import { Id, Optional, Text } from '../core/input.js';
import { localized, type Translations } from '../core/localized.js';
import type { ThemeEntity } from './theme.entity.js';
import { ThemesService } from './themes.service.js';

@ObjectType('Theme', { description: 'A tag in the codebook.' })
export class ThemeModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field()
  name: string;

  @Field()
  description: string;

  @Field()
  useWhen: string;

  @Field()
  useNot: string;

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@InputType()
export class ThemeInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  parentId?: string | null;

  @Field()
  @Text(100, { min: 1 })
  name: string;

  @Field({ defaultValue: '' })
  @Text(2000)
  description: string;

  @Field({ defaultValue: '', description: 'When to use it.' })
  @Text(2000)
  useWhen: string;

  @Field({ defaultValue: '', description: 'When not to.' })
  @Text(2000)
  useNot: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

export function toTheme(row: ThemeEntity, language?: string): ThemeModel {
  const { id, parentId, name, description, useWhen, useNot, translations } = localized(row, language);
  return { id, parentId, name, description, useWhen, useNot, translations };
}

@Resolver()
export class ThemesResolver {
  constructor(private readonly themes: ThemesService) {}

  @Allow('dashboard.read')
  @Query(() => [ThemeModel], { name: 'themes' })
  async listThemes(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<ThemeModel[]> {
    return (await this.themes.list(actor)).map((row) => toTheme(row, language));
  }

  @Allow('theme.write')
  @Mutation(() => ID)
  saveTheme(
    @Args('initiative') _: string,
    @Args('input') input: ThemeInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.themes.save(actor, input);
  }

  @Allow('theme.write')
  @Mutation(() => Boolean)
  async removeTheme(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.themes.remove(actor, id);
    return true;
  }
}
