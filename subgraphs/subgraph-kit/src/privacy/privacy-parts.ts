import type { RowSchema } from '../database.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import type { Job } from '../jobs.ts';
import { accessLogRows } from './access-log.entity.ts';
import { accessLogResolver } from './access-log.resolver.ts';
import { keyRotationResolver } from './key-rotation.resolver.ts';
import { legalHoldRows } from './legal-hold.entity.ts';
import { legalHoldResolver } from './legal-hold.resolver.ts';
import { privacyJobs } from './privacy-jobs.ts';
import type { Retention } from './retention.ts';
import type { SealedTable } from './sealing.ts';

/** What a feature declares of personal data. */
export interface PrivacyFeature {
  /** Personal columns of its tables. */
  readonly personal?: readonly (SealedTable & { readonly subject: string })[];
  /** How long its rows are kept. */
  readonly retention?: readonly Retention[];
}

/** What a slice gets for its declarations: nothing for a slice that has none. */
export interface PrivacyParts {
  readonly resolvers: readonly DecoratedClass[];
  readonly rows: readonly RowSchema[];
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Makes the root fields, rows and jobs of a slice that holds personal data. */
export function privacyParts(slice: string, features: readonly PrivacyFeature[]): PrivacyParts {
  const tables = features.flatMap(({ personal }) => personal ?? []);
  const retentions = features.flatMap(({ retention }) => retention ?? []);
  if (tables.length === 0 && retentions.length === 0) return { resolvers: [], rows: [], jobs: {} };
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  const subjects = [...new Set([...tables, ...retentions].map(({ subject }) => subject))].toSorted();
  return {
    resolvers: [accessLogResolver(prefix), legalHoldResolver(prefix, subjects), keyRotationResolver(prefix)],
    rows: [...accessLogRows, ...legalHoldRows],
    jobs: privacyJobs(slice, tables, retentions),
  };
}
