import { toIso } from '../../../core/base/instant.ts';
import { languagesOf, slotText } from '../../../core/engage/draft.ts';
import { findTemplate, variablesOf } from '../../../core/engage/template.ts';
import { type Busy, freeSlots } from '../../../core/work/slots.ts';
import { listPlanned } from '../../../db/lead/planned.ts';
import { messageOf, type Outcome, recipe, taskOf, titleOf } from './recipe.ts';

/** Free times within the team's hours, offered in a draft, and a task to send it. */
export const bookMeeting = recipe<readonly Busy[]>({
  gather: (tx, record) => listPlanned(tx, record.owner),
  work: (input, taken): Outcome => {
    const { record, rules, world, now } = input;
    const slots = freeSlots({ hours: rules.team.hours, zone: world.zone, now, count: rules.meetings.offered, minutes: rules.meetings.minutes, taken });
    const languages = languagesOf(record, world);
    const language = languages[0] ?? 'en';
    const lines = slots.map((slot) => `- ${slotText(slot, world.zone, language)}`).join('\n');
    const link = rules.business.bookingUrl;
    const template = findTemplate(rules.templates, 'book_meeting', languages);
    const hasPlace = template !== undefined && variablesOf(template).includes('slots');
    // A template without a place for slots has one for the link: there both stand.
    const both = [lines, link].filter((part) => part !== null && part !== '').join('\n\n');
    const message = messageOf(input, 'book_meeting', hasPlace ? { slots: lines } : { booking_url: both });
    return {
      effects: [message.effect, taskOf(input, {
        title: `Offer ${titleOf(record)} a meeting`, urgency: 'high', text: `The draft ${message.id} offers:\n${lines}`,
      })],
      result: { messages: [message.id], slots: slots.map((slot) => toIso(slot, world.zone)) },
    };
  },
});
