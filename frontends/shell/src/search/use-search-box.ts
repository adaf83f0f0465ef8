import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Option, OptionGroup } from './options.ts';
import { useFindings } from './use-findings.ts';
import { SHORTEST } from './use-gathered.ts';

const NONE = -1;

/** State of the search box and what can be done with it. */
export interface SearchBoxState {
  readonly text: string;
  readonly opened: boolean;
  readonly groups: readonly OptionGroup[];
  readonly options: readonly Option[];
  readonly active: number;
  /** Indicates whether slices are still to answer for what is typed. */
  readonly waiting: boolean;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly leave: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly enter: (inNewTab: boolean) => void;
  readonly choose: (option: Option, inNewTab: boolean) => void;
}

/** What somebody did with the box so far. */
interface Doing {
  readonly text: string;
  readonly opened: boolean;
  readonly active: number;
  /** Indicates whether Enter was pressed before the answers were there. */
  readonly entered: boolean;
}

const AT_REST: Doing = { text: '', opened: false, active: NONE, entered: false };

/** Holds the search box: what is typed, what was found, which line is marked, and where Enter leads. */
export function useSearchBox(onLeave: () => void): SearchBoxState {
  const navigate = useNavigate();
  const [doing, setDoing] = useState(AT_REST);
  const change = (patch: Partial<Doing>) => setDoing((last) => ({ ...last, ...patch }));
  const sought = doing.text.trim();
  const { groups, waiting, sure } = useFindings(sought);
  const options = groups.flatMap((group) => group.options);
  const active = Math.min(doing.active, options.length - 1);
  const go = (to: string, inNewTab: boolean) => {
    if (inNewTab) return void window.open(to, '_blank');
    setDoing(AT_REST);
    onLeave();
    void navigate(to);
  };
  useOnceAnswered(doing.entered && !waiting, () => {
    change({ entered: false, active: options.length > 0 ? 0 : NONE });
    if (sure !== null) go(sure, false);
  });
  return {
    ...doing,
    groups,
    options,
    active,
    waiting,
    type: (text) => change({ text, active: NONE, entered: false, opened: true }),
    open: () => change({ opened: true }),
    close: () => change({ opened: false }),
    leave: () => {
      change({ opened: false, entered: false });
      onLeave();
    },
    move: (by) => change({ opened: true, active: nextPlace(active, by, options.length) }),
    enter: (inNewTab) => {
      const option = options[active];
      if (option) go(option.to, inNewTab);
      else change({ entered: sought.length >= SHORTEST });
    },
    choose: (option, inNewTab) => go(option.to, inNewTab),
  };
}

function useOnceAnswered(due: boolean, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (due) latest();
  }, [due]);
}

function nextPlace(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return NONE;
  return at === NONE && by === -1 ? count - 1 : (at + by + count) % count;
}
