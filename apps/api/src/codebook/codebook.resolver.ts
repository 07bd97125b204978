import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { Invalid } from '../core/errors.js';
import { EVENT_KINDS, type EventKind, type ThemeEvent } from './codebook.repository.js';
import { CodebookService, type ThemeUse } from './codebook.service.js';

const ThemeEventKindEnum = graphqlEnum('ThemeEventKind', EVENT_KINDS, 'What became of a theme.');

@ObjectType('ThemeUse', { description: 'What hangs on a theme.' })
class ThemeUseModel implements ThemeUse {
  @Field(() => Int)
  stories: number;

  @Field(() => Int, { description: 'Calls for stories that offer it.' })
  prompts: number;

  @Field(() => Int, { description: 'Themes below it, however deep.' })
  below: number;
}

@ObjectType('ThemedStory', { description: 'A story that carries a theme, for choosing it.' })
class ThemedStoryModel {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'Its first words.' })
  opening: string;

  @Field()
  language: string;
}

@ObjectType('ThemeEvent', { description: 'A change of the codebook.' })
class ThemeEventModel {
  @Field(() => ID)
  id: string;

  @Field(() => ThemeEventKindEnum)
  kind: EventKind;

  @Field({
    description: 'The theme that was merged away, split or moved, as it was called; or a file that came in.',
  })
  name: string;

  @Field({ description: 'The theme it went into, that came of it, or it now belongs to; empty for the top.' })
  otherName: string;

  @Field(() => Int)
  stories: number;

  @Field(() => Int, { description: 'Themes that a file added or changed.' })
  themes: number;

  @Field()
  madeAt: Date;

  @Field({ description: 'Empty for somebody who has left.' })
  madeBy: string;

  @Field()
  undone: boolean;
}

const MOST_STORIES = 500;

@Resolver()
export class CodebookResolver {
  constructor(private readonly codebook: CodebookService) {}

  @Allow('theme.reshape')
  @Query(() => ThemeUseModel)
  themeUse(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ThemeUseModel> {
    return this.codebook.use(actor, id);
  }

  @Allow('theme.reshape')
  @Query(() => [ThemedStoryModel], { description: 'The newest 500 stories that carry a theme.' })
  storiesOfTheme(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ThemedStoryModel[]> {
    return this.codebook.storiesOf(actor, id);
  }

  @Allow('theme.reshape')
  @Query(() => [ThemeEventModel], { description: 'What became of themes: the newest hundred changes.' })
  async themeHistory(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<ThemeEventModel[]> {
    return (await this.codebook.history(actor)).map(toEvent);
  }

  @Allow('theme.reshape')
  @Mutation(() => Boolean, { description: 'Makes two themes one; everything goes over to `intoId`.' })
  async mergeTheme(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('intoId', { type: () => ID }) intoId: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.codebook.merge(actor, id, intoId);
    return true;
  }

  @Allow('theme.reshape')
  @Mutation(() => ID, { description: 'Makes a theme of its own for some of the stories of another.' })
  splitTheme(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
    @Args('storyIds', { type: () => [ID] }) storyIds: string[],
    @CurrentActor() actor: Member,
  ): Promise<string> {
    const written = name.trim();
    if (written === '') throw Invalid.field('name', 'REQUIRED');
    if (written.length > 100) throw Invalid.field('name', 'TOO_LONG', { length: written.length, limit: 100 });
    if (storyIds.length > MOST_STORIES) throw Invalid.field('storyIds', 'TOO_MANY', { limit: MOST_STORIES });
    return this.codebook.split(actor, id, written, storyIds);
  }

  @Allow('theme.reshape')
  @Mutation(() => Boolean, { description: 'Puts back what a change of the codebook changed.' })
  async undoThemeChange(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.codebook.undo(actor, id);
    return true;
  }
}

function toEvent({
  id,
  kind,
  name,
  otherName,
  stories,
  madeAt,
  madeBy,
  undone,
  before: { imported },
}: ThemeEvent): ThemeEventModel {
  const themes = imported ? imported.added.length + imported.changed.length : 0;
  return { id, kind, name, otherName, stories, themes, madeAt, madeBy, undone };
}
