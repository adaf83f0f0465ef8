import { daysAfter, forgetExpiredExtracts, seoulDay, type ExtractDeclaration } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CallRow } from '../call/index.ts';
import { controlAt } from '../phone-system/index.ts';
import { RECORDING_FIELD, RECORDING_SUBJECT } from './call-recording.ts';
import { RecordingFileRow } from './recording-file.entity.ts';

const BATCH = 100;

/** Copies of recordings that may be taken by a link. */
export const recordingExtracts: ExtractDeclaration = {
  async find(em, id, now) {
    const file = await em.findOne(RecordingFileRow, { id, expiresAt: { $gt: now } });
    const call = file && (await em.findOne(CallRow, { id: file.callId }));
    if (!call) return null;
    const name = `call-${seoulDay(call.rangAt)}-${call.extension}.wav`;
    return { name, mediaType: 'audio/wav', subjectType: RECORDING_SUBJECT, fields: [RECORDING_FIELD] };
  },
};

/** Forgets copies whose time is over, and has the phone system destroy what was recorded longer ago than it may be kept. */
export async function forgetRecordings(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  await forgetExpiredExtracts(em, 'call_recording_file', now);
  let last: CallRow | undefined;
  for (;;) {
    const after = last
      ? { $or: [{ rangAt: { $gt: last.rangAt } }, { rangAt: last.rangAt, id: { $gt: last.id } }] }
      : {};
    const recorded = { recording: { $ne: null }, rangAt: { $lte: now } };
    const order = { orderBy: { rangAt: 'asc', id: 'asc' }, limit: BATCH } as const;
    const calls = await em.fork().find(CallRow, { $and: [recorded, after] }, order);
    for (const call of calls) if (!(await forgetRecording(em.fork(), call, now))) return;
    last = calls.at(-1);
    if (calls.length < BATCH) return;
  }
}

/** Forgets one recording; false where all that follow are younger than they need be. */
async function forgetRecording(
  em: EntityManager,
  { id, extension, recording, rangAt }: CallRow,
  now: Date,
): Promise<boolean> {
  const control = controlAt(extension);
  if (!control || !recording) return true;
  if (daysAfter(rangAt, control.recordingDays) > now) return false;
  const answer = await control.forgetRecording(recording);
  // What the phone system does not have is forgotten; what it cannot be asked for is asked for again.
  if (answer.outcome === 'DONE' || answer.outcome === 'REFUSED')
    await em.execute('update call set recording = null where id = ?', [id]);
  return true;
}
