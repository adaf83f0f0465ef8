import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registration } from './register-document.ts';
import { RegisteredDocumentRow } from './registered-document.entity.ts';

/** Document that a slice has revoked. */
export interface Revocation {
  readonly slice: string;
  readonly number: string;
  readonly revokedAt: Date;
}

/** Revokes a registered document for the slice that issued it; a second time changes nothing. */
export async function revokeRegisteredDocument(
  em: EntityManager,
  { slice, number, revokedAt }: Revocation,
): Promise<Registration> {
  return em.transactional(async (tx) => {
    const row = await tx.findOne(RegisteredDocumentRow, number, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row?.slice !== slice) return 'AT_ODDS';
    if (row.state === 'REVOKED') return 'KNOWN';
    Object.assign(row, { state: 'REVOKED', revokedAt });
    return 'TAKEN';
  });
}
