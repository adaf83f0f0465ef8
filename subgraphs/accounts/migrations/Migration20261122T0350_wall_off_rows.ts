import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Rows of the business a partner speaks for; a program of the same business holds a key and sees none. */
const OWN = "business_id = (select actor_business()) and (select actor_is('PARTNER'))";

/** Who may see which row, as the access files of the features say it. */
export const wallOffRows = migration(
  'Migration20261122T0350_wall_off_rows',
  ...rowPolicies('person', { own: null }),
  ...rowPolicies('person_change', { own: null, onlyAdded: true }),
  ...rowPolicies('api_key', { own: OWN }),
  ...rowPolicies('api_key_secret', { own: 'exists (select from api_key where id = api_key_secret.key_id)' }),
  ...rowPolicies('api_usage', { own: OWN, write: 'false' }),
  ...rowPolicies('api_usage_batch', { own: null, wide: 'false' }),
  ...rowPolicies('webhook_endpoint', { own: OWN }),
  ...rowPolicies('webhook_secret', {
    own: 'exists (select from webhook_endpoint where id = webhook_secret.endpoint_id)',
  }),
  ...rowPolicies('webhook_delivery', {
    own: 'exists (select from webhook_endpoint where id = webhook_delivery.endpoint_id)',
  }),
  ...rowPolicies('webhook_attempt', {
    own: 'exists (select from webhook_delivery where id = webhook_attempt.delivery_id)',
    write: 'false',
  }),
);
