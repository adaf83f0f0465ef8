import { Dialog, Num, Rows, RowItem, useWords } from '@madang/frontend-kit';
import type { LineOutcome } from '../desk-slot.ts';
import { markWords } from './mark-words.ts';

/** What was not done of an act on many lines, line by line with its reason. */
export function LineResults(props: {
  outcomes: readonly LineOutcome[];
  numberOf: (lineId: string) => string;
  onClose: () => void;
}) {
  const { outcomes, numberOf, onClose } = props;
  const words = useWords(markWords);
  const left = outcomes.filter(({ problem }) => problem !== null);
  return (
    <Dialog opened onClose={onClose} title={words('results')} width={520}>
      <p>{words('partly', { done: outcomes.length - left.length, left: left.length })}</p>
      <Rows label={words('results')}>
        {left.map(({ lineId, problem }) => (
          <RowItem key={lineId} title={<Num>{numberOf(lineId)}</Num>} detail={problem} />
        ))}
      </Rows>
    </Dialog>
  );
}
