import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { casePersonal, sameName } from '../dispute-case/index.ts';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { loginPersonal } from './case-access.personal.ts';
import type { LoginView } from './case-access.ts';
import { countWrongCode } from './login-throttle.ts';
import { noteLogin } from './note-login.ts';
import type { VerifiedPerson } from './outside.ts';
import { aboutOf, pairOf, runningLogin, viewOf, type RunningLogin } from './running-login.ts';
import { CODE, takeCodeTry } from './take-code.ts';

/** Confirms who somebody is by the code their phone got; then they choose a password of their own. */
export async function confirmIdentity(
  context: LoginContext,
  { loginId, code }: { readonly loginId: string; readonly code: string },
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, identity } = context;
  const verificationId = await em.transactional(async (tx) => {
    const running = await runningLogin(tx, context, loginId, 'IDENTITY');
    if (isRefusal<CaseAccessCode>(running)) return running;
    return takeCodeTry(running, context) ?? running.login.verificationId ?? refuse('CODE_MISSING', CODE);
  });
  if (typeof verificationId !== 'string') return verificationId;
  const confirmed = await identity.confirm(verificationId, code.replaceAll(/\D/g, ''));
  switch (confirmed.outcome) {
    case 'VERIFIED':
      return keepPerson(context, { loginId, verificationId }, confirmed.person);
    case 'WRONG':
      return refuseCode(context, loginId);
    case 'EXPIRED':
      return refuse('CODE_EXPIRED', CODE);
    case 'AWAY':
      return refuse('NOT_SENT');
  }
}

async function refuseCode(context: LoginContext, loginId: string): Promise<Refusal<CaseAccessCode>> {
  return context.em.transactional(async (tx) => {
    const running = await runningLogin(tx, context, loginId, 'IDENTITY');
    if (isRefusal<CaseAccessCode>(running)) return running;
    await countWrongCode(tx, pairOf(running, context), context.settings, context.now);
    await noteLogin(tx, context, { act: 'refuse-code', ...aboutOf(running) });
    return refuse('CODE_WRONG', CODE);
  });
}

/** Keeps who was identified, if that is the party; of a business anybody who holds its temporary number is. */
async function keepPerson(
  context: LoginContext,
  { loginId, verificationId }: { readonly loginId: string; readonly verificationId: string },
  person: VerifiedPerson,
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, settings, digests, now } = context;
  return em.transactional(async (tx) => {
    const running = await runningLogin(tx, context, loginId, 'IDENTITY');
    if (isRefusal<CaseAccessCode>(running)) return running;
    const { login } = running;
    // A code asked for meanwhile began another check; what was confirmed is no longer this login's.
    if (login.verificationId !== verificationId) return refuse('CODE_EXPIRED', CODE);
    if (!(await isParty(tx, running, person))) {
      login.endedAt = now;
      await countWrongCode(tx, pairOf(running, context), settings, now);
      await noteLogin(tx, context, { act: 'refuse-identity', ...aboutOf(running) });
      return refuse('IDENTITY_DIFFERS');
    }
    login.step = 'PASSWORD';
    const { name: personName, phoneNumber } = person;
    Object.assign(login, await loginPersonal.change(tx, login, { personName, phoneNumber }));
    login.ciDigest = person.ci && digests.of('ci', person.ci);
    login.diDigest = person.di && digests.of('di', person.di);
    await noteLogin(tx, context, { act: 'identify', ...aboutOf(running) });
    return { ...(await viewOf(loginId, login, context)), codeExpiresAt: null, resendAt: null };
  });
}

async function isParty(tx: EntityManager, { access, dispute }: RunningLogin, person: VerifiedPerson): Promise<boolean> {
  if (access.side === 'RESPONDENT') return true;
  return sameName((await casePersonal.open(tx, dispute, 'applicantName')) ?? '', person.name);
}
