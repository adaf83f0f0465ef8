import jssip from 'jssip';
import type { RTCSession } from 'jssip/lib/RTCSession.js';

/** Settings of a softphone in the page of a test. */
export interface PageSettings {
  readonly server: string;
  readonly extension: string;
  readonly realm: string;
  readonly username: string;
  readonly password: string;
}

/** What the page lets a test do, and what it has seen. */
export interface PhonePage {
  /** Words for what happened, in order: `registered`, `ringing 9832`, `talking`, `over Terminated`. */
  readonly seen: string[];
  register(settings: PageSettings): void;
  answer(): void;
  hangUp(): void;
  mute(isMuted: boolean): void;
  dial(number: string): void;
  /** Settles once sound of the other side has arrived. */
  hears(): Promise<void>;
}

let agent: jssip.UA | null = null;
let session: RTCSession | null = null;
const seen: string[] = [];

const phone: PhonePage = {
  seen,
  register({ server, extension, realm, username, password }) {
    agent = new jssip.UA({
      sockets: [new jssip.WebSocketInterface(server)],
      uri: `sip:${extension}@${realm}`,
      authorization_user: username,
      password,
      register_expires: 120,
      session_timers: false,
    });
    agent.on('registered', () => seen.push('registered'));
    agent.on('registrationFailed', ({ response }) => seen.push(`refused ${response?.status_code ?? 'by nobody'}`));
    agent.on('newRTCSession', ({ session: begun }: { session: RTCSession }) => follow(begun));
    agent.start();
  },
  answer: () => session?.answer({ mediaConstraints: { audio: true, video: false } }),
  hangUp: () => session?.terminate(),
  mute: (isMuted) => (isMuted ? session?.mute({ audio: true }) : session?.unmute({ audio: true })),
  dial: (number) =>
    void agent?.call(`sip:${number}@house.invalid`, { mediaConstraints: { audio: true, video: false } }),
  async hears() {
    for (;;) {
      const stats = await session?.connection.getStats();
      if ([...(stats?.values() ?? [])].some(isHeard)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
};

function isHeard({ type, packetsReceived, audioLevel }: Record<string, unknown>): boolean {
  return type === 'inbound-rtp' && Number(packetsReceived) > 20 && Number(audioLevel) > 0.01;
}

function follow(begun: RTCSession): void {
  session = begun;
  const way: string = begun.direction;
  if (way === 'incoming') seen.push(`ringing ${begun.remote_identity.uri.user}`);
  begun.on('confirmed', () => seen.push('talking'));
  begun.on('ended', ({ cause }) => seen.push(`over ${cause}`));
  begun.on('failed', ({ cause }) => seen.push(`over ${cause}`));
  const ear = document.createElement('audio');
  ear.autoplay = true;
  const listen = (connection: RTCPeerConnection) =>
    connection.addEventListener('track', ({ streams: [stream] }) => (ear.srcObject = stream ?? null));
  if (begun.connection) listen(begun.connection);
  else begun.on('peerconnection', ({ peerconnection }) => listen(peerconnection));
}

Object.assign(globalThis, { phone });
