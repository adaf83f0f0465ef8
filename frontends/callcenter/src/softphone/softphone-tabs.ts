import type { SoftphoneState } from './softphone-state.ts';

/** Something that is done at the telephone in the browser. */
export type SoftphoneAct =
  | { readonly kind: 'ANSWER' }
  | { readonly kind: 'HANG_UP' }
  | { readonly kind: 'MUTE'; readonly isMuted: boolean }
  /** Connects anew what was refused. */
  | { readonly kind: 'CONNECT' }
  /** The agent dialled this call of the desk; its ring at the own telephone is taken up by itself. */
  | { readonly kind: 'EXPECT'; readonly deskCall: string };

type TabMessage =
  | { readonly kind: 'STATE'; readonly state: SoftphoneState }
  | { readonly kind: 'WHAT_STATE' }
  | { readonly kind: 'ACT'; readonly act: SoftphoneAct };

/** What a tab hears of the others: how the telephone stands that one of them has, the wish to know it, an act at it. */
interface TabHearing {
  readonly onState: (state: SoftphoneState) => void;
  readonly onQuestion: () => void;
  readonly onAct: (act: SoftphoneAct) => void;
}

/** The tabs of the browser among themselves, so that each shows the one telephone and can use it. */
export interface Tabs {
  tellState(state: SoftphoneState): void;
  askForState(): void;
  askFor(act: SoftphoneAct): void;
  close(): void;
}

/** Listens to the other tabs. */
export function openTabs({ onState, onQuestion, onAct }: TabHearing): Tabs {
  const channel = new BroadcastChannel('madang.softphone');
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'STATE') onState(data.state);
    else if (data.kind === 'ACT') onAct(data.act);
    else onQuestion();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin alone.
  const post = (message: TabMessage) => channel.postMessage(message);
  return {
    tellState: (state) => post({ kind: 'STATE', state }),
    askForState: () => post({ kind: 'WHAT_STATE' }),
    askFor: (act) => post({ kind: 'ACT', act }),
    close: () => channel.close(),
  };
}
