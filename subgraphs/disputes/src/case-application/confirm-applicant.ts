import { audit, isRefusal, refuse, type Refusal } from '@madang/subgraph-kit';
import type { LoginContext } from '../case-access/index.ts';
import { applicationView, type ApplicationView } from './application-view.ts';
import type { ApplicationCode } from './case-application-words.ts';
import { applicationPersonal } from './case-application.personal.ts';
import { WRITING_MS } from './case-application.ts';
import { runningApplication } from './running-application.ts';

const CODE = ['input', 'code'];

/** Confirms who applies by the code their phone got; from then on the application is written, for a day. */
export async function confirmApplicant(
  context: LoginContext,
  { applicationId, code }: { readonly applicationId: string; readonly code: string },
): Promise<ApplicationView | Refusal<ApplicationCode>> {
  const { em, identity, digests, settings, now, address } = context;
  const check = await em.transactional(async (tx) => {
    const application = await runningApplication(tx, applicationId, ['IDENTITY'], now);
    if (!application) return refuse<ApplicationCode>('APPLICATION_ENDED');
    if (application.codeExpiresAt <= now || application.codeTries >= settings.codeTries)
      return refuse<ApplicationCode>('CODE_EXPIRED', CODE);
    application.codeTries += 1;
    return application.verificationId;
  });
  if (isRefusal<ApplicationCode>(check)) return check;
  const confirmed = await identity.confirm(check, code.replaceAll(/\D/g, ''));
  if (confirmed.outcome !== 'VERIFIED') {
    const refused = { WRONG: 'CODE_WRONG', EXPIRED: 'CODE_EXPIRED', AWAY: 'NOT_SENT' } as const;
    return refuse(refused[confirmed.outcome], CODE);
  }
  const { person } = confirmed;
  return em.transactional(async (tx) => {
    const application = await runningApplication(tx, applicationId, ['IDENTITY'], now);
    if (!application) return refuse<ApplicationCode>('APPLICATION_ENDED');
    const { name: personName, phoneNumber } = person;
    Object.assign(application, {
      state: 'DRAFT',
      verifiedAt: now,
      expiresAt: new Date(now.getTime() + WRITING_MS),
      ciDigest: person.ci && digests.of('ci', person.ci),
      diDigest: person.di && digests.of('di', person.di),
      ...(await applicationPersonal.change(tx, application, { personName, phoneNumber })),
    });
    const subject = { type: 'CaseApplication', id: application.id };
    await audit(tx, { act: 'case-application.identify', subject, actor: null, data: { address } }, now);
    return applicationView(tx, applicationId, application);
  });
}
