/** Fault of work that has put itself on the list again by its own measure: it is logged, and the list does not try it again. */
export class PutOff extends Error {
  override readonly name = 'PutOff';

  constructor(cause: unknown) {
    super('failed, and put off', { cause });
  }
}
