import { useLabel, useRecentVisits, useSession, useWords } from '@madang/frontend-kit';
import { shellScreens } from '../screens.ts';
import { useReadySlices } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import { sureAddress } from './gather.ts';
import { groupsOf, ownScreensOf, screensOf, visitOptions, type OptionGroup } from './options.ts';
import { SHORTEST, useGathered } from './use-gathered.ts';

/** What the box can offer for a text. */
export interface Findings {
  readonly groups: readonly OptionGroup[];
  /** Indicates whether slices are still to answer for what is typed. */
  readonly waiting: boolean;
  /** The one address that was surely meant. */
  readonly sure: string | null;
}

/** Gives what the slices know of a text; for a short one what was looked at last, and always the screens of that name. */
export function useFindings(sought: string): Findings {
  const words = useWords(shellWords);
  const label = useLabel();
  const { person } = useSession();
  const slices = useReadySlices();
  const visits = useRecentVisits();
  const { found, waiting } = useGathered(sought);
  const own = ownScreensOf(shellScreens, person, sought, label);
  const screens = group('screens', words('search.screens'), [...own, ...screensOf(slices, person, sought, label)]);
  if (sought.length < SHORTEST) {
    const recent = group('recent', words('search.recent'), visitOptions(visits));
    return { groups: [recent, screens].filter(({ options }) => options.length > 0), waiting: false, sure: null };
  }
  const groups = [...groupsOf(found, label), screens].filter(
    ({ status, options }) => status !== 'done' || options.length > 0,
  );
  return { groups, waiting, sure: waiting ? null : (sureAddress(found) ?? onlyAddress(groups)) };
}

function group(key: string, title: string, options: OptionGroup['options']): OptionGroup {
  return { key, title, status: 'done', options };
}

/** When there is nothing else to choose, the one line is what was meant. */
function onlyAddress(groups: readonly OptionGroup[]): string | null {
  if (groups.some(({ status }) => status === 'away')) return null;
  const addresses = new Set(groups.flatMap(({ options }) => options.map(({ to }) => to)));
  const [only] = addresses;
  return addresses.size === 1 && only !== undefined ? only : null;
}
