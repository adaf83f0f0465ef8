/** Number and name of one side of a call. */
interface Party {
  readonly name: string;
  readonly number: string;
}

/** Place in the dialplan. */
export interface Place {
  readonly context: string;
  readonly extension: string;
  readonly application: string;
  readonly data: string;
}

/** Where a channel goes on once it is answered: into an application, or on in the dialplan. */
export type Onward =
  | { readonly app: string; readonly args: readonly string[] }
  | { readonly context: string; readonly extension: string };

/** Directions in which a channel can be muted: `in` is what its telephone says, `out` what it hears. */
export type MuteDirection = 'in' | 'out';

/** Causes of a hang-up, by the numbers of Q.850 that Asterisk uses. */
export const CAUSES = {
  normal: [16, 'Normal Clearing'],
  busy: [17, 'User busy'],
  silence: [19, 'User alerting, no answer'],
  declined: [21, 'Call Rejected'],
  elsewhere: [26, 'Answered elsewhere'],
  congestion: [34, 'Circuit/channel congestion'],
} as const;

/** Reason of a hang-up. */
export type Cause = keyof typeof CAUSES;

/** A leg of a call at the switchboard. */
export interface Channel {
  readonly id: string;
  /** Technology, endpoint and a number of its own, e.g. PJSIP/9831-00000001. */
  readonly name: string;
  readonly endpoint: string;
  /** Number of the telephone at its end. */
  readonly telephone: string;
  readonly createdAt: Date;
  /** `Ring` rings at us, `Ringing` rings at a telephone. */
  state: 'Ring' | 'Ringing' | 'Up';
  caller: Party;
  readonly connected: Party;
  readonly variables: Map<string, string>;
  place: Place;
  /** Application that holds it; none while it rings at a telephone or runs in the dialplan. */
  app: string | null;
  onward: Onward | null;
  bridge: string | null;
  readonly muted: Set<MuteDirection>;
  isHeld: boolean;
  /** Class of the music that it hears. */
  music: string | null;
  /** Hears the tone of a telephone that rings elsewhere. */
  hearsRinging: boolean;
}

/** Conference of channels. */
export interface Bridge {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly createdAt: Date;
  /** Class of the music that all its channels hear. */
  music: string | null;
}

/** Something that is played to a channel. */
export interface Playback {
  readonly id: string;
  readonly media: string;
  readonly channel: string;
  readonly language: string;
}

/** Recording that runs or is stored. */
export interface Recording {
  readonly name: string;
  readonly format: string;
  readonly target: string;
  readonly begunAt: Date;
  endedAt: Date | null;
}

/** Time as Asterisk writes it, with the zone of the house. */
export function asteriskTime(at: Date): string {
  return new Date(at.getTime() + 9 * 3_600_000).toISOString().replace('Z', '+0900');
}

/** A channel as Asterisk tells of it. */
export function writtenChannel(channel: Channel): object {
  const { context, extension, application, data } = channel.place;
  return {
    id: channel.id,
    name: channel.name,
    state: channel.state,
    protocol_id: `${channel.id}@madang`,
    caller: channel.caller,
    connected: channel.connected,
    accountcode: '',
    dialplan: { context, exten: extension, priority: 1, app_name: application, app_data: data },
    creationtime: asteriskTime(channel.createdAt),
    language: 'ko',
  };
}

/** A playback as Asterisk tells of it. */
export function writtenPlayback({ id, media, channel, language }: Playback, state: 'playing' | 'done'): object {
  return { id, media_uri: media, target_uri: `channel:${channel}`, language, state };
}

/** A recording that runs or has just ended, as Asterisk tells of it. */
export function writtenRecording({ name, format, target, begunAt, endedAt }: Recording): object {
  const seconds = endedAt ? Math.round((endedAt.getTime() - begunAt.getTime()) / 1000) : null;
  const ended = seconds === null ? {} : { duration: seconds };
  return { name, format, target_uri: target, state: endedAt ? 'done' : 'recording', ...ended };
}
