/** Line of an extension, as the exchange knows it. */
export interface CentrexAccount {
  readonly lines: Readonly<Record<string, { readonly number: string; readonly password: string }>>;
}

/** Where a line has its rings told. */
interface Callback {
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

/** A call at the exchange. */
export interface ExchangeCall {
  readonly extension: string;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly other: string;
  readonly rangAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
}

/** Exchange of a call center: its lines, their calls, and who is told of rings. */
export class Exchange {
  readonly calls: ExchangeCall[] = [];
  readonly callbacks = new Map<string, Callback>();

  /** Call that an extension is in, ringing ones included. */
  open(extension: string): ExchangeCall | undefined {
    return this.calls.find((call) => call.extension === extension && call.endedAt === null);
  }

  /** Begins a call. */
  begin(call: Pick<ExchangeCall, 'extension' | 'direction' | 'other' | 'rangAt'>): ExchangeCall {
    const begun: ExchangeCall = { ...call, answeredAt: null, endedAt: null };
    this.calls.unshift(begun);
    return begun;
  }
}
