import { expect, it } from 'vitest';
import { captureContext, importText, ingestText } from '../support/capture.ts';
import { verifyLeads } from '../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const event = (type: string, lead_identifier: object): string =>
  `${JSON.stringify({ event_type: type, source: 'website', occurred_at: new Date(NOW - 3_600_000).toISOString(), lead_identifier, metadata: {} })}\n`;

it('takes the history of both along when two leads that were decided about become one', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, 'Email,Name,Company\nada@lab.example,Ada Lovelace,Lab\n');
  await importText(context, 'Name,Company,LinkedIn\nAda Lovelace,Lab,https://www.linkedin.com/in/ada\n');
  await ingestText(context, event('email_replied', { email: 'ada@lab.example' }));
  await ingestText(context, event('demo_requested', { linkedin: 'https://www.linkedin.com/in/ada' }));
  const statuses = (): unknown => context.db.prepare('SELECT status FROM leads WHERE merged_into IS NULL AND removed = 0 ORDER BY status').pluck().all();
  expect(statuses()).toEqual(['contacted', 'interested']);
  await importText(context, 'Email,Name,Company,LinkedIn\nada@lab.example,Ada Lovelace,Lab,https://www.linkedin.com/in/ada\n');
  expect(statuses()).toEqual(['interested']);
  expect(context.db.prepare('SELECT count(*) FROM status_history h JOIN leads l ON l.key = h.lead_key WHERE l.merged_into IS NULL').pluck().get()).toBe(2);
  await verifyLeads(context);
});
