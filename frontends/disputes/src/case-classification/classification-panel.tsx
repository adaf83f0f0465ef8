import { useQuery } from '@apollo/client/react';
import { Button, Facts, Faint, Panel, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { classWords } from './class-words.ts';
import { CLASSIFICATION, type ClassifiedCase } from './classification-query.ts';
import { ClassifyDialog } from './classify-dialog.tsx';

/** What a case is counted under, and how it came in; who leads it may say otherwise, also after its end. */
export function ClassificationPanel({ caseId, mayClassify }: { caseId: string; mayClassify: boolean }) {
  const words = useWords(classWords);
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery(CLASSIFICATION, {
    variables: { id: caseId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const dispute = data?.disputeCase;
  return (
    <Panel
      title={words('title')}
      actions={
        mayClassify &&
        dispute && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {words('classify')}
          </Button>
        )
      }
    >
      {dispute ? (
        <Classes dispute={dispute} />
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={4} />
      )}
      <ClassifyDialog dispute={asking && dispute ? dispute : null} onClose={() => setAsking(false)} />
    </Panel>
  );
}

function Classes({ dispute }: { dispute: ClassifiedCase }) {
  const words = useWords(classWords);
  const { claimReason, saleType, salesTactic, region, itemCategory, origin } = dispute;
  const none = <Faint>{words('none')}</Faint>;
  return (
    <Facts
      items={[
        { term: words('item'), value: itemCategory?.name ?? none, wide: true },
        {
          term: words('claimReason'),
          value: claimReason ? words(`claimReason.${claimReason}`) : none,
          wide: true,
        },
        { term: words('saleType'), value: saleType ? words(`saleType.${saleType}`) : none, wide: true },
        { term: words('salesTactic'), value: salesTactic ? words(`salesTactic.${salesTactic}`) : none, wide: true },
        { term: words('region'), value: region ? words(`region.${region}`) : none, wide: true },
        { term: words('origin'), value: words(`origin.${origin}`), wide: true },
      ]}
    />
  );
}
