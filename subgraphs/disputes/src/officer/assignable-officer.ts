import type { Context } from '@madang/subgraph-kit';
import { assignableOfficers } from './officer.access.ts';
import { OfficerRow } from './officer.entity.ts';

/** Officers to whom the actor may assign a case, by name. */
export async function listAssignableOfficers({ em, actor }: Context): Promise<OfficerRow[]> {
  return em.find(OfficerRow, assignableOfficers(actor), { orderBy: { name: 'asc', id: 'asc' } });
}

/** Officer to whom the actor may assign a case; null for an absent one and for one of another team alike. */
export async function assignableOfficer({ em, actor }: Context, id: string): Promise<OfficerRow | null> {
  return em.findOne(OfficerRow, { $and: [assignableOfficers(actor), { id }] });
}
