import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { DateTime } from '../scalars.ts';
import { privacyErrors } from './privacy-words.ts';

/** View of a legal hold. */
@Directive('@shareable')
@ObjectType({ description: 'Order that a record must not be destroyed' })
export class LegalHold {
  @Field(() => ID, { description: 'Identifier of the hold' })
  id!: string;

  @Field(() => String, { description: 'Kind of the record, e.g. TICKET' })
  subjectType!: string;

  @Field(() => ID, { description: 'Record that is held' })
  subjectId!: string;

  @Field(() => String, { description: 'Why it is held' })
  reason!: string;

  @Field(() => String, { description: 'Name of who placed it' })
  placedByName!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was placed' })
  placedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was lifted; none while it holds' })
  liftedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who lifted it; none while it holds' })
  liftedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was lifted; none while it holds' })
  liftedAt!: Date | null;
}

/** Pages of legal holds. */
export const LegalHoldConnection = connectionOf(LegalHold, 'LegalHold', { shareable: true });

/** Which record to hold; each slice names the type for its own mutation. */
@InputType()
export class PlaceLegalHoldInput {
  @Field(() => String, { description: 'Kind of the record, e.g. TICKET' })
  subjectType!: string;

  @Field(() => ID, { description: 'Record to hold' })
  subjectId!: string;

  @Field(() => String, { description: 'Why it must not be destroyed, at least 5 characters' })
  reason!: string;
}

/** Which hold to lift; each slice names the type for its own mutation. */
@InputType()
export class LiftLegalHoldInput {
  @Field(() => ID, { description: 'Hold to lift' })
  legalHoldId!: string;

  @Field(() => String, { description: 'Why it may be destroyed again, at least 5 characters' })
  reason!: string;
}

/** Outcome of an act on a legal hold. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of placing or lifting a legal hold' })
export class LegalHoldPayload {
  @Field(() => LegalHold, { nullable: true, description: 'Hold after the act; none when it was refused' })
  legalHold!: LegalHold | null;

  @Field(() => [privacyErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
