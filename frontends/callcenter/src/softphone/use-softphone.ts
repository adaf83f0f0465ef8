import { useApolloClient } from '@apollo/client/react';
import { notify, useWords } from '@madang/frontend-kit';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useSoftphoneChoice } from './softphone-choice.ts';
import { OPEN_SOFTPHONE } from './softphone-documents.ts';
import type { SoftphoneState } from './softphone-state.ts';
import { softphoneWords } from './softphone-words.ts';
import { openSoftphone, softphoneState, subscribeSoftphone } from './softphone.ts';

/** Gives how the telephone in the browser stands, wherever it is drawn. */
export function useSoftphone(): SoftphoneState {
  return useSyncExternalStore(subscribeSoftphone, softphoneState);
}

/** Keeps the telephone of an extension ready while the agent has chosen so. */
export function useKeptSoftphone(extension: string): void {
  const client = useApolloClient();
  const words = useWords(softphoneWords);
  const [chosen] = useSoftphoneChoice();
  // A word in another language is no reason to end a talk.
  const tellOfMicrophone = useEffectEvent(() => notify.problem(words('NO_MICROPHONE')));
  useEffect(() => {
    if (!chosen) return undefined;
    const ask = async () => {
      const variables = { input: { number: extension } };
      const { data } = await client.mutate({ mutation: OPEN_SOFTPHONE, variables }).catch(() => ({ data: null }));
      return data ? (data.openSoftphone.login ?? 'REFUSED') : null;
    };
    return openSoftphone({ ask, onNoMicrophone: () => tellOfMicrophone() });
  }, [client, extension, chosen]);
}
