import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../id.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import { placesOf } from './approval-line.ts';
import { kindOf } from './approval-room.ts';
import { flawOf } from './approval-text.ts';
import type { ApprovalCode } from './approval-words.ts';
import { ApprovalRow } from './approval.entity.ts';
import { approvalPersonal } from './approval.personal.ts';
import { noteApproval } from './note-approval.ts';
import { putToApprovers } from './put-to-approvers.ts';

/** What somebody wants approved. */
export interface WantedApproval {
  readonly kind: string;
  readonly subject: Subject;
  readonly title: string;
  readonly content: string;
  readonly amount?: number | null;
  /** What is decided on, for programs: identifiers, codes and numbers. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Issued documents and files that go with it. */
  readonly documents?: readonly string[];
  readonly files?: readonly string[];
  /** Team that decides where the line says "same team"; that of who asks unless said. */
  readonly team?: string | null;
  /** Indicates whether it is kept as a draft for now. */
  readonly draft?: boolean | null;
}

/** Reasons why nothing is submitted. */
export type SubmissionCode = Extract<
  ApprovalCode,
  'TITLE_MISSING' | 'TEXT_MISSING' | 'TEXT_TOO_LONG' | 'TEAM_MISSING' | 'ALREADY_REQUESTED'
>;

/** Puts a request to its approval line in the transaction of an act; the line is that of its day and its amount. */
export async function submitForApproval(
  tx: EntityManager,
  wanted: WantedApproval,
  { actor, now }: Act,
): Promise<ApprovalRow | Refusal<SubmissionCode>> {
  if (!actor) throw new Error(`time asks for no approval: ${wanted.kind}`);
  const kind = kindOf(tx, wanted.kind);
  const flaw = flawOf(wanted);
  if (flaw) return flaw;
  if (kind.oneAtATime && (await isOpen(tx, wanted))) return refuse('ALREADY_REQUESTED');
  const team = wanted.team ?? actor.team;
  const places = await placesOf(tx, kind, { amount: wanted.amount ?? null, team, roles: actor.roles, now });
  if (isRefusal<'TEAM_MISSING'>(places)) return places;
  const request = await draft(tx, wanted, { actor, team, now });
  if (wanted.draft !== true) await putToApprovers(tx, request, { step: 'submit', places, actor, now });
  return request;
}

async function draft(
  tx: EntityManager,
  wanted: WantedApproval,
  { actor, team, now }: { readonly actor: Actor; readonly team: string | null; readonly now: Date },
): Promise<ApprovalRow> {
  const { kind, path, oneAtATime = false } = kindOf(tx, wanted.kind);
  const id = newId();
  const request = tx.create(ApprovalRow, {
    id,
    kind,
    subjectType: wanted.subject.type,
    subjectId: wanted.subject.id,
    subjectLabel: wanted.subject.label,
    title: wanted.title.trim(),
    ...(await approvalPersonal.seal(tx, id, { content: wanted.content.trim() })),
    amount: wanted.amount ?? null,
    data: { ...wanted.data },
    documents: [...(wanted.documents ?? [])],
    files: [...(wanted.files ?? [])],
    path: path(wanted.subject),
    state: 'DRAFT',
    requesterId: actor.id,
    requesterName: actor.name,
    requesterTeam: team,
    single: oneAtATime,
    round: 0,
    lineKeys: [],
    hands: [],
    roundHands: [],
    draftedAt: now,
  });
  // Its history is let in by the rules of rows once it is there itself.
  await tx.flush();
  await noteApproval(tx, request, { step: 'draft', from: null, actor, now });
  await tx.flush();
  return request;
}

/** Of two who ask at once the second waits for the first, and finds what it asked for. */
async function isOpen(tx: EntityManager, { kind, subject }: WantedApproval): Promise<boolean> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`approval|${kind}|${subject.id}`]);
  const [answer] = await tx.execute<{ open: boolean }[]>('select open_approval_exists(?, ?) as open', [
    kind,
    subject.id,
  ]);
  return answer?.open === true;
}
