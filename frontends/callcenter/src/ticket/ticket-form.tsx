import { useQuery } from '@apollo/client/react';
import { ProblemArea, SidePanel, SkeletonLines, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { TicketFields } from './ticket-fields.tsx';
import { soughtFirst } from './ticket-values.ts';

const CHOICES = graphql(`
  query TicketFormChoices($customerId: ID!) {
    ticketTypes {
      code
      label
    }
    ticketChannels {
      code
      label
    }
    customer(id: $customerId) {
      id
      orders(first: 20) {
        nodes {
          id
          number
          lines {
            id
            number
            quantity
            variant {
              id
              sku
              product {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** What a new ticket starts from. */
export interface TicketFormProps {
  readonly opened: boolean;
  readonly customer: { readonly id: string; readonly name: string };
  /** Order line the person came from. */
  readonly lineId: string | null;
  /** Order the person looked for; its lines are offered first. */
  readonly orderId: string | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** New ticket beside the customer page; works without orders when their service is away. */
export function TicketForm(props: TicketFormProps) {
  const words = useWords(callcenterWords);
  return (
    <SidePanel opened={props.opened} onClose={props.onClose} title={words('new.title', { name: props.customer.name })}>
      <Prepared {...props} />
    </SidePanel>
  );
}

function Prepared({ customer, lineId, orderId, onClose, onSaved }: TicketFormProps) {
  const { data, error, refetch } = useQuery(CHOICES, { variables: { customerId: customer.id }, errorPolicy: 'all' });
  if (!data?.ticketTypes || !data.ticketChannels) {
    return error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={8} />;
  }
  return (
    <TicketFields
      customerId={customer.id}
      customerName={customer.name}
      origin={{ lineId, orderId }}
      types={data.ticketTypes}
      channels={data.ticketChannels}
      orders={soughtFirst(data.customer?.orders?.nodes ?? null, orderId)}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}
