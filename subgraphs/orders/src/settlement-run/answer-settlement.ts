import { refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { endAnswerTime } from './answer-clock.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import type { SettlementRow } from './settlement-run.entity.ts';
import { NOTE_LENGTH } from './settlement-run.ts';
import { takeSettlementStep } from './take-settlement-step.ts';

/** Approves a statement as who runs the storefront (정산 확인). */
export async function approveSettlement(
  { em, ...act }: Context,
  settlementId: string,
): Promise<SettlementRow | Refusal<SettlementRunCode>> {
  return wholeAct<SettlementRow, SettlementRunCode>(em, (tx) =>
    takeSettlementStep(
      tx,
      { settlementId, step: 'approve', alsoDo: (settlement) => endAnswerTime(tx, settlement, act) },
      act,
    ),
  );
}

/** Objects to a statement as who runs the storefront, with a reason (이의). */
export async function objectToSettlement(
  { em, ...act }: Context,
  { settlementId, reason }: { readonly settlementId: string; readonly reason: string },
): Promise<SettlementRow | Refusal<SettlementRunCode>> {
  const note = reason.trim();
  if (note === '') return refuse('OBJECTION_REASON_MISSING', ['input', 'reason']);
  if (note.length > NOTE_LENGTH) return refuse('SETTLEMENT_NOTE_TOO_LONG', ['input', 'reason']);
  return wholeAct<SettlementRow, SettlementRunCode>(em, (tx) =>
    takeSettlementStep(
      tx,
      { settlementId, step: 'object', note, alsoDo: (settlement) => endAnswerTime(tx, settlement, act) },
      act,
    ),
  );
}
