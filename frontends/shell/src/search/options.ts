import {
  holdsRole,
  type Bilingual,
  type Icon,
  type NavItem,
  type Person,
  type Slice,
  type Visit,
} from '@madang/frontend-kit';
import { type Found } from './gather.ts';

/** One line that can be chosen. */
export interface Option {
  readonly key: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly kind?: string | undefined;
  readonly to: string;
}

/** Lines that belong together, or the news that a slice could not be asked. */
export interface OptionGroup {
  readonly key: string;
  readonly title: string;
  readonly icon?: Icon;
  readonly status: 'busy' | 'done' | 'away';
  readonly options: readonly Option[];
}

type Label = (words: Bilingual) => string;

/** Groups what the slices have found; a slice with nothing to show takes no room. */
export function groupsOf(found: readonly Found[], label: Label): OptionGroup[] {
  return found
    .map(({ slice, status, results }) => ({
      key: slice.id,
      title: label(slice.label),
      icon: slice.icon,
      status,
      options: results.map((result) => ({ ...result, key: `${slice.id}:${result.key}` })),
    }))
    .filter(({ status, options }) => status !== 'done' || options.length > 0);
}

/** Screens and acts of the slices whose name holds the text, for the person's roles. */
export function screensOf(slices: readonly Slice[], person: Person, text: string, label: Label): Option[] {
  const sought = text.toLocaleLowerCase();
  return slices
    .flatMap((slice) =>
      [...slice.nav, ...(slice.commands ?? [])]
        .filter(({ forRoles }) => holdsRole(person, forRoles ?? slice.forRoles))
        .map((item) => ({ key: item.to, title: label(item.label), detail: label(slice.label), to: item.to })),
    )
    .filter(({ title, detail }) => `${detail} ${title}`.toLocaleLowerCase().includes(sought));
}

/** Screens of the shell itself whose name holds the text, for the person's roles. */
export function ownScreensOf(screens: readonly NavItem[], person: Person, text: string, label: Label): Option[] {
  const sought = text.toLocaleLowerCase();
  return screens
    .filter(({ forRoles }) => holdsRole(person, forRoles))
    .map((screen) => ({ key: screen.to, title: label(screen.label), to: screen.to }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(sought));
}

/** Turns what was looked at into lines. */
export function visitOptions(visits: readonly Visit[]): Option[] {
  return visits.map((visit) => ({ key: `visit:${visit.to}`, ...visit }));
}
