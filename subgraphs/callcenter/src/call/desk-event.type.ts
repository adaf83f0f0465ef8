import { enumOf } from '@madang/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import type { DeskEventKind } from '../desk-event/index.ts';

/** Kinds of events of a desk in the graph. */
const DeskEventKindEnum = enumOf<DeskEventKind>('DeskEventKind', 'What an agent is told of at their desk', {
  SNAPSHOT: 'How things stand, first of all whenever the stream begins',
  CALL: 'A call of theirs began or changed',
  COUNTS: 'Their lists of work changed',
  LINE: 'Their extension or what they do changed',
});

/** View of an event of a desk. */
@ObjectType({ description: 'Something that happened at the desk of the viewer (E2)' })
export class DeskEvent {
  @Field(() => DeskEventKindEnum, { description: 'Kind of the event' })
  kind!: DeskEventKind;
}
