import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoginContext } from '../case-access/index.ts';
import type { KnownPerson } from '../counselling/index.ts';
import { personOf } from './application-view.ts';
import { runningApplication } from './running-application.ts';

/** Somebody whose identity was checked, with a keyed digest that is the same whenever they come. */
export interface IdentifiedPerson extends KnownPerson {
  readonly digest: string;
}

/** Who holds the secret of an application and was identified; nobody once its time is over. */
export async function identifiedApplicant(
  tx: EntityManager,
  { secret, digests }: Pick<LoginContext, 'digests'> & { readonly secret: string },
  now: Date,
): Promise<IdentifiedPerson | null> {
  const application = await runningApplication(tx, secret, ['DRAFT', 'SUBMITTED'], now);
  const person = application && (await personOf(tx, application));
  if (!application || !person) return null;
  // Not every check gives the number that stands for a person everywhere.
  const digest = application.ciDigest ?? digests.of('person', `${person.name}|${person.phoneNumber}`);
  return { ...person, digest };
}
