import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Faint,
  Moment,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  useWords,
} from '@madang/frontend-kit';
import type { DeskOrder } from '../desk-slot.ts';
import { graphql } from '../gql/index.ts';
import { markWords } from './mark-words.ts';

const HISTORY = graphql(`
  query OrderMarkHistory($id: ID!) {
    order(id: $id) {
      id
      markChanges {
        id
        lineId
        mark
        isSet
        colour
        note
        actorName
        changedAt
      }
      lines {
        id
        number
      }
    }
  }
`);

/** Who marked lines of an order, when and why. */
export function MarkHistory({ orderId }: DeskOrder) {
  const words = useWords(markWords);
  const { data, error, refetch } = useQuery(HISTORY, { variables: { id: orderId }, fetchPolicy: 'cache-and-network' });
  const order = data?.order;
  const changes = order?.markChanges ?? [];
  return (
    <Panel title={words('history')} count={changes.length} flush={changes.length > 0}>
      {!order && error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : !order ? (
        <SkeletonLines lines={2} />
      ) : changes.length === 0 ? (
        <EmptyState small title={words('history.none')} />
      ) : (
        <Rows label={words('history')}>
          {changes.map(({ id, lineId, mark, isSet, colour, note, actorName, changedAt }) => (
            <RowItem
              key={id}
              title={[
                words(isSet ? 'history.set' : 'history.unset', { mark: words(`mark.${mark}`) }),
                colour && words(`colour.${colour}`),
                note,
              ]
                .filter(Boolean)
                .join(' · ')}
              end={<Moment at={changedAt} short />}
              detail={
                <>
                  <span>{actorName}</span>
                  <Faint>{order.lines.find((line) => line.id === lineId)?.number}</Faint>
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
