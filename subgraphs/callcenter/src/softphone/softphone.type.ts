import { DateTime } from '@madang/subgraph-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of a login. */
@ObjectType({ description: 'Login of one extension at the SIP server, for a telephone in the browser (E1)' })
export class SoftphoneLogin {
  @Field(() => String, { description: 'WebSocket of the SIP server' })
  server!: string;

  @Field(() => String, { description: 'Domain of the extension there, and realm of its login' })
  realm!: string;

  @Field(() => String, { description: 'Number of the extension' })
  extension!: string;

  @Field(() => String, { description: 'Name to register with' })
  username!: string;

  @Field(() => String, { description: 'Password to register with; worth nothing after the end' })
  password!: string;

  @Field(() => DateTime, { description: 'Timestamp after which the login is refused' })
  endsAt!: Date;
}

@InputType({ description: 'Extension to telephone at in the browser (E1)' })
export class OpenSoftphoneInput {
  @Field(() => String, { description: 'Number of the own extension' })
  number!: string;
}

@ObjectType({ description: 'Outcome of asking for a login' })
export class OpenSoftphonePayload {
  @Field(() => SoftphoneLogin, { nullable: true, description: 'Login that was made; none when it was refused' })
  login!: SoftphoneLogin | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
