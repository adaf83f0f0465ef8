import { useQuery } from '@apollo/client/react';
import { Columns, Page, PageHeader, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { MakePlanDialog } from './make-plan-dialog.tsx';
import { PROBLEMS, type ShownProblem } from './plan-query.ts';
import { planWords } from './plan-words.ts';
import { PlansPanel } from './plans-panel.tsx';
import { ProblemsPanel } from './problems-panel.tsx';

/** Disputes that repeat themselves, and the plans against them (P7, P9). */
export function RepeatPage() {
  const words = useWords(planWords);
  const [planning, setPlanning] = useState<ShownProblem | null>(null);
  // A plan that was made or ended is looked for among the plans as well.
  const [turn, setTurn] = useState(0);
  const { data, error, refetch } = useQuery(PROBLEMS, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  const again = () => {
    setTurn((before) => before + 1);
    void refetch();
  };
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Columns
        main={
          <ProblemsPanel
            problems={data?.repeatProblems}
            error={error}
            onRetry={() => void refetch()}
            onPlan={setPlanning}
          />
        }
        side={<PlansPanel turn={turn} onEnded={again} />}
      />
      <MakePlanDialog problem={planning} onDone={again} onClose={() => setPlanning(null)} />
    </Page>
  );
}
