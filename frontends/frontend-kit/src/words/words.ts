import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isLanguage, type Bilingual, type Language } from './language.ts';

/** Texts of one namespace in every language; a slice's namespace is its name. */
export interface Messages {
  readonly namespace: string;
  readonly ko: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** Texts whose keys the compiler knows. */
export interface Words<Key extends string> extends Messages {
  readonly ko: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/** Values put into a text's `{{places}}`; `count` also chooses between `_one` and `_other`. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a text in the person's language. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

type Translate = (key: string, values: Record<string, string | number>) => string;

const instance: i18n = i18next.createInstance();

void instance.use(initReactI18next).init({
  lng: 'ko',
  fallbackLng: 'ko',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** Declares the texts of a namespace; a key that one language lacks does not compile. */
export function defineWords<const T extends Readonly<Record<string, string>>>(
  namespace: string,
  texts: { ko: T; en: Readonly<Record<keyof T, string>> },
): Words<keyof T & string> {
  instance.addResourceBundle('ko', namespace, texts.ko, true, true);
  instance.addResourceBundle('en', namespace, texts.en, true, true);
  return { namespace, ko: texts.ko, en: texts.en };
}

/** Gives the function that says a namespace's texts; the component redraws when the language changes. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const { t } = useTranslation(words.namespace, { i18n: instance });
  const translate = t as Translate;
  return (key, values) => translate(key, { ...values });
}

/** Says a text outside of components, in the language of the moment. */
export function say<Key extends string>(words: Words<Key>, key: Key, values?: Values): string {
  const translate = instance.t as Translate;
  return translate(key, { ...values, ns: words.namespace });
}

/** Gives the language the person reads. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation(undefined, { i18n: instance });
  return isLanguage(current.language) ? current.language : 'ko';
}

/** Gives the language of the moment, outside of components. */
export function currentLanguage(): Language {
  return isLanguage(instance.language) ? instance.language : 'ko';
}

/** Changes the language of every text and of the document. */
export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await instance.changeLanguage(language);
}

/** Gives the function that picks a label's word in the person's language. */
export function useLabel(): (label: Bilingual) => string {
  const language = useLanguage();
  return (label) => label[language];
}
