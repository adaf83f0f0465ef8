import { isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { requestCorrection, type CorrectionCode } from '../settlement/index.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import type { SettlementRow } from './settlement-run.entity.ts';
import { NOTE_LENGTH } from './settlement-run.ts';
import { takeSettlementStep } from './take-settlement-step.ts';

type Code = SettlementRunCode | CorrectionCode;

/**
 * Answers an objection: the statement is upheld, or it is put right by a correction, which somebody else approves and the
 * next settlement takes; the statement itself never changes.
 */
export async function answerObjection(
  context: Context,
  input: { readonly settlementId: string; readonly answer: string; readonly correction?: number | null },
): Promise<SettlementRow | Refusal<Code>> {
  const note = input.answer.trim();
  if (note === '') return refuse('ANSWER_MISSING', ['input', 'answer']);
  if (note.length > NOTE_LENGTH) return refuse('SETTLEMENT_NOTE_TOO_LONG', ['input', 'answer']);
  const { settlementId, correction = null } = input;
  return wholeAct<SettlementRow, Code>(context.em, async (tx) => {
    const step = correction === null ? 'uphold' : 'correct';
    const settlement = await takeSettlementStep(tx, { settlementId, step, note }, context);
    if (isRefusal<Code>(settlement) || correction === null) return settlement;
    const { storefrontCode, number } = settlement;
    const reason = `${number}: ${note}`.slice(0, 1000);
    const asked = await requestCorrection(
      tx,
      { storefrontCode, amount: correction, reason, field: 'correction' },
      context,
    );
    return isRefusal<Code>(asked) ? asked : settlement;
  });
}
