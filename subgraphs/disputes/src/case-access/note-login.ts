import { audit } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoginContext } from './case-access-parts.ts';
import type { AccessSide } from './case-access.ts';
import { accessIdOf } from './case-pass.ts';

/** What happened with a login; never what was typed. */
export interface LoginNote {
  readonly act: 'refuse' | 'locked' | 'identify' | 'refuse-identity' | 'refuse-code' | 'send-code' | 'enter';
  readonly caseNumber: string;
  readonly side: AccessSide;
  /** Case the number belongs to; none where it belongs to none. */
  readonly caseId: string | null;
}

/** Puts on record and into the log what happened with a login, and from where. */
export async function noteLogin(tx: EntityManager, context: LoginContext, note: LoginNote): Promise<void> {
  logLogin(context, note);
  const { address, now } = context;
  const { act, caseNumber, side, caseId } = note;
  const subject = caseId ? { type: 'DisputeCase', id: caseId } : { type: 'CaseNumber', id: caseNumber };
  // Before somebody is let in nobody knows who it is; the side's id says whose login it was.
  const actor = caseId ? { id: accessIdOf(caseId, side), login: caseNumber } : null;
  await audit(tx, { act: `case-login.${act}`, subject, actor, data: { side, address } }, now);
}

/** Writes into the service log alone what happened with a login. */
export function logLogin({ log, address }: LoginContext, { act, caseNumber, side }: Omit<LoginNote, 'caseId'>): void {
  log.info({ act: `case-login.${act}`, caseNumber, side, address }, 'case access');
}
