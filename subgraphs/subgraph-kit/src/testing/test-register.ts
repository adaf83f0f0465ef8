import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisterWord } from '../documents/tell-register.ts';

/** Register of documents for tests of slices: it takes every word, or answers as it is told. */
export interface TestRegister {
  /** Address of accounts, for `slices` of a test subgraph. */
  readonly url: string;
  readonly words: RegisterWord[];
  /** Status of the next answers. */
  status: number;
  stop(): Promise<void>;
}

/** Starts a register of documents on this machine. */
export async function startTestRegister(): Promise<TestRegister> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      if (register.status < 300) register.words.push(JSON.parse(text));
      response.writeHead(register.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const register: TestRegister = {
    url: `http://127.0.0.1:${port}`,
    words: [],
    status: 201,
    stop: async () => void (await new Promise((resolve) => server.close(resolve))),
  };
  return register;
}
