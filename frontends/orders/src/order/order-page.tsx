import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useBackOff, useWords } from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { orderWords } from '../words.ts';
import { missingPartsOf } from './missing-parts.ts';
import { OrderDetails } from './order-details.tsx';

const ORDER = graphql(`
  query OrderPage($id: ID!) {
    order(id: $id) {
      id
      number
      erpStatus
      channelName
      channelStatus
      ordererName
      ordererPhone
      recipientName
      recipientPhone
      recipientAddress
      deliveryNote
      connectionName
      externalNumber
      marketplaceNumber
      warehouseCode
      deliveryFee {
        amount
        currency
      }
      originalOrder {
        id
        number
      }
      replacementOrders {
        id
        number
        erpStatus
      }
      orderedAt
      paidAt
      collectedAt
      storefront {
        id
        code
        name
        domain
        kind
      }
      total {
        amount
        currency
      }
      lines {
        id
        number
        quantity
        flags
        allocatedAt
        shippedAt
        cancelAskedAt
        cancelledAt
        unitPrice {
          amount
          currency
        }
        amount {
          amount
          currency
        }
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
      shipments {
        id
        kind
        status
        courier
        trackingNumber
        requestedAt
        shippedAt
        deliveredAt
      }
      customer {
        id
        name
      }
      tickets {
        id
        number
        title
        receivedAt
      }
      disputeCases {
        id
        number
        title
        openedAt
      }
    }
  }
`);

/** One order; what other services say of it may be away without taking the page along. */
export function OrderPage() {
  const words = useWords(orderWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(ORDER, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const order = data?.order;
  const missing = missingPartsOf(error);
  const again = () => void refetch();
  useBackOff(Boolean(order) && missing.size > 0, again);
  if (order) return <OrderDetails key={order.id} order={order} missing={missing} onRetry={again} />;
  return (
    <Page title={words('order.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={again} />
      ) : (
        <EmptyState icon={IconPackage} title={words('order.none')} text={words('order.none.text')} />
      )}
    </Page>
  );
}
