import { Dialog, Num, RowItem, Rows, useWords } from '@madang/frontend-kit';
import type { LineOutcome } from '../desk-slot.ts';
import { markWords } from './mark-words.ts';

/** What was not done of an act on many lines, line by line with its reason. */
export function LineResults(props: { outcomes: readonly LineOutcome[]; onClose: () => void }) {
  const { outcomes, onClose } = props;
  const words = useWords(markWords);
  const left = outcomes.filter(({ problem }) => problem !== null);
  return (
    <Dialog opened onClose={onClose} title={words('results')} width={520}>
      <p>{words('partly', { done: outcomes.length - left.length, left: left.length })}</p>
      <Rows label={words('results')}>
        {left.map(({ lineId, line, problem }) => (
          <RowItem
            key={lineId}
            title={line ? <Num>{line.number}</Num> : words('gone')}
            detail={
              <>
                <span>{problem}</span>
                {line && <Num>{line.sku}</Num>}
              </>
            }
          />
        ))}
      </Rows>
    </Dialog>
  );
}
