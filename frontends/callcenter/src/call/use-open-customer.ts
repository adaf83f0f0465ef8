import { saveAllDrafts } from '@madang/frontend-kit';
import { useNavigate } from 'react-router';

/** Gives the way to a new intake of a customer who rang; what is being written is kept before it leaves the screen (J13). */
export function useOpenCustomer(): (customerId: string, callId: string) => Promise<void> {
  const navigate = useNavigate();
  return async (customerId, callId) => {
    await saveAllDrafts();
    await navigate(`/callcenter/desk?caller=${customerId}&call=${callId}`);
  };
}
