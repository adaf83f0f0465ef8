import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  useWords,
} from '@madang/frontend-kit';
import { classWords } from '../case-classification/index.ts';
import { graphql } from '../gql/index.ts';
import { disputeWords } from '../words.ts';
import { aidsWords } from './aids-words.ts';

const SIMILAR = graphql(`
  query SimilarCases($id: ID!) {
    disputeCase(id: $id) {
      id
      similarCases {
        likeness
        disputeCase {
          id
          number
          title
          result
          claimReason
        }
      }
    }
  }
`);

/** Closed cases that are most like a case, with how much they have in common and how they ended. */
export function SimilarCases({ caseId }: { caseId: string }) {
  const words = useWords(aidsWords);
  const texts = useWords(disputeWords);
  const classes = useWords(classWords);
  const { data, loading, error, refetch } = useQuery(SIMILAR, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  const similar = data?.disputeCase?.similarCases ?? [];
  return (
    <Panel title={words('similar')} {...(similar.length > 0 && { count: similar.length })} flush>
      {!data && loading && <SkeletonLines lines={4} />}
      {!data && error && <ProblemArea small error={error} onRetry={() => void refetch()} />}
      {data && similar.length === 0 && (
        <EmptyState small title={words('similar.none')} text={words('similar.none.text')} />
      )}
      <Rows label={words('similar')}>
        {similar.map(({ likeness, disputeCase: { id, number, title, result, claimReason } }) => (
          <RowItem
            key={id}
            to={`/disputes/cases/${id}`}
            title={title}
            end={result && <StateBadge>{texts(`result.${result}`)}</StateBadge>}
            detail={
              <>
                <span>{words('likeness', { percent: Math.round(likeness * 100) })}</span>
                <span>{number}</span>
                {claimReason && <span>{classes(`claimReason.${claimReason}`)}</span>}
              </>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
