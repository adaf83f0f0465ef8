import { isBilingual, type Bilingual } from './language.ts';
import { currentLanguage } from './words.ts';

const KEY = 'madang.service-names';
const names = new Map<string, Bilingual>(remembered());

/** Learns what a slice's service is called; remembered, so that a slice that is missing tomorrow still has a name. */
export function learnServiceName(id: string, label: Bilingual): void {
  names.set(id, label);
  localStorage.setItem(KEY, JSON.stringify([...names]));
}

/** Gives the word for a slice's service in the person's language, or its name in the graph when it never said one. */
export function serviceName(id: string): string {
  return names.get(id)?.[currentLanguage()] ?? id;
}

function remembered(): [string, Bilingual][] {
  if (typeof localStorage === 'undefined') return [];
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isNamed) : [];
  } catch {
    return [];
  }
}

function isNamed(entry: unknown): entry is [string, Bilingual] {
  const parts: readonly unknown[] = Array.isArray(entry) ? entry : [];
  const [id, label] = parts;
  return typeof id === 'string' && isBilingual(label);
}
