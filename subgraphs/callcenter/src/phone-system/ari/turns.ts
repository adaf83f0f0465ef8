/** Work in turns: what concerns one talk is done one after another, and nothing before the beginning is over. */
export class Turns {
  private readonly turns = new Map<string, Promise<void>>();
  private readonly begun = Promise.withResolvers<void>();
  private readonly failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.failed = failed;
  }

  /** Does what comes before everything else. */
  begin(work: () => Promise<void>): void {
    void work().catch(this.failed).finally(this.begun.resolve);
  }

  /** Does work when its turn has come. */
  take(name: string, work: () => Promise<void>): void {
    const before = this.turns.get(name) ?? this.begun.promise;
    const turn = before.then(work).catch(this.failed);
    this.turns.set(name, turn);
    void turn.finally(() => this.turns.get(name) === turn && this.turns.delete(name));
  }

  /** Settles when all that was taken is done; what never began is given up. */
  async done(): Promise<void> {
    this.begun.resolve();
    await Promise.all(this.turns.values());
  }
}
