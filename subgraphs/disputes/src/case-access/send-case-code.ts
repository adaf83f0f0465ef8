import { randomInt } from 'node:crypto';
import { isRefusal, type Refusal } from '@madang/subgraph-kit';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { loginPersonal } from './case-access.personal.ts';
import type { LoginView } from './case-access.ts';
import { noteLogin } from './note-login.ts';
import { aboutOf, viewOf } from './running-login.ts';
import { takeCodeToSend, troubleOf } from './take-code.ts';

/** Sends a one-time code to the phone that was verified at the first login; an earlier code is worth nothing then. */
export async function sendCaseCode(
  context: LoginContext,
  { loginId }: { readonly loginId: string },
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, digests, codes } = context;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const taken = await em.transactional(async (tx) => {
    const running = await takeCodeToSend(tx, context, loginId, 'CODE');
    if (isRefusal<CaseAccessCode>(running)) return running;
    const { login } = running;
    login.codeDigest = digests.of('code', `${login.id}|${code}`);
    const phoneNumber = await loginPersonal.open(tx, login, 'phoneNumber');
    if (!phoneNumber) throw new Error(`login ${login.id} asks for a code and has no phone`);
    await noteLogin(tx, context, { act: 'send-code', ...aboutOf(running) });
    return { phoneNumber, view: await viewOf(loginId, login, context) };
  });
  if (isRefusal<CaseAccessCode>(taken)) return taken;
  const text = `[마당] 인증번호 ${code} (사건 접속용, 다른 사람에게 알려 주지 마십시오)`;
  return troubleOf(await codes.send(taken.phoneNumber, text)) ?? taken.view;
}
