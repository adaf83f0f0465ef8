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

/** Extensions that were connected when they were last tried. */
export async function connectedExtensions(em: EntityManager): Promise<string[]> {
  const connected = await em.find(ExtensionRow, { lineState: 'GREEN' });
  return connected.map(({ number }) => number);
}
