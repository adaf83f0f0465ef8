/** How long somebody pauses before what they wrote is saved, and before it is tried again, in milliseconds. */
const PAUSE = 1_000;
const TRY_AGAIN = 10_000;

/** Where saving stands. */
export type SaveStep<Problem> =
  | { readonly step: 'idle' | 'saving' | 'saved' }
  | { readonly step: 'failed'; readonly problem: Problem };

/** What is saved, and how. */
export interface Autosaved<Problem> {
  /** Indicates whether something was written that can be saved and is not. */
  readonly isUnsaved: () => boolean;
  /** Saves what stands there by now; gives why it was not, null once it was. It never throws. */
  readonly save: () => Promise<Problem | null>;
  /** Indicates whether the same may be saved later; a refusal that stays one is not tried again. */
  readonly mayTryAgain: (problem: Problem) => boolean;
}

/** Saves what is written after a pause: one save at a time, what could not be saved is tried again, and nothing is dropped. */
export class AutoSave<Problem> {
  #written: Autosaved<Problem>;
  readonly #onStep: (step: SaveStep<Problem>) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<Problem | null> | null = null;
  #state: 'open' | 'held' | 'refused' | 'left' = 'open';

  constructor(written: Autosaved<Problem>, onStep: (step: SaveStep<Problem>) => void) {
    this.#written = written;
    this.#onStep = onStep;
  }

  /** Told at each drawing of a form what its text is by then. */
  follow(written: Autosaved<Problem>): void {
    this.#written = written;
  }

  /** Said at each change: it is saved after a pause. */
  touch(): void {
    this.#state = 'open';
    this.#later(PAUSE);
  }

  /** Saves at once what is not saved; gives why it was not. */
  saveNow(): Promise<Problem | null> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Saves nothing more until the next change, for it is being sent; waits for a save that is under way. */
  async hold(): Promise<void> {
    clearTimeout(this.#timer);
    this.#state = 'held';
    await this.#running;
  }

  /** Goes on after all: it was not sent. */
  release(): void {
    this.touch();
  }

  /** Saves what is left, for its writer turns away. */
  leave(): void {
    if (this.#state === 'open') void this.saveNow();
  }

  /** Saves what is left, and tries nothing again on a form that is gone. */
  end(): void {
    this.leave();
    clearTimeout(this.#timer);
    if (this.#state === 'open') this.#state = 'left';
  }

  async #saveAll(): Promise<Problem | null> {
    // Somebody may write on meanwhile.
    while (this.#state !== 'held' && this.#written.isUnsaved()) {
      this.#onStep({ step: 'saving' });
      const problem = await this.#written.save();
      if (problem !== null) {
        this.#fail(problem);
        return problem;
      }
      this.#onStep({ step: 'saved' });
    }
    return null;
  }

  #fail(problem: Problem): void {
    this.#onStep({ step: 'failed', problem });
    if (!this.#written.mayTryAgain(problem)) this.#state = 'refused';
    else if (this.#state === 'open') this.#later(TRY_AGAIN);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveNow(), milliseconds);
  }
}
