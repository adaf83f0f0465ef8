import { readFileSync } from 'node:fs';
import { z } from 'zod';

const day = z.iso.date();

const shape = z.object({
  /** Advisories we live with for now, by their GitHub id, each with a reason and a day on which it is looked at again. */
  accepted: z.array(z.object({ id: z.string(), why: z.string().min(10), until: day })),
  /** Versions that must never come back, whatever a registry says of them. */
  denied: z.array(z.object({ package: z.string(), below: z.string(), why: z.string() })),
  licences: z.array(z.string()),
  /** Licences beside the usual, for the packages named; a star stands for any end of a name. */
  tolerated: z.array(z.object({ licence: z.string(), packages: z.string(), why: z.string().min(10) })),
});

/** What the audit of dependencies goes by. */
export type AuditRules = z.infer<typeof shape>;

/** Reads the committed rules. */
export function auditRules(): AuditRules {
  return shape.parse(JSON.parse(readFileSync(new URL('rules.json', import.meta.url), 'utf8')));
}
