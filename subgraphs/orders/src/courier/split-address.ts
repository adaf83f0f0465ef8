/** Marks that the address register does not search for. */
const FORBIDDEN = /[%=><[\]'"\\;]/g;

const ROAD = /^(?<place>.*?[가-힣0-9]+(?:로|길)(?:\s?\d+번?길)?\s*(?:지하\s*)?\d+(?:-\d+)?)(?:번지)?(?<detail>.*)$/u;
const LOT = /^(?<place>.*?[가-힣0-9]+(?:읍|면|동|가|리)\s+(?:산\s*)?\d+(?:-\d+)?)(?:번지)?(?<detail>.*)$/u;

/** Parts a written address into what the register knows, road or lot with its number, and the rest: floor, flat. */
export function splitAddress(text: string): { readonly place: string; readonly detail: string } {
  const plain = text.normalize('NFKC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim();
  // A zip code in front, in brackets or not, is found again in what the register says.
  const bare = plain.replace(/^\(?\d{5}\)?\s+/, '');
  const found = ROAD.exec(bare) ?? LOT.exec(bare);
  const { place = bare, detail = '' } = found?.groups ?? {};
  // The register knows 세종대로 110 and not 세종대로110.
  const spaced = place.trim().replace(/(?<=로|길)(?=\d+(?:-\d+)?$)/u, ' ');
  return { place: spaced, detail: detail.replace(/^[\s,]+/, '').trim() };
}
