/** Loads a part of a slice when it is first shown. */
export type Load<T> = () => Promise<T>;
