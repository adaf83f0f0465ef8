import type { FastifyInstance } from 'fastify';

/** Something a provider has done: what the sender calls it, for whom it was, and how often it was done. */
export interface LedgerEntry {
  /** Sender's own reference: Message-ID, idempotency key, custom field; null where the sender gave none. */
  readonly reference: string | null;
  readonly to: string;
  readonly [detail: string]: unknown;
}

/** All that one provider has done, for a test to compare with what the senders believe. */
export interface Ledger {
  /** Notes an effect; the same one for the same receiver is counted, which is what a test looks for. */
  note(entry: LedgerEntry, at: Date): void;
  readonly entries: readonly (LedgerEntry & { readonly at: Date; readonly times: number })[];
  clear(): void;
}

/** Ledgers of all providers, by name. */
export type Ledgers = ReadonlyMap<string, Ledger>;

/** Makes empty ledgers for these providers. */
export function ledgersOf(providers: readonly string[]): Ledgers {
  return new Map(providers.map((name) => [name, newLedger()]));
}

/** Ledger of a provider. */
export function ledgerOf(ledgers: Ledgers, provider: string): Ledger {
  return given(ledgers, provider);
}

/** What is kept of a provider under its name; a name that nobody made is a fault. */
export function given<Value>(kept: ReadonlyMap<string, Value>, name: string): Value {
  const value = kept.get(name);
  if (value === undefined) throw new Error(`nothing is kept of a provider called ${name}`);
  return value;
}

/** Adds GET and DELETE /control/<provider>/ledger for tests; the edge does not lead here. */
export function addLedgers(app: FastifyInstance, ledgers: Ledgers): void {
  app.get<{ Params: { provider: string } }>('/control/:provider/ledger', async (request, reply) => {
    const ledger = ledgers.get(request.params.provider);
    return ledger ? ledger.entries : reply.code(404).send({ message: 'no such provider' });
  });
  app.delete<{ Params: { provider: string } }>('/control/:provider/ledger', async (request, reply) => {
    ledgers.get(request.params.provider)?.clear();
    return reply.code(204).send();
  });
}

function newLedger(): Ledger {
  const entries = new Map<string, LedgerEntry & { readonly at: Date; times: number }>();
  let nameless = 0;
  return {
    note(entry, at) {
      const key = entry.reference === null ? `#${(nameless += 1)}` : JSON.stringify([entry.reference, entry.to]);
      const known = entries.get(key);
      if (known) known.times += 1;
      else entries.set(key, { ...entry, at, times: 1 });
    },
    get entries() {
      return [...entries.values()];
    },
    clear: () => entries.clear(),
  };
}
