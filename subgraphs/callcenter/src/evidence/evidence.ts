import { createHash } from 'node:crypto';

/** States of a bundle: one that waits for another slice, and one that is never changed again. */
export const EVIDENCE_STATES = ['COLLECTING', 'FROZEN'] as const;

/** Job that asks again for what another slice could not tell. */
export const COLLECT_EVIDENCE = 'collect-evidence';

/** One text of a bundle. */
export interface EvidenceText {
  readonly name: string;
  readonly text: string;
}

/** What a manifest says of one text. */
export interface ManifestEntry {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** SHA-256 of a text, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A text as evidence is kept: the same things always make the same bytes. */
export function evidenceText(name: string, content: unknown): EvidenceText {
  return { name: `${name}.json`, text: JSON.stringify(content, null, 2) };
}

/** List of all texts of a bundle with their digests; its own digest stands for the whole. */
export function manifestOf(ticketNumber: string, frozenAt: Date, entries: readonly ManifestEntry[]): string {
  const items = entries
    .map(({ name, sha256: digest, bytes }) => ({ name, sha256: digest, bytes }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return JSON.stringify({ ticket: ticketNumber, frozenAt: frozenAt.toISOString(), algorithm: 'SHA-256', items });
}
