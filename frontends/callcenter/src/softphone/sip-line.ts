import jssip from 'jssip';
import type { RTCSession } from 'jssip/lib/RTCSession.js';
import type { UA } from 'jssip/lib/UA.js';
import type { SoftphoneLogin_LoginFragment } from '../gql/graphql.ts';
import type { LineNews } from './softphone-state.ts';

/** Login at the SIP server. */
export type SipLogin = SoftphoneLogin_LoginFragment;

/** A registered telephone at a SIP server, with one call at most. */
export interface SipLine {
  answer(): void;
  hangUp(): void;
  mute(isMuted: boolean): void;
  /** Registers anew, by the next login where there is one. */
  renew(login: SipLogin | null): void;
  close(): void;
}

type Tell = (news: LineNews) => void;

/** Seconds for which the server remembers us; a tab that is gone is forgotten after that. */
const REGISTERED_SECONDS = 120;
const SOUND = { audio: true, video: false };
const BUSY = 486;
/** Answers by which a server says that it knows the login and does not want it. */
const UNWANTED = new Set([401, 403, 407]);
/** Pause after a registration that came to nothing over a connection that stands; a lost connection JsSIP sees to itself. */
const AGAIN_MS = 5000;

/** Opens a line by WebSocket, over which voices are set up; the voices themselves go by WebRTC, encrypted. */
export function openSipLine(login: SipLogin, tell: Tell): SipLine {
  const agent = agentOf(login);
  const calls = oneCall(agent, tell);
  const registration = keptRegistered(agent, tell);
  agent.on('disconnected', calls.dropRinging);
  agent.start();
  return {
    answer: calls.answer,
    hangUp: () => calls.current()?.terminate(),
    mute: (isMuted) => (isMuted ? calls.current()?.mute({ audio: true }) : calls.current()?.unmute({ audio: true })),
    renew(next) {
      if (next) {
        agent.set('authorization_user', next.username);
        agent.set('password', next.password);
      }
      agent.register();
    },
    close() {
      registration.stop();
      agent.stop();
    },
  };
}

function agentOf({ server, extension, realm, username, password }: SipLogin): UA {
  return new jssip.UA({
    sockets: [new jssip.WebSocketInterface(server)],
    uri: `sip:${extension}@${realm}`,
    authorization_user: username,
    password,
    register_expires: REGISTERED_SECONDS,
    session_timers: false,
  });
}

function keptRegistered(agent: UA, tell: Tell): { stop(): void } {
  let again: ReturnType<typeof setTimeout> | undefined;
  agent.on('registered', () => tell({ kind: 'READY' }));
  agent.on('registrationExpiring', () => tell({ kind: 'EXPIRING' }));
  agent.on('disconnected', () => tell({ kind: 'AWAY' }));
  agent.on('registrationFailed', ({ response }: { response: { status_code: number } | null }) => {
    if (response && UNWANTED.has(response.status_code)) return tell({ kind: 'REFUSED' });
    tell({ kind: 'AWAY' });
    clearTimeout(again);
    again = setTimeout(() => agent.isConnected() && agent.register(), AGAIN_MS);
  });
  return { stop: () => clearTimeout(again) };
}

interface OneCall {
  current(): RTCSession | null;
  answer(): void;
  /** A ring whose server is gone can be answered no more. */
  dropRinging(): void;
}

/** Follows the one call; whoever rings meanwhile finds the line busy. */
function oneCall(agent: UA, tell: Tell): OneCall {
  let current: RTCSession | null = null;
  let rings = false;
  const over = (session: RTCSession, cause?: string) => {
    if (current !== session) return;
    current = null;
    rings = false;
    tell({ kind: 'OVER', hadNoMicrophone: cause === jssip.C.causes.USER_DENIED_MEDIA_ACCESS });
  };
  agent.on('newRTCSession', ({ session, request }: { session: RTCSession; request: HeaderSource }) => {
    if (current) return session.terminate({ status_code: BUSY });
    current = session;
    rings = true;
    playOtherSide(session);
    session.on('confirmed', () => tell({ kind: 'TALKING' }));
    session.on('muted', () => tell({ kind: 'MUTED', isMuted: true }));
    session.on('unmuted', () => tell({ kind: 'MUTED', isMuted: false }));
    session.on('ended', () => over(session));
    session.on('failed', ({ cause }) => over(session, cause));
    const number = session.remote_identity.uri.user;
    const isNumber = /^\+?\d+$/.test(number);
    tell({ kind: 'RINGING', number: isNumber ? number : null, deskCall: request.getHeader(DESK_CALL) ?? null });
  });
  return {
    current: () => current,
    answer() {
      if (!current || !rings) return;
      rings = false;
      tell({ kind: 'ANSWERING' });
      current.answer({ mediaConstraints: SOUND });
    },
    dropRinging() {
      if (!current || current.isEstablished()) return;
      const lost = current;
      over(lost);
      lost.terminate();
    },
  };
}

/** Header by which the call center says which call of the desk a ring is. */
const DESK_CALL = 'X-Desk-Call';

interface HeaderSource {
  getHeader(name: string): string | undefined;
}

function playOtherSide(session: RTCSession): void {
  const ear = document.createElement('audio');
  ear.autoplay = true;
  session.on('peerconnection', ({ peerconnection }) =>
    peerconnection.addEventListener('track', ({ streams: [stream] }) => (ear.srcObject = stream ?? null)),
  );
}
