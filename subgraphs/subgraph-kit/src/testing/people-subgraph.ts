import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { batchOne } from '../batch.ts';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineSubgraph } from '../definition.ts';
import { newId } from '../id.ts';
import { announce, type LiveChange } from '../live.ts';
import { personal } from '../privacy/personal.ts';
import { revealResolver } from '../privacy/reveal.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const PersonSchema = defineEntity({
  name: 'PersonRow',
  tableName: 'person',
  properties: {
    id: p.uuid().primary(),
    name: p.blob(),
    mobile: p.blob().nullable(),
    personalIndex: p.array(),
    remark: p.text(),
    leftOn: p.date().nullable(),
  },
});

/** Row of the smallest subgraph that holds personal data. */
export class PersonRow extends PersonSchema.class {}
PersonSchema.setClass(PersonRow);

/** Personal columns of a person: the analyst sees no number, not even masked. */
export const personPersonal = personal(
  'person',
  { name: 'NAME', mobile: { kind: 'PHONE', masked: ['AGENT', 'MODERATOR', 'CONSUMER', 'ADMIN'] } },
  { subject: 'PERSON', isSelf: (actor, person) => actor.customer === person.id },
);

/** Makes a person for a test. */
export async function aPerson(
  em: EntityManager,
  {
    name = '홍길동',
    mobile = '01012345678',
    leftOn = null,
    remark = '',
  }: { name?: string; mobile?: string | null; leftOn?: string | null; remark?: string } = {},
): Promise<PersonRow> {
  const id = newId();
  const sealed = await personPersonal.seal(em, id, { name, mobile });
  const row = em.create(PersonRow, { id, ...sealed, remark, leftOn });
  await em.flush();
  return row;
}

const personById = batchOne<PersonRow>(
  ({ em }, ids) => em.find(PersonRow, { id: { $in: [...ids] } }),
  (person) => person.id,
);

@ObjectType({ description: 'Person' })
class Person {
  @Field(() => ID, { description: 'Identifier of the person' })
  id!: string;

  @Field(() => String, { description: 'Remark on the person' })
  remark!: string;
}

@Authorized()
@Resolver(() => Person)
class PersonResolver {
  @Query(() => [Person], { description: 'People found by name or number' })
  async people(@Ctx() context: Context, @Arg('search', () => String) search: string): Promise<PersonRow[]> {
    const kind = /^[\d\s+-]+$/.test(search) ? 'PHONE' : 'NAME';
    return context.em.find(PersonRow, await personPersonal.found(context, kind, search), { orderBy: { id: 'asc' } });
  }

  @Mutation(() => Person, { description: 'Changes the number of a person' })
  movePerson(
    @Ctx() { em }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('mobile', () => String) mobile: string,
    @Arg('remark', () => String) remark: string,
  ): Promise<PersonRow> {
    return em.transactional(async (tx) => {
      const person = await tx.findOneOrFail(PersonRow, id);
      Object.assign(person, { remark }, await personPersonal.change(tx, person, { mobile }));
      await announce(tx, { topic: 'person', id, keys: {} });
      return person;
    });
  }

  @Subscription(() => Person, {
    description: 'People as they move',
    subscribe: ({ context: { live } }: { context: Context }) => live.changes('person'),
  })
  personMoved(@Ctx() { em }: Context, @Root() { id }: LiveChange): Promise<PersonRow> {
    return em.findOneOrFail(PersonRow, id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name' })
  name(@Ctx() context: Context, @Root() person: PersonRow): Promise<string | null> {
    return personPersonal.show(context, person, 'name');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number' })
  mobile(@Ctx() context: Context, @Root() person: PersonRow): Promise<string | null> {
    return personPersonal.show(context, person, 'mobile');
  }
}

/** The smallest subgraph that holds personal data, for tests of the kit. */
export const peopleSubgraph = defineSubgraph({
  name: 'people',
  features: [
    {
      resolvers: [PersonResolver, revealResolver({ name: 'Person', personal: personPersonal, find: personById })],
      rows: [PersonSchema],
      personal: [personPersonal],
      retention: [
        {
          rule: 'COMPLAINT',
          subject: 'PERSON',
          table: 'person',
          since: 'kept.left_on',
          finished: 'kept.left_on is not null',
        },
      ],
    },
  ],
  migrations: [
    migration(
      'Migration20261122T0400_add_person',
      `create table person (
        id uuid primary key, name bytea not null, mobile bytea, personal_index text[] not null, remark text not null, left_on date
      )`,
      'create index person_personal_index on person using gin (personal_index)',
      ...rowPolicies('person', { own: 'true' }),
    ),
  ],
});
