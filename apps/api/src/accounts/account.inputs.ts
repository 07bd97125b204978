import { Field, InputType } from '@nestjs/graphql';
import { EmailAddress, Text } from '../core/input.js';
import { PASSWORD_MAX } from './passwords.js';

@InputType()
export class SignInInput {
  @Field()
  @EmailAddress()
  email: string;

  @Field()
  @Text(PASSWORD_MAX, { min: 1 })
  password: string;
}

@InputType({ description: 'A person who makes an account.' })
export class NewAccountInput {
  @Field()
  @Text(100, { min: 1 })
  name: string;

  @Field()
  @EmailAddress()
  email: string;

  @Field({ description: 'At least 8 characters, and not one that everybody uses.' })
  @Text(PASSWORD_MAX, { min: 1 })
  password: string;
}

@InputType()
export class ChangePasswordInput {
  @Field({ description: 'The password as it is now.' })
  @Text(PASSWORD_MAX, { min: 1 })
  from: string;

  @Field()
  @Text(PASSWORD_MAX, { min: 1 })
  to: string;
}
