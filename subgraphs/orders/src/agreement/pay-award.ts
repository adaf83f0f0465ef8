import { refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { payCompensation } from '../compensation/index.ts';
import { payableAwards } from './agreement.access.ts';
import { AgreementTermRow } from './agreement.entity.ts';
import type { AgreementCode } from './agreement.ts';
import { endTerm } from './tell-term.ts';

/** Notes that the buyer has the money of an award: the ledger says paid, and the disputes hear that the term is done. */
export function payAward(
  context: Context,
  { termId }: { readonly termId: string },
): Promise<AgreementTermRow | Refusal<AgreementCode>> {
  const { em, actor } = context;
  return wholeAct<AgreementTermRow, AgreementCode>(em, async (tx) => {
    const where = { $and: [payableAwards(actor), { id: termId }] };
    const term = await tx.findOne(AgreementTermRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!term?.compensationKey) return refuse('AWARD_UNKNOWN', ['input', 'termId']);
    const paid = term.state === 'BEGUN' ? await payCompensation(tx, term.compensationKey, context) : null;
    if (!paid) return refuse('AWARD_NOT_DUE', ['input', 'termId']);
    await endTerm(tx, term, 'DONE', context);
    return term;
  });
}
