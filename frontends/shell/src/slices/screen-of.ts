/** Screen that an address lies under: itself, or the one that leads to a page below it. */
export function screenOf<Screen extends { readonly to: string }>(
  screens: readonly Screen[],
  pathname: string,
): Screen | undefined {
  return screens
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((one, other) => other.to.length - one.to.length)[0];
}
