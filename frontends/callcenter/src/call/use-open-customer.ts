import { saveAllDrafts } from '@madang/frontend-kit';
import { useNavigate } from 'react-router';
import { claimOpening } from './opened-calls.ts';

/** Gives the way to a new intake of a customer who rang; what is being written is kept before it leaves the screen (J13). */
export function useOpenCustomer(): (customerId: string, callId: string) => Promise<void> {
  const navigate = useNavigate();
  return async (customerId, callId) => {
    // Whom the agent opened does not come by itself once more.
    void claimOpening(callId);
    await saveAllDrafts();
    await navigate(`/callcenter/desk?caller=${customerId}&call=${callId}`);
  };
}
