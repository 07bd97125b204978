import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../core/graphql/enums.js';
import { MAIL_STATES, type MailState } from './letter.js';
import type { MailRow } from './mail.repository.js';

export const MailStateEnum = graphqlEnum('MailState', MAIL_STATES, 'Where a letter is.');

@ObjectType('Mail', { description: 'A letter in the outbox.' })
export class MailModel {
  @Field(() => ID)
  id: string;

  @Field()
  recipient: string;

  @Field()
  subject: string;

  @Field()
  body: string;

  @Field(() => MailStateEnum)
  state: MailState;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { nullable: true, description: 'What the mail server said last.' })
  trouble: string | null;

  @Field()
  writtenAt: Date;

  @Field({ description: 'Not tried before.' })
  nextAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;
}

@ObjectType('Outbox')
export class OutboxModel {
  @Field({ description: 'A mail server is set; otherwise letters stay here.' })
  delivers: boolean;

  @Field(() => [MailModel])
  mails: MailModel[];
}

export function toMail(row: MailRow): MailModel {
  const { id, recipient, subject, body, state, attempts, trouble, writtenAt, nextAt, sentAt } = row;
  return { id, recipient, subject, body, state, attempts, trouble, writtenAt, nextAt, sentAt };
}
