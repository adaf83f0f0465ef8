import { isRefusal, issueDocument, refuse, wholeAct, type Act, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { settlementStatement } from '../settlement-document/index.ts';
import { startAnswerTime, subjectOf } from './answer-clock.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import type { SettlementRow } from './settlement-run.entity.ts';
import { statementOf } from './statement-of.ts';
import { takeSettlementStep } from './take-settlement-step.ts';

const payload = z.object({ settlementId: z.uuid() });

/** Issues a settlement by hand, where the job could not, e.g. because there was no certificate. */
export async function issueSettlement(
  context: Context,
  settlementId: string,
): Promise<SettlementRow | Refusal<SettlementRunCode>> {
  return issueInAct(context.em, settlementId, context);
}

/** Job that issues a settlement; one that was issued by somebody else meanwhile stays as it is. */
export async function issueByJob(em: EntityManager, given: unknown, now: Date): Promise<void> {
  const { settlementId } = payload.parse(given);
  const issued = await issueInAct(em, settlementId, { actor: null, now });
  // It is tried again later; until then the settlement stays a draft in plain sight.
  if (isRefusal<SettlementRunCode>(issued) && issued.code === 'STATEMENT_NOT_SIGNED')
    throw new Error(`settlement ${settlementId} cannot be signed`);
}

function issueInAct(
  em: EntityManager,
  settlementId: string,
  act: Act,
): Promise<SettlementRow | Refusal<SettlementRunCode>> {
  return wholeAct<SettlementRow, SettlementRunCode>(em, (tx) => {
    const alsoDo = async (settlement: SettlementRow): Promise<Refusal<SettlementRunCode> | undefined> => {
      settlement.issuedAt = act.now;
      settlement.answerBy = await startAnswerTime(tx, settlement, act);
      await tx.flush();
      const ordered = await orderStatement(tx, settlement, act);
      return isRefusal(ordered) ? refuse('STATEMENT_NOT_SIGNED') : undefined;
    };
    return takeSettlementStep(tx, { settlementId, step: 'issue', alsoDo }, act);
  });
}

async function orderStatement(tx: EntityManager, settlement: SettlementRow, act: Act) {
  const data = await statementOf(tx, settlement);
  return issueDocument(
    tx,
    {
      template: settlementStatement,
      data,
      subject: subjectOf(settlement),
      audience: ['OPERATOR'],
      parties: [data.storefront.operator],
      language: 'ko',
    },
    act,
  );
}
