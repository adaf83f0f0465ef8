import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime, SafeInt } from '../scalars.ts';

/** Problems of the chain in the graph. */
export const AuditProblem = enumOf('AuditProblem', 'What is wrong with a row of the audit chain', {
  ALTERED: 'Row says something else than it said',
  DELETED: 'Row is gone',
  REORDERED: 'Another row of the chain stands in its place',
  INSERTED: 'Row was put in from outside',
  TRUNCATED: 'Chain ends before the row that its anchor saw last',
  ANCHOR_MISSING: 'Anchor of the chain is gone, so nothing vouches for it',
});

/** Circumstance of an act, as the graph shows it. */
@Directive('@shareable')
@ObjectType({ description: 'Circumstance of an act, in codes' })
export class AuditDetail {
  @Field(() => String, { description: 'What is told, e.g. from' })
  name!: string;

  @Field(() => String, { description: 'Identifier or code; JSON where it is more than one' })
  value!: string;
}

/** View of an act on record. */
@Directive('@shareable')
@ObjectType({ description: 'Act that is on record' })
export class AuditEntry {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => String, { description: 'What was done, e.g. ticket.transfer' })
  act!: string;

  @Field(() => String, { description: 'Kind of what it was done to, e.g. Ticket' })
  subjectType!: string;

  @Field(() => String, { description: 'Identifier of what it was done to' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Identifier of who did it; none for the clock' })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Login of who did it; none for the clock' })
  actorAccount!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the act' })
  occurredAt!: Date;
}

/** Page of acts on record. */
export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry', { shareable: true });

/** Filter of acts on record. */
@InputType({ description: 'Which acts on record are wanted; what is not said does not matter' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Beginning of the act, e.g. ticket' })
  act?: string | null;

  @Field(() => String, { nullable: true, description: 'Identifier of what it was done to, or its kind' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Login or identifier of who did it' })
  actor?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which on' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp before which' })
  until?: Date | null;
}

/** View of the first row that is not what it was. */
@Directive('@shareable')
@ObjectType({ description: 'First row of the audit chain that is not what it was' })
export class AuditBreak {
  @Field(() => SafeInt, { nullable: true, description: 'Place in the chain; none for an act that never came into it' })
  seq!: number | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the entry that stands there, if any' })
  entryId!: string | null;

  @Field(() => AuditProblem, { description: 'What is wrong with it' })
  problem!: string;
}

/** View of what a verification found. */
@Directive('@shareable')
@ObjectType({ description: 'What a verification of the audit chain found' })
export class AuditVerification {
  @Field(() => Boolean, { description: 'Indicates whether all rows that were read are what they were' })
  valid!: boolean;

  @Field(() => Boolean, {
    description: 'Indicates whether the end of the chain was reached; if not, go on after `checkedTo`',
  })
  complete!: boolean;

  @Field(() => Int, { description: 'Number of rows that were read' })
  checked!: number;

  @Field(() => SafeInt, { description: 'Place of the row that was read last' })
  checkedTo!: number;

  @Field(() => SafeInt, { description: 'Place of the last row of the chain' })
  headSeq!: number;

  @Field(() => Int, { description: 'Number of acts that wait to be taken into the chain' })
  waiting!: number;

  @Field(() => AuditBreak, { nullable: true, description: 'First row that is not what it was; none while all is well' })
  firstBroken!: AuditBreak | null;

  @Field(() => DateTime, { description: 'Timestamp of the verification' })
  checkedAt!: Date;
}
