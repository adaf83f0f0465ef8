import { IconAlertTriangle } from '@tabler/icons-react';
import { problemOf } from '../graph/index.ts';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import { EmptyState } from './empty-state.tsx';
import { RetryButton, ServiceAway } from './service-away.tsx';
import { useBackOff } from './use-back-off.ts';

/** Area in the place of content that a query could not bring: names the service, asks again by itself with growing pauses. */
export function ProblemArea({
  error,
  onRetry,
  small = false,
}: {
  error: unknown;
  onRetry: () => void;
  small?: boolean;
}) {
  const words = useWords(kitWords);
  const problem = problemOf(error);
  useBackOff(problem.kind !== 'fault', onRetry);
  if (problem.kind === 'away') return <ServiceAway service={problem.service} onRetry={onRetry} small={small} />;
  return (
    <div role="alert">
      <EmptyState
        small={small}
        icon={IconAlertTriangle}
        title={words('error.title')}
        text={words('error.text')}
        action={<RetryButton onRetry={onRetry} />}
      />
    </div>
  );
}
