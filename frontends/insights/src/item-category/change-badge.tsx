import { Faint, StateBadge, type Icon, type Tone } from '@madang/frontend-kit';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useChangeWords } from './change-words.ts';
import { changeOf, isAlarming, type Change } from './change.ts';

const LOOKS: Readonly<Record<Exclude<Change['kind'], 'none'>, { readonly tone: Tone; readonly icon: Icon }>> = {
  times: { tone: 'soon', icon: IconArrowUpRight },
  more: { tone: 'soon', icon: IconArrowUpRight },
  same: { tone: 'neutral', icon: IconEqual },
  less: { tone: 'neutral', icon: IconArrowDownRight },
};

/** Change against the usual: an arrow and a word, amber when it rises, red from double on. */
export function ChangeBadge({ ratio }: { ratio: number | null | undefined }) {
  const say = useChangeWords();
  const change = changeOf(ratio);
  if (change.kind === 'none') return <Faint>{say(change)}</Faint>;
  const { tone, icon } = LOOKS[change.kind];
  return (
    <StateBadge tone={isAlarming(change) ? 'danger' : tone} icon={icon}>
      {say(change)}
    </StateBadge>
  );
}
