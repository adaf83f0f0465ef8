import { audit, hasRole, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { DisputeCaseRow, readableCases, rolesInCase } from '../dispute-case/index.ts';
import { loginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { CaseAccessRow, CaseLoginRow } from './case-access.entity.ts';
import type { AccessSide } from './case-access.ts';
import { accessIdOf } from './case-pass.ts';
import { asHandedOut, startPassword } from './passwords.ts';

/** What an officer hands over: shown once, then only its hash is known. */
export interface IssuedAccess {
  readonly caseNumber: string;
  readonly side: AccessSide;
  readonly startPassword: string;
  readonly expiresAt: Date;
}

/**
 * Hands out the way into a case for one side (K2): a start password for the consumer, a temporary access number
 * (임시접속번호) for the business. Handing it out again ends the earlier password and asks for the identity anew.
 */
export async function issueCaseAccess(
  context: Context,
  { caseId, side }: { readonly caseId: string; readonly side: AccessSide },
): Promise<IssuedAccess | Refusal<CaseAccessCode>> {
  const { actor, now } = context;
  const dispute = await context.em.findOne(DisputeCaseRow, { $and: [readableCases(actor), { id: caseId }] });
  if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
  const isHolder = rolesInCase(dispute, actor).some((role) => role === 'OFFICER' || role === 'LEAD');
  if (!isHolder || !hasRole(actor, 'OFFICER', 'LEAD')) return refuse('NOT_ALLOWED');
  if (side === 'RESPONDENT' && !dispute.receiptNotifiedAt) return refuse('NOT_NOTIFIED', ['input', 'side']);
  const { em, passwords, settings } = loginContext(context);
  const start = startPassword(side);
  const passwordHash = await passwords.hash(asHandedOut(start));
  await em.transactional(async (tx) => {
    const id = accessIdOf(caseId, side);
    const fresh = { passwordHash, temporary: true, issuedAt: now, issuedBy: actor.id };
    const nobody = {
      personName: null,
      phoneNumber: null,
      personalIndex: [],
      ciDigest: null,
      diDigest: null,
      verifiedAt: null,
    };
    // Two at once take turns here, so that each hands out a version of its own.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`case-access|${id}`]);
    // Logins before the access, in the order in which a login that ends takes them.
    await tx.nativeDelete(CaseLoginRow, { accessId: id });
    const known = await tx.findOne(CaseAccessRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const version = (known?.version ?? 0) + 1;
    await tx.upsert(CaseAccessRow, { id, caseId, side, version, ...fresh, ...nobody });
    const subject = { type: 'DisputeCase', id: caseId };
    await audit(tx, { act: 'case-access.issue', subject, actor, data: { side } }, now);
  });
  const expiresAt = new Date(now.getTime() + settings.startMs);
  return { caseNumber: dispute.number, side, startPassword: start, expiresAt };
}
