import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

/** How an initiative reads stories. */
@Entity('review_policy')
export class ReviewPolicyEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @Column('boolean')
  twoPeople: boolean;

  /** For everybody to read. */
  @Column('text')
  words: string;

  @Column('jsonb')
  translations: Translations;
}

/** Somebody who helps a teller of something hard. */
@Entity('support_resource')
export class SupportResourceEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  helpsWith: string;

  @Column('text')
  phone: string;

  /** Of a page or a house. */
  @Column('text')
  address: string;

  /** As people call them. */
  @Column('text', { array: true })
  languages: string[];

  @Column('text')
  hours: string;

  /** Content warnings that it belongs to, in words; none: it helps with anything. */
  @Column('text', { array: true })
  warnings: string[];

  @Column('jsonb')
  translations: Translations;

  @Column('integer')
  position: number;
}
