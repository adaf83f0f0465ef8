import { refuse, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DisputeCaseRow } from '../dispute-case/index.ts';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { CaseAccessRow, CaseLoginRow } from './case-access.entity.ts';
import { loginPersonal } from './case-access.personal.ts';
import type { AccessSide, LoginStep, LoginView } from './case-access.ts';
import { isLocked, type LoginPair } from './login-throttle.ts';
import { digestOf } from './secrets.ts';

/** A login with its access and its case, the login's row locked until the transaction ends. */
export interface RunningLogin {
  readonly login: CaseLoginRow;
  readonly access: CaseAccessRow;
  readonly dispute: DisputeCaseRow;
}

/**
 * Finds the login of a secret at one of these steps. It must not be over, must come from the address it began at, and
 * must have begun with the password that still holds: everything else is one and the same refusal.
 */
export async function runningLogin(
  tx: EntityManager,
  context: LoginContext,
  secret: string,
  step: LoginStep,
): Promise<RunningLogin | Refusal<CaseAccessCode>> {
  const { address, now } = context;
  const where = { secretDigest: digestOf(secret), address, step, expiresAt: { $gt: now }, endedAt: null };
  const login = await tx.findOne(CaseLoginRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const access = login && (await tx.findOne(CaseAccessRow, { id: login.accessId, version: login.accessVersion }));
  const dispute = access && (await tx.findOne(DisputeCaseRow, { id: access.caseId }));
  if (!dispute) return refuse('LOGIN_ENDED');
  const running = { login, access, dispute };
  return (await isLocked(tx, pairOf(running, context), now)) ? refuse('LOGIN_ENDED') : running;
}

/** What the wrong tries of a login are counted by. */
export function pairOf(
  { access, dispute }: Pick<RunningLogin, 'access' | 'dispute'>,
  { address }: Pick<LoginContext, 'address'>,
): LoginPair {
  return { caseNumber: dispute.number, side: access.side, address };
}

/** Whose login it is, as its notes say. */
export function aboutOf({ access, dispute }: RunningLogin): { caseNumber: string; caseId: string; side: AccessSide } {
  return { caseNumber: dispute.number, caseId: dispute.id, side: access.side };
}

/** What the browser is told of a login. */
export async function viewOf(secret: string, login: CaseLoginRow, { em, settings }: LoginContext): Promise<LoginView> {
  const phone = await loginPersonal.open(em, login, 'phoneNumber');
  return {
    id: secret,
    step: login.step,
    expiresAt: login.expiresAt,
    codeSentTo: phone && maskedPhone(phone),
    codeExpiresAt: login.codeExpiresAt ?? null,
    resendAt: login.codeSentAt ? new Date(login.codeSentAt.getTime() + settings.resendMs) : null,
    pass: null,
  };
}

/** Phone number with its middle covered: 010-****-5678. */
export function maskedPhone(digits: string): string {
  return `${digits.slice(0, 3)}-****-${digits.slice(-4)}`;
}
