import type { Act } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgreementTermRow } from './agreement.entity.ts';
import { endTerm } from './tell-term.ts';

/** A return that ended. */
interface EndedReturn {
  readonly id: string;
  readonly state: string;
}

/**
 * Follows a return that ended, in the transaction in which it did: what was to be paid back is done, what was to be
 * exchanged waits for its goods to ship, and what was called off is refused.
 */
export async function noteReturnEnded(tx: EntityManager, { id, state }: EndedReturn, act: Act): Promise<void> {
  for (const term of await openTerms(tx, { returnId: id })) {
    if (state === 'CANCELLED') await endTerm(tx, term, { refusedFor: 'RETURN_CALLED_OFF' }, act);
    else if (term.kind === 'CONTRACT_CANCELLED') await endTerm(tx, term, 'DONE', act);
    else await endWhatIsSent(tx, term, act);
  }
}

/** Follows orders of which goods were shipped or cancelled: a term that one carries out may be done, or come to nothing. */
export async function noteOrdersMoved(tx: EntityManager, orderIds: readonly string[], act: Act): Promise<void> {
  const terms = await openTerms(tx, { replacementOrderId: { $in: [...orderIds] } });
  for (const term of terms) await endWhatIsSent(tx, term, act);
}

interface Sending {
  readonly cancelled: boolean;
  readonly shipped: boolean;
  /** Indicates whether nothing of what comes back for it is open; goods may ship before money is paid back. */
  readonly returned: boolean;
}

async function endWhatIsSent(tx: EntityManager, term: AgreementTermRow, act: Act): Promise<void> {
  await tx.flush();
  const [sending] = await tx.execute<Sending[]>(
    `select bool_or(cancelled_at is not null) as cancelled, bool_and(shipped_at is not null) as shipped,
       not exists (select from order_return where id = ? and ended_at is null) as returned
     from order_line where order_id = ? having count(*) > 0`,
    [term.returnId ?? null, term.replacementOrderId ?? null],
  );
  if (sending?.cancelled) await endTerm(tx, term, { refusedFor: 'REPLACEMENT_CANCELLED' }, act);
  else if (sending?.shipped && sending.returned) await endTerm(tx, term, 'DONE', act);
}

/** Terms that are being carried out by something, which nobody else moves until this transaction ends. */
function openTerms(
  tx: EntityManager,
  by: { readonly returnId: string } | { readonly replacementOrderId: { readonly $in: string[] } },
): Promise<AgreementTermRow[]> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  return tx.find(AgreementTermRow, { ...by, state: 'BEGUN' }, locked);
}
