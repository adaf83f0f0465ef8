import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from '../business/index.ts';
import type { LoginContext } from './case-access-parts.ts';
import type { LoginView } from './case-access.ts';
import { forgetTries } from './login-throttle.ts';
import { noteLogin } from './note-login.ts';
import { aboutOf, pairOf, viewOf, type RunningLogin } from './running-login.ts';

/** Ends a login by opening its case: the token for the gateway is given once. */
export async function letIn(
  tx: EntityManager,
  context: LoginContext,
  running: RunningLogin,
  secret: string,
): Promise<LoginView> {
  const { login, access, dispute } = running;
  const { signPass, now } = context;
  const { id: caseId, number: caseNumber } = dispute;
  login.step = 'DONE';
  login.endedAt = now;
  login.codeDigest = null;
  await forgetTries(tx, pairOf(running, context));
  await noteLogin(tx, context, { act: 'enter', ...aboutOf(running) });
  const name = await nameOnRecord(tx, running);
  const pass = signPass({ caseId, caseNumber, side: access.side, name, version: access.version }, now);
  return { ...(await viewOf(secret, login, context)), pass };
}

/** Under what a party's acts are recorded: not the name of a person, which stands sealed with the access alone. */
async function nameOnRecord(tx: EntityManager, { access, dispute }: RunningLogin): Promise<string> {
  if (access.side === 'APPLICANT') return '신청인';
  const respondent = dispute.respondentId ? await tx.findOne(BusinessRow, { id: dispute.respondentId }) : null;
  return respondent?.name ?? '피신청인';
}
