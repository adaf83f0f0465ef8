import { pino } from 'pino';
import { parseEnvironment } from './environment.ts';
import { createGateway } from './gateway.ts';

const env = parseEnvironment(process.env);
const log = pino({ level: env.LOG_LEVEL, base: { service: 'gateway' } });
const gateway = await createGateway(env, log);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'closing');
    void gateway.close().then(() => process.exit(0));
  });
}

await gateway.listen();
