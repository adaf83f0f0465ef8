/** What templates are for. */
export const TEMPLATE_KINDS = ['RECOMMENDATION', 'AGREEMENT', 'NOTICE', 'SUPPLEMENT', 'DECISION'] as const;

/** What a template is for. */
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Words in braces that are replaced by what the case says, e.g. {신청인}. */
export const PLACES = ['사건번호', '사건명', '신청인', '피신청인', '담당자', '처리기한'] as const;

/** Place in a template. */
export type Place = (typeof PLACES)[number];

/** Fills the places of a text; one of which nothing is known stays, so that its writer sees it. */
export function filled(text: string, values: Readonly<Partial<Record<Place, string | null>>>): string {
  const known = new Map<string, string | null>(Object.entries(values));
  return text.replaceAll(/\{(?<place>[^{}]+)\}/g, (whole, place: string) => known.get(place) || whole);
}
