import { stepOf, type ChannelReading, type ClaimAnswer, type StorefrontConnector } from '../connector/index.ts';
import type { DueTask, TaskAnswer } from './outward-task.ts';

/** What a buyer is told where nobody wrote why. */
const USUAL_REASON = '판매자가 확인한 결과 요청을 받아들일 수 없습니다.';

/** Tells a marketplace how claims were decided; what it refuses or does not answer is looked for there, where it may be decided already. */
export async function tellClaims(
  connector: StorefrontConnector,
  tasks: readonly DueTask[],
  clock: () => Date,
): Promise<TaskAnswer[]> {
  const answers: TaskAnswer[] = [];
  for (const task of tasks) {
    const claim = claimOf(task);
    const answer = await connector.answerClaim(claim, clock());
    const isOpen = answer.outcome === 'UNCLEAR' || answer.outcome === 'REFUSED';
    const isThere = isOpen && (await isDecidedThere(connector, claim, clock()));
    answers.push({ task, answer: isThere ? { outcome: 'DONE', value: null } : answer });
    if (answer.outcome === 'LATER') break;
  }
  return answers;
}

function claimOf({ externalNumber, lineNumbers, claimKind, claimAnswer, claimReason }: DueTask): ClaimAnswer {
  if (claimKind === null || claimAnswer === null) throw new Error('a claim is to be told and says not what it is');
  const reason = claimAnswer === 'REFUSE' ? (claimReason ?? USUAL_REASON) : null;
  // Its number there is read with the order: what is open now counts, not what was when it was collected.
  return { externalNumber, lineNumbers, kind: claimKind, answer: claimAnswer, claimNumber: null, reason };
}

const DONE_FACTS = { CANCEL: 'CANCELLED', RETURN: 'RETURNED', EXCHANGE: 'EXCHANGED' } as const;

async function isDecidedThere(connector: StorefrontConnector, claim: ClaimAnswer, now: Date): Promise<boolean> {
  const read = await connector.ordersByNumber([claim], now);
  if (read.outcome !== 'DONE') return false;
  const lines = read.value.flatMap((reading) => linesOf(reading, claim));
  return (
    lines.length > 0 &&
    lines.every(({ status }) => {
      if (status === null) return false;
      // A claim that was turned down leaves the line on its way to the buyer.
      return claim.answer === 'REFUSE' ? stepOf(status.fact) !== null : status.fact === DONE_FACTS[claim.kind];
    })
  );
}

function linesOf(reading: ChannelReading, { externalNumber, lineNumbers }: ClaimAnswer) {
  if (reading.kind !== 'ORDER' || reading.order.externalNumber !== externalNumber) return [];
  return reading.order.lines.filter((line) => lineNumbers.includes(line.externalNumber));
}
