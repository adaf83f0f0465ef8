import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { takeOfHour, type LoginContext } from '../case-access/index.ts';
import { counsellingOfNumber, CounsellingRow } from '../counselling/index.ts';
import { flawInDraft, type ApplicationDraft } from './application-draft.ts';
import { applicationView, personOf, type ApplicationView } from './application-view.ts';
import type { ApplicationCode } from './case-application-words.ts';
import type { CaseApplicationRow } from './case-application.entity.ts';
import { applicationPersonal } from './case-application.personal.ts';
import { runningApplication } from './running-application.ts';

/** What is saved of an application. */
export interface SavedApplication extends ApplicationDraft {
  readonly applicationId: string;
  /** Number of the consultation that it follows, of our desk or of the counselling system (1372). */
  readonly counsellingNumber?: string | null;
}

/** Saves what is written so far, as often as the writer pauses; nothing of it is read by anybody else yet. */
export async function saveApplication(
  context: LoginContext,
  { applicationId, counsellingNumber, ...draft }: SavedApplication,
): Promise<ApplicationView | Refusal<ApplicationCode>> {
  const { em, now } = context;
  const flaw = flawInDraft(draft, now);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const application = await runningApplication(tx, applicationId, ['DRAFT'], now);
    if (!application) return refuse<ApplicationCode>('APPLICATION_ENDED');
    if (counsellingNumber?.trim()) {
      const own = await ownCounselling(tx, context, application, counsellingNumber.trim());
      if (!own) return refuse<ApplicationCode>('COUNSELLING_UNKNOWN', ['input', 'counsellingNumber']);
      application.counsellingId = own.id;
    }
    const { statement, email, address, ...plain } = draft;
    const sealed = given({ statement, email, address });
    Object.assign(application, given(plain), await applicationPersonal.change(tx, application, sealed));
    application.savedAt = now;
    return applicationView(tx, applicationId, application);
  });
}

/**
 * A consultation that was held under the applicant's name. Numbers follow one another, and names are shared: who names too
 * many within the hour is told of none.
 */
async function ownCounselling(
  tx: EntityManager,
  { digests, settings, now }: LoginContext,
  application: CaseApplicationRow,
  number: string,
): Promise<CounsellingRow | null> {
  const person = await personOf(tx, application);
  if (!person) return null;
  const chosen = application.counsellingId && (await tx.findOne(CounsellingRow, { id: application.counsellingId }));
  if (chosen && chosen.number === number) return chosen;
  const key = `counselling|${digests.of('phone', person.phoneNumber)}`;
  if (!(await takeOfHour(tx, { key, limit: settings.codesPerHour }, now))) return null;
  return counsellingOfNumber(tx, number, person);
}

/** What was said of a draft: what is left out stays as it was. */
function given<Value>(draft: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const said: Record<string, Value> = {};
  for (const [field, value] of Object.entries(draft)) if (value !== undefined) said[field] = value;
  return said;
}
