import type { SipLine, SipLogin } from './sip-line.ts';
import type { LineNews } from './softphone-state.ts';

/** What the telephone in the browser needs of the page. */
export interface SoftphoneParts {
  /** Gives a login for the own extension; null where nobody could be asked. */
  readonly ask: () => Promise<SipLogin | 'REFUSED' | null>;
  /** Told that a call could not be taken for want of a microphone. */
  readonly onNoMicrophone: () => void;
}

/** A line that is kept open until it is put away. */
export interface OpenedLine {
  readonly line: () => SipLine | null;
  /** Tries at once what was refused or is away; a talk goes on. */
  connect(): void;
  /** Settles when it is put away. */
  readonly ended: Promise<void>;
}

type Hear = (news: LineNews | { readonly kind: 'CONNECTING' }) => void;

/** A login that ends sooner than this is replaced at the next registration. */
const SOON_MS = 180_000;
/** Pause before a login is asked for again that nobody could give. */
const AGAIN_MS = 10_000;

/** Opens a line with a login, as often as that takes, and sees to it that its login is good. */
export function keepOpen(parts: SoftphoneParts, hear: Hear, signal: AbortSignal): OpenedLine {
  let line: SipLine | null = null;
  let wake = () => {};
  const open = async (): Promise<'OPEN' | 'REFUSED' | 'AWAY'> => {
    const [login, { openSipLine }] = await Promise.all([parts.ask(), import('./sip-line.ts')]);
    if (login === null || login === 'REFUSED') return login ?? 'AWAY';
    const logins = keptGood(login, parts, () => line);
    if (!signal.aborted) line = openSipLine(login, (news) => logins.isHeard(news) && hear(news));
    return 'OPEN';
  };
  const run = async (): Promise<void> => {
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      hear({ kind: 'CONNECTING' });
      // A part of ours that cannot be loaded is as far away as a server.
      const outcome = await open().catch(() => 'AWAY' as const);
      if (outcome !== 'OPEN') hear({ kind: outcome });
      if (signal.aborted) break;
      let again: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (outcome === 'AWAY') again = setTimeout(resolve, AGAIN_MS);
      });
      clearTimeout(again);
    }
    line?.close();
    line = null;
  };
  const connect = () => {
    if (line) void parts.ask().then((login) => line?.renew(login === 'REFUSED' ? null : login));
    else wake();
  };
  return { line: () => line, connect, ended: run() };
}

/** Replaces logins before they end, and once what was refused; says what is left to be heard. */
function keptGood(
  first: SipLogin,
  { ask }: SoftphoneParts,
  line: () => SipLine | null,
): { isHeard(news: LineNews): boolean } {
  let endsAt = Date.parse(first.endsAt);
  let isRenewed = false;
  const renew = async (): Promise<void> => {
    const next = await ask();
    if (next !== null && next !== 'REFUSED') endsAt = Date.parse(next.endsAt);
    line()?.renew(next === 'REFUSED' ? null : next);
  };
  return {
    isHeard({ kind }) {
      if (kind === 'READY') isRenewed = false;
      if (kind === 'EXPIRING') {
        if (endsAt - Date.now() < SOON_MS) void renew();
        else line()?.renew(null);
      }
      // A login that ended while the server was away is replaced before anybody is bothered.
      if (kind !== 'REFUSED' || isRenewed) return true;
      isRenewed = true;
      void renew();
      return false;
    },
  };
}
