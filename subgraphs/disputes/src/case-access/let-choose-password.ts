import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from '../dispute-case/index.ts';
import type { LoginContext } from './case-access-parts.ts';
import { CaseAccessRow, CaseLoginRow } from './case-access.entity.ts';
import { accessPersonal, loginPersonal } from './case-access.personal.ts';
import type { LoginView } from './case-access.ts';
import { accessIdOf } from './case-pass.ts';
import { asHandedOut, startPassword } from './passwords.ts';
import { viewOf } from './running-login.ts';
import { digestOf, newSecret } from './secrets.ts';

/** Somebody whose identity was checked just now, outside a login. */
export interface IdentifiedApplicant {
  readonly personName: string;
  readonly phoneNumber: string;
  readonly ciDigest: string | null;
  readonly diDigest: string | null;
  /** Hash of a password that nobody was told; it stands there until theirs does. */
  readonly startHash: string;
}

/** Hash of a password that nobody is told, made before anything is locked. */
export async function hashOfNobody({ passwords }: LoginContext): Promise<string> {
  return passwords.hash(asHandedOut(startPassword('APPLICANT')));
}

/**
 * Makes the applicant's way into their case and begins a login that asks for a password alone: who they are is known already.
 * Null once they have a password. Called again before that, it gives another login to the same access.
 */
export async function letChoosePassword(
  tx: EntityManager,
  context: LoginContext,
  dispute: DisputeCaseRow,
  { personName, phoneNumber, ciDigest, diDigest, startHash }: IdentifiedApplicant,
): Promise<LoginView | null> {
  const { now, settings, address } = context;
  const accessId = accessIdOf(dispute.id, 'APPLICANT');
  const known = await tx.findOne(CaseAccessRow, { id: accessId });
  if (known && !known.temporary) return null;
  const access =
    known ??
    tx.create(CaseAccessRow, {
      id: accessId,
      caseId: dispute.id,
      side: 'APPLICANT',
      passwordHash: startHash,
      temporary: true,
      version: 1,
      issuedAt: now,
      issuedBy: accessId,
      ...(await accessPersonal.seal(tx, accessId, { personName: null, phoneNumber: null })),
    });
  // A login refers to its access.
  await tx.flush();
  const [secret, id] = [newSecret(), newId()];
  const login = tx.create(CaseLoginRow, {
    id,
    secretDigest: digestOf(secret),
    accessId,
    accessVersion: access.version,
    address,
    step: 'PASSWORD',
    begunAt: now,
    expiresAt: new Date(now.getTime() + settings.loginMs),
    codeTries: 0,
    codesSent: 0,
    ciDigest,
    diDigest,
    ...(await loginPersonal.seal(tx, id, { personName, phoneNumber })),
  });
  return viewOf(secret, login, context);
}
