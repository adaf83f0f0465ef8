import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseSide } from '../dispute-case/index.ts';
import { CaseAnswerRow } from './case-answer.entity.ts';
import type { AnsweredQuestion } from './case-answer.ts';

/** An answer as it is written down. */
export interface NewAnswer {
  readonly caseId: string;
  readonly question: AnsweredQuestion;
  readonly round: number;
  readonly side: CaseSide | null;
  readonly agreed: boolean | null;
  readonly text: string;
  readonly open: boolean;
  readonly late: boolean;
  readonly now: Date;
}

/** Keeps what a side answered, in the transaction of its step. */
export function writeAnswer(tx: EntityManager, { side, now, ...answer }: NewAnswer): CaseAnswerRow {
  if (!side) throw new Error('an answer was given by neither side');
  const row = { id: newId(), ...answer, side, accepted: null, decisionNote: null, givenAt: now };
  return tx.create(CaseAnswerRow, row);
}
