import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';
import { EXPORT_DAYS, privacyErrors } from './privacy-words.ts';

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

/** Which lines to take out, and why; each slice names the type for its own mutation. */
@InputType()
export class ExportAccessLogInput {
  @Field(() => AccessLogFilter, {
    description: `Lines to take out; \`from\` and \`to\` must be said and lie at most ${EXPORT_DAYS} days apart`,
  })
  filter!: AccessLogFilter;

  @Field(() => String, { description: 'Why they are taken out, at least 5 characters; goes into the access log' })
  reason!: string;
}

/** Lines of the access log that were taken out. */
@Directive('@shareable')
@ObjectType({ description: 'Lines of the access log as a file' })
export class AccessLogExport {
  @Field(() => String, {
    description:
      'CSV (RFC 4180) in UTF-8 with a byte order mark; cells that would act as formulas begin with an apostrophe',
  })
  csv!: string;

  @Field(() => Int, { description: 'Number of lines, at most 10,000' })
  rows!: number;

  @Field(() => Boolean, { description: 'Indicates whether older lines meet the filter that had no room' })
  truncated!: boolean;
}

/** Outcome of taking lines of the access log out. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of taking lines of the access log out' })
export class AccessLogExportPayload {
  @Field(() => AccessLogExport, { nullable: true, description: 'Lines as a file; none when refused' })
  export!: AccessLogExport | null;

  @Field(() => [privacyErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
