import type { FileRefusal } from '../file-kinds.ts';

/** A file that may not be released, thrown where its fault is found and answered as a value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
