import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { CaseAccessRow } from './case-access.entity.ts';
import { accessPersonal, loginPersonal } from './case-access.personal.ts';
import type { LoginView } from './case-access.ts';
import { letIn } from './let-in.ts';
import { asHandedOut } from './passwords.ts';
import { runningLogin, type RunningLogin } from './running-login.ts';

const SHORTEST = 10;
const LONGEST = 100;
const PASSWORD: readonly string[] = ['input', 'password'];

/** Replaces the password that was handed out by one of the person's own, keeps who they are, and opens the case. */
export async function chooseCasePassword(
  context: LoginContext,
  { loginId, password }: { readonly loginId: string; readonly password: string },
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, passwords } = context;
  if (password.length < SHORTEST || password.length > LONGEST) return refuse('PASSWORD_SHORT', PASSWORD);
  // Read without a lock first: a hash takes long, and nobody should wait for it with a row in hand.
  const before = await em.transactional((tx) => runningLogin(tx, context, loginId, 'PASSWORD'));
  if (isRefusal<CaseAccessCode>(before)) return before;
  const isHandedOut = await passwords.fits(asHandedOut(password), before.access.passwordHash);
  if (isHandedOut || isPlain(password, before.dispute.number)) return refuse('PASSWORD_PLAIN', PASSWORD);
  const hash = await passwords.hash(password);
  return em.transactional(async (tx) => {
    const running = await runningLogin(tx, context, loginId, 'PASSWORD');
    if (isRefusal<CaseAccessCode>(running)) return running;
    const access = await keepAccess(tx, context, running, hash);
    if (!access) return refuse('LOGIN_ENDED');
    return letIn(tx, context, { ...running, access }, loginId);
  });
}

/** Writes password and person onto the access, unless another first login was quicker. */
async function keepAccess(
  tx: EntityManager,
  { now }: LoginContext,
  { login, access: { id } }: RunningLogin,
  hash: string,
): Promise<CaseAccessRow | null> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const access = await tx.findOne(CaseAccessRow, { id, version: login.accessVersion }, options);
  if (!access) return null;
  const personName = await loginPersonal.open(tx, login, 'personName');
  const phoneNumber = await loginPersonal.open(tx, login, 'phoneNumber');
  if (!personName || !phoneNumber) throw new Error(`login ${login.id} has nobody who was identified`);
  access.passwordHash = hash;
  access.temporary = false;
  access.version += 1;
  Object.assign(access, await accessPersonal.seal(tx, id, { personName, phoneNumber }));
  access.ciDigest = login.ciDigest ?? null;
  access.diDigest = login.diDigest ?? null;
  access.verifiedAt = now;
  return access;
}

/** Indicates whether a password is what somebody would try first: the case number, one sign repeated, a keyboard's row. */
function isPlain(password: string, caseNumber: string): boolean {
  const text = password.toLowerCase();
  const firstTries = ['0123456789', '1234567890', 'qwertyuiop', 'password', '비밀번호'];
  return (
    text.includes(caseNumber) ||
    new Set(text).size < 4 ||
    firstTries.some((tried) => text.replaceAll(/[!@#.]/g, '').startsWith(tried))
  );
}
