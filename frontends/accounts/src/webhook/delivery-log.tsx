import {
  Button,
  Chips,
  EmptyState,
  FilterBar,
  Group,
  notify,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  useFormat,
  useStep,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { WebhookDeliveryState, WebhookDetailQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import { DeliveryDetail } from './delivery-detail.tsx';
import { eventName } from './event-name.ts';
import { REDELIVER } from './webhook-acts.ts';

type Deliveries = NonNullable<WebhookDetailQuery['webhook']>['deliveries'];
type Delivery = Deliveries['nodes'][number];

const STATES = ['WAITING', 'DELIVERED', 'DEAD'] as const;
const TONES: Readonly<Record<WebhookDeliveryState, Tone>> = { WAITING: 'soon', DELIVERED: 'done', DEAD: 'danger' };

/** What was sent to a webhook, newest first, with how it went and a button to send it again. */
export function DeliveryLog(props: {
  deliveries: Deliveries;
  state: WebhookDeliveryState | null;
  busy: boolean;
  onState: (state: WebhookDeliveryState | null) => void;
  onMore: () => void;
  onChanged: () => void;
}) {
  const { deliveries, state, busy, onState, onMore, onChanged } = props;
  const words = useWords(accountsWords);
  return (
    <>
      <FilterBar>
        <Chips
          label={words('log.title')}
          options={STATES.map((value) => ({ value, label: words(`log.state.${value}`) }))}
          value={state ? [state] : []}
          onChange={(next) => onState(next.find((each) => each !== state) ?? null)}
        />
      </FilterBar>
      <Panel title={words('log.title')} flush>
        {deliveries.nodes.length === 0 && <EmptyState title={words('log.none')} text={words('log.none.text')} />}
        <Rows label={words('log.title')}>
          {deliveries.nodes.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} onChanged={onChanged} />
          ))}
        </Rows>
        {deliveries.pageInfo.hasNextPage && (
          <Button variant="subtle" loading={busy} onClick={onMore}>
            {words('more')}
          </Button>
        )}
      </Panel>
    </>
  );
}

function DeliveryRow({ delivery, onChanged }: { delivery: Delivery; onChanged: () => void }) {
  const words = useWords(accountsWords);
  const { dateTime, shortDateTime } = useFormat();
  const [opened, setOpened] = useState(false);
  const [redeliver, { busy }] = useStep(REDELIVER, (answer) => answer.redeliverWebhook);
  const { id, eventType, occurredAt, state, attempts, nextAt } = delivery;
  const again = async () => {
    const outcome = await redeliver({ input: { deliveryId: id } });
    if (outcome.done) notify.done(words('log.resent'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    onChanged();
  };
  const details = [
    dateTime(occurredAt),
    words('log.attempts', { count: attempts }),
    nextAt && words('log.next', { when: shortDateTime(nextAt) }),
  ];
  return (
    <RowItem
      title={eventName(eventType)}
      end={<StateBadge tone={TONES[state]}>{words(`log.state.${state}`)}</StateBadge>}
      overdue={state === 'DEAD'}
      detail={details.filter(Boolean).join(' · ')}
    >
      <Group gap={8} px="var(--md-pad)" pb={10}>
        <Button variant="subtle" size="xs" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {words('log.open')}
        </Button>
        <Button variant="default" size="xs" loading={busy} onClick={() => void again()}>
          {words('log.again')}
        </Button>
      </Group>
      {opened && <DeliveryDetail id={id} />}
    </RowItem>
  );
}
