/** Languages that people read here; Korean is the default. */
export type Language = 'ko' | 'en';

/** One text in every language that people read. */
export interface Words {
  readonly ko: string;
  readonly en: string;
}

/** Reads the preferred language of an Accept-Language header; Korean unless English comes first. */
export function languageOf(header: string | undefined): Language {
  return header?.trim().toLowerCase().startsWith('en') ? 'en' : 'ko';
}
