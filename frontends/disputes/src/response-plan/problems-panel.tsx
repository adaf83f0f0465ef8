import {
  Button,
  EmptyState,
  Moment,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconRepeat } from '@tabler/icons-react';
import type { ShownProblem } from './plan-query.ts';
import { planWords } from './plan-words.ts';

interface ProblemsProps {
  readonly problems: readonly ShownProblem[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onPlan: (problem: ShownProblem) => void;
}

/** Businesses with several cases about one item, the most first, and the plan against each. */
export function ProblemsPanel({ problems, error, onRetry, onPlan }: ProblemsProps) {
  const words = useWords(planWords);
  return (
    <Panel title={words('problems')} {...(problems && { count: problems.length })} flush>
      {!problems && (error ? <ProblemArea error={error} onRetry={onRetry} /> : <SkeletonLines lines={6} />)}
      {problems?.length === 0 && (
        <EmptyState icon={IconRepeat} title={words('problems.none')} text={words('problems.none.text')} />
      )}
      <Rows label={words('problems')}>
        {problems?.map((problem) => (
          <Problem
            key={`${problem.business?.id ?? ''}.${problem.itemCategory?.id ?? ''}`}
            problem={problem}
            onPlan={() => onPlan(problem)}
          />
        ))}
      </Rows>
    </Panel>
  );
}

function Problem({ problem, onPlan }: { problem: ShownProblem; onPlan: () => void }) {
  const words = useWords(planWords);
  const mayPlan = useHasRole()('OFFICER', 'LEAD');
  const { business, itemCategory, cases, settled, lastOpenedAt, plan } = problem;
  const name = business?.name ?? '';
  const item = itemCategory?.name ?? words('item.none');
  return (
    <RowItem
      title={`${name} · ${item}`}
      end={
        plan ? (
          <StateBadge tone="accent">{words('due', { date: plan.dueOn })}</StateBadge>
        ) : (
          mayPlan &&
          business && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${words('make')}: ${name} ${item}`}
              onClick={onPlan}
            >
              {words('make')}
            </Button>
          )
        )
      }
      detail={
        <>
          <span>{words('cases', { count: cases })}</span>
          <span>{words('settled', { count: settled })}</span>
          <span>
            {words('last')} <Moment at={lastOpenedAt} short />
          </span>
          {plan && <span>{`${words('plan')}: ${plan.title}`}</span>}
        </>
      }
    />
  );
}
