/** How a party is reached, as far as the viewer may see it. */
export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}
