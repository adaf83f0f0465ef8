/** Places in a reply that the desk fills with what it has before it, as they are written between braces. */
export const REPLY_PLACES = ['고객명', '접수번호', '주문번호', '상품명', '상담사', '오늘'] as const;

/** Most characters of the name of a template. */
export const LONGEST_NAME = 60;

/** Most characters of a reply. */
export const LONGEST_BODY = 4000;

/** Places that a reply names and nobody fills, such as a misspelt one. */
export function unknownPlaces(body: string): string[] {
  const known: readonly string[] = REPLY_PLACES;
  return [...body.matchAll(/\{([^{}\n]*)\}/gu)]
    .map(([, place = '']) => place)
    .filter((place) => !known.includes(place));
}
