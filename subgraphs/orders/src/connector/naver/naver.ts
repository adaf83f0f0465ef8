import { UNSUPPORTED } from '../channel-answer.ts';
import type { ConnectorMaker } from '../connector-of.ts';
import type { ConnectorSettings } from '../connector-settings.ts';
import type { StorefrontConnector } from '../storefront-connector.ts';
import { naverClient } from './naver-client.ts';
import { readNaverOrder } from './naver-order.ts';
import { changedNaverOrders, naverOrdersByNumber } from './naver-orders.ts';
import { putNaverProduct, readNaverStock, setNaverStock } from './naver-products.ts';
import { answerNaverQuestion, naverQuestionsAsked, readNaverQuestion } from './naver-questions.ts';
import { answerNaverClaim, sendNaverShipments } from './naver-writes.ts';

/** Connector of stores at Naver Commerce (SmartStore; contract 2.2). */
export function naverConnectors(settings: ConnectorSettings): ConnectorMaker {
  return (em, connection): StorefrontConnector => {
    const ask = naverClient(em, connection, settings);
    return {
      capabilities: {
        orders: true,
        products: true,
        stock: true,
        shipments: true,
        hold: false,
        claims: true,
        questions: true,
      },
      readOrder: readNaverOrder,
      changedOrders: (window, now) => changedNaverOrders(ask, window, now),
      ordersByNumber: (orders, now) =>
        naverOrdersByNumber(
          ask,
          orders.flatMap(({ lineNumbers }) => lineNumbers),
          now,
        ),
      setStock: (wishes, now) => setNaverStock(ask, wishes, now),
      readStock: (listings, now) => readNaverStock(ask, listings, now),
      putProduct: (product, now) => putNaverProduct(ask, product, now),
      sendShipments: (parcels, now) => sendNaverShipments(ask, parcels, now),
      holdOrder: async () => UNSUPPORTED,
      answerClaim: (claim, now) => answerNaverClaim(ask, claim, now),
      readQuestion: readNaverQuestion,
      questionsAsked: (window, now) => naverQuestionsAsked(ask, window, now),
      answerQuestion: (answer, now) => answerNaverQuestion(ask, answer, now),
    };
  };
}
