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
