import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCustomers } from '../../demo/customers.ts';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a customer is changed at the desk; of two who do so at once the second sees what the first wrote, and loses nothing', async () => {
  const { id, name } = given(demoCustomers()[11]);
  const at = `/callcenter/desk?customer=${id}`;
  const [page, other] = [await desk.signIn('agent', { at }), await desk.signIn('senior', { at })];
  const change = { name: '고객 정보 고치기' };
  await page.getByRole('button', change).click();
  const dialog = page.getByRole('dialog', change);
  await dialog.getByRole('textbox', { name: '고객 이름' }).and(page.locator(':focus')).fill(`${name}님`);
  await dialog.getByRole('textbox', { name: '휴대폰' }).fill('010-****-1234');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('가려진 번호는 저장할 수 없습니다', { exact: false }).first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: '휴대폰' }).fill('010-9911-2233');

  await other.getByRole('button', change).click();
  await other.getByRole('textbox', { name: 'MID' }).fill('mall-77');
  await other.keyboard.press('Control+Enter');
  await other.getByText('고객 정보를 저장했습니다').waitFor();
  await other.getByText('mall-77').waitFor();

  await page.keyboard.press('Control+Enter');
  await dialog.getByText('다른 담당자가 먼저 고객 정보를 고쳤습니다', { exact: false }).first().waitFor();
  await dialog.getByText('지금 저장된 값: mall-77').waitFor();
  expect(await dialog.getByRole('textbox', { name: '고객 이름' }).inputValue()).toBe(`${name}님`);
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: `${name}님` }).waitFor();
  await page.getByText('mall-77').waitFor();
  await page.getByText('010-****-2233').first().waitFor();
});

test('who asks without ringing is made a customer at the desk by the keyboard, once', async () => {
  const page = await desk.signIn('agent', { at: '/callcenter/desk' });
  const lookup = page.getByRole('combobox', { name: '고객 찾기' });
  const dialog = page.getByRole('dialog', { name: '새 고객 저장' });
  await lookup.fill('메일로 물은 사람');
  await page.getByText('Enter를 누르면 새 고객으로 저장합니다').waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  const name = dialog.getByRole('textbox', { name: '고객 이름' });
  expect(await name.inputValue()).toBe('메일로 물은 사람');
  await dialog.getByRole('textbox', { name: '휴대폰' }).fill('010-7788-9900');
  await dialog.getByRole('textbox', { name: 'MID' }).fill('mall-78');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: '메일로 물은 사람' }).waitFor();
  await page.getByText('mall-78').waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.keyboard.press('F2');
  await page.getByRole('button', { name: '새 고객' }).click();
  await name.fill('메일로 물은 사람');
  await dialog.getByRole('textbox', { name: '휴대폰' }).fill('01077889900');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('같은 이름과 전화번호의 고객이 이미 있습니다', { exact: false }).first().waitFor();
  expect(await name.inputValue()).toBe('메일로 물은 사람');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await lookup.fill('010-7788-9900');
  await page.getByRole('option', { name: /메일로 물은 사람.*mall-78/ }).click();
  await page.getByRole('link', { name: '메일로 물은 사람' }).waitFor();
});
