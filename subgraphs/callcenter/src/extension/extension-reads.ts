import type { Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableExtensions } from './extension.access.ts';
import { ExtensionRow } from './extension.entity.ts';

/** Extension at which the actor sits; none until they claim one. */
export function ownExtension({ em, actor }: Pick<Context, 'em' | 'actor'>): Promise<ExtensionRow | null> {
  return em.findOne(ExtensionRow, { $and: [readableExtensions(actor), { agentId: actor.id }] });
}

/** Who sits at an extension; nobody where nobody does. */
export async function agentAt(em: EntityManager, number: string): Promise<string | null> {
  const extension = await em.findOne(ExtensionRow, { number });
  return extension?.agentId ?? null;
}

/** Extensions at which somebody works now. */
export async function mannedExtensions(em: EntityManager): Promise<string[]> {
  const manned = await em.find(ExtensionRow, { agentId: { $ne: null }, agentState: { $ne: 'OFFLINE' } });
  return manned.map(({ number }) => number);
}

/** Indicates whether an extension was connected when it was last tried. */
export async function hasGreenLamp(em: EntityManager, number: string): Promise<boolean> {
  return (await em.count(ExtensionRow, { number, lineState: 'GREEN' })) > 0;
}
