import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { TakenStep } from './dispute-case-process.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { takeCaseStep } from './take-case-step.ts';

const TEXT_LENGTH = 20_000;

/** Steps that consist in writing something down. */
export type WrittenStep = Extract<
  TakenStep,
  'reportSelfRemedy' | 'beginFactFinding' | 'recommendSettlement' | 'recordAgreement' | 'withdraw'
>;

interface Writing {
  /** Input field that holds the text. */
  readonly field: string;
  readonly missing: DisputesCode;
  readonly keep?: (dispute: DisputeCaseRow, text: string, now: Date) => void;
}

const WRITINGS: Readonly<Record<WrittenStep, Writing>> = {
  reportSelfRemedy: {
    field: 'text',
    missing: 'TEXT_MISSING',
    keep: (dispute, _text, now) => void (dispute.selfRemediedAt = now),
  },
  beginFactFinding: { field: 'note', missing: 'TEXT_MISSING' },
  recommendSettlement: {
    field: 'text',
    missing: 'TEXT_MISSING',
    keep: (dispute, text) => void (dispute.recommendation = text),
  },
  recordAgreement: { field: 'text', missing: 'TEXT_MISSING', keep: (dispute, text) => void (dispute.agreement = text) },
  withdraw: { field: 'reason', missing: 'REASON_MISSING' },
};

/** Takes a step that is nothing without its text; the text stands in the history. */
export async function writeCaseStep(
  context: Context,
  caseId: string,
  step: WrittenStep,
  text: string,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { field, missing, keep } = WRITINGS[step];
  const note = text.trim();
  if (note === '') return refuse(missing, ['input', field]);
  if (note.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', field]);
  return takeCaseStep(context, caseId, step, { note, alsoDo: (dispute) => keep?.(dispute, note, context.now) });
}
