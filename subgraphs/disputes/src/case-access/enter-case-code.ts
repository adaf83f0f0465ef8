import { isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import type { LoginView } from './case-access.ts';
import { letIn } from './let-in.ts';
import { countWrongCode } from './login-throttle.ts';
import { noteLogin } from './note-login.ts';
import { aboutOf, pairOf, runningLogin } from './running-login.ts';
import { CODE, takeCodeTry } from './take-code.ts';

/** Opens the case to who knows the one-time code; a code is good once, for a few minutes and a few tries. */
export async function enterCaseCode(
  context: LoginContext,
  { loginId, code }: { readonly loginId: string; readonly code: string },
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, settings, digests, now } = context;
  return em.transactional(async (tx) => {
    const running = await runningLogin(tx, context, loginId, 'CODE');
    if (isRefusal<CaseAccessCode>(running)) return running;
    const { login } = running;
    const spent = takeCodeTry(running, context);
    if (spent) return spent;
    const typed = `${login.id}|${code.replaceAll(/\D/g, '')}`;
    if (digests.same(login.codeDigest ?? null, 'code', typed)) return letIn(tx, context, running, loginId);
    await countWrongCode(tx, pairOf(running, context), settings, now);
    await noteLogin(tx, context, { act: 'refuse-code', ...aboutOf(running) });
    return refuse('CODE_WRONG', CODE);
  });
}
