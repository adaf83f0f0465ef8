import { ActionIcon, notify, Tooltip, useWords } from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';
import { useSoftphoneChoice } from './softphone-choice.ts';
import type { SoftphoneStatus } from './softphone-state.ts';
import { softphoneWords } from './softphone-words.ts';
import { actAtSoftphone } from './softphone.ts';
import { useKeptSoftphone, useSoftphone } from './use-softphone.ts';

const COLORS: Readonly<Record<SoftphoneStatus, string>> = {
  OFF: 'gray',
  CONNECTING: 'gray',
  READY: 'green',
  REFUSED: 'red',
  AWAY: 'red',
  NO_MICROPHONE: 'red',
};

/** Puts the telephone in the browser on or away (E1); its color is its lamp. */
export function SoftphoneButton({ extension }: { extension: string }) {
  const words = useWords(softphoneWords);
  const [chosen, choose] = useSoftphoneChoice();
  useKeptSoftphone(extension);
  const { status, isElsewhere } = useSoftphone();
  const label = words(chosen ? (isElsewhere && status === 'READY' ? 'ELSEWHERE' : status) : 'OFF');
  const turn = async () => {
    if (chosen && status === 'REFUSED') return actAtSoftphone({ kind: 'CONNECT' });
    if (chosen) return choose(false);
    // Asked now, so that no question stands in the way when it rings.
    if (await hasMicrophone()) choose(true);
    else notify.problem(words('NO_MICROPHONE'));
  };
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={chosen ? 'light' : 'subtle'}
        color={chosen ? COLORS[status] : 'gray'}
        aria-label={label}
        data-softphone={chosen ? status : 'OFF'}
        onClick={() => void turn()}
      >
        <IconHeadset size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

async function hasMicrophone(): Promise<boolean> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks()) track.stop();
    return true;
  } catch {
    return false;
  }
}
