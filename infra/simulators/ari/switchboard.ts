import type { Applications } from './applications.ts';
import { Bridges } from './bridges.ts';
import { CAUSES, writtenChannel, type Cause, type Channel, type Onward } from './channel.ts';
import { Recordings } from './recordings.ts';

/** What Asterisk is set up with. */
export interface AriAccount {
  /** User of ari.conf. */
  readonly user: string;
  readonly password: string;
  /** Application that the dialplan gives calls to. */
  readonly app: string;
  /** Telephones; 9831 is the endpoint PJSIP/9831. */
  readonly extensions: readonly string[];
  /** Endpoint that leads outside; PJSIP/01012345678@trunk rings that number. */
  readonly trunk: string;
}

/** A channel to begin. */
export interface NewChannel {
  readonly id?: string | undefined;
  readonly endpoint: string;
  readonly state: Channel['state'];
  /** Number of the telephone at its end. */
  readonly telephone: string;
  /** Number that Asterisk says is the caller's; of a telephone that is rung it is the one that it shows. */
  readonly caller: string;
  readonly onward?: Onward | null;
  readonly variables?: Readonly<Record<string, string>>;
}

/** The switchboard of an Asterisk: its channels, where they are and who is told. */
export class Switchboard {
  readonly channels = new Map<string, Channel>();
  readonly unplugged = new Set<string>();
  readonly bridges: Bridges;
  readonly recordings: Recordings;
  private count = 0;

  readonly account: AriAccount;
  readonly apps: Applications;
  readonly clock: () => Date;

  constructor(account: AriAccount, apps: Applications, clock: () => Date) {
    this.account = account;
    this.apps = apps;
    this.clock = clock;
    this.recordings = new Recordings(apps, clock);
    this.bridges = new Bridges(this);
  }

  /** Begins a channel; nobody is told by that alone. */
  begin({ id, endpoint, telephone, state, caller, onward = null, variables = {} }: NewChannel): Channel {
    this.count += 1;
    const serial = this.count.toString(16).padStart(8, '0');
    const channel: Channel = {
      id: id ?? `${Math.floor(this.clock().getTime() / 1000)}.${this.count}`,
      name: `PJSIP/${endpoint}-${serial}`,
      endpoint,
      telephone,
      createdAt: this.clock(),
      state,
      caller: { name: '', number: caller },
      connected: { name: '', number: state === 'Ringing' ? caller : '' },
      variables: new Map(Object.entries(variables)),
      place: { context: 'house', extension: '', application: 'AppDial2', data: '(Outgoing Line)' },
      app: null,
      onward,
      bridge: null,
      muted: new Set(),
      isHeld: false,
      music: null,
      hearsRinging: false,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Tells who hears of a channel what happened to it. */
  tell(channel: Channel, type: string, body: object = {}): void {
    this.apps.tell([`channel:${channel.id}`], type, { ...body, channel: writtenChannel(channel) });
  }

  /** Tells how the ringing of a channel goes. */
  tellDial(channel: Channel, status: string): void {
    const body = { dialstatus: status, dialstring: channel.endpoint, peer: writtenChannel(channel) };
    this.apps.tell([`channel:${channel.id}`], 'Dial', body);
  }

  /** Somebody takes the telephone of a channel up; it goes on where it was to go on. */
  answer(channel: Channel): void {
    const { onward } = channel;
    channel.state = 'Up';
    channel.onward = null;
    channel.hearsRinging = false;
    this.tell(channel, 'ChannelStateChange');
    if (!onward) return;
    this.tellDial(channel, 'ANSWER');
    this.goOn(channel, onward);
  }

  /** Puts a channel into an application, or on in the dialplan; an extension of the house is given to the application there. */
  goOn(channel: Channel, onward: Onward): void {
    if ('app' in onward) {
      this.enter(channel, onward.app, onward.args);
      return;
    }
    const { context, extension } = onward;
    channel.place = { context, extension, application: 'Dial', data: `PJSIP/${extension}` };
    if (!this.account.extensions.includes(extension)) return;
    if (this.apps.isConnected(this.account.app)) this.enter(channel, this.account.app, ['inbound', extension]);
    // Nobody takes calls: the dialplan rings the telephone by itself.
    else if (!this.unplugged.has(extension)) {
      const { number: caller } = channel.caller;
      this.begin({ endpoint: extension, telephone: extension, caller, state: 'Ringing' });
    }
  }

  private enter(channel: Channel, app: string, args: readonly string[]): void {
    const data = [app, ...args].join(',');
    channel.place = { ...channel.place, application: 'Stasis', data };
    channel.app = app;
    this.apps.subscribe(app, `channel:${channel.id}`);
    this.tell(channel, 'StasisStart', { args });
  }

  /** Takes a channel out of its application. */
  leave(channel: Channel): void {
    this.bridges.remove(channel);
    this.recordings.silence(channel);
    this.recordings.stopOf(`channel:${channel.id}`);
    Object.assign(channel, { music: null, hearsRinging: false });
    if (!channel.app) return;
    this.tell(channel, 'StasisEnd');
    channel.app = null;
  }

  /** Ends a channel. */
  end(channel: Channel, cause: Cause = 'normal'): void {
    if (!this.channels.has(channel.id)) return;
    const [code, text] = CAUSES[cause];
    if (channel.state === 'Ringing' && channel.onward) this.tellDial(channel, DIAL_STATUS[cause]);
    else this.tell(channel, 'ChannelHangupRequest', { cause: code });
    this.leave(channel);
    this.channels.delete(channel.id);
    this.tell(channel, 'ChannelDestroyed', { cause: code, cause_txt: text });
    this.apps.forget(`channel:${channel.id}`);
  }
}

const DIAL_STATUS: Readonly<Record<Cause, string>> = {
  normal: 'CANCEL',
  elsewhere: 'CANCEL',
  busy: 'BUSY',
  silence: 'NOANSWER',
  declined: 'BUSY',
  congestion: 'CONGESTION',
};
