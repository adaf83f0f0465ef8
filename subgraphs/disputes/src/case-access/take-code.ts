import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import type { LoginStep } from './case-access.ts';
import { takeCode } from './login-throttle.ts';
import type { Sending } from './outside.ts';
import { runningLogin, type RunningLogin } from './running-login.ts';

/** Finds a login that may be sent one more code now, and counts it; the message itself is sent after this is kept. */
export async function takeCodeToSend(
  tx: EntityManager,
  context: LoginContext,
  secret: string,
  step: LoginStep,
): Promise<RunningLogin | Refusal<CaseAccessCode>> {
  const { settings, now } = context;
  const running = await runningLogin(tx, context, secret, step);
  if (isRefusal<CaseAccessCode>(running)) return running;
  const { login, access } = running;
  if (login.codeSentAt && now.getTime() < login.codeSentAt.getTime() + settings.resendMs) return refuse('TOO_SOON');
  if (login.codesSent >= settings.codesPerLogin || !(await takeCode(tx, access.id, settings, now)))
    return refuse('TOO_MANY_CODES');
  login.codesSent += 1;
  login.codeTries = 0;
  login.codeSentAt = now;
  login.codeExpiresAt = new Date(now.getTime() + settings.codeMs);
  return running;
}

/** Takes one try of the code that was sent; refuses when it can no longer be tried. */
export function takeCodeTry({ login }: RunningLogin, { settings, now }: LoginContext): Refusal<CaseAccessCode> | null {
  if (!login.codeExpiresAt) return refuse('CODE_MISSING', CODE);
  if (login.codeExpiresAt <= now || login.codeTries >= settings.codeTries) return refuse('CODE_EXPIRED', CODE);
  login.codeTries += 1;
  return null;
}

/** Input field at fault when a code is. */
export const CODE: readonly string[] = ['input', 'code'];

/** What somebody is told when a code did not surely go out; nothing when it did. */
export function troubleOf(sending: Sending): Refusal<'IDENTITY_REFUSED' | 'NOT_SENT' | 'MAYBE_SENT'> | null {
  switch (sending) {
    case 'SENT':
      return null;
    case 'REFUSED':
      return refuse('IDENTITY_REFUSED');
    case 'AWAY':
      return refuse('NOT_SENT');
    case 'UNCLEAR':
      return refuse('MAYBE_SENT');
  }
}
