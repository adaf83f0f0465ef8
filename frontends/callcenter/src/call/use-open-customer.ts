import { saveAllDrafts } from '@madang/frontend-kit';
import { useNavigate } from 'react-router';

/** Gives the way to a new intake of a customer on the desk; what is being written is kept before it leaves the screen (J13). */
export function useOpenCustomer(): (customerId: string) => Promise<void> {
  const navigate = useNavigate();
  return async (customerId) => {
    await saveAllDrafts();
    await navigate(`/callcenter/desk?caller=${customerId}`);
  };
}
