import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organization gives the numbers of an indicator, for some places, by so many days after each period. */
@Entity('assignment')
export class AssignmentEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid')
  organizationId: string;

  /** Also by the groups that the indicator is expected to be broken down by. */
  @Column('boolean')
  byGroups: boolean;

  @Column('date')
  firstStart: string;

  @Column('date')
  firstEnd: string;

  /** Days after the end of a period. */
  @Column('integer')
  dueDays: number;

  /** Days before the due date; none for no reminder. */
  @Column('integer', { nullable: true })
  remindDays: number | null;

  /** No period that begins later is asked for. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}

@Entity('assignment_place')
export class AssignmentPlaceEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @PrimaryColumn('uuid')
  placeId: string;

  @Column('integer')
  position: number;
}

/** One period that is due on another day than the others. */
@Entity('due_date')
export class DueDateEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @PrimaryColumn('date')
  periodStart: string;

  @PrimaryColumn('date')
  periodEnd: string;

  @Column('date')
  dueOn: string;
}
