import type { Geometry } from './boundary.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('place')
export class PlaceEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Empty for the root, of which an initiative has one. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  level: string;

  @Column('text', { array: true })
  aliases: string[];

  /** Large, so only read when asked for. */
  @Column('jsonb', { nullable: true, select: false })
  boundary?: Geometry | null;

  @Column('integer')
  position: number;
}
