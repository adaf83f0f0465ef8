import type { Applications } from './applications.ts';
import { asteriskTime, writtenChannel, type Bridge, type Channel } from './channel.ts';
import type { Recordings } from './recordings.ts';

/** Switchboard to which bridges belong. */
interface Board {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly apps: Applications;
  readonly recordings: Recordings;
  readonly clock: () => Date;
}

/** Bridges of a switchboard: channels in one bridge hear one another. */
export class Bridges {
  private readonly bridges = new Map<string, Bridge>();
  private readonly board: Board;

  constructor(board: Board) {
    this.board = board;
  }

  /** One bridge. */
  of(id: string): Bridge | undefined {
    return this.bridges.get(id);
  }

  /** All bridges. */
  get all(): Bridge[] {
    return [...this.bridges.values()];
  }

  /** Makes a bridge, of which every application that listens is told. */
  create(id: string, name: string, type: string): Bridge {
    const { apps, clock } = this.board;
    const bridge: Bridge = { id, name, type, createdAt: clock(), music: null };
    this.bridges.set(id, bridge);
    for (const app of apps.names) apps.subscribe(app, `bridge:${id}`);
    apps.tell([`bridge:${id}`], 'BridgeCreated', { bridge: this.written(bridge) });
    return bridge;
  }

  /** Puts a channel into a bridge, out of the one that it was in. */
  add(bridge: Bridge, channel: Channel): void {
    this.remove(channel);
    channel.bridge = bridge.id;
    channel.hearsRinging = false;
    this.tell(bridge, channel, 'ChannelEnteredBridge');
  }

  /** Takes a channel out of its bridge; one that is in none stays so. */
  remove(channel: Channel): void {
    const bridge = channel.bridge === null ? undefined : this.of(channel.bridge);
    channel.bridge = null;
    if (bridge) this.tell(bridge, channel, 'ChannelLeftBridge');
  }

  /** Ends a bridge and what is recorded of it; its channels stay in their application. */
  destroy(bridge: Bridge): void {
    const { apps, recordings } = this.board;
    for (const channel of this.membersOf(bridge)) this.remove(channel);
    recordings.stopOf(`bridge:${bridge.id}`);
    this.bridges.delete(bridge.id);
    apps.tell([`bridge:${bridge.id}`], 'BridgeDestroyed', { bridge: this.written(bridge) });
    apps.forget(`bridge:${bridge.id}`);
  }

  /** Channels in a bridge. */
  membersOf({ id }: Bridge): Channel[] {
    return [...this.board.channels.values()].filter(({ bridge }) => bridge === id);
  }

  /** A bridge as Asterisk tells of it. */
  written(bridge: Bridge): object {
    return {
      id: bridge.id,
      name: bridge.name,
      technology: 'simple_bridge',
      bridge_type: bridge.type,
      bridge_class: 'stasis',
      creator: 'Stasis',
      channels: this.membersOf(bridge).map(({ id }) => id),
      creationtime: asteriskTime(bridge.createdAt),
      video_mode: 'none',
    };
  }

  private tell(bridge: Bridge, channel: Channel, type: string): void {
    this.board.apps.tell([`bridge:${bridge.id}`, `channel:${channel.id}`], type, {
      bridge: this.written(bridge),
      channel: writtenChannel(channel),
    });
  }
}
