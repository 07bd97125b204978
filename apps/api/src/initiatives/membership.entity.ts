import type { Role } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  organizationId: string | null;
}
