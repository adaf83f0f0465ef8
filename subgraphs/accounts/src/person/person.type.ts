import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import type { PersonRole as Role } from './person.ts';

/** Roles in the graph. */
export const PersonRole = enumOf('PersonRole', 'Title that a person or program can hold', {
  AGENT: 'Answers calls and takes down tickets (상담사)',
  SENIOR: 'Agent with the rights of a senior (선임 상담사)',
  OFFICER: 'Leads dispute cases (분쟁 담당자)',
  LEAD: 'Leads a team of officers (팀장)',
  MODERATOR: 'Decides on reports of infringement (심사자)',
  HEADQUARTERS: 'Runs the warehouse, the storefronts and the settlement of the maker (본사 담당)',
  OPERATOR: 'Runs storefronts (판매처 운영자)',
  ANALYST: 'Reads trends (분석가)',
  CONSUMER: 'Customer with an account (소비자)',
  PARTNER: 'Speaks for a business (온라인협력사)',
  PROGRAM: 'Program that acts for a business (연동 프로그램)',
  ADMIN: 'Runs the system (관리자)',
});

const PersonAct = enumOf('PersonAct', 'What was done to an account', {
  CHANGE_ROLES: 'Roles were changed (역할 변경)',
  SUSPEND: 'Account was suspended (정지)',
  RESTORE: 'Account was restored (정지 해제)',
});

/** View of what was done to an account. */
@ObjectType({ description: 'What an administrator did to an account' })
export class PersonChange {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => PersonAct, { description: 'What was done' })
  act!: string;

  @Field(() => [PersonRole], { description: 'Roles after it' })
  roles!: readonly Role[];

  @Field(() => String, { nullable: true, description: 'Reason that was given; none where none is asked' })
  reason!: string | null;

  @Field(() => String, { name: 'changedByName', description: 'Name of the administrator, as it was then' })
  actorName!: string;

  @Field(() => DateTime, { description: 'Timestamp of the act' })
  changedAt!: Date;
}

/** View of an account. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Account of a person or program' })
export class Person {
  @Field(() => ID, { description: 'Identifier of the person, the subject of their tokens' })
  id!: string;

  @Field(() => String, { description: 'Name with which the person signs in' })
  login!: string;

  @Field(() => String, { description: 'Name of the person' })
  name!: string;

  @Field(() => [PersonRole], { description: 'Roles the person holds' })
  roles!: readonly Role[];

  @Field(() => String, { nullable: true, description: 'Team the person belongs to' })
  team!: string | null;

  @Field(() => [String], { description: 'Codes of the storefronts the person runs' })
  storefronts!: readonly string[];

  @Field(() => DateTime, { nullable: true, description: 'Timestamp since which the account is suspended' })
  suspendedAt!: Date | null;
}

/** Pages of accounts. */
export const PersonConnection = connectionOf(Person, 'Person');

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, the login or the team' })
  search?: string | null;

  @Field(() => PersonRole, { nullable: true, description: 'Role they hold' })
  role?: Role | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether suspended accounts are wanted, or only others',
  })
  suspended?: boolean | null;
}

@InputType({ description: 'New roles of a person' })
export class ChangeRolesInput {
  @Field(() => ID, { description: 'Person whose roles are changed' })
  personId!: string;

  @Field(() => [PersonRole], { description: 'All roles the person is to hold, at least one' })
  roles!: Role[];
}

@InputType({ description: 'Suspension of an account' })
export class SuspendPersonInput {
  @Field(() => ID, { description: 'Person who is shut out' })
  personId!: string;

  @Field(() => String, { description: 'Reason, kept in the history' })
  reason!: string;
}

@InputType({ description: 'End of a suspension' })
export class RestorePersonInput {
  @Field(() => ID, { description: 'Person who is let in again' })
  personId!: string;
}

function personPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class PersonPayload {
    @Field(() => Person, { nullable: true, description: 'Person after the act; none when it was refused' })
    person!: Person | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return PersonPayload;
}

export const ChangeRolesPayload = personPayload('ChangeRolesPayload', 'Outcome of a change of roles');
export const SuspendPersonPayload = personPayload('SuspendPersonPayload', 'Outcome of a suspension');
export const RestorePersonPayload = personPayload('RestorePersonPayload', 'Outcome of the end of a suspension');
