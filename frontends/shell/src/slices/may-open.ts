import { holdsRole, type Person, type Slice } from '@madang/frontend-kit';

/** Indicates whether an address lies under no screen that is for other roles; pages beside the screens are not asked about. */
export function mayOpen(slice: Pick<Slice, 'id' | 'nav'>, person: Person, pathname: string): boolean {
  const home = `/${slice.id}`;
  const entry = slice.nav
    .filter(({ to }) => pathname === to || (to !== home && pathname.startsWith(`${to}/`)))
    .toSorted((one, other) => other.to.length - one.to.length)[0];
  return holdsRole(person, entry?.forRoles);
}
