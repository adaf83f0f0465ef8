import {
  audit,
  decide,
  hasRole,
  isRefusal,
  newId,
  refuse,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { DisputeCaseRow, hasEnded, lockedCase } from '../dispute-case/index.ts';
import { StandardRow } from '../standard/index.ts';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import { namesSomebody } from './names-somebody.ts';
import { precedentProcess } from './precedent-process.ts';
import type { PrecedentCode } from './precedent-words.ts';
import { PrecedentRow } from './precedent.entity.ts';

const MOST = { title: TITLE_MOST, facts: TEXT_MOST, decision: TEXT_MOST };

/** A precedent as it is written. */
export interface WrittenPrecedent {
  readonly caseId: string;
  readonly title: string;
  readonly facts: string;
  readonly decision: string;
  readonly standardId?: string | null;
}

/** Writes what was decided in a case that has ended, or writes it anew while it is a draft; nobody is named in it (K21). */
export async function writePrecedent(
  { em, actor, now }: Context,
  { caseId, standardId = null, ...written }: WrittenPrecedent,
): Promise<PrecedentRow | Refusal<PrecedentCode>> {
  const texts = textsIn(written, MOST);
  if (isRefusal<PrecedentCode>(texts)) return texts;
  return wholeAct<PrecedentRow, PrecedentCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!hasEnded(dispute)) return refuse('CASE_OPEN', ['input', 'caseId']);
    if (standardId && !(await tx.findOne(StandardRow, { id: standardId })))
      return refuse('STANDARD_UNKNOWN', ['input', 'standardId']);
    if (await namesSomebody(tx, dispute, Object.values(texts))) return refuse('PRECEDENT_NAMES_SOMEBODY');
    const known = await tx.findOne(PrecedentRow, { caseId: dispute.id });
    if (known && known.state !== 'DRAFT') return refuse('WRONG_STATE');
    const { itemCategoryId = null, claimReason = null, result = null } = dispute;
    const said = { ...texts, standardId, itemCategoryId, claimReason, result, writtenById: actor.id, writtenAt: now };
    const precedent = known
      ? Object.assign(known, said)
      : tx.create(PrecedentRow, { id: newId(), caseId: dispute.id, state: 'DRAFT', publishedAt: null, ...said });
    const subject = { type: 'Precedent', id: precedent.id, label: dispute.number };
    await audit(tx, { act: 'precedent.write', subject, actor, data: { caseId } }, now);
    return precedent;
  });
}

/** Publishes a precedent, or takes it back: a lead answers for it. */
export async function movePrecedent(
  { em, actor, now }: Context,
  { precedentId, step }: { readonly precedentId: string; readonly step: 'publish' | 'withdraw' },
): Promise<PrecedentRow | Refusal<PrecedentCode>> {
  return wholeAct<PrecedentRow, PrecedentCode>(em, async (tx) => {
    const precedent = await tx.findOne(PrecedentRow, { id: precedentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!precedent) return refuse('PRECEDENT_UNKNOWN', ['input', 'precedentId']);
    const decision = decide(precedentProcess, step, precedent, hasRole(actor, 'LEAD') ? ['LEAD'] : []);
    if (!decision.allowed) return refuse(decision.code);
    // Who the parties are may have become known since it was written.
    const dispute = precedent.caseId ? await tx.findOne(DisputeCaseRow, { id: precedent.caseId }) : null;
    const texts = [precedent.title, precedent.facts, precedent.decision];
    if (step === 'publish' && dispute && (await namesSomebody(tx, dispute, texts)))
      return refuse('PRECEDENT_NAMES_SOMEBODY');
    precedent.state = decision.to;
    if (step === 'publish') precedent.publishedAt = now;
    const subject = { type: 'Precedent', id: precedent.id };
    await audit(tx, { act: `precedent.${step}`, subject, actor, data: {} }, now);
    return precedent;
  });
}
