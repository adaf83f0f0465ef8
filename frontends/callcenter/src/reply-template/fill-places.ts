/** What the desk has before it, by the place that it fills. */
export type PlaceValues = Readonly<Record<string, string | null | undefined>>;

/** Fills the places of a reply; one with nothing to fill it stays in its braces, so that nobody sends a gap unseen. */
export function fillPlaces(body: string, values: PlaceValues): string {
  return body.replaceAll(/\{([^{}\n]+)\}/gu, (written, place: string) => {
    const value = Object.hasOwn(values, place) ? values[place] : null;
    return value ? value : written;
  });
}
