import { ActionIcon, Button, notifyRefusal, useFormat, useStep, useWords } from '@madang/frontend-kit';
import { IconMicrophone, IconMicrophoneOff, IconPhoneIncoming, IconPhoneOff } from '@tabler/icons-react';
import { actAtSoftphone, useSoftphone } from '../softphone/index.ts';
import { MUTE_CALL, UNMUTE_CALL } from './call-act-documents.ts';
import { HANG_UP_CALL } from './call-documents.ts';
import { callWords } from './call-words.ts';
import { openCallOf, type DeskCall, type DeskState } from './desk-state.ts';
import { TransferMenu } from './transfer-menu.tsx';
import { useTakeUp } from './use-take-up.ts';
import styles from './call.module.css';

/** What is done within the call that is open at the own telephone: take up, mute, hand over, hang up (E1). */
export function TalkActs({ state }: { state: DeskState }) {
  const open = openCallOf(state);
  return (
    <>
      <Answer state={state} />
      <Mute call={open} />
      <TransferMenu call={open} />
      <HangUp call={open} />
    </>
  );
}

/** Shown while it rings. */
function Answer({ state }: { state: DeskState }) {
  const words = useWords(callWords);
  const format = useFormat();
  const { takeUp, number, busy } = useTakeUp(state);
  if (!takeUp) return null;
  return (
    <Button
      size="xs"
      color="green"
      variant="filled"
      leftSection={<IconPhoneIncoming size={16} aria-hidden />}
      aria-label={number === null ? words('answer') : words('answer.number', { number: format.phone(number) })}
      loading={busy}
      onClick={() => void takeUp()}
    >
      {words('answer')}
    </Button>
  );
}

/**
 * The customer hears the announcement where the phone system has one; otherwise the own microphone is switched off. Muted is
 * who is muted in either way, and nobody any more when it is undone.
 */
function Mute({ call }: { call: DeskCall | null }) {
  const words = useWords(callWords);
  const softphone = useSoftphone().call;
  const [mute, muting] = useStep(MUTE_CALL, (data) => data.muteCall);
  const [unmute, undoing] = useStep(UNMUTE_CALL, (data) => data.unmuteCall);
  const acts = call?.availableActs ?? [];
  const isMutedHere = softphone?.isMuted ?? false;
  const isMuted = isMutedHere || (call?.isMuted ?? false);
  const isByPhoneSystem = acts.includes(isMuted ? 'UNMUTE' : 'MUTE');
  const run = async () => {
    if (isMutedHere) actAtSoftphone({ kind: 'MUTE', isMuted: false });
    if (call && isByPhoneSystem) notifyRefusal(await (isMuted ? unmute : mute)({ input: { callId: call.id } }));
    else if (!isMuted) actAtSoftphone({ kind: 'MUTE', isMuted: true });
  };
  const Icon = isMuted ? IconMicrophoneOff : IconMicrophone;
  return (
    <ActionIcon
      className={styles['inTalk']}
      variant={isMuted ? 'filled' : 'subtle'}
      color={isMuted ? 'orange' : 'gray'}
      aria-label={words('mute')}
      aria-pressed={isMuted}
      disabled={!isByPhoneSystem && softphone?.phase !== 'TALKING'}
      loading={muting.busy || undoing.busy}
      onClick={() => void run()}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}

/** Ends the talk before what rings meanwhile. */
function HangUp({ call }: { call: DeskCall | null }) {
  const words = useWords(callWords);
  const softphone = useSoftphone().call;
  const [hangUp, { busy }] = useStep(HANG_UP_CALL, (data) => data.hangUpCall);
  const isOpen = softphone !== null || call !== null;
  const ringsBesideTalk = softphone?.phase === 'RINGING' && call?.status === 'ANSWERED';
  const run = async () => {
    if (softphone && !ringsBesideTalk) actAtSoftphone({ kind: 'HANG_UP' });
    else if (call) notifyRefusal(await hangUp({ input: { callId: call.id } }));
  };
  return (
    <ActionIcon
      className={styles['inTalk']}
      color="red"
      variant={isOpen ? 'filled' : 'subtle'}
      aria-label={words('hangUp')}
      disabled={!isOpen}
      loading={busy}
      onClick={() => void run()}
    >
      <IconPhoneOff size={16} aria-hidden />
    </ActionIcon>
  );
}
