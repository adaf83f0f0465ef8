import {
  audit,
  extractLink,
  idsAmong,
  isRefusal,
  makeExtract,
  newId,
  noteExport,
  refuse,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { CallRow } from '../call/index.ts';
import { controlAt, phoneRefusal } from '../phone-system/index.ts';
import type { RecordingCode } from './call-recording-words.ts';
import { hearableCalls } from './call-recording.access.ts';
import { KEPT_MINUTES, RECORDING_FIELD, RECORDING_SUBJECT } from './call-recording.ts';
import { RecordingFileRow } from './recording-file.entity.ts';

/** What is heard, and why. */
interface Hearing {
  readonly callId: string;
  readonly reason: string;
}

/** Address of a recording for the actor alone. */
export interface RecordingLink {
  readonly url: string;
}

/** Gives a link to what was said in a call that is over: copied from the phone system, sealed, and noted with the reason. */
export async function openCallRecording(
  context: Context,
  { callId, reason }: Hearing,
): Promise<RecordingLink | Refusal<RecordingCode>> {
  const { em, actor } = context;
  const [id] = idsAmong([callId]);
  const recorded = { recording: { $ne: null }, state: 'ENDED' as const };
  const call = id && (await em.findOne(CallRow, { $and: [hearableCalls(actor), { id, ...recorded }] }));
  if (!call || !call.recording) return refuse('RECORDING_UNKNOWN', ['input', 'callId']);
  const about = { subjectType: RECORDING_SUBJECT, subjectIds: [call.id], fields: [RECORDING_FIELD], reason };
  const unsaid = noteExport(context, about);
  if (isRefusal<RecordingCode>(unsaid)) return unsaid;
  const answer = await controlAt(call.extension)?.recording(call.recording);
  if (!answer) return refuse('PHONE_AWAY');
  if (answer.outcome === 'REFUSED') return refuse('RECORDING_UNKNOWN', ['input', 'callId']);
  if (answer.outcome !== 'DONE') return phoneRefusal(answer);
  const fileId = await writeDown(context, call.id, reason);
  await makeExtract(context, fileId, answer.value);
  return { url: extractLink(context, fileId) };
}

/** Written down before it is copied, so that whatever dies over it is forgotten in time. */
async function writeDown({ em, actor, now }: Context, callId: string, reason: string): Promise<string> {
  return em.transactional(async (tx) => {
    const id = newId();
    tx.create(RecordingFileRow, { id, callId, expiresAt: new Date(now.getTime() + KEPT_MINUTES * 60_000) });
    const subject = { type: 'Call', id: callId };
    await audit(tx, { act: 'call.hear', subject, actor, data: { reason: reason.trim() } }, now);
    return id;
  });
}
