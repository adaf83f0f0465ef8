import { keysetPage, pageSize, positionOf, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { linesThatMeet, placeOf, resolveQuestion, type OrderLineRow, type OrderQuestion } from '../order/index.ts';

/** Columns of a cursor: time of the order, the order, number of the line. */
const CURSOR_COLUMNS = 3;

/** Lines of the orders that meet all that was asked, in the order of those and by number: the grid of document 002 (E8). */
export async function findOrderLines(
  context: Context,
  question: OrderQuestion,
  args: PageArgs,
): Promise<Page<OrderLineRow>> {
  const resolved = await resolveQuestion(context, question);
  const size = pageSize(args.first);
  const after = args.after ? positionOf(args.after, CURSOR_COLUMNS) : null;
  const lines = await linesThatMeet(context.em, resolved, { after, limit: size + 1 });
  return keysetPage(lines, size, placeOf);
}
