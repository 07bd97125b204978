import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  AUDIENCES,
  REPORT_LIMITS,
  REPORT_NUMBERS,
  type Audience,
  type ReportBlock,
  type ReportNumbers,
} from '@chorus/domain';
import { ReportBlocksScalar } from '../core/graphql/scalars.js';
import { Finite, Id, ListOf, OneOf, Slug, Text } from '../core/input.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { ReportNumbersEnum } from './report.model.js';

/** As a code of two or three letters, with a region where one is needed: en, es, pt-BR. */
const LANGUAGE = 12;

@InputType()
export class ReportDraftInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is one report.' })
  @Id()
  key: string;

  @Field(() => Int, { description: 'The version that was changed; 0 begins a report.' })
  @Finite({ min: 0 })
  version: number;

  @Field({ description: 'Part of its address. It stays once the report is published.' })
  @Slug()
  slug: string;

  @Field()
  @Text(REPORT_LIMITS.title, { min: 1 })
  title: string;

  @Field({ defaultValue: '' })
  @Text(REPORT_LIMITS.summary)
  summary: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;

  @Field(() => AudienceEnum)
  @OneOf(AUDIENCES)
  audience: Audience;

  @Field(() => ReportNumbersEnum)
  @OneOf(REPORT_NUMBERS)
  numbers: ReportNumbers;

  @Field(() => ReportBlocksScalar)
  @ListOf(REPORT_LIMITS.blocks)
  blocks: ReportBlock[];
}
