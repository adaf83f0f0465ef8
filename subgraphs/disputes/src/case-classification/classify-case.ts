import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import {
  announceCase,
  lockedCase,
  rolesInCase,
  type ClaimReason,
  type DisputeCaseRow,
  type DisputesCode,
  type Region,
  type SalesTactic,
  type SaleType,
} from '../dispute-case/index.ts';

/** What a case is counted under; what is left out stays as it was, null takes it away. */
export interface CaseClasses {
  readonly caseId: string;
  readonly itemCategoryId?: string | null;
  readonly claimReason?: ClaimReason | null;
  readonly saleType?: SaleType | null;
  readonly salesTactic?: SalesTactic | null;
  readonly region?: Region | null;
}

/** Classifies a case for the statistics (K20) and the standards of its item (K21); an ended one as well, whose officer or lead may correct it. */
export async function classifyCase(
  { em, actor, now }: Context,
  { caseId, ...classes }: CaseClasses,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!rolesInCase(dispute, actor).some((role) => role === 'OFFICER' || role === 'LEAD'))
      return refuse('NOT_ALLOWED');
    const said = Object.fromEntries(Object.entries(classes).filter(([, value]) => value !== undefined));
    Object.assign(dispute, said);
    const subject = { type: 'DisputeCase', id: dispute.id };
    await audit(tx, { act: 'case.classify', subject, actor, data: said }, now);
    await announceCase(tx, dispute);
    return dispute;
  });
}
