import type { Context } from '@madang/subgraph-kit';
import { z } from 'zod';
import { evidenceItems } from './evidence-reads.ts';
import type { EvidenceBundleRow, EvidenceItemRow } from './evidence.entity.ts';
import { evidencePersonal } from './evidence.personal.ts';
import { manifestOf, sha256 } from './evidence.ts';

const manifest = z.object({
  ticket: z.string(),
  frozenAt: z.coerce.date(),
  items: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.number() })),
});

/** What came of computing all digests of a bundle anew. */
export interface EvidenceCheckResult {
  readonly isIntact: boolean;
  /** Names of what is not as it was frozen: `manifest`, or texts. */
  readonly flaws: readonly string[];
}

/** Name under which the manifest itself is told to be flawed. */
const MANIFEST = 'manifest';

/** Computes all digests of a frozen bundle anew; null for one that is not frozen yet. */
export async function checkEvidence(context: Context, bundle: EvidenceBundleRow): Promise<EvidenceCheckResult | null> {
  const { manifest: text, digest } = bundle;
  if (!text || !digest) return null;
  const read = manifest.safeParse(parsed(text));
  if (!read.success || sha256(text) !== digest) return { isIntact: false, flaws: [MANIFEST] };
  const { ticket, frozenAt, items: listed } = read.data;
  const kept = await evidenceItems(context, bundle.id);
  const texts = await Promise.all(kept.map((item) => openText(context, item)));
  const found = kept.flatMap(({ name }, index) => {
    const clear = texts[index];
    return typeof clear === 'string' ? [{ name, sha256: sha256(clear), bytes: Buffer.byteLength(clear) }] : [];
  });
  const isAsListed = (name: string) =>
    found.some((one) => JSON.stringify(one) === JSON.stringify(listed.find((entry) => entry.name === name)));
  const names = new Set([...listed, ...kept].map(({ name }) => name));
  const flaws = [...names].filter((name) => !isAsListed(name));
  if (flaws.length === 0 && manifestOf(ticket, frozenAt, found) !== text) flaws.push(MANIFEST);
  return { isIntact: flaws.length === 0, flaws };
}

/** A text in clear; null when its sealed bytes are not those that were sealed. */
async function openText({ em }: Context, item: EvidenceItemRow): Promise<string | null> {
  return evidencePersonal.open(em, item, 'content').catch(() => null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
