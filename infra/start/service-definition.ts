/** A process the supervisor runs: everything it needs to start, watch and stop it. */
export interface ServiceDefinition {
  readonly name: string;
  /** File that Node runs. */
  readonly entry: string;
  /** Flags that Node runs it with. */
  readonly nodeFlags?: readonly string[];
  readonly port: number;
  /** Ports on which it listens besides, by what listens there. */
  readonly morePorts?: Readonly<Record<string, number>>;
  readonly env: Readonly<Record<string, string>>;
  /** Address that answers 200 when the service is ready; without one the service sends the message `ready`. */
  readonly readyUrl?: string;
  readonly logFile: string;
  /** Command that makes the entry, told when it is missing. */
  readonly builtBy?: string;
}

/** How the supervisor treats what dies; only tests choose other times. */
export interface Timing {
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** Time after which a service counts as steady, and its next death as the first. */
  readonly steadyAfterMs: number;
  readonly probeEveryMs: number;
  /** Time between SIGTERM and SIGKILL. */
  readonly patienceMs: number;
}

/** Times of the embedded system. */
export const DEFAULT_TIMING: Timing = {
  firstRetryMs: 250,
  longestRetryMs: 15_000,
  steadyAfterMs: 30_000,
  probeEveryMs: 80,
  patienceMs: 10_000,
};

/** Where a service is in its life; the words of a supervisor, and of who asks it over the control socket. */
export const SERVICE_STATES = ['stopped', 'starting', 'ready', 'away', 'waiting', 'missing', 'stopping'] as const;

/** One of {@link SERVICE_STATES}: `away` runs but cannot work now, `waiting` died and is tried again, `missing` is not built. */
export type ServiceState = (typeof SERVICE_STATES)[number];

/** A service as `pnpm service status` shows it. */
export interface ServiceView {
  readonly name: string;
  readonly state: ServiceState;
  readonly pid: number | null;
  readonly port: number;
  readonly restarts: number;
  readonly uptimeMs: number | null;
  /** Why it is not ready, or how it died. */
  readonly note: string | null;
  readonly logFile: string;
}
