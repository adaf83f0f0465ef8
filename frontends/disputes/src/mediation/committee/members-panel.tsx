import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { MEMBERS, type ShownMember } from './committee-query.ts';
import { committeeWords } from './committee-words.ts';
import { MemberDialog } from './member-dialog.tsx';

/** Members with their fields and the businesses they do not decide on; the lead keeps them. */
export function MembersPanel() {
  const words = useWords(committeeWords);
  const mayKeep = useHasRole()('LEAD');
  const [keeping, setKeeping] = useState<ShownMember | 'new' | null>(null);
  const { data, error, loading, refetch } = useQuery(MEMBERS, { fetchPolicy: 'cache-and-network' });
  const members = data?.committeeMembers ?? [];
  return (
    <Panel
      title={words('members')}
      {...(members.length > 0 && { count: members.length })}
      actions={
        mayKeep && (
          <Button variant="default" size="xs" onClick={() => setKeeping('new')}>
            {words('add')}
          </Button>
        )
      }
      flush
    >
      {!data && loading && <SkeletonLines lines={5} />}
      {!data && error && <ProblemArea error={error} onRetry={() => void refetch()} />}
      {data && members.length === 0 && (
        <EmptyState icon={IconUsers} title={words('members.none')} text={words('members.none.text')} />
      )}
      <Rows label={words('members')}>
        {members.map((member) => (
          <RowItem
            key={member.id}
            title={member.name}
            end={
              <>
                {!member.active && <StateBadge>{words('inactive')}</StateBadge>}
                {mayKeep && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`${words('change')}: ${member.name}`}
                    onClick={() => setKeeping(member)}
                  >
                    {words('change')}
                  </Button>
                )}
              </>
            }
            detail={
              <>
                <span>{words(`memberField.${member.field}`)}</span>
                <span>
                  {member.conflictsWith.length > 0
                    ? words('conflicts', { names: member.conflictsWith.map(({ name }) => name).join(', ') })
                    : words('conflicts.none')}
                </span>
              </>
            }
          />
        ))}
      </Rows>
      <MemberDialog member={keeping} onDone={() => void refetch()} onClose={() => setKeeping(null)} />
    </Panel>
  );
}
