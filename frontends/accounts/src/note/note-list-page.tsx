import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Moment,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  useWords,
} from '@madang/frontend-kit';
import type { AccountsNoteListQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { accountsWords } from '../words.ts';
import { NoteForm } from './note-form.tsx';

const NOTES = graphql(`
  query AccountsNoteList($after: String) {
    accountsNotes(first: 30, after: $after) {
      nodes {
        id
        text
        writtenAt
        writtenByName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Notes of the team, newest first, and a form for the next one. */
export function NoteListPage() {
  const words = useWords(accountsWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(NOTES, { fetchPolicy: 'cache-and-network' });
  const notes = data?.accountsNotes;
  const endCursor = notes?.pageInfo.endCursor;
  return (
    <Page title={words('notes.title')}>
      <PageHeader title={words('notes.title')} />
      <Panel title={words('note.new')}>
        <NoteForm onWritten={() => void refetch()} />
      </Panel>
      <Panel title={words('notes.title')} flush>
        {notes && <NoteRows notes={notes.nodes} />}
        {!notes && (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />)}
        {notes?.pageInfo.hasNextPage && (
          <Button
            variant="subtle"
            loading={loading}
            onClick={() => void fetchMore({ variables: { after: endCursor } })}
          >
            {words('notes.more')}
          </Button>
        )}
      </Panel>
    </Page>
  );
}

function NoteRows({ notes }: { notes: AccountsNoteListQuery['accountsNotes']['nodes'] }) {
  const words = useWords(accountsWords);
  if (notes.length === 0) return <EmptyState title={words('notes.none')} text={words('notes.none.text')} />;
  return (
    <Rows label={words('notes.title')}>
      {notes.map(({ id, text, writtenAt, writtenByName }) => (
        <RowItem key={id} title={text} end={<Moment at={writtenAt} short />} detail={writtenByName} />
      ))}
    </Rows>
  );
}
