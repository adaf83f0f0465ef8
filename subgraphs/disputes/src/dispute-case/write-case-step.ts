import { isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import type { TakenStep } from './dispute-case-process.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { StepLetter } from './keep-correspondence.ts';
import { readText } from './read-text.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Steps that consist in writing something down. */
export type WrittenStep = Extract<
  TakenStep,
  'reportSelfRemedy' | 'beginFactFinding' | 'requestOpinions' | 'rejectAgreement' | 'withdraw'
>;

/** Text of a step with who reads it, and its files. */
interface WrittenLetter {
  readonly text: string;
  readonly letter: StepLetter;
}

interface Writing {
  /** Input field that holds the text. */
  readonly field: string;
  readonly missing: DisputesCode;
}

const WRITINGS: Readonly<Record<WrittenStep, Writing>> = {
  reportSelfRemedy: { field: 'text', missing: 'TEXT_MISSING' },
  beginFactFinding: { field: 'note', missing: 'TEXT_MISSING' },
  requestOpinions: { field: 'note', missing: 'TEXT_MISSING' },
  rejectAgreement: { field: 'reason', missing: 'AGREEMENT_REASON_MISSING' },
  withdraw: { field: 'reason', missing: 'REASON_MISSING' },
};

/** Takes a step that is nothing without its text; the text stands in the history. */
export async function writeCaseStep(
  context: Context,
  caseId: string,
  step: WrittenStep,
  said: string | WrittenLetter,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { text, letter } = typeof said === 'string' ? { text: said, letter: {} } : said;
  const note = readText(text, WRITINGS[step]);
  if (isRefusal<DisputesCode>(note)) return note;
  return takeCaseStep(context, caseId, step, { note, letter });
}
