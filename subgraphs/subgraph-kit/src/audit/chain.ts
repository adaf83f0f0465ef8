import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Hash that stands before the first row of a chain. */
export const GENESIS = '0'.repeat(64);

/** What is on record of one act. */
export interface AuditContent {
  readonly id: string;
  /** What was done, e.g. ticket.transfer. */
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Who did it; null for the clock. */
  readonly actorId: string | null;
  /** Login of who did it. */
  readonly actorAccount: string | null;
  /** Circumstances in identifiers and codes; never a name, a phone number or a text that somebody wrote. */
  readonly data: unknown;
  /** Moment of the act, in ISO 8601 with milliseconds in UTC. */
  readonly occurredAt: string;
}

/** Digest of an entry: SHA-256 over its canonical JSON (RFC 8785), in hex. */
export function digestOf(content: AuditContent): string {
  return sha256({ ...content });
}

/** Hash of one row of the chain: SHA-256 over its place, the hash before it and the digest of its entry, in hex. */
export function linkHash(seq: number, previous: string, digest: string): string {
  return sha256({ seq, previous, digest });
}

function sha256(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('what goes on record must be JSON');
  return createHash('sha256').update(text).digest('hex');
}
