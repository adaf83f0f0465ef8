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
import { ExpertiseDialog } from './expertise-dialog.tsx';
import { OFFICERS, type ShownOfficer } from './officers-query.ts';

/** Officers to whom a lead assigns, and the item categories that each of them knows well. */
export function OfficersPage() {
  const words = useWords(assignmentWords);
  const [changing, setChanging] = useState<ShownOfficer | null>(null);
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
            <RowItem
              key={officer.id}
              title={officer.name}
              end={
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`${words('change')}: ${officer.name}`}
                  onClick={() => setChanging(officer)}
                >
                  {words('change')}
                </Button>
              }
              detail={officer.expertise?.map(({ name }) => name).join(', ') || words('expertise.none')}
            />
          ))}
        </Rows>
      </Panel>
      <ExpertiseDialog officer={changing} onClose={() => setChanging(null)} />
    </Page>
  );
}
