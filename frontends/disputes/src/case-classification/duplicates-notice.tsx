import { useQuery } from '@apollo/client/react';
import { Panel, RowItem, Rows, StateBadge, useWords } from '@madang/frontend-kit';
import { IconCopyCheck } from '@tabler/icons-react';
import { disputeWords } from '../words.ts';
import { classWords } from './class-words.ts';
import { DUPLICATES } from './classification-query.ts';

/** Cases that may be this one again, and what speaks for it; nothing where there are none. */
export function DuplicatesNotice({ caseId }: { caseId: string }) {
  const words = useWords(classWords);
  const caseText = useWords(disputeWords);
  const { data } = useQuery(DUPLICATES, { variables: { id: caseId }, fetchPolicy: 'cache-and-network' });
  const found = data?.disputeCase?.possibleDuplicates ?? [];
  if (found.length === 0) return null;
  return (
    <Panel title={words('duplicates')} icon={IconCopyCheck} count={found.length} flush>
      <Rows label={words('duplicates')}>
        {found.map(({ disputeCase: { id, number, title, state }, because }) => (
          <RowItem
            key={id}
            to={`/disputes/cases/${id}`}
            title={`${number} ${title}`}
            end={<StateBadge tone="soon">{caseText(`state.${state}`)}</StateBadge>}
            detail={because.map((reason) => words(`because.${reason}`)).join(', ')}
          />
        ))}
      </Rows>
    </Panel>
  );
}
