import type { Audience } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

/** The tenant itself; the directory of initiatives is a global table. */
@Entity('initiative')
export class InitiativeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  vision: string;

  @Column('text')
  about: string;

  @Column('text')
  language: string;

  @Column('jsonb')
  translations: Translations;

  @Column('text')
  audience: Audience;

  @Column('boolean')
  invented: boolean;

  @Column('integer')
  minimumCount: number;

  @Column('integer')
  minimumDenominator: number;

  @Column('boolean')
  hideAllOrNone: boolean;
}
