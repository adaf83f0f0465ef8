import { defineEntity, p } from '@mikro-orm/core';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineSubgraph, type Feature, type Subgraph } from '../definition.ts';
import { emit } from '../events.ts';
import { newId } from '../id.ts';
import { announce, type LiveChange } from '../live.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const NoteSchema = defineEntity({
  name: 'NoteRow',
  tableName: 'note',
  properties: { id: p.uuid().primary(), text: p.text() },
});

/** Row of the smallest subgraph there can be. */
export class NoteRow extends NoteSchema.class {}
NoteSchema.setClass(NoteRow);

@ObjectType({ description: 'Note' })
class Note {
  @Field(() => ID, { description: 'Identifier of the note' })
  id!: string;

  @Field(() => String, { description: 'Text of the note' })
  text!: string;
}

@Authorized()
@Resolver(() => Note)
class NoteResolver {
  @Query(() => [Note], { description: 'All notes' })
  notes(@Ctx() { em }: Context): Promise<NoteRow[]> {
    return em.find(NoteRow, {}, { orderBy: { text: 'asc' } });
  }

  @Query(() => Boolean, { description: 'A question that fails' })
  fault(): boolean {
    throw new Error('the password is 1234');
  }

  @Authorized('AGENT')
  @Mutation(() => Note, { description: 'Writes a note and tells the others' })
  writeNote(@Ctx() { em, now }: Context, @Arg('text', () => String) text: string): Promise<NoteRow> {
    return em.transactional(async (tx) => {
      const note = tx.create(NoteRow, { id: newId(), text });
      const personal = { writer: '홍길동' };
      await emit(tx, { type: 'callcenter.ticket-escalated', data: { text }, personal }, now);
      await announce(tx, { topic: 'note', id: note.id, keys: { text } });
      if (text === 'fail') throw new Error('after the event was written');
      return note;
    });
  }
}

/** Notes as they are written; a secret note is nobody's business, and a broken one fails. */
@Authorized('AGENT')
@Resolver(() => Note)
class LiveNoteResolver {
  @Subscription(() => Note, {
    description: 'Notes as they are written',
    subscribe: ({ context: { live } }: { context: Context }) =>
      live.changes('note', ({ keys }) => keys['text'] !== 'secret'),
  })
  noteWritten(@Ctx() { em }: Context, @Root() { id, keys }: LiveChange): Promise<NoteRow> {
    if (keys['text'] === 'broken') throw new Error('the password is 1234');
    return em.findOneOrFail(NoteRow, id);
  }
}

/** The smallest subgraph there can be, for tests of the kit; `more` adds to it. */
export function notesSubgraph(name: string, more: Feature = {}): Subgraph {
  return defineSubgraph({
    name,
    wide: ['AGENT', 'ADMIN'],
    features: [{ resolvers: [NoteResolver, LiveNoteResolver], rows: [NoteSchema] }, more],
    migrations: [
      migration('Migration20261121T0100_add_note', 'create table note (id uuid primary key, text text not null)'),
      migration(
        'Migration20261122T0330_wall_off_rows',
        // A consumer's notes are those that end in their id.
        ...rowPolicies('note', { own: "text like '%' || (select actor_customer())::text" }),
      ),
    ],
  });
}
