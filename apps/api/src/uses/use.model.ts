import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  SHELF_AUDIENCES,
  USE_LIMITS,
  USE_PLACES,
  WRITTEN_PLACES,
  type ShelfAudience,
  type UsePlace,
  type WrittenPlace,
} from '@chorus/domain';
import { IsBoolean } from 'class-validator';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { Day, Id, OneOf, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import type { UseRow } from './uses.repository.js';

const UsePlaceEnum = graphqlEnum('UsePlace', USE_PLACES, 'Where a story is shown or given out.');

@ObjectType('Use', { description: 'One place where a story is or was shown or given out.' })
export class UseModel {
  @Field(() => ID)
  id: string;

  @Field(() => UsePlaceEnum)
  place: UsePlace;

  @Field(() => AudienceEnum, { description: 'Who can see it there.' })
  audience: ShelfAudience;

  @Field(() => ID, { nullable: true, description: 'Beside which indicator.' })
  indicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'Null where that page is not open (any more).' })
  indicatorName: string | null;

  @Field(() => TranslationsScalar, { nullable: true })
  indicatorTranslations: Translations | null;

  @Field(() => ID, { nullable: true, description: 'In which tension of the register.' })
  tensionId: string | null;

  @Field(() => String, { nullable: true })
  tensionTitle: string | null;

  @Field(() => ID, { nullable: true, description: 'On which decision.' })
  decisionId: string | null;

  @Field(() => String, { nullable: true })
  decisionTitle: string | null;
  @Field(() => ID, { nullable: true, description: 'In which report.' })
  reportId: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is not published (any more).' })
  reportTitle: string | null;

  @Field({ description: 'Which meeting, which report; empty where the application itself shows it.' })
  note: string;

  @Field({ description: 'It can be ended; what was printed or said cannot be called back.' })
  isLive: boolean;

  @Field(() => IsoDate)
  firstDay: string;

  @Field(() => IsoDate, { nullable: true, description: 'Null while it lasts.' })
  lastDay: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'Since when the teller does not want it there.' })
  takenDownOn: string | null;
}

@InputType({ description: 'A use outside the application.' })
export class UseInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is written once.' })
  @Id()
  key: string;

  @Field(() => UsePlaceEnum, { description: 'MEETING, REPORT, PRINT or QUOTE.' })
  @OneOf(WRITTEN_PLACES)
  place: WrittenPlace;

  @Field(() => AudienceEnum, { description: 'Who hears or reads it there: PARTNERS or PUBLIC.' })
  @OneOf(SHELF_AUDIENCES)
  audience: ShelfAudience;

  @Field({ description: 'Which meeting, which report. The teller reads it; no words of the story.' })
  @Text(USE_LIMITS.note, { min: 1 })
  note: string;

  @Field({ description: 'Can be ended, such as a page elsewhere; what is printed or said cannot.' })
  @IsBoolean()
  isLive: boolean;

  @Field(() => IsoDate)
  @Day()
  day: string;
}

export function toUse({ live, ...row }: UseRow): UseModel {
  return { ...row, isLive: live };
}
