import type { Role } from '@madang/shared-schema/roles';
import type { ApprovalKind } from '../approvals/index.ts';
import type { RowSchema } from '../database.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import { objectRows } from '../files/file.entity.ts';
import type { Jobs } from '../jobs.ts';
import type { SealedTable } from '../privacy/sealing.ts';
import { documentActs } from './document-acts.resolver.ts';
import { documentRevocation } from './document-revocation.ts';
import { documentResolvers } from './document.resolver.ts';
import { documentsJobs } from './documents-jobs.ts';
import type { DocumentFeature, DocumentsOfSlice } from './documents.ts';
import { documentRows } from './issued-document.entity.ts';
import { documentPersonal } from './issued-document.personal.ts';

/** What a slice gets for its declarations: nothing for a slice that issues no documents. */
export interface DocumentsParts {
  readonly resolvers: readonly DecoratedClass[];
  readonly rows: readonly RowSchema[];
  readonly jobs: Jobs;
  readonly personal: readonly (SealedTable & { readonly subject: string })[];
}

/** All that the features of a slice declare of documents; a kind that two declare is a fault. */
export function documentsOfSlice(features: readonly DocumentFeature[]): DocumentsOfSlice {
  const declarations = features.flatMap(({ documents }) => documents ?? []);
  const kinds = declarations.flatMap(({ templates }) => templates.map(({ kind }) => kind));
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice !== undefined) throw new Error(`two templates claim ${twice}`);
  return { declarations, issued: features.flatMap(({ documentIssued }) => documentIssued ?? []) };
}

/** Approvals of a slice that issues documents: two people revoke one. */
export function documentApprovals({ declarations }: DocumentsOfSlice): readonly ApprovalKind[] {
  return declarations.length > 0 ? [documentRevocation] : [];
}

/** Makes the root fields, rows and jobs of a slice that issues documents. */
export function documentsParts(
  slice: string,
  wide: readonly Role[],
  { declarations }: DocumentsOfSlice,
): DocumentsParts {
  if (declarations.length === 0) return { resolvers: [], rows: [], jobs: {}, personal: [] };
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  const staff = [...new Set<Role>([...wide, 'ADMIN', ...declarations.flatMap(({ readers }) => readers ?? [])])];
  return {
    resolvers: [...documentResolvers(prefix, staff), documentActs(prefix, staff)],
    rows: [...documentRows, ...objectRows],
    jobs: documentsJobs,
    personal: [documentPersonal],
  };
}
