import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageDeclaration } from '../dispatch/dispatch-room.ts';
import type { ApprovalKind } from './approval.ts';

/** What a slice has approved, and who reads all of it. */
export interface ApprovalRoom {
  readonly wide: readonly Role[];
  readonly approvals: readonly ApprovalKind[];
  /** Messages that the slice sends. */
  readonly messages: readonly Pick<MessageDeclaration, 'templates'>[];
}

const rooms = new WeakMap<object, ApprovalRoom>();

/** Hands a slice's kinds of approval to every entity manager of its databases. */
export function holdApprovals(managers: readonly Pick<EntityManager, 'config'>[], room: ApprovalRoom): void {
  for (const { config } of managers) rooms.set(config, room);
}

const EMPTY: ApprovalRoom = { wide: [], approvals: [], messages: [] };

/** Room of the slice that an entity manager belongs to. */
export function approvalRoomOf({ config }: Pick<EntityManager, 'config'>): ApprovalRoom {
  return rooms.get(config) ?? EMPTY;
}

/** Declared kind of approval; one that the slice does not declare is a fault. */
export function kindOf(em: Pick<EntityManager, 'config'>, kind: string): ApprovalKind {
  const found = knownKind(em, kind);
  if (!found) throw new Error(`no approval is declared as ${kind}`);
  return found;
}

/** Declared kind of approval; null for one that is declared no more. */
export function knownKind({ config }: Pick<EntityManager, 'config'>, kind: string): ApprovalKind | null {
  return rooms.get(config)?.approvals.find((one) => one.kind === kind) ?? null;
}
