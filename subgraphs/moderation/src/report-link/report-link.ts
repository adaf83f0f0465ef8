/** Sides that are sent a link: who reported, and who wrote the post. */
export const LINK_SIDES = ['CLAIMANT', 'POSTER'] as const;

/** Side that a link was sent to. */
export type LinkSide = (typeof LINK_SIDES)[number];

/** Days for which a link still shows what came of it, after the last day on which it is good for an act. */
export const SHOWN_AFTER_DAYS = 90;
