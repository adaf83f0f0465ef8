import { payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { settings } from '../settings.ts';
import { changeRoles } from './change-roles.ts';
import { changesOfPerson, findPeople, personById } from './person-reads.ts';
import type { PersonChangeRow, PersonRow } from './person.entity.ts';
import {
  ChangeRolesInput,
  ChangeRolesPayload,
  PeopleArgs,
  Person,
  PersonChange,
  PersonConnection,
  RestorePersonInput,
  RestorePersonPayload,
  SuspendPersonInput,
  SuspendPersonPayload,
} from './person.type.ts';
import { restorePerson } from './restore-person.ts';
import { suspendPerson } from './suspend-person.ts';

/** Accounts in the graph, for administrators. */
@Authorized('ADMIN')
@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'Account of the person with this identifier' })
  person(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<PersonRow | null> {
    return personById(context, id);
  }

  @Query(() => PersonConnection, { description: 'Accounts that meet all that is asked, by name' })
  people(@Ctx() context: Context, @Args(() => PeopleArgs) args: PeopleArgs): Promise<Page<PersonRow>> {
    return findPeople(context, args, args);
  }

  @Query(() => String, {
    nullable: true,
    description: 'Address of the outside issuer from which roles come; none where they are given here',
  })
  outsideIssuer(): string | null {
    return settings.OUTSIDE_ISSUER ?? null;
  }

  @FieldResolver(() => [PersonChange], { description: 'What was done to the account, newest first' })
  changes(@Ctx() context: Context, @Root() person: PersonRow): Promise<PersonChangeRow[]> {
    return changesOfPerson(context, person.id);
  }

  @Mutation(() => ChangeRolesPayload, {
    description: 'Gives a person other roles; they count from the next token, within ten minutes',
  })
  async changeRoles(@Ctx() context: Context, @Arg('input', () => ChangeRolesInput) input: ChangeRolesInput) {
    return payloadOf('person', await changeRoles(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => SuspendPersonPayload, {
    description:
      'Shuts an account out; its keys open nothing at once, its token ends within ten minutes. Refused where people sign in outside',
  })
  async suspendPerson(@Ctx() context: Context, @Arg('input', () => SuspendPersonInput) input: SuspendPersonInput) {
    return payloadOf('person', await suspendPerson(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => RestorePersonPayload, { description: 'Lets a suspended account in again' })
  async restorePerson(@Ctx() context: Context, @Arg('input', () => RestorePersonInput) input: RestorePersonInput) {
    return payloadOf('person', await restorePerson(context, input), accountsErrors.inWords, context);
  }
}
