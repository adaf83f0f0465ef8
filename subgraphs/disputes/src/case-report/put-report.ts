import {
  approvalsStandingOn,
  decide,
  isRefusal,
  refuse,
  submitForApproval,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import {
  disputeCaseProcess,
  factsOf,
  isOfResult,
  lockedCase,
  rolesInCase,
  subjectOf,
  type CaseApproval,
  type CaseResult,
  type DisputeCaseRow,
  type DisputesCode,
  type ReportStep,
} from '../dispute-case/index.ts';

/** What an officer puts to the lead. */
export interface Report {
  readonly caseId: string;
  readonly step: ReportStep;
  readonly kind: CaseApproval;
  /** What follows the case number in the title. */
  readonly title: string;
  readonly content: string;
  readonly result?: CaseResult;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly documents?: readonly string[] | null;
  readonly draft?: boolean | null;
}

/** Takes a step that asks for an approval, if the process of the case lets its officer; the case itself does not move. */
export async function putReport(
  context: Context,
  { caseId, step, kind, title, content, result, data, documents, draft }: Report,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { em, actor } = context;
  return em.transactional(async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    const facts = factsOf(dispute, await approvalsStandingOn(tx, dispute.id), { result: result ?? null });
    const decision = decide(disputeCaseProcess, step, facts, rolesInCase(dispute, actor));
    if (!decision.allowed) return refuse(decision.code, isOfResult(decision.code) ? ['input', 'result'] : undefined);
    const wanted = {
      kind,
      subject: subjectOf(dispute),
      title: `${dispute.number} ${title}`,
      content,
      team: dispute.team ?? null,
      draft: draft ?? false,
      documents: documents ?? [],
      ...(data ? { data } : {}),
    };
    const outcome = await submitForApproval(tx, wanted, context);
    return isRefusal<DisputesCode>(outcome) ? outcome : dispute;
  });
}
