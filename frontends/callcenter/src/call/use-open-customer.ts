import { saveAllDrafts } from '@madang/frontend-kit';
import { useNavigate } from 'react-router';

/** Gives the way to a customer's page, which keeps what is being written before it leaves the screen (J13). */
export function useOpenCustomer(): (customerId: string) => Promise<void> {
  const navigate = useNavigate();
  return async (customerId) => {
    await saveAllDrafts();
    await navigate(`/customers/${customerId}`);
  };
}
