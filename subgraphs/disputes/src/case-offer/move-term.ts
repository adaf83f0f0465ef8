import { audit, decide, isRefusal, refuse, wholeAct, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { alarmPartyMoved } from '../case-notice/index.ts';
import {
  announceCase,
  keepStageTime,
  lockedCase,
  noticedCase,
  readText,
  rolesInCase,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { CaseTermRow } from './case-offer.entity.ts';
import { rolesOfPerson, termProcess, type TermRole, type TermStep } from './term-process.ts';

/** What is said with the movement of a term. */
export interface TermRemark {
  readonly ko: string | null;
  readonly en: string | null;
  readonly reference?: string | null;
}

/** Takes a step of a term by a person: the business reports, the applicant confirms or contests, the officer settles. */
export async function takeTermStep(
  { em, actor, now }: Context,
  { termId, note }: { readonly termId: string; readonly note?: string | null },
  step: 'report' | 'contest' | 'confirm' | 'settle',
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const text =
    step === 'confirm' ? note?.trim() || null : readText(note ?? '', { field: 'note', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(text)) return text;
  return wholeAct<DisputeCaseRow, DisputesCode>(em, async (tx) => {
    const seen = await tx.findOne(CaseTermRow, termId, { fields: ['caseId'] });
    const dispute = await lockedCase(tx, actor, seen?.caseId ?? termId);
    if (!seen || !dispute) return refuse('TERM_UNKNOWN', ['input', 'termId']);
    const roles = rolesOfPerson(rolesInCase(dispute, actor));
    return moveTerm(tx, dispute, { termId, step, roles, remark: { ko: text, en: text } }, { actor, now });
  });
}

/** A movement of a term. */
export interface TermMove {
  readonly termId: string;
  readonly step: TermStep;
  readonly roles: readonly TermRole[];
  readonly remark: TermRemark;
}

/** Moves a term of a case that is locked; once the last is done the time to perform is met and the officer hears of it. */
export async function moveTerm(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  { termId, step, roles, remark }: TermMove,
  act: Act,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const term = await tx.findOneOrFail(CaseTermRow, termId, { refresh: true });
  const decision = decide(termProcess, step, term, roles);
  if (!decision.allowed) return refuse(decision.code);
  const { reference = term.reference ?? null } = remark;
  Object.assign(term, { state: decision.to, remarkKo: remark.ko, remarkEn: remark.en, reference, movedAt: act.now });
  await tx.flush();
  dispute.termsOpen = await tx.count(CaseTermRow, { offerId: term.offerId, state: { $ne: 'DONE' } });
  const data = { termId, kind: term.kind, from: decision.from, to: decision.to, reference };
  const { actor, now } = act;
  await audit(tx, { act: `case.term-${step}`, subject: { type: 'DisputeCase', id: dispute.id }, actor, data }, now);
  await announceCase(tx, dispute);
  await keepStageTime(tx, dispute, 'termDone', act);
  await tellOfficer(tx, dispute, decision.to, act);
  return dispute;
}

/** The officer hears of what needs them: something was refused or contested, or all is done. */
async function tellOfficer(tx: EntityManager, dispute: DisputeCaseRow, state: string, act: Act): Promise<void> {
  const what =
    state === 'REFUSED'
      ? '이행하지 못한 합의 내용이 있습니다'
      : dispute.termsOpen === 0
        ? '합의한 내용이 모두 이행되었습니다'
        : null;
  if (!what || !dispute.officerId) return;
  const { subject, paper } = await noticedCase(tx, dispute);
  await alarmPartyMoved(tx, { subject, officer: { id: dispute.officerId, name: paper.officerName }, what }, act);
}
