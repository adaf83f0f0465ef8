/** How many go side by side, so that nobody waits while the database thinks. */
const ABREAST = 3;

/** Does some work for each of many, a few side by side. */
export async function abreast<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const next = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: ABREAST }, next));
}
