import { decide, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockedCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { supplementProcess } from './supplement-process.ts';
import type { SupplementCode } from './supplement-words.ts';
import { readableSupplements, rolesTowards } from './supplement.access.ts';
import { SupplementRequestRow } from './supplement.entity.ts';
import type { SupplementState } from './supplement.ts';

/** A request with its case, both locked, and what the roles of the actor in that case are. */
export interface OpenedRequest {
  readonly request: SupplementRequestRow;
  readonly dispute: DisputeCaseRow;
  readonly roles: readonly string[];
}

/** Locks a request that the actor reads, after its case, until the transaction ends. */
export async function openedRequest(
  tx: EntityManager,
  { actor }: Pick<Context, 'actor'>,
  requestId: string,
): Promise<OpenedRequest | Refusal<SupplementCode>> {
  const where = { $and: [readableSupplements(actor), { id: requestId }] };
  const found = await tx.findOne(SupplementRequestRow, where);
  const dispute = found && (await lockedCase(tx, actor, found.caseId));
  if (!found || !dispute) return refuse('REQUEST_UNKNOWN', ['input', 'requestId']);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const request = await tx.findOneOrFail(SupplementRequestRow, where, lock);
  return { request, dispute, roles: rolesInCase(dispute, actor) };
}

/** State to which a step of a person leads; a refusal where they may not take it, or not now. */
export function stepOf(
  { request, roles }: OpenedRequest,
  step: 'answer' | 'callOff',
): SupplementState | Refusal<SupplementCode> {
  const decision = decide(supplementProcess, step, request, rolesTowards(request.side, roles));
  return decision.allowed ? decision.to : refuse(decision.code);
}
