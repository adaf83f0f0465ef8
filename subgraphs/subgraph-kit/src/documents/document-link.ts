import type { Buffer } from 'node:buffer';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { openToken, sealToken } from '../files/sealed-token.ts';
import type { DocumentRoom } from './document-room.ts';

const LINK_MINUTES = 5;
/** Time for which somebody may look at a draft. */
export const DRAFT_MINUTES = 10;

const place = z.discriminatedUnion('of', [
  /** Issued document, and the side that takes it. */
  z.object({ of: z.literal('DOCUMENT'), id: z.uuid(), side: z.string() }),
  /** Draft, and the key that opens it. */
  z.object({ of: z.literal('DRAFT'), id: z.uuid(), key: z.string() }),
  z.object({ of: z.literal('SAMPLE'), kind: z.string(), language: z.enum(['ko', 'en']) }),
]);

const link = z.object({
  place,
  account: z.object({ id: z.uuid(), name: z.string(), login: z.string() }),
  /** Moment it ends, in milliseconds since the epoch. */
  until: z.number().int(),
});

/** What a link opens. */
export type LinkPlace = z.infer<typeof place>;

/** What a link opens, and for whom. */
export type DocumentGrant = z.infer<typeof link>;

/** Address of a document or draft for the viewer alone, good for some minutes. */
export function documentLink({ slice, linkSecret }: DocumentRoom, { actor, now }: Context, to: LinkPlace): string {
  const minutes = to.of === 'DOCUMENT' ? LINK_MINUTES : DRAFT_MINUTES;
  const claims: DocumentGrant = {
    place: to,
    account: { id: actor.id, name: actor.name, login: actor.login },
    until: now.getTime() + minutes * 60_000,
  };
  return `/files/${slice}/documents/${sealToken(linkSecret, claims)}`;
}

/** Opens a link; null when it is none of ours, was changed, or is over. */
export function openDocumentLink(secret: Buffer, token: string, now: Date): DocumentGrant | null {
  const { success, data } = link.safeParse(openToken(secret, token));
  return success && now.getTime() < data.until ? data : null;
}
