import { useApolloClient } from '@apollo/client/react';
import type { Slice } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { useReadySlices, useSlices } from '../slices/index.ts';
import { gather, type Found } from './gather.ts';

const PAUSE = 180;

/** Shortest text that is worth asking for. */
export const SHORTEST = 2;

/** What has been found for a text. */
export interface Gathered {
  readonly found: readonly Found[];
  /** Indicates whether slices are still to answer for the text, those that are only loading among them. */
  readonly waiting: boolean;
}

/** Answers, and the text and the slices that they belong to; behind what is typed for the length of a pause. */
interface Answers {
  readonly text: string;
  readonly slices: readonly Slice[];
  readonly found: readonly Found[];
}

const NOTHING: Answers = { text: '', slices: [], found: [] };

/** Asks all slices for a text a short while after the last key, and again once another is loaded; what was asked before is dropped. */
export function useGathered(text: string): Gathered {
  const client = useApolloClient();
  const slices = useReadySlices();
  const isLoading = useAreSlicesLoading();
  const [answers, setAnswers] = useState(NOTHING);
  useEffect(() => {
    if (text.length < SHORTEST) return setAnswers(NOTHING);
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = gather(client, slices, text, (found) => setAnswers({ text, slices, found }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, slices, text]);
  const isBehind = answers.text !== text || answers.slices !== slices;
  const waiting = isLoading || isBehind || answers.found.some(({ status }) => status === 'busy');
  return { found: answers.found, waiting };
}

function useAreSlicesLoading(): boolean {
  const { status, all } = useSlices();
  return status === 'loading' || all.some((mounted) => mounted.status === 'loading');
}
