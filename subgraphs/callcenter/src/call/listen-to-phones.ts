import type { Routes } from '@madang/subgraph-kit';
import { phoneSystems } from '../phone-system/index.ts';
import { phoneLease } from './phone-lease.ts';
import { takeNews } from './take-news.ts';

/** Listens to the phone systems that tell by themselves, in one of all replicas, as long as the slice runs. */
export const listenToPhones: Routes = (server, { em, clock, log }) => {
  for (const { name, listen } of phoneSystems()) {
    if (!listen) continue;
    const lease = phoneLease(em, name);
    let stop = async (): Promise<void> => undefined;
    server.addHook('onReady', async () => {
      const listener = listen({ tell: (news) => takeNews(em(), news, clock()), mayListen: () => lease.take(), log });
      stop = () => listener.stop();
    });
    server.addHook('preClose', async () => {
      await stop();
      await lease.giveBack();
    });
  }
};
