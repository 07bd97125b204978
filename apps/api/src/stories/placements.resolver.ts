import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { shelfOf, type Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Database } from '../core/database/database.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { StoryPlacementsModel, toPlacement } from './placement.model.js';
import { PlacementsRepository } from './placements.repository.js';

const MOST = 200;

/** How tellers placed the stories that are shown. */
@Resolver()
export class PlacementsResolver {
  constructor(
    private readonly database: Database,
    private readonly placements: PlacementsRepository,
  ) {}

  @Allow('dashboard.read')
  @Query(() => [StoryPlacementsModel], {
    name: 'placements',
    description:
      'How the tellers placed these stories, at most 200; stories without a placement are left out.',
  })
  async placementsOfStories(
    @Args('initiative') _: string,
    @Args('storyIds', { type: () => [ID] }) storyIds: string[],
    @CurrentActor() actor: Actor,
  ): Promise<StoryPlacementsModel[]> {
    if (storyIds.length > MOST) throw Invalid.field('storyIds', 'TOO_MANY', { limit: MOST });
    if (!storyIds.every(isId)) throw Invalid.field('storyIds', 'INVALID');
    const rows = await this.database.runAs(actor, (tx) =>
      this.placements.shown(tx, actor.initiativeId, shelfOf(actor), storyIds),
    );
    return storyIds
      .map((storyId) => ({
        storyId,
        placements: rows.filter((row) => row.storyId === storyId).map(toPlacement),
      }))
      .filter(({ placements }) => placements.length > 0);
  }
}
