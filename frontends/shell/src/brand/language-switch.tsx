import { LANGUAGES, SegmentedControl, useLanguage } from '@madang/frontend-kit';
import { chooseLanguage, LANGUAGE_NAMES } from './language.ts';

/** Chooses the language of everything a person sees. */
export function LanguageSwitch({ label }: { label?: string }) {
  const language = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={label ?? 'Language'}
      data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      value={language}
      onChange={chooseLanguage}
      transitionDuration={80}
    />
  );
}
