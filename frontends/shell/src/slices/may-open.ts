import { holdsRole, type Person, type Slice } from '@madang/frontend-kit';
import { screenOf } from './screen-of.ts';

/** Indicates whether an address lies under no screen that is for other roles; pages beside the screens are not asked about. */
export function mayOpen(slice: Pick<Slice, 'id' | 'nav'>, person: Person, pathname: string): boolean {
  const home = `/${slice.id}`;
  const entry = screenOf(
    slice.nav.filter(({ to }) => to !== home || pathname === home),
    pathname,
  );
  return holdsRole(person, entry?.forRoles);
}
