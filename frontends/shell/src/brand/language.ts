import { changeLanguage, isLanguage, type Language } from '@madang/frontend-kit';

const KEY = 'madang.language';

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

/** Gives the language this machine was last used in; Korean at first. */
export function rememberedLanguage(): Language {
  const saved = localStorage.getItem(KEY);
  return isLanguage(saved) ? saved : 'ko';
}

/** Changes the language and remembers it. */
export function chooseLanguage(language: string): void {
  if (!isLanguage(language)) return;
  localStorage.setItem(KEY, language);
  void changeLanguage(language);
}
