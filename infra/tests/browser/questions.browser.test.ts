import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';
import { askAtMall, tellBoard } from './mall-board.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Puts a question on the board of the mall and has it collected; gives its number there. */
async function ask(title: string): Promise<number> {
  const no = await askAtMall(title, '옷장 문이 안 닫혀요.\n어떻게 하나요?');
  const LIST = '{ storefrontQuestions(filter: { states: [ASKED] }) { nodes { title } } }';
  await vi.waitUntil(
    async () =>
      (await askGraph('hq', LIST)).storefrontQuestions.nodes.some((one: { title: string }) => one.title === title),
    { timeout: 20_000, interval: 500 },
  );
  return no;
}

test('a question is answered on the screen and stands answered at the mall; an answer that is refused keeps its text', async () => {
  const no = await ask('문이 안 닫힙니다');
  const page = await desk.signIn('hq', { at: '/orders/questions' });
  await page
    .getByRole('table', { name: '판매처 문의' })
    .getByRole('link', { name: /문이 안 닫힙니다/ })
    .click();
  const panel = page.getByRole('dialog');
  const answer = panel.getByRole('textbox', { name: '답변 내용' });
  const tooLong = '가'.repeat(2001);
  await answer.fill(tooLong);
  await panel.getByText('2,001 / 2,000자').waitFor();
  await panel.getByRole('button', { name: /^답변 등록/ }).click();
  await panel.getByRole('alert').getByText('2,000자까지').waitFor();
  expect(await answer.inputValue()).toBe(tooLong);
  expect(await seriousFaults(page)).toEqual([]);
  await answer.fill('경첩을 보내 드리겠습니다.');
  await page.keyboard.press('Control+Enter');
  await panel.getByText('답변완료').waitFor();
  await panel.getByText('경첩을 보내 드리겠습니다.').waitFor();
  expect(await tellBoard(`/${no}`, {})).toMatchObject({ comments: ['경첩을 보내 드리겠습니다.'] });
  await page.keyboard.press('Escape');
  await page
    .getByRole('row', { name: /문이 안 닫힙니다/ })
    .getByText('답변완료')
    .waitFor();
});
