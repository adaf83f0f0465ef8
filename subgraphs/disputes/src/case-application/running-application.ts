import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf } from '../case-access/index.ts';
import { CaseApplicationRow } from './case-application.entity.ts';
import type { ApplicationState } from './case-application.ts';

/** Finds the application of a secret in one of these states and locks it; one whose time is over is as unknown as none. */
export async function runningApplication(
  tx: EntityManager,
  secret: string,
  states: readonly ApplicationState[],
  now: Date,
): Promise<CaseApplicationRow | null> {
  return tx.findOne(
    CaseApplicationRow,
    { secretDigest: digestOf(secret), state: { $in: [...states] }, expiresAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}
