import { Button, notify, useStep, useWords } from '@madang/frontend-kit';
import { IconBoxSeam } from '@tabler/icons-react';
import type { DeskSelection, LineOutcome } from '../desk-slot.ts';
import { graphql } from '../gql/index.ts';
import { allocationWords } from './allocation-words.ts';

const ALLOCATE = graphql(`
  mutation AllocateChosenLines($input: AllocateLinesInput!) {
    allocateLines(input: $input) {
      results {
        lineId
        line {
          id
          flags
          allocatedAt
        }
        userErrors {
          message
        }
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const RELEASE = graphql(`
  mutation ReleaseChosenLines($input: ReleaseLinesInput!) {
    releaseLines(input: $input) {
      results {
        lineId
        line {
          id
          flags
          allocatedAt
        }
        userErrors {
          message
        }
      }
      userErrors {
        message
        field
      }
    }
  }
`);

type Results = readonly { readonly lineId: string; readonly userErrors: readonly { readonly message: string }[] }[];

/** Buttons over the chosen rows that set stock aside for them or take it back. */
export function AllocateActs({ lineIds, onDone }: DeskSelection) {
  const words = useWords(allocationWords);
  const [allocate, allocating] = useStep(ALLOCATE, (data) => data.allocateLines);
  const [release, releasing] = useStep(RELEASE, (data) => data.releaseLines);
  const busy = allocating.busy || releasing.busy;
  const take = async (act: typeof allocate | typeof release) => {
    const outcome = await act({ input: { lineIds: [...lineIds] } });
    if (outcome.done) onDone(outcomesOf(outcome.payload.results ?? []));
    else if (outcome.userErrors[0]) notify.problem(outcome.userErrors[0].message);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        disabled={busy}
        leftSection={<IconBoxSeam size={14} aria-hidden />}
        onClick={() => void take(allocate)}
      >
        {words('allocate')}
      </Button>
      <Button size="compact-sm" variant="subtle" disabled={busy} onClick={() => void take(release)}>
        {words('release')}
      </Button>
    </>
  );
}

function outcomesOf(results: Results): LineOutcome[] {
  return results.map(({ lineId, userErrors }) => ({ lineId, problem: userErrors[0]?.message ?? null }));
}
