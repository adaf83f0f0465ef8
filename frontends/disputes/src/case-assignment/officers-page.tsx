import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  useWords,
} from '@madang/frontend-kit';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { assignmentWords } from './assignment-words.ts';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { ExpertiseDialog } from './expertise-dialog.tsx';
import { OFFICERS, type ShownOfficer } from './officers-query.ts';

/** Officers to whom a lead assigns, and the item categories that each of them knows well. */
export function OfficersPage() {
  const words = useWords(assignmentWords);
  const [changing, setChanging] = useState<ShownOfficer | null>(null);
  const [conflicted, setConflicted] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(OFFICERS, {
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const officers = data?.officers ?? [];
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Panel title={words('all')} {...(officers.length > 0 && { count: officers.length })} flush>
        {!data && loading && <SkeletonLines lines={5} />}
        {!data && error && <ProblemArea error={error} onRetry={() => void refetch()} />}
        {data && officers.length === 0 && (
          <EmptyState icon={IconUsers} title={words('none')} text={words('none.text')} />
        )}
        <Rows label={words('all')}>
          {officers.map((officer) => (
            <OfficerRow
              key={officer.id}
              officer={officer}
              onChange={() => setChanging(officer)}
              onConflicts={() => setConflicted(officer.id)}
            />
          ))}
        </Rows>
      </Panel>
      <ExpertiseDialog officer={changing} onClose={() => setChanging(null)} />
      <ConflictsDialog
        officer={officers.find(({ id }) => id === conflicted) ?? null}
        onClose={() => setConflicted(null)}
      />
    </Page>
  );
}

interface RowProps {
  readonly officer: ShownOfficer;
  readonly onChange: () => void;
  readonly onConflicts: () => void;
}

function OfficerRow({ officer, onChange, onConflicts }: RowProps) {
  const words = useWords(assignmentWords);
  const count = officer.conflicts?.length ?? 0;
  return (
    <RowItem
      title={officer.name}
      end={
        <>
          {count > 0 && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={`${words('conflicts.count', { count })}: ${officer.name}`}
              onClick={onConflicts}
            >
              {words('conflicts.count', { count })}
            </Button>
          )}
          <Button variant="default" size="xs" aria-label={`${words('change')}: ${officer.name}`} onClick={onChange}>
            {words('change')}
          </Button>
        </>
      }
      detail={officer.expertise?.map(({ name }) => name).join(', ') || words('expertise.none')}
    />
  );
}
