import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

/** A tag in the codebook of an initiative. */
@Entity('theme')
export class ThemeEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column('text')
  useWhen: string;

  @Column('text')
  useNot: string;

  @Column('jsonb')
  translations: Translations;

  @Column('integer')
  position: number;
}
