import { neighbourhoodOf, newId, refuse, type Refusal } from '@madang/subgraph-kit';
import { digestOf, newSecret, takeOfHour, troubleOf, type Carrier, type LoginContext } from '../case-access/index.ts';
import { applicationView, type ApplicationView } from './application-view.ts';
import type { ApplicationCode } from './case-application-words.ts';
import { CaseApplicationRow } from './case-application.entity.ts';
import { applicationPersonal } from './case-application.personal.ts';

/** Who somebody says they are. */
export interface ClaimedApplicant {
  readonly name: string;
  readonly birthDigits: string;
  readonly carrier: Carrier;
  readonly phoneNumber: string;
}

/**
 * Begins an application: a code goes to a phone that is registered in the applicant's name (K2, K3). How many codes a phone
 * or an address may have sent within the hour is limited.
 */
export async function beginApplication(
  context: LoginContext,
  claimed: ClaimedApplicant,
): Promise<ApplicationView | Refusal<ApplicationCode>> {
  const { em, identity, settings, digests, address, now } = context;
  const name = claimed.name.trim();
  const phoneNumber = claimed.phoneNumber.replaceAll(/\D/g, '');
  const birthDigits = claimed.birthDigits.replaceAll(/\D/g, '');
  if (name === '' || name.length > 60) return refuse('INPUT_INVALID', ['input', 'name']);
  if (!/^\d{7}$/.test(birthDigits)) return refuse('INPUT_INVALID', ['input', 'birthDigits']);
  if (!/^01[016789]\d{7,8}$/.test(phoneNumber)) return refuse('INPUT_INVALID', ['input', 'phoneNumber']);
  const [id, verificationId, secret] = [newId(), newId(), newSecret()];
  const view = await em.transactional(async (tx) => {
    const ofPhone = { key: `application|${digests.of('phone', phoneNumber)}`, limit: settings.codesPerHour };
    // Many people share the address of a carrier or of an office.
    const ofAddress = { key: `application|${neighbourhoodOf(address)}`, limit: settings.wrongCasesPerHour };
    for (const of of [ofPhone, ofAddress]) if (!(await takeOfHour(tx, of, now))) return null;
    const application = tx.create(CaseApplicationRow, {
      id,
      secretDigest: digestOf(secret),
      state: 'IDENTITY',
      begunAt: now,
      expiresAt: new Date(now.getTime() + settings.loginMs),
      verificationId,
      codeTries: 0,
      codeExpiresAt: new Date(now.getTime() + settings.codeMs),
      ...(await applicationPersonal.seal(tx, id, {
        personName: null,
        phoneNumber,
        email: null,
        address: null,
        statement: null,
      })),
    });
    return applicationView(tx, secret, application);
  });
  if (!view) return refuse('TOO_MANY_CODES');
  const person = { name, phoneNumber, birthDigits, carrier: claimed.carrier, address };
  return troubleOf(await identity.send(verificationId, person)) ?? view;
}
