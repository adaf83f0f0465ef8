import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReplyTemplateRow } from './reply-template.entity.ts';

/** Templates that an actor sees: those of their own, and the shared ones. */
export const readableTemplates = readableBy((actor): FilterQuery<ReplyTemplateRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'ADMIN')
    ? { $and: [{ removedAt: null }, { $or: [{ ownerId: actor.id }, { isShared: true }] }] }
    : nothing,
);

/** Indicates whether an actor may share templates, and change those that are shared. */
export function leadsTemplates(actor: Actor): boolean {
  return hasRole(actor, 'SENIOR', 'ADMIN');
}

/** Indicates whether a template is the actor's to change: their own, and a shared one for who leads. */
export function mayChangeTemplate(actor: Actor, { ownerId, isShared }: ReplyTemplateRow): boolean {
  return ownerId === actor.id || (isShared && leadsTemplates(actor));
}
