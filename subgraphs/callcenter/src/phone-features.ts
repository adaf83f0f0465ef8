import type { Feature } from '@madang/subgraph-kit';
import { CallRecordingResolver } from './call-recording/call-recording.resolver.ts';
import { FORGET_RECORDINGS } from './call-recording/call-recording.ts';
import { forgetRecordings, recordingExtracts } from './call-recording/recording-extracts.ts';
import { recordingFileRows } from './call-recording/recording-file.entity.ts';
import { CallActsResolver } from './call/call-acts.resolver.ts';
import { callRows } from './call/call.entity.ts';
import { callPersonal } from './call/call.personal.ts';
import { CallResolver } from './call/call.resolver.ts';
import { callRetention } from './call/call.retention.ts';
import { DeskEventResolver } from './call/desk-event.resolver.ts';
import { phoneDoors } from './call/phone-doors.ts';
import { settleCallsJobs } from './call/settle-calls.ts';
import { extensionRows } from './extension/extension.entity.ts';
import { ExtensionResolver } from './extension/extension.resolver.ts';
import { openSoftphones } from './softphone/softphone-house.ts';
import { SoftphoneResolver } from './softphone/softphone.resolver.ts';
import { CallTicketResolver, CustomerCallsResolver, TicketCallsResolver } from './ticket-call/ticket-call.resolver.ts';

/** Telephony of the desk: extensions, calls, and the stream that tells of them. */
export const phoneFeatures: readonly Feature[] = [
  { resolvers: [ExtensionResolver], rows: [extensionRows] },
  { resolvers: [SoftphoneResolver], routes: openSoftphones },
  {
    resolvers: [CallResolver, CallActsResolver, DeskEventResolver],
    rows: callRows,
    personal: [callPersonal],
    retention: [callRetention],
    jobs: settleCallsJobs,
    routes: phoneDoors,
  },
  {
    resolvers: [CallRecordingResolver],
    rows: recordingFileRows,
    extracts: [recordingExtracts],
    jobs: { [FORGET_RECORDINGS]: { cron: '35 * * * *', run: forgetRecordings } },
  },
  { resolvers: [TicketCallsResolver, CallTicketResolver, CustomerCallsResolver] },
];
