import type { Measure } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

/** A condition of well-being that indicators speak of. */
@Entity('result')
export class ResultEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  translations: Translations;

  @Column('integer')
  position: number;
}

/** Where numbers come from. */
@Entity('source')
export class SourceEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  producer: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('date', { nullable: true })
  publishedOn: string | null;

  @Column('date', { nullable: true })
  accessedOn: string | null;

  @Column('text', { nullable: true })
  licence: string | null;

  @Column('text', { nullable: true })
  edition: string | null;
}

@Entity('indicator_dimension')
export class IndicatorDimensionEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  indicatorId: string;

  @PrimaryColumn('uuid')
  dimensionId: string;

  @Column('integer')
  position: number;
}

@Entity('target')
export class TargetEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  indicatorId: string;

  @PrimaryColumn('uuid')
  placeId: string;

  @PrimaryColumn('uuid')
  breakdownId: string;

  @PrimaryColumn('date')
  periodStart: string;

  @PrimaryColumn('date')
  periodEnd: string;

  @Column('double precision')
  value: number;

  @Column('text')
  rationale: string;

  @Column('jsonb')
  translations: Translations;
}

/** What an indicator measured before it was defined anew. */
@Entity('former_definition')
export class FormerDefinitionEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicatorId: string;

  /** The last period that was counted by it. */
  @Column('date')
  lastStart: string;

  @Column('date')
  lastEnd: string;

  @Column('text')
  definition: string;

  @Column('text')
  numerator: string;

  @Column('text')
  denominator: string;

  @Column('text')
  measure: Measure;

  @Column('double precision')
  per: number;

  @Column('text')
  unit: string;

  @Column('jsonb')
  translations: Translations;

  /** Why it was replaced. */
  @Column('text')
  reason: string;
}

export const ANNOTATION_KINDS = [
  'EVENT',
  'POLICY',
  'METHOD_CHANGE',
  'SERIES_BREAK',
  'EXPERIMENT',
  'DATA_QUALITY',
] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

@Entity('annotation')
export class AnnotationEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicatorId: string;

  @Column('text')
  kind: AnnotationKind;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('text')
  title: string;

  @Column('text')
  note: string;

  @Column('jsonb')
  translations: Translations;
}
