import { expect, test } from 'vitest';
import { isAllowedAddress, refusalOfUrl, type Resolve } from './allowed-address.ts';
import { postWebhook } from './post-webhook.ts';

const leadingTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses;
const nowhere: Resolve = async () => {
  throw new Error('ENOTFOUND');
};

test.each([
  'ftp://example.com/',
  'http://example.com/hook',
  'http://169.254.169.254/latest/meta-data',
  'https://user:password@example.com/',
  'https://example.com/#part',
  'not a url',
  'https://10.0.0.1/',
  'https://192.168.0.10:8443/',
  'https://172.16.1.1/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0.0.0.0/',
  'https://100.64.0.1/',
  'https://169.254.169.254/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[64:ff9b::a00:1]/',
  'https://255.255.255.255/',
])('%s is no place to post to', async (url) => {
  expect(await refusalOfUrl(url, 'public', leadingTo('8.8.8.8'))).not.toBeNull();
});

test('a public https address is taken; this machine only where the system runs on one', async () => {
  expect(await refusalOfUrl('https://partner.example.com/hook?a=1', 'public', leadingTo('203.0.114.7'))).toBeNull();
  expect(await refusalOfUrl('https://[2606:4700::1111]/hook', 'public')).toBeNull();
  expect(await refusalOfUrl('http://localhost:4100/hook', 'public', leadingTo('127.0.0.1'))).toBe('URL_NOT_HTTPS');
  expect(await refusalOfUrl('http://localhost:4100/hook', 'loopback', leadingTo('127.0.0.1'))).toBeNull();
  expect(await refusalOfUrl('https://10.0.0.1/', 'loopback')).toBe('URL_NOT_PUBLIC');
  expect(await refusalOfUrl('http://10.0.0.1/', 'any')).toBeNull();
});

test('a name is judged by every address it has', async () => {
  const url = 'https://partner.example.com/';
  expect(await refusalOfUrl(url, 'public', leadingTo('8.8.8.8', '10.0.0.1'))).toBe('URL_NOT_PUBLIC');
  expect(await refusalOfUrl(url, 'public', nowhere)).toBe('URL_HOST_UNKNOWN');
  expect(isAllowedAddress('partner.example.com', 'any')).toBe(false);
});

test('a name that led to a public address when it was registered, and to ours when it is used, is not followed', async () => {
  const post = { url: 'https://partner.example.com/', headers: {}, body: '{}' };
  for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1']) {
    const outcome = await postWebhook(post, { allowed: 'public', resolve: leadingTo(address) });
    expect(outcome).toEqual({ problem: 'ADDRESS_REFUSED' });
  }
  expect(await postWebhook(post, { allowed: 'public', resolve: nowhere })).toEqual({ problem: 'HOST_UNKNOWN' });
});
