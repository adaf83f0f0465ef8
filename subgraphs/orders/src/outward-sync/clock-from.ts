/** Clock that goes on from a moment, for work that lasts. */
export function clockFrom(now: Date): () => Date {
  const begun = performance.now();
  return () => new Date(now.getTime() + performance.now() - begun);
}
