import type { Role } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('uuid', { nullable: true })
  invitedBy: string | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
