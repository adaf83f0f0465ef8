import { newId, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DisputeCaseRow } from '../dispute-case/index.ts';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { CaseAccessRow, CaseLoginRow } from './case-access.entity.ts';
import { accessPersonal, loginPersonal } from './case-access.personal.ts';
import type { AccessSide, LoginView } from './case-access.ts';
import { giveTryBack, takeTry, type Try } from './login-throttle.ts';
import { logLogin, noteLogin, type LoginNote } from './note-login.ts';
import { asHandedOut } from './passwords.ts';
import { viewOf } from './running-login.ts';
import { digestOf, newSecret } from './secrets.ts';

/** What somebody comes with. */
export interface Credentials {
  readonly caseNumber: string;
  readonly side: AccessSide;
  readonly password: string;
}

/**
 * Begins a login by case number and password (K2). An unknown case, a wrong password and a locked pair are answered with
 * the same words after one password hash each. A lock shows nothing of the case: numbers that belong to none are locked as well.
 */
export async function beginCaseLogin(
  context: LoginContext,
  { caseNumber: typedNumber, side, password: typed }: Credentials,
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, settings, passwords, now, address } = context;
  const caseNumber = typedNumber.replaceAll(/\D/g, '').slice(0, 10);
  const pair = { caseNumber, side, address };
  const taken = await takeTry(em, pair, settings, now);
  const { dispute, access } = await accessOf(em, caseNumber, side);
  const password = access?.temporary ? asHandedOut(typed) : typed;
  const fits = await passwords.fits(password, access?.passwordHash ?? null);
  if (taken !== 'OPEN' || !fits || !access || hasLapsed(access, settings.startMs, now)) {
    await noteRefusal(em, context, taken, { caseNumber, side, caseId: dispute?.id ?? null });
    return refuse('LOGIN_REFUSED');
  }
  return em.transactional(async (tx) => {
    await giveTryBack(tx, pair, settings);
    return begin(tx, context, access);
  });
}

/** Strangers write one entry for each try that counted and one for each lock; what they try within it is only logged. */
async function noteRefusal(em: EntityManager, context: LoginContext, taken: Try, about: Omit<LoginNote, 'act'>) {
  if (taken === 'LOCKED') logLogin(context, { act: 'locked', ...about });
  else await noteLogin(em, context, { act: taken === 'LOCKS' ? 'locked' : 'refuse', ...about });
}

/** Access of a side that may come in: a respondent only once it was told of the case. */
async function accessOf(em: EntityManager, number: string, side: AccessSide) {
  const dispute = await em.findOne(DisputeCaseRow, { number });
  const access = await em.findOne(CaseAccessRow, { caseId: dispute?.id ?? NO_CASE, side });
  return { dispute, access: side === 'APPLICANT' || dispute?.receiptNotifiedAt ? access : null };
}

/** Asked for where there is no case, so that every branch asks the same two questions. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

function hasLapsed({ temporary, issuedAt }: CaseAccessRow, startMs: number, now: Date): boolean {
  return temporary && issuedAt.getTime() + startMs <= now.getTime();
}

async function begin(tx: EntityManager, context: LoginContext, access: CaseAccessRow): Promise<LoginView> {
  const { settings, now, address } = context;
  const secret = newSecret();
  const id = newId();
  const phoneNumber = await accessPersonal.open(tx, access, 'phoneNumber');
  const login = tx.create(CaseLoginRow, {
    id,
    secretDigest: digestOf(secret),
    accessId: access.id,
    accessVersion: access.version,
    address,
    step: access.temporary ? 'IDENTITY' : 'CODE',
    begunAt: now,
    expiresAt: new Date(now.getTime() + settings.loginMs),
    codeTries: 0,
    codesSent: 0,
    ...(await loginPersonal.seal(tx, id, { personName: null, phoneNumber })),
  });
  return viewOf(secret, login, context);
}
