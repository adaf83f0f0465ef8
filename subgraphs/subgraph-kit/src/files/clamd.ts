import { Buffer } from 'node:buffer';
import { connect } from 'node:net';

const CHUNK_BYTES = 64 * 1024;
const PATIENCE_MS = 30_000;

/** Asks a malware scanner about bytes; throws while it cannot be asked. */
export type Scanner = (bytes: Uint8Array) => Promise<'CLEAN' | 'INFECTED'>;

/** Scanner that is a clamd at `host:port` or at the path of a socket; speaks its INSTREAM command. */
export function clamdAt(address: string): Scanner {
  return async (bytes) => {
    const answer = await conversation(address, bytes);
    if (/^stream: OK\s*$/.test(answer)) return 'CLEAN';
    if (/^stream: .+ FOUND\s*$/.test(answer)) return 'INFECTED';
    throw new Error(`clamd answered: ${answer.slice(0, 200)}`);
  };
}

function conversation(address: string, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
    const socket = host && port ? connect({ host, port: Number(port) }) : connect({ path: address });
    let answer = '';
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd is silent')));
    socket.setEncoding('utf8');
    socket.on('data', (text) => void (answer += text));
    socket.once('error', reject);
    socket.once('close', () => resolve(answer.replaceAll('\0', '')));
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const part = bytes.subarray(at, at + CHUNK_BYTES);
      socket.write(lengthOf(part.length));
      socket.write(part);
    }
    socket.write(lengthOf(0));
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
