import type { Applications } from './applications.ts';
import { writtenPlayback, writtenRecording, type Channel, type Playback, type Recording } from './channel.ts';

/** What is played and what is recorded at a switchboard. */
export class Recordings {
  readonly playbacks = new Map<string, Playback>();
  readonly live = new Map<string, Recording>();
  readonly stored = new Map<string, Recording>();
  private readonly apps: Applications;
  private readonly clock: () => Date;

  constructor(apps: Applications, clock: () => Date) {
    this.apps = apps;
    this.clock = clock;
  }

  /** Plays something to a channel, until a test or its stop says that it is over. */
  play(playback: Playback): void {
    this.playbacks.set(playback.id, playback);
    this.tellPlayback(playback, 'playing');
  }

  /** Ends what is played; Asterisk forgets it then. */
  finish(playback: Playback): void {
    if (this.playbacks.delete(playback.id)) this.tellPlayback(playback, 'done');
  }

  /** Ends all that is played to a channel, for it goes. */
  silence(channel: Channel): void {
    for (const playback of this.playbacks.values()) if (playback.channel === channel.id) this.finish(playback);
  }

  /** Begins a recording. */
  begin(name: string, format: string, target: string): Recording {
    const recording: Recording = { name, format, target, begunAt: this.clock(), endedAt: null };
    this.live.set(name, recording);
    this.tellRecording(recording, 'RecordingStarted');
    return recording;
  }

  /** Ends a recording and stores it. */
  stop(recording: Recording): void {
    if (!this.live.delete(recording.name)) return;
    recording.endedAt = this.clock();
    this.stored.set(recording.name, recording);
    this.tellRecording(recording, 'RecordingFinished');
  }

  /** Ends the recordings of a bridge or a channel that goes. */
  stopOf(target: string): void {
    for (const recording of this.live.values()) if (recording.target === target) this.stop(recording);
  }

  private tellPlayback(playback: Playback, state: 'playing' | 'done'): void {
    const type = state === 'playing' ? 'PlaybackStarted' : 'PlaybackFinished';
    this.apps.tell([`channel:${playback.channel}`], type, { playback: writtenPlayback(playback, state) });
  }

  private tellRecording(recording: Recording, type: string): void {
    this.apps.tell([recording.target], type, { recording: writtenRecording(recording) });
  }
}

const RATE = 8000;

/** A recording as a file: a fifth of a second of silence, as WAV. */
export function waveOf(): Buffer {
  const bytes = (RATE * 2) / 5;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVE', 8);
  head.write('fmt ', 12);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.alloc(bytes)]);
}
