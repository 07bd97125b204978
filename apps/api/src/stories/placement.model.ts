import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SIGNIFIER_PARTS } from '@chorus/domain';
import { Id, ListOf, Optional } from '../core/input.js';
import { SignifierModel, toSignifier } from '../prompts/signifier.model.js';
import type { PlacementRow } from './placements.repository.js';

const MARK =
  'TRIAD: three shares that sum to 1. SLIDER: one number from 0 to 1. CHOICE: positions of options, from 0. Null: it does not fit the story.';

@InputType()
export class PlacementInput {
  @Field(() => ID)
  @Id()
  signifierId: string;

  @Field(() => [Float], { nullable: true, description: MARK })
  @Optional()
  @ListOf(SIGNIFIER_PARTS.CHOICE.most)
  mark?: number[] | null;
}

@ObjectType('Placement', { description: 'Where a teller placed a story.' })
export class PlacementModel {
  @Field(() => SignifierModel)
  signifier: SignifierModel;

  @Field(() => [Float], { nullable: true, description: MARK })
  mark: number[] | null;
}

@ObjectType('StoryPlacements')
export class StoryPlacementsModel {
  @Field(() => ID)
  storyId: string;

  @Field(() => [PlacementModel])
  placements: PlacementModel[];
}

export function toPlacement(row: PlacementRow): PlacementModel {
  return { signifier: toSignifier(row), mark: row.mark };
}
