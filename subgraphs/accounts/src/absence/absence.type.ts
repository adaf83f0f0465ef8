import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { PersonRole } from '../person/index.ts';

/** Whether an absence is still to come, lasts, or is over. */
export const AbsenceState = enumOf('AbsenceState', 'Whether an absence is to come, lasts or is over', {
  ANNOUNCED: 'Still to come (예정)',
  AWAY: 'Lasts (부재중)',
  OVER: 'Over, or called off (종료)',
});

/** View of an absence. */
@ObjectType({ description: 'Time for which somebody is away and another stands in for them (부재·대리)' })
export class Absence {
  @Field(() => ID, { description: 'Identifier of the absence' })
  id!: string;

  @Field(() => String, { description: 'Name of who is away' })
  personName!: string;

  @Field(() => String, { description: 'Name of who stands in' })
  substituteName!: string;

  @Field(() => [PersonRole], { description: 'Roles in which the substitute stands in' })
  roles!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Team of who is away' })
  team!: string | null;

  @Field(() => DateTime, { name: 'from', description: 'Timestamp from which they are away' })
  awayFrom!: Date;

  @Field(() => DateTime, { name: 'until', description: 'Timestamp until which they are away' })
  awayUntil!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was ended before its time' })
  endedAt!: Date | null;

  @Field(() => String, { description: 'Name of who declared it' })
  declaredByName!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was declared' })
  declaredAt!: Date;
}

/** Pages of absences. */
export const AbsenceConnection = connectionOf(Absence, 'Absence');

/** Somebody who can stand in. */
@ObjectType({ description: 'Colleague who can stand in, because they share a role' })
export class PossibleSubstitute {
  @Field(() => ID, { description: 'Identifier of the person' })
  id!: string;

  @Field(() => String, { description: 'Name of the person' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Team of the person' })
  team!: string | null;

  @Field(() => [PersonRole], { description: 'Roles in which they can stand in' })
  roles!: readonly string[];
}

@InputType({ description: 'Absence that somebody declares' })
export class DeclareAbsenceInput {
  @Field(() => ID, { nullable: true, description: 'Who is away, said by administrators; the viewer unless said' })
  personId?: string | null;

  @Field(() => ID, { description: 'Who stands in; holds the same role' })
  substituteId!: string;

  @Field(() => DateTime, { description: 'Timestamp from which they are away' })
  from!: Date;

  @Field(() => DateTime, { description: 'Timestamp until which they are away' })
  until!: Date;
}

@InputType({ description: 'End of an absence before its time' })
export class EndAbsenceInput {
  @Field(() => ID, { description: 'Absence to end' })
  absenceId!: string;
}

function absencePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class AbsencePayload {
    @Field(() => Absence, { nullable: true, description: 'Absence after the act; none when it was refused' })
    absence!: Absence | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return AbsencePayload;
}

export const DeclareAbsencePayload = absencePayload('DeclareAbsencePayload', 'Outcome of declaring an absence');
export const EndAbsencePayload = absencePayload('EndAbsencePayload', 'Outcome of ending an absence');
