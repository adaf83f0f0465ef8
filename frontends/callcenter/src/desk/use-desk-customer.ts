import { useQuery } from '@apollo/client/react';
import { DESK_CUSTOMER, type DeskCustomer } from './desk-queries.ts';

/** Keeps the customer of the desk with orders and tickets; what a service could not bring is missing alone. */
export function useDeskCustomer(customerId: string | null) {
  const { data, error, refetch } = useQuery(DESK_CUSTOMER, {
    variables: { id: customerId ?? '' },
    skip: customerId === null,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const customer: DeskCustomer | null = customerId === null ? null : (data?.customer ?? null);
  return { customer, error: customer ? undefined : error, refetch: () => void refetch() };
}
