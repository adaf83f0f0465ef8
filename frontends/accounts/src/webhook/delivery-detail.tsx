import { useQuery } from '@apollo/client/react';
import { Faint, ProblemArea, SkeletonLines, Stack, useFormat, useWords } from '@madang/frontend-kit';
import { CodeBlock } from '../code-block.tsx';
import type { WebhookDeliveryDetailQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import { DELIVERY } from './webhook-query.ts';

type Try = NonNullable<WebhookDeliveryDetailQuery['webhookDelivery']>['tries'][number];

/** What was posted, and what each attempt came to. */
export function DeliveryDetail({ id }: { id: string }) {
  const words = useWords(accountsWords);
  const { data, error, refetch } = useQuery(DELIVERY, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const delivery = data?.webhookDelivery;
  if (error && !delivery) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  if (!delivery) return <SkeletonLines lines={3} />;
  return (
    <Stack gap={8} px="var(--md-pad)" pb={12}>
      <CodeBlock text={JSON.stringify(JSON.parse(delivery.body), null, 2)} label={words('log.body')} />
      {delivery.tries.map((each) => (
        <OneTry key={each.id} attempt={each} />
      ))}
    </Stack>
  );
}

function OneTry({ attempt }: { attempt: Try }) {
  const words = useWords(accountsWords);
  const { dateTime, number } = useFormat();
  const { triedAt, durationMs, status, answer, problem } = attempt;
  return (
    <div>
      <strong>{problem ? words(`problem.${problem}`) : status}</strong>{' '}
      <Faint>
        {dateTime(triedAt)} · {number(durationMs)} ms
      </Faint>
      {answer && <CodeBlock text={answer} label={String(status)} />}
    </div>
  );
}
