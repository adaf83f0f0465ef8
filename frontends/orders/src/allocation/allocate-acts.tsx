import { Button, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import { IconBoxSeam } from '@tabler/icons-react';
import type { DeskSelection } from '../desk-slot.ts';
import { graphql } from '../gql/index.ts';
import { outcomesOf } from '../order-mark/index.ts';
import { allocationWords } from './allocation-words.ts';

const ALLOCATE = graphql(`
  mutation AllocateChosenLines($input: AllocateLinesInput!) {
    allocateLines(input: $input) {
      results {
        ...LineOutcome_result @unmask
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
        ...LineOutcome_result @unmask
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Buttons over the chosen rows that set stock aside for them or take it back. */
export function AllocateActs({ lineIds, onDone }: DeskSelection) {
  const words = useWords(allocationWords);
  const [allocate, allocating] = useStep(ALLOCATE, (data) => data.allocateLines);
  const [release, releasing] = useStep(RELEASE, (data) => data.releaseLines);
  const busy = allocating.busy || releasing.busy;
  const take = async (act: typeof allocate | typeof release) => {
    const outcome = await act({ input: { lineIds: [...lineIds] } });
    if (outcome.done) onDone(outcomesOf(outcome.payload.results));
    else notifyRefusal(outcome);
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
