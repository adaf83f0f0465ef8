import { useLabel, useRecentVisits, useSession, useWords } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import { useReadySlices } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import { sureAddress } from './gather.ts';
import { groupsOf, screensOf, visitOptions, type Option, type OptionGroup } from './options.ts';
import { SHORTEST, useGathered } from './use-gathered.ts';

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

/** Holds the search box: what is typed, what was found, which line is marked, and where Enter leads. */
export function useSearchBox(onLeave: () => void): SearchBoxState {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(NONE);
  const [entered, setEntered] = useState(false);
  const sought = text.trim();
  const { groups, waiting, sure } = useFindings(sought);
  const options = groups.flatMap((group) => group.options);
  const leave = () => {
    setOpened(false);
    setEntered(false);
    onLeave();
  };
  const go = (to: string, inNewTab = false) => {
    if (inNewTab) return void window.open(to, '_blank');
    leave();
    setText('');
    void navigate(to);
  };
  useEffect(() => {
    if (!entered || waiting) return;
    setEntered(false);
    if (sure !== null) go(sure);
    else if (options.length > 0) setActive(0);
  }, [entered, waiting, sure]);
  return {
    text,
    opened,
    groups,
    options,
    active: Math.min(active, options.length - 1),
    waiting,
    type: (next) => {
      setText(next);
      setActive(NONE);
      setEntered(false);
      setOpened(true);
    },
    open: () => setOpened(true),
    close: () => setOpened(false),
    leave,
    move: (by) => {
      setOpened(true);
      setActive((at) => nextPlace(at, by, options.length));
    },
    enter: (inNewTab) => {
      const option = options[active];
      if (option) go(option.to, inNewTab);
      else if (sought.length >= SHORTEST) setEntered(true);
    },
    choose: (option, inNewTab) => go(option.to, inNewTab),
  };
}

function nextPlace(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return NONE;
  return at === NONE && by === -1 ? count - 1 : (at + by + count) % count;
}

function useFindings(sought: string): { groups: OptionGroup[]; waiting: boolean; sure: string | null } {
  const words = useWords(shellWords);
  const label = useLabel();
  const { person } = useSession();
  const slices = useReadySlices();
  const visits = useRecentVisits();
  const { text, found } = useGathered(sought);
  const screens: OptionGroup = {
    key: 'screens',
    title: words('search.screens'),
    status: 'done',
    options: screensOf(slices, person, sought, label),
  };
  if (sought.length < SHORTEST) {
    const recent: OptionGroup = { key: 'recent', title: words('search.recent'), status: 'done', options: visitOptions(visits) };
    return { groups: [recent, screens].filter(({ options }) => options.length > 0), waiting: false, sure: null };
  }
  const waiting = text !== sought || found.some(({ status }) => status === 'busy');
  const groups = [...groupsOf(found, label), screens].filter(({ status, options }) => status !== 'done' || options.length > 0);
  return { groups, waiting, sure: waiting ? null : (sureAddress(found) ?? onlyAddress(groups)) };
}

/** When there is nothing else to choose, the one line is what was meant. */
function onlyAddress(groups: readonly OptionGroup[]): string | null {
  if (groups.some(({ status }) => status === 'away')) return null;
  const addresses = new Set(groups.flatMap(({ options }) => options.map(({ to }) => to)));
  const [only] = addresses;
  return addresses.size === 1 && only !== undefined ? only : null;
}
