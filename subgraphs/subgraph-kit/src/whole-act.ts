import type { EntityManager } from '@mikro-orm/postgresql';
import { isRefusal, type Refusal } from './refusal.ts';

/** Ends a transaction of which nothing is to be left, and carries why. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Runs an act in one transaction of which nothing is left when it is refused, however far it had come. */
export async function wholeAct<Result, Code extends string>(
  em: EntityManager,
  work: (tx: EntityManager) => Promise<Result | Refusal<Code>>,
): Promise<Result | Refusal<Code>> {
  try {
    return await em.transactional(async (tx) => {
      const result = await work(tx);
      if (isRefusal<Code>(result)) throw new Refused(result);
      return result;
    });
  } catch (error) {
    // It was thrown above, with a refusal of this act.
    if (error instanceof Refused) return error.refusal as Refusal<Code>;
    throw error;
  }
}
