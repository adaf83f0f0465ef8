/** Name of a slice's fragment in a query that the shell composes of several slices' fragments, so that two never collide. */
export function partName(slice: string, fragment: string): string {
  return `${slice.replaceAll('-', '_')}_${fragment}`;
}
