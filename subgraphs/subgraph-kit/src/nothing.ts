/** Filter that no row passes: what an actor without the right may read. */
export const nothing: { id: { $in: string[] } } = { id: { $in: [] } };
