import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '../batch.ts';
import type { Context } from '../context.ts';
import { idArray, idsAmong } from '../id.ts';
import type { Subject } from '../subject.ts';

/** Newest approved request of a kind on a subject. */
export interface StandingApproval {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is approved on subjects, whoever asks; the requests of all subjects of a list cost one statement. */
export const standingApprovals = batch<string, StandingApproval[]>(async ({ em }, subjectIds) => {
  const rows = await readStanding(em, subjectIds);
  return subjectIds.map((id) => rows.filter((row) => row.subject_id === id));
});

/** All that is approved on a subject, by kind; asked of the database, past what the actor sees. */
export async function approvalsStandingOn(em: EntityManager, subjectId: string): Promise<StandingApproval[]> {
  return readStanding(em, [subjectId]);
}

/** Newest approved request of a kind on a subject; null where there is none. */
export async function standingApproval(
  { em }: { readonly em: EntityManager },
  subject: Pick<Subject, 'id'>,
  kind: string,
): Promise<StandingApproval | null> {
  const rows = await readStanding(em, [subject.id]);
  return rows.find((row) => row.kind === kind) ?? null;
}

/** Indicates whether a request of this kind on a subject was approved; asked of the database, past what the actor sees. */
export async function isApproved(
  context: Pick<Context, 'em'>,
  subject: Pick<Subject, 'id'>,
  kind: string,
): Promise<boolean> {
  return (await standingApproval(context, subject, kind)) !== null;
}

type StandingRow = StandingApproval & { readonly subject_id: string };

async function readStanding(em: EntityManager, subjectIds: readonly string[]): Promise<StandingRow[]> {
  const ids = idsAmong(subjectIds);
  if (ids.length === 0) return [];
  return em.execute<StandingRow[]>('select subject_id, kind, id, data from standing_approvals(?::uuid[])', [
    idArray(ids),
  ]);
}
