import { portOf } from '@madang/shared-schema/slices';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESK_ADDRESS } from '../../start/message-providers.ts';
import { seriousFaults } from './accessibility.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Sends a mail to the desk, as anybody outside would. */
async function write(mail: { subject: string; text: string; attachments?: { filename: string; content: string }[] }) {
  const port = portOf('smtp', { PORT_BASE: new URL(inject('system').url).port });
  const outside = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  await outside.sendMail({ from: '김구매 <buyer@example.com>', to: DESK_ADDRESS, ...mail });
  outside.close();
}

test('a mail to the desk is taken there, answered beside the intake, and the answer goes to who wrote', async () => {
  const page = await desk.signIn('agent', { at: '/callcenter/desk?tab=mails' });
  await page.getByRole('tab', { name: /이메일/, selected: true }).waitFor();
  const attachments = [{ filename: '소매.png', content: 'x' }];
  await write({ subject: '소매가 짧습니다', text: '교환할 수 있나요?\n급합니다.', attachments });
  // Nobody reloads: the desk is told.
  const row = page.getByRole('row', { name: /소매가 짧습니다/ });
  await row.getByText('김구매').waitFor();
  await row.getByRole('button', { name: /가져오기/ }).click();
  await page.getByText('첨부 1개').waitFor();
  expect(await page.locator('#desk-content').inputValue()).toBe('교환할 수 있나요?\n급합니다.');
  const answer = page.getByRole('textbox', { name: /^김구매 .*님께 답장$/ });
  await answer.fill('네, 오늘 수거하러 갑니다.');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('답장을 보냈습니다').waitFor();
  await page.getByRole('region', { name: '이메일' }).getByText('네, 오늘 수거하러 갑니다.').waitFor();
  await page.getByRole('button', { name: '대화 2통' }).click();
  const thread = page.getByRole('dialog');
  await thread.getByText('소매가 짧습니다').first().click();
  await thread.getByText('첨부 1개 (보관 안 함): 소매.png').waitFor();
  await page.keyboard.press('Escape');
  await thread.waitFor({ state: 'hidden' });
  expect(await answer.inputValue()).toBe('');
  await expect
    .poll(async () => {
      const messages: { to: string; text: string }[] = await (
        await page.request.get('/simulators/messages.json')
      ).json();
      return messages.filter(({ to, text }) => to === 'buyer@example.com' && text.includes('오늘 수거하러')).length;
    })
    .toBe(1);
});
