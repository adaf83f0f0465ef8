import { keepOpen, type OpenedLine, type SoftphoneParts } from './open-line.ts';
import { beep, ring } from './ring-tone.ts';
import { afterNews, PUT_AWAY, type LineNews, type SoftphoneState } from './softphone-state.ts';
import { openTabs, type SoftphoneAct, type Tabs } from './softphone-tabs.ts';

const TAB_LOCK = 'madang.softphone';
/** Time within which what was dialled rings at the own telephone. */
const DIALLED_MS = 60_000;

let state = PUT_AWAY;
let opened: OpenedLine | null = null;
let tabs: Tabs | null = null;
let silence: (() => void) | null = null;
/** The call of the desk that the agent dialled, whose ring at the own telephone nobody has to answer by hand. */
let dialled: { readonly deskCall: string; readonly until: number } | null = null;
let ringsFor: string | null = null;
const listeners = new Set<() => void>();

/** How the telephone in the browser stands. */
export function softphoneState(): SoftphoneState {
  return state;
}

/** Says whenever the telephone in the browser stands otherwise. */
export function subscribeSoftphone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does something at the telephone in the browser, whichever tab has it. */
export function actAtSoftphone(act: SoftphoneAct): void {
  if (!opened) return tabs?.askFor(act);
  const { line } = opened;
  if (act.kind === 'ANSWER') line()?.answer();
  else if (act.kind === 'HANG_UP') line()?.hangUp();
  else if (act.kind === 'MUTE') line()?.mute(act.isMuted);
  else if (act.kind === 'CONNECT') opened.connect();
  else {
    dialled = { deskCall: act.deskCall, until: Date.now() + DIALLED_MS };
    answerIfDialled();
  }
}

/** Keeps the telephone ready in one tab of the browser, this one as soon as no other has it; gives the way to put it away. */
export function openSoftphone(parts: SoftphoneParts): () => void {
  const ended = new AbortController();
  put({ ...PUT_AWAY, status: 'CONNECTING', isElsewhere: true });
  tabs = openTabs({
    onState: (theirs) => !opened && put({ ...theirs, isElsewhere: true }),
    onQuestion: () => opened && tabs?.tellState(state),
    onAct: (act) => opened && actAtSoftphone(act),
  });
  tabs.askForState();
  void waitForTurn(parts, ended.signal);
  return () => {
    ended.abort();
    tabs?.close();
    tabs = null;
    put(PUT_AWAY);
  };
}

async function waitForTurn(parts: SoftphoneParts, signal: AbortSignal): Promise<void> {
  if (await isBarred()) {
    if (!signal.aborted) put({ ...PUT_AWAY, status: 'NO_MICROPHONE' });
    return;
  }
  try {
    await navigator.locks.request(TAB_LOCK, { signal }, async () => {
      opened = keepOpen(parts, (news) => !signal.aborted && hear(news, parts), signal);
      await opened.ended;
      opened = null;
    });
  } catch (error) {
    // Who puts it away while another tab has it waits no more.
    if (!signal.aborted) throw error;
  }
}

/** A page that may not use the microphone, by its policy or by its user's, keeps the telephone from no tab that may. */
async function isBarred(): Promise<boolean> {
  const permission = await navigator.permissions.query({ name: 'microphone' }).catch(() => null);
  return permission?.state === 'denied';
}

function hear(news: LineNews | { readonly kind: 'CONNECTING' }, { onNoMicrophone }: SoftphoneParts): void {
  if (news.kind === 'CONNECTING') put({ ...PUT_AWAY, status: 'CONNECTING' });
  else {
    if (news.kind === 'OVER' && news.hadNoMicrophone) onNoMicrophone();
    if (news.kind === 'RINGING') ringsFor = news.deskCall;
    put(afterNews(state, news));
  }
  tabs?.tellState(state);
  answerIfDialled();
}

function isDialled(): boolean {
  return dialled?.deskCall === ringsFor && (dialled?.until ?? 0) > Date.now();
}

function answerIfDialled(): void {
  if (!isDialled() || state.call?.phase !== 'RINGING') return;
  dialled = null;
  beep();
  opened?.line()?.answer();
}

function put(next: SoftphoneState): void {
  state = next;
  follow();
  for (const listener of listeners) listener();
}

/** Rings in the tab that has the telephone, and holds one in which people talk back from being closed unawares. */
function follow(): void {
  const { isElsewhere, call } = state;
  if (!isElsewhere && call?.phase === 'RINGING' && !isDialled()) silence ??= ring();
  else {
    silence?.();
    silence = null;
  }
  if (!isElsewhere && call?.phase === 'TALKING') addEventListener('beforeunload', holdBack);
  else removeEventListener('beforeunload', holdBack);
}

function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
