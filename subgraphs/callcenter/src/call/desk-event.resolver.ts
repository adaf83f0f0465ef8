import type { Context, LiveChange } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { STAND_INS } from '../agent/index.ts';
import { DESK_EVENT_KINDS, DESK_TOPIC, type DeskEventKind } from '../desk-event/index.ts';
import { Extension, ownExtension, type ExtensionRow } from '../extension/index.ts';
import { callById, pressingCalls } from './call-reads.ts';
import type { CallRow } from './call.entity.ts';
import { Call } from './call.type.ts';
import { DeskEvent } from './desk-event.type.ts';

/** What happened, before anything of it is loaded. */
interface Happening {
  readonly kind: DeskEventKind;
  readonly id: string;
}

/** One stream for all that an agent is told of at their desk. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => DeskEvent)
export class DeskEventResolver {
  @Subscription(() => DeskEvent, {
    description: 'What happens at the desk of the viewer; begins with how things stand, rings of a gap included (E2)',
    subscribe: ({ context: { live, actor } }: { context: Context }) =>
      live.changes(
        DESK_TOPIC,
        ({ keys }) => keys['agentId'] === actor.id || STAND_INS.includes(keys['agentId'] ?? ''),
        {
          id: actor.id,
          keys: { kind: 'SNAPSHOT', agentId: actor.id },
        },
      ),
  })
  deskEvents(@Root() { id, keys }: LiveChange): Happening {
    const kind = DESK_EVENT_KINDS.find((known) => known === keys['kind']);
    if (!kind) throw new Error(`the desk was told of ${keys['kind'] ?? 'nothing'}`);
    return { kind, id };
  }

  @FieldResolver(() => [Call], {
    description: 'Calls that ring, are open, or were missed today and not seen; told with how things stand',
  })
  calls(@Ctx() context: Context, @Root() { kind }: Happening): Promise<CallRow[]> | CallRow[] {
    return kind === 'SNAPSHOT' ? pressingCalls(context) : [];
  }

  @FieldResolver(() => Call, { nullable: true, description: 'Call that began or changed' })
  call(@Ctx() context: Context, @Root() { kind, id }: Happening): Promise<CallRow | null> | null {
    return kind === 'CALL' ? callById(context, id) : null;
  }

  @FieldResolver(() => Extension, {
    nullable: true,
    description: 'Extension of the viewer; told with how things stand and when it changed',
  })
  line(@Ctx() context: Context, @Root() { kind }: Happening): Promise<ExtensionRow | null> | null {
    return kind === 'SNAPSHOT' || kind === 'LINE' ? ownExtension(context) : null;
  }
}
