import type { RuleKind, Severity, ValidationRule } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the figures of an indicator are held against. */
@Entity('validation_rule')
export class RuleEntity implements ValidationRule {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicatorId: string;

  @Column('text')
  kind: RuleKind;

  @Column('text')
  severity: Severity;

  @Column('float8', { nullable: true })
  low: number | null;

  @Column('float8', { nullable: true })
  high: number | null;

  @Column('float8', { nullable: true })
  most: number | null;

  @Column('boolean')
  relative: boolean;

  @Column('uuid', { nullable: true })
  otherId: string | null;
}
