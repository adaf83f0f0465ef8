import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { newId } from '../id.ts';
import type { Act, Subject } from '../subject.ts';
import { DEADLINE_STATES, type DeadlineEventWord } from './deadline-words.ts';
import type { DeadlineRecord } from './deadline.entity.ts';

const stored = z.object({
  id: z.uuid(),
  clock: z.string(),
  rule_from: z.string(),
  subject_type: z.string(),
  subject_id: z.uuid(),
  subject_label: z.string(),
  state: z.enum(DEADLINE_STATES),
  owner_id: z.uuid().nullable(),
  owner_name: z.string().nullable(),
  team: z.string().nullable(),
  started_at: z.coerce.date(),
  given_at: z.coerce.date().nullable(),
  due_at: z.coerce.date(),
  red_at: z.coerce.date(),
  pauses: z.array(z.object({ from: z.string(), until: z.string() })),
  paused_at: z.coerce.date().nullable(),
  extended_days: z.int(),
  reminded_lead: z.int().nullable(),
  missed_at: z.coerce.date().nullable(),
  ended_at: z.coerce.date().nullable(),
});

/** Open deadlines of a subject, locked until the transaction ends, whoever asks. */
export async function openDeadlines(tx: EntityManager, subject: Pick<Subject, 'id'>): Promise<DeadlineRecord[]> {
  const rows = await tx.execute<{ row: unknown }[]>('select open_deadlines(?) as row', [subject.id]);
  return rows.map(({ row }) => rowOf(row));
}

/** Locks one deadline; none while somebody else holds it, because what they do decides. */
export async function lockDeadline(tx: EntityManager, id: string): Promise<DeadlineRecord | null> {
  const [found] = await tx.execute<{ row: unknown }[]>(
    'select to_jsonb(d) as row from deadline d where id = ? for update skip locked',
    [id],
  );
  return found ? rowOf(found.row) : null;
}

/** Writes a new deadline; false when the subject has an open one of this clock already. */
export async function putDeadline(tx: EntityManager, row: DeadlineRecord): Promise<boolean> {
  const [put] = await tx.execute<{ started: boolean }[]>('select start_deadline(?::jsonb) as started', [storedOf(row)]);
  return put?.started === true;
}

/** What is told of an event beside who and when. */
export interface EventDetails {
  readonly kind: DeadlineEventWord;
  readonly approvalId?: string;
  readonly reason?: string;
}

/** Writes what a deadline is now, and what made it so. */
export async function keepDeadline(
  tx: EntityManager,
  row: DeadlineRecord,
  event: EventDetails,
  act: Act,
): Promise<DeadlineRecord> {
  // One that was over and got more time is not over any more.
  const kept: DeadlineRecord = { ...row, missedAt: row.dueAt > act.now ? null : row.missedAt };
  await tx.execute('select keep_deadline(?::jsonb)', [storedOf(kept)]);
  await noteDeadline(tx, kept, event, act);
  return kept;
}

/** Adds a line to the history of a deadline. */
export async function noteDeadline(
  tx: EntityManager,
  { id, dueAt }: Pick<DeadlineRecord, 'id' | 'dueAt'>,
  { kind, approvalId, reason }: EventDetails,
  { actor, now }: Act,
): Promise<void> {
  const event = {
    id: newId(),
    deadline_id: id,
    kind,
    at: now,
    due_at: dueAt,
    actor_id: actor?.id ?? null,
    actor_name: actor?.name ?? null,
    approval_id: approvalId ?? null,
    reason: reason ?? null,
  };
  await tx.execute('select note_deadline(?::jsonb)', [JSON.stringify(event)]);
}

/** Row out of what the functions of the database give. */
export function rowOf(found: unknown): DeadlineRecord {
  const row = stored.parse(found);
  return {
    id: row.id,
    clock: row.clock,
    ruleFrom: row.rule_from,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    subjectLabel: row.subject_label,
    state: row.state,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    team: row.team,
    startedAt: row.started_at,
    givenAt: row.given_at,
    dueAt: row.due_at,
    redAt: row.red_at,
    pauses: row.pauses,
    pausedAt: row.paused_at,
    extendedDays: row.extended_days,
    remindedLead: row.reminded_lead,
    missedAt: row.missed_at,
    endedAt: row.ended_at,
  };
}

function storedOf(row: DeadlineRecord): string {
  const columns: z.input<typeof stored> = {
    id: row.id,
    clock: row.clock,
    rule_from: row.ruleFrom,
    subject_type: row.subjectType,
    subject_id: row.subjectId,
    subject_label: row.subjectLabel,
    state: row.state,
    owner_id: row.ownerId ?? null,
    owner_name: row.ownerName ?? null,
    team: row.team ?? null,
    started_at: row.startedAt,
    given_at: row.givenAt ?? null,
    due_at: row.dueAt,
    red_at: row.redAt,
    pauses: row.pauses,
    paused_at: row.pausedAt ?? null,
    extended_days: row.extendedDays,
    reminded_lead: row.remindedLead ?? null,
    missed_at: row.missedAt ?? null,
    ended_at: row.endedAt ?? null,
  };
  return JSON.stringify(columns);
}
