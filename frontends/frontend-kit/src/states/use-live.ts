import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { useBackOff } from './use-back-off.ts';

/** Hears news of the graph; where the way breaks it is opened again with growing pauses, and null says that something may have been missed. */
export function useLive<News, Variables extends OperationVariables>(
  subscription: TypedDocumentNode<News, Variables>,
  variables: Variables,
  onNews: (news: News | null) => void,
): void {
  const [lost, setLost] = useState(false);
  const { restart } = useSubscription<News>(subscription, {
    variables,
    ignoreResults: true,
    onData: ({ data: { data } }) => data && onNews(data),
    onError: () => setLost(true),
    onComplete: () => setLost(true),
  });
  useBackOff(lost, () => {
    setLost(false);
    restart();
    // What happened while nobody listened is not told again.
    onNews(null);
  });
}
