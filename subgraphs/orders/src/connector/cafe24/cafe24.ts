import { z } from 'zod';
import { DONE, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ConnectorMaker } from '../connector-of.ts';
import type { ConnectorSettings } from '../connector-settings.ts';
import { oneByOne } from '../one-by-one.ts';
import type { ChannelAnswer, ChannelLines, StorefrontConnector } from '../storefront-connector.ts';
import { answerCafe24Question } from './cafe24-answers.ts';
import { answerCafe24Claim } from './cafe24-claims.ts';
import { cafe24Client } from './cafe24-client.ts';
import { readCafe24Order } from './cafe24-order.ts';
import { cafe24OrdersByNumber, sweepCafe24 } from './cafe24-orders.ts';
import { putCafe24Product, readCafe24Stock, setCafe24Stock } from './cafe24-products.ts';
import { cafe24QuestionsAsked, readCafe24Question } from './cafe24-questions.ts';
import { sendCafe24Shipments } from './cafe24-shipments.ts';

/** What came of each object of a call on several (207). */
const parts = z.object({ errors: z.array(z.object({ code: z.coerce.number(), message: z.string() })).min(1) });

/** Connector of malls at Cafe24: own and consigned storefronts, and the marketplaces that Cafe24 relays (contract 2.1). */
export function cafe24Connectors(settings: ConnectorSettings): ConnectorMaker {
  return (em, connection): StorefrontConnector => {
    const ask = cafe24Client(em, connection, settings);
    const { CAFE24_PAGE: pageSize, CAFE24_MOST_OFFSET: mostOffset } = settings;
    const mall = { ask, account: connection.account, pageSize, mostOffset };
    return {
      capabilities: {
        orders: true,
        products: true,
        stock: true,
        shipments: true,
        hold: true,
        claims: true,
        questions: true,
      },
      readOrder: readCafe24Order,
      changedOrders: (window, now) => sweepCafe24(mall, window, now),
      ordersByNumber: (orders, now) => cafe24OrdersByNumber(ask, orders, now),
      setStock: (wishes, now) => oneByOne(wishes, (wish) => setCafe24Stock(ask, wish, now), now),
      readStock: (listings, now) => oneByOne(listings, (listing) => readCafe24Stock(ask, listing, now), now),
      putProduct: (product, now) => putCafe24Product(ask, product, now),
      sendShipments: (parcels, now) => sendCafe24Shipments(ask, parcels, now),
      holdOrder: (lines, isHeld, now) => holdCafe24Order(ask, lines, isHeld, now),
      answerClaim: (claim, now) => answerCafe24Claim(ask, claim, now),
      readQuestion: readCafe24Question,
      questionsAsked: (window, now) => cafe24QuestionsAsked(ask, settings.CAFE24_QUESTION_BOARDS, window, now),
      answerQuestion: (answer, now) => answerCafe24Question(ask, settings.CAFE24_ANSWERER, answer, now),
    };
  };
}

async function holdCafe24Order(
  ask: ChannelClient,
  { externalNumber, lineNumbers }: ChannelLines,
  isHeld: boolean,
  now: Date,
): Promise<ChannelAnswer> {
  const answer = await ask(
    {
      method: 'PUT',
      path: `/admin/orders/${encodeURIComponent(externalNumber)}`,
      body: {
        shop_no: 1,
        request: { process_status: isHeld ? 'hold' : 'unhold', order_item_code: lineNumbers },
      },
    },
    now,
  );
  if (answer.outcome !== 'DONE') return answer;
  const failed = parts.safeParse(answer.value).data?.errors[0];
  return failed ? refused('WRONG_STATE', failed.message) : DONE;
}
