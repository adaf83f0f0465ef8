export type { ChannelFact, ChannelLine, ChannelOrder, ChannelReading } from './channel-order.ts';
export { QUESTION_KINDS, type ChannelQuestion, type QuestionAnswer, type QuestionReading } from './channel-question.ts';
export { COURIER_NAMES, COURIERS } from './courier-names.ts';
export { hasLeft, stepOf } from './channel-facts.ts';
export { connectConnectors, connectorOf } from './connector-of.ts';
export { connectorSettings, type ConnectorSettings } from './connector-settings.ts';
export type {
  ChannelAnswer,
  ChannelCourier,
  ChannelLines,
  ChannelProduct,
  ChannelTrouble,
  ChannelWindow,
  ClaimAnswer,
  ListedVariant,
  PutProduct,
  ShipmentNote,
  StockWish,
  StorefrontConnector,
} from './storefront-connector.ts';
