import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { DisputesCode } from '../dispute-case/index.ts';
import { assignableOfficer, OfficerConflictRow, type OfficerRow } from '../officer/index.ts';

/** A lead says that an officer of the team has nothing to do with a business any more; cases that were given away stay where they are. */
export async function endConflict(
  context: Context,
  { officerId, businessId }: { readonly officerId: string; readonly businessId: string },
): Promise<OfficerRow | Refusal<DisputesCode>> {
  const { em, actor, now } = context;
  return wholeAct<OfficerRow, DisputesCode>(em, async (tx) => {
    const officer = await assignableOfficer({ ...context, em: tx }, officerId);
    if (!officer) return refuse('OFFICER_UNKNOWN', ['input', 'officerId']);
    const conflict = await tx.findOne(OfficerConflictRow, { officerId, businessId, endedAt: null });
    if (!conflict) return refuse('CONFLICT_UNKNOWN', ['input', 'businessId']);
    conflict.endedAt = now;
    const subject = { type: 'Officer', id: officerId };
    await audit(tx, { act: 'officer.endConflict', subject, actor, data: { businessId } }, now);
    return officer;
  });
}
