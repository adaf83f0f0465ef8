import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Moment,
  More,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  useWords,
} from '@madang/frontend-kit';
import { MY_DRAFTS, type Draft } from './desk-drafts.ts';
import { deskWords } from './desk-words.ts';

/** What the agent put aside, to go on with (접수정보 임시저장). */
export function DraftList({ onOpen, onDrop }: { onOpen: (draft: Draft) => void; onDrop: (draftId: string) => void }) {
  const words = useWords(deskWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(MY_DRAFTS, { fetchPolicy: 'cache-and-network' });
  const drafts = data?.myTicketDrafts;
  if (!drafts)
    return error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />;
  if (drafts.nodes.length === 0)
    return <EmptyState small title={words('drafts.none')} text={words('drafts.none.text')} />;
  return (
    <>
      <Rows label={words('tab.drafts')}>
        {drafts.nodes.map((draft) => (
          <RowItem
            key={draft.id}
            title={draft.form.title?.trim() || words('drafts.untitled')}
            end={
              <>
                <Button size="compact-xs" onClick={() => onOpen(draft)}>
                  {words('drafts.open')}
                </Button>
                <Button size="compact-xs" variant="subtle" onClick={() => onDrop(draft.id)}>
                  {words('drafts.drop')}
                </Button>
              </>
            }
            detail={
              <>
                <Moment at={draft.savedAt} short />
                <span>{draft.customer?.name}</span>
                {draft.ticketId !== null && <span>{words('drafts.ofTicket')}</span>}
              </>
            }
          />
        ))}
      </Rows>
      <More
        has={drafts.pageInfo.hasNextPage}
        busy={loading}
        load={() => void fetchMore({ variables: { after: drafts.pageInfo.endCursor } })}
      />
    </>
  );
}
