import { EmptyState, Moment, Num, PhoneNumber, RowItem, Rows, useWords } from '@madang/frontend-kit';
import type { PastCalls_CallFragment } from '../gql/graphql.ts';
import { callWords } from './call-words.ts';
import { RecordingButton } from './recording-button.tsx';

/** Calls that were, as they stand beside a ticket or a customer. */
export function PastCalls({ calls }: { calls: readonly PastCalls_CallFragment[] }) {
  const words = useWords(callWords);
  if (calls.length === 0) return <EmptyState small title={words('past.none')} />;
  return (
    <Rows label={words('past')}>
      {calls.map(({ id, direction, status, number, rangAt, extension, hasRecording }) => (
        <RowItem
          key={id}
          end={hasRecording ? <RecordingButton callId={id} /> : undefined}
          title={`${words(`direction.${direction}`)} · ${words(`past.${status}`)}`}
          detail={
            <>
              <Moment at={rangAt} short />
              {number === null ? words('hidden') : <PhoneNumber number={number} />}
              <span>
                {words('column.extension')} <Num>{extension}</Num>
              </span>
            </>
          }
        />
      ))}
    </Rows>
  );
}
