import { describe, expect, test } from 'vitest';
import { rulesFor } from './trusted-types.ts';

const rules = rulesFor(new Set(['https://desk.example', 'https://slices.example']), 'https://desk.example/orders');

describe('what may become script or markup', () => {
  test.each(['/static/js/a.js', 'https://slices.example/remoteEntry.js', 'https://desk.example/x.js'])(
    'a script of ours: %s',
    (address) => expect(rules.createScriptURL(address)).toBe(address),
  );

  test.each([
    'https://evil.example/x.js',
    '//evil.example/x.js',
    'https://desk.example.evil.example/x.js',
    'data:text/javascript,alert(1)',
    'blob:https://desk.example/1',
    'javascript:alert(1)',
    'https://[',
  ])('never a script of others: %s', (address) => expect(rules.createScriptURL(address)).toBeNull());

  test('a style sheet, never an element, never a text as script', () => {
    expect(rules.createHTML(':root { color: red }')).toBe(':root { color: red }');
    expect(rules.createHTML('<img src=x onerror=alert(1)>')).toBeNull();
    expect(rules.createScript('alert(1)')).toBeNull();
  });
});
