import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';

/** Acts of the access log in the graph. */
export const AccessActs = enumOf('AccessAct', 'What was done with personal data', {
  READ: 'Seen in clear in the course of work',
  REVEAL: 'Revealed for a reason',
  SEARCH: 'Looked for',
  EXPORT: 'Taken out in bulk for a reason',
  DOWNLOAD: 'File with personal data taken out',
});

/** View of one line of the access log. */
@Directive('@shareable')
@ObjectType({ description: 'Access of one account to the personal data of one person or record (접속기록)' })
export class AccessLogEntry {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => DateTime, { description: 'Timestamp of the access' })
  at!: Date;

  @Field(() => ID, { description: 'Account that saw the data' })
  accountId!: string;

  @Field(() => String, { description: 'Name of the account at that time' })
  accountName!: string;

  @Field(() => String, { description: 'Login of the account at that time' })
  accountLogin!: string;

  @Field(() => String, { nullable: true, description: 'Network address it came from' })
  address!: string | null;

  @Field(() => String, { description: 'Kind of the person or record, e.g. CUSTOMER' })
  subjectType!: string;

  @Field(() => ID, { description: 'Person or record whose data was seen' })
  subjectId!: string;

  @Field(() => AccessActs, { description: 'What was done' })
  act!: string;

  @Field(() => [String], { description: 'Columns that were seen' })
  fields!: string[];

  @Field(() => String, { nullable: true, description: 'Why, where a reason was asked' })
  reason!: string | null;

  @Field(() => ID, { description: 'Answer in which the data left; one answer can have several entries' })
  requestId!: string;
}

/** Pages of the access log. */
export const AccessLogConnection = connectionOf(AccessLogEntry, 'AccessLog', { shareable: true });

/** What to look for in the access log. */
@InputType({ description: 'What to look for in the access log; all that is said must hold' })
export class AccessLogFilter {
  @Field(() => String, { nullable: true, description: 'Identifier or login of the account' })
  account?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person or record whose data was seen' })
  subjectId?: string | null;

  @Field(() => [AccessActs], { nullable: true, description: 'Acts, any of them' })
  acts?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which on' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp before which' })
  to?: Date | null;
}
