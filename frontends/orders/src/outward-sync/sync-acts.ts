import { notify, notifyRefusal, useHasRole, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { syncWords } from './outward-sync-words.ts';

const RETRY = graphql(`
  mutation RetryOutwardTasks($input: RetryOutwardTasksInput!) {
    retryOutwardTasks(input: $input) {
      channelSync {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

const RECONCILE = graphql(`
  mutation ReconcileConnection($input: ReconcileConnectionInput!) {
    reconcileConnection(input: $input) {
      channelSync {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Ways to send again and to compare; none for who only reads. */
export function useSyncActs(onDone: () => void) {
  const words = useWords(syncWords);
  const hasRole = useHasRole();
  const [retry] = useStep(RETRY, (answer) => answer.retryOutwardTasks);
  const [reconcile] = useStep(RECONCILE, (answer) => answer.reconcileConnection);
  if (!hasRole('HEADQUARTERS', 'ADMIN', 'OPERATOR')) return null;
  const after = async (outcome: ReturnType<typeof retry> | ReturnType<typeof reconcile>, done: string) => {
    const ended = await outcome;
    if (ended.done) notify.done(done);
    else notifyRefusal(ended);
    onDone();
  };
  return {
    retry: (connectionId: string, taskIds?: string[]) =>
      void after(retry({ input: { connectionId, ...(taskIds ? { taskIds } : {}) } }), words('retry.begun')),
    compare: (connectionId: string) => void after(reconcile({ input: { connectionId } }), words('compare.begun')),
  };
}
