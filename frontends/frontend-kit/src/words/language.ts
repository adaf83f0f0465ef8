/** Languages that people can read Madang in. */
export const LANGUAGES = ['ko', 'en'] as const;

/** One language out of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A word in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Indicates whether a word from outside is a language we speak. */
export function isLanguage(word: unknown): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** Indicates whether a value from outside is a word in every language. */
export function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null) return false;
  return LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
}
