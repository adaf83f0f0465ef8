import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useReadySlices } from '../slices/index.ts';
import { gather, type Found } from './gather.ts';

const PAUSE = 180;

/** Shortest text that is worth asking for. */
export const SHORTEST = 2;

/** What has been found for a text. */
export interface Gathered {
  /** Text that the answers belong to; behind what is typed for the length of a pause. */
  readonly text: string;
  readonly found: readonly Found[];
}

const NOTHING: Gathered = { text: '', found: [] };

/** Asks all slices for a text a short while after the last key; what was asked before is dropped. */
export function useGathered(text: string): Gathered {
  const client = useApolloClient();
  const slices = useReadySlices();
  const [gathered, setGathered] = useState<Gathered>(NOTHING);
  useEffect(() => {
    if (text.length < SHORTEST) return setGathered(NOTHING);
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = gather(client, slices, text, (found) => setGathered({ text, found }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, slices, text]);
  return gathered;
}
