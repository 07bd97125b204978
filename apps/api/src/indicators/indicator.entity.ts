import type { Audience, Direction, Frequency, IndicatorKind, Measure } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

/** An indicator as the workroom has it. What audiences see of it was copied to the shelf at its last publication. */
@Entity('indicator')
export class IndicatorEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  definition: string;

  /** In words. */
  @Column('text')
  numerator: string;

  @Column('text')
  denominator: string;

  @Column('text')
  methodology: string;

  @Column('jsonb')
  translations: Translations;

  @Column('text')
  kind: IndicatorKind;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text')
  measure: Measure;

  /** The value is `per` times numerator over denominator: 100 for a percentage. */
  @Column('double precision')
  per: number;

  @Column('text')
  unit: string;

  @Column('smallint')
  decimals: number;

  @Column('text')
  direction: Direction;

  @Column('text')
  frequency: Frequency;

  @Column('uuid', { nullable: true })
  resultId: string | null;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Column('uuid', { nullable: true })
  foreshadowsId: string | null;

  @Column('date', { nullable: true })
  baselineStart: string | null;

  @Column('date', { nullable: true })
  baselineEnd: string | null;

  /** Why later periods are compared with this one. */
  @Column('text')
  baselineReason: string;

  @Column('text')
  audience: Audience;

  @Column('integer')
  position: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  touchedAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
