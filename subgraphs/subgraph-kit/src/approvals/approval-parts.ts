import type { RowSchema } from '../database.ts';
import type { EventHandler } from '../events.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import type { PrivacyFeature } from '../privacy/privacy-parts.ts';
import { ABSENCE_CHANGED, keepAbsence } from './absences.ts';
import { approvalFields } from './approval-fields.ts';
import { absenceRows, approvalRows } from './approval.entity.ts';
import { approvalEventPersonal, approvalPersonal, approvalStepPersonal } from './approval.personal.ts';
import { approvalActs, approvalQueries } from './approval.resolver.ts';
import type { ApprovalKind } from './approval.ts';

/** What a feature declares of acts that somebody else has to approve. */
export interface ApprovalFeature {
  readonly approvals?: readonly ApprovalKind[];
}

/** What a slice gets for its declarations. */
export interface ApprovalParts extends PrivacyFeature {
  readonly resolvers: readonly DecoratedClass[];
  readonly rows: readonly RowSchema[];
  readonly hears: Readonly<Record<string, EventHandler>>;
}

/** Makes the root fields and rows of a slice with approvals; every slice keeps who is away. */
export function approvalParts(slice: string, kinds: readonly ApprovalKind[]): ApprovalParts {
  const hears = { [ABSENCE_CHANGED]: keepAbsence };
  if (kinds.length === 0) return { resolvers: [], rows: absenceRows, hears };
  const doubled = kinds.find(({ kind }, index) => kinds.findIndex((other) => other.kind === kind) !== index);
  if (doubled) throw new Error(`${slice}: two approvals are declared as ${doubled.kind}`);
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  return {
    resolvers: [approvalQueries(prefix), approvalActs(prefix), ...approvalFields],
    rows: [...absenceRows, ...approvalRows],
    hears,
    personal: [approvalPersonal, approvalStepPersonal, approvalEventPersonal],
  };
}
