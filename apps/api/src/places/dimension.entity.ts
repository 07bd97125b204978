import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

@Entity('dimension')
export class DimensionEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  translations: Translations;

  /** The categories are all there are and do not overlap: their parts add up to everyone. */
  @Column('boolean')
  partition: boolean;

  @Column('integer')
  position: number;
}

@Entity('category')
export class CategoryEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  dimensionId: string;

  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  translations: Translations;

  @Column('text', { array: true })
  aliases: string[];

  @Column('integer')
  position: number;
}
