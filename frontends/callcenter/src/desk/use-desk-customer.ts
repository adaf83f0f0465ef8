import { useQuery } from '@apollo/client/react';
import { DESK_CUSTOMER, type DeskCustomer } from './desk-queries.ts';
import { canName } from './desk-state.ts';
import type { Desk } from './use-desk.ts';

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

/** Goes on with the customer who was kept after a merge; what is written and linked stays. */
export function leadOn({ state, dispatch }: Desk, refetch: () => void): (keptId: string) => void {
  return (keptId) => {
    if (keptId === state.screen.customerId || !canName(state)) refetch();
    else dispatch({ type: 'CUSTOMER', customerId: keptId, isSame: true });
  };
}
