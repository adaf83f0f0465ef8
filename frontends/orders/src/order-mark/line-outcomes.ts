import type { LineOutcome } from '../desk-slot.ts';
import type { LineOutcome_ResultFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment LineOutcome_result on LineResult {
    lineId
    line {
      id
      number
      flags
      flagColour
      flagNote
      allocatedAt
      variant {
        id
        sku
      }
    }
    userErrors {
      message
    }
  }
`);

/** What became of each line of an act on many, as the desk lists it; none where the whole act was refused. */
export function outcomesOf(results: readonly LineOutcome_ResultFragment[] | null | undefined): LineOutcome[] {
  return (results ?? []).map(({ lineId, line, userErrors }) => ({
    lineId,
    line: line && { number: line.number, sku: line.variant.sku },
    problem: userErrors[0]?.message ?? null,
  }));
}
