// Loaded before each service: ends the service when its supervisor is gone, even when that was killed hard.
// Plain JavaScript, so that no service pays for type stripping at its start.
import { setSourceMapsSupport } from 'node:module';

// Stack traces name our own sources; reading the maps of every library would cost each start a quarter of a second.
setSourceMapsSupport(true, { nodeModules: false });

const SECONDS_TO_STOP = 5;

if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), SECONDS_TO_STOP * 1000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
