/** Keeps sealed bytes under random names; knows nothing of what they are. */
export interface ObjectStore {
  /** Writes a whole object or nothing. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** Bytes of an object, in order; throws when there is none. */
  read(key: string): AsyncIterable<Uint8Array>;
  /** Removes an object; one that is not there is no fault. */
  remove(key: string): Promise<void>;
}
