import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HIDING_REASONS, type HidingReason } from '@chorus/domain';
import type { HiddenFigure, PolicyEffect } from './policy-effect.js';

export const HidingReasonEnum = Object.fromEntries(HIDING_REASONS.map((reason) => [reason, reason]));
registerEnumType(HidingReasonEnum, {
  name: 'HidingReason',
  description: 'RULE: the figure itself is small. OTHERS: a hidden one could be worked out from it.',
});

@ObjectType('HiddenFigure', { description: 'A figure that is shown now and would be hidden.' })
export class HiddenFigureModel implements HiddenFigure {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID], { description: 'Empty for everyone.' })
  categoryIds: string[];

  @Field({ description: 'Label of the period.' })
  period: string;

  @Field(() => HidingReasonEnum)
  reason: HidingReason;

  @Field(() => Float, { nullable: true, description: 'How many people or events, where that is known.' })
  count: number | null;

  @Field(() => Float, { nullable: true, description: 'Of how many people, where that is known.' })
  people: number | null;
}

@ObjectType('SmallNumberPreview', { description: 'What rules would do to one published indicator.' })
export class SmallNumberPreviewModel implements PolicyEffect {
  @Field(() => Int, { description: 'Figures on the shelf, shown or hidden.' })
  figures: number;

  @Field(() => Int, { description: 'Hidden now, by the rules that hold.' })
  hiddenNow: number;

  @Field(() => Int, { description: 'Shown now; hidden at once because they are small themselves.' })
  byRule: number;

  @Field(() => Int, { description: 'Shown now; hidden at once so that nobody works a hidden one out.' })
  toProtectOthers: number;

  @Field(() => Int, { description: 'Hidden now; shown when the indicator is published again.' })
  shownAgain: number;

  @Field(() => [HiddenFigureModel], { description: 'Some of those that would be hidden, the latest first.' })
  examples: HiddenFigureModel[];
}
