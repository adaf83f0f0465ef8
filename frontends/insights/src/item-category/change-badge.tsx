import { Faint, StateBadge, type Icon, type Tone } from '@madang/frontend-kit';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';

import { changeOf, type Change } from './change.ts';
import { useChangeWords } from './change-words.ts';

const LOOKS: Readonly<Record<Exclude<Change['kind'], 'none'>, { readonly tone: Tone; readonly icon: Icon }>> = {
  times: { tone: 'danger', icon: IconArrowUpRight },
  more: { tone: 'soon', icon: IconArrowUpRight },
  same: { tone: 'neutral', icon: IconEqual },
  less: { tone: 'neutral', icon: IconArrowDownRight },
};

/** Change against the usual: an arrow and a word, amber when it rises, red from double on. */
export function ChangeBadge({ ratio }: { ratio: number | null | undefined }) {
  const say = useChangeWords();
  const change = changeOf(ratio);
  if (change.kind === 'none') return <Faint>{say(change)}</Faint>;
  return <StateBadge {...LOOKS[change.kind]}>{say(change)}</StateBadge>;
}
