import { useStep, type Outcome } from '@madang/frontend-kit';
import type { FlagColour, HoldLinesMutation } from '../gql/graphql.ts';
import { MARKS } from './mark-mutations.ts';

/** Acts on the marks of lines. */
export type MarkAct = keyof typeof MARKS;

/** What is said with an act. */
export interface Said {
  readonly lineIds: string[];
  readonly note: string | null;
  readonly colour: FlagColour;
}

type Payload = Pick<HoldLinesMutation['holdLines'], 'results' | 'userErrors'>;

/** Gives the way to run an act on lines. */
export function useMarks(): {
  readonly busy: boolean;
  readonly run: (act: MarkAct, said: Said) => Promise<Outcome<Payload>>;
} {
  const [hold, holding] = useStep(MARKS.hold, (data) => data.holdLines);
  const [unhold, unholding] = useStep(MARKS.unhold, (data) => data.unholdLines);
  const [flag, flagging] = useStep(MARKS.flag, (data) => data.flagLines);
  const [unflag, unflagging] = useStep(MARKS.unflag, (data) => data.unflagLines);
  const [prioritize, prioritizing] = useStep(MARKS.prioritize, (data) => data.prioritizeLines);
  const [unprioritize, unprioritizing] = useStep(MARKS.unprioritize, (data) => data.unprioritizeLines);
  const acts: Readonly<Record<MarkAct, (said: Said) => Promise<Outcome<Payload>>>> = {
    hold: ({ lineIds, note }) => hold({ input: { lineIds, note } }),
    unhold: ({ lineIds }) => unhold({ input: { lineIds } }),
    flag: ({ lineIds, note, colour }) => flag({ input: { lineIds, note, colour } }),
    unflag: ({ lineIds }) => unflag({ input: { lineIds } }),
    prioritize: ({ lineIds, note }) => prioritize({ input: { lineIds, note } }),
    unprioritize: ({ lineIds }) => unprioritize({ input: { lineIds } }),
  };
  const all = [holding, unholding, flagging, unflagging, prioritizing, unprioritizing];
  return {
    busy: all.some(({ busy }) => busy),
    run: (act, said) => acts[act](said),
  };
}
