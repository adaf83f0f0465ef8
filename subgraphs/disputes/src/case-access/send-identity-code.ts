import { isRefusal, newId, refuse, type Refusal } from '@madang/subgraph-kit';
import type { LoginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import { loginPersonal } from './case-access.personal.ts';
import type { Carrier, LoginView } from './case-access.ts';
import { viewOf } from './running-login.ts';
import { takeCodeToSend, troubleOf } from './take-code.ts';

/** Who somebody says they are at their first login. */
export interface ClaimedPerson {
  readonly loginId: string;
  readonly name: string;
  readonly birthDigits: string;
  readonly carrier: Carrier;
  readonly phoneNumber: string;
}

/** Has the identity provider send a code to a phone that is registered in somebody's name (본인확인, K2). */
export async function sendIdentityCode(
  context: LoginContext,
  claimed: ClaimedPerson,
): Promise<LoginView | Refusal<CaseAccessCode>> {
  const { em, identity, address } = context;
  const name = claimed.name.trim();
  const phoneNumber = claimed.phoneNumber.replaceAll(/\D/g, '');
  const birthDigits = claimed.birthDigits.replaceAll(/\D/g, '');
  if (name === '' || name.length > 60) return refuse('INPUT_INVALID', ['input', 'name']);
  if (!/^\d{7}$/.test(birthDigits)) return refuse('INPUT_INVALID', ['input', 'birthDigits']);
  if (!/^01[016789]\d{7,8}$/.test(phoneNumber)) return refuse('INPUT_INVALID', ['input', 'phoneNumber']);
  // A check can be sent once, so every code is a check of its own.
  const verificationId = newId();
  const view = await em.transactional(async (tx) => {
    const running = await takeCodeToSend(tx, context, claimed.loginId, 'IDENTITY');
    if (isRefusal<CaseAccessCode>(running)) return running;
    const { login } = running;
    login.verificationId = verificationId;
    Object.assign(login, await loginPersonal.change(tx, login, { phoneNumber }));
    return viewOf(claimed.loginId, login, context);
  });
  if (isRefusal<CaseAccessCode>(view)) return view;
  const person = { name, phoneNumber, birthDigits, carrier: claimed.carrier, address };
  return troubleOf(await identity.send(verificationId, person)) ?? view;
}
