import { expect, test } from 'vitest';
import { devPortOf, portOf, services, slices } from '../src/slices.ts';

test('PORT_BASE moves every port by the same distance', () => {
  expect(portOf('edge', {})).toBe(services.edge);
  expect(portOf('edge', { PORT_BASE: '7000' })).toBe(7000);
  for (const { name, subgraphPort, frontendPort } of slices) {
    expect(portOf(name, { PORT_BASE: '7000' })).toBe(subgraphPort + 3000);
    expect(devPortOf(name, { PORT_BASE: '7000' })).toBe(frontendPort + 3000);
  }
});

test('no two processes share a port', () => {
  const ports = [...Object.values(services), ...slices.flatMap((slice) => [slice.subgraphPort, slice.frontendPort])];
  expect(new Set(ports).size).toBe(ports.length);
});

test('an unknown name or an impossible base is a fault that says so', () => {
  expect(() => portOf('attic')).toThrow(/attic/);
  expect(() => portOf('edge', { PORT_BASE: 'high' })).toThrow(/PORT_BASE/);
});
