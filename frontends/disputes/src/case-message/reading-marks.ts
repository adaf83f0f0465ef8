import { PARTIES } from '../case-form/index.ts';
import type { CaseMessageReader } from '../gql/graphql.ts';
import type { ShownMessage } from './message-query.ts';

/** What is known of one side's reading of a message: when it first read it, or that it may not read it. */
export interface ReadingMark {
  readonly side: CaseMessageReader;
  /** None while it has not read it. */
  readonly at: string | null;
  readonly hidden: boolean;
}

type Read = Pick<ShownMessage, 'authorSide' | 'visibleTo'> & {
  readonly readings: readonly Omit<ShownMessage['readings'][number], '__typename'>[];
};

/** Gives the mark of every side that did not write a message: both parties, and the officer of what others wrote. */
export function readingMarks({ authorSide, visibleTo, readings }: Read): ReadingMark[] {
  const sides: readonly CaseMessageReader[] = [...PARTIES, 'OFFICER'];
  return sides
    .filter((side) => side !== authorSide)
    .map((side) => ({
      side,
      at: readings.find((reading) => reading.side === side)?.at ?? null,
      hidden: side !== 'OFFICER' && !visibleTo.includes(side),
    }));
}

/** Gives the parties to whom a message can still be opened. */
export function hiddenParties({ visibleTo }: Pick<ShownMessage, 'visibleTo'>) {
  return PARTIES.filter((party) => !visibleTo.includes(party));
}
