import { audit, idArray, idsAmong, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { DisputesCode } from '../dispute-case/index.ts';
import { assignableOfficer, type OfficerRow } from '../officer/index.ts';

/** Most item categories that somebody knows well. */
const MOST_ITEMS = 50;

/** Says which item categories an officer of the lead's team knows well; what was said before is replaced. */
export async function setExpertise(
  context: Context,
  { officerId, itemCategoryIds }: { readonly officerId: string; readonly itemCategoryIds: readonly string[] },
): Promise<OfficerRow | Refusal<DisputesCode>> {
  const items = idsAmong([...new Set(itemCategoryIds)]);
  if (items.length > MOST_ITEMS) return refuse('TOO_MANY_ITEMS', ['input', 'itemCategoryIds']);
  const { em, actor, now } = context;
  return wholeAct<OfficerRow, DisputesCode>(em, async (tx) => {
    const officer = await assignableOfficer({ ...context, em: tx }, officerId);
    if (!officer) return refuse('OFFICER_UNKNOWN', ['input', 'officerId']);
    await tx.execute('select set_officer_expertise(?, ?::uuid[])', [officerId, idArray(items)]);
    const subject = { type: 'Officer', id: officerId };
    await audit(tx, { act: 'officer.setExpertise', subject, actor, data: { items } }, now);
    return officer;
  });
}
