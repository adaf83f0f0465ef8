import type { Feature } from '@madang/subgraph-kit';
import { callRows } from './call/call.entity.ts';
import { callPersonal } from './call/call.personal.ts';
import { CallResolver } from './call/call.resolver.ts';
import { callRetention } from './call/call.retention.ts';
import { DeskEventResolver } from './call/desk-event.resolver.ts';
import { phoneDoors } from './call/ring-door.ts';
import { settleCallsJobs } from './call/settle-calls.ts';
import { extensionRows } from './extension/extension.entity.ts';
import { ExtensionResolver } from './extension/extension.resolver.ts';
import { LiveBoardResolver, SeatResolver } from './live-board/live-board.resolver.ts';

/** Telephony of the desk: extensions, calls, the stream that tells of them, and the board of who leads the desk. */
export const phoneFeatures: readonly Feature[] = [
  { resolvers: [ExtensionResolver], rows: [extensionRows] },
  {
    resolvers: [CallResolver, DeskEventResolver],
    rows: callRows,
    personal: [callPersonal],
    retention: [callRetention],
    jobs: settleCallsJobs,
    routes: phoneDoors,
  },
  { resolvers: [LiveBoardResolver, SeatResolver] },
];
