import { later } from './channel-answer.ts';
import type { ChannelAnswer } from './storefront-connector.ts';

/**
 * Asks for one thing after another and gives the answers in their order. After the first that says LATER or is lost nothing
 * more is asked: a marketplace that has no answer now has none for the rest, and asking on would only take the time of a lane.
 */
export async function oneByOne<Wish, Value>(
  wishes: readonly Wish[],
  act: (wish: Wish) => Promise<ChannelAnswer<Value>>,
  now: Date,
): Promise<ChannelAnswer<Value>[]> {
  const answers: ChannelAnswer<Value>[] = [];
  let rest: ChannelAnswer<Value> | null = null;
  for (const wish of wishes) {
    const answer: ChannelAnswer<Value> = rest ?? (await act(wish));
    answers.push(answer);
    if (answer.outcome === 'LATER') rest = answer;
    if (answer.outcome === 'UNCLEAR') rest = later('AWAY', now, 0);
  }
  return answers;
}
