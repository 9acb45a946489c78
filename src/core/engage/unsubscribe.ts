/*
 * How a person leaves: by a link where the owner has a page for it, else by an answer. A template says where with {{ unsubscribe }}, which is filled in when the message
 * leaves: only then are the address and the mark known that say who asks.
 */

/** What a rendered text holds until it leaves. */
export const UNSUBSCRIBE_PLACE = '{{ unsubscribe }}';
/** Hexadecimal digits of the proof: enough that nobody guesses one, few enough to stand in a subject. */
export const MARK_PROOF = 24;
/** The mark that says who asks, as a subject or a page's address holds it: a lead and what proves that it was written here. */
export const UNSUBSCRIBE_MARK = new RegExp(`\\b(ld_[a-z0-9]+)\\.([0-9a-f]{${MARK_PROOF}})\\b`, 'i');
/** What the owner's address of the page has in the place of the mark. */
const TOKEN_PLACE = '{token}';

/** The page for one person: the mark in its place, else behind the address. */
export const unsubscribeUrl = (page: string, token: string): string => {
  const mark = encodeURIComponent(token);
  return page.includes(TOKEN_PLACE) ? page.replaceAll(TOKEN_PLACE, mark) : `${page}${page.includes('?') ? '&' : '?'}token=${mark}`;
};

interface Leaving { readonly channel: string; readonly language: string; readonly url: string | null }

const isGerman = (language: string): boolean => /^de\b/i.test(language);
const byAnswer = ({ channel, language }: Leaving): string => {
  if (channel === 'email') return isGerman(language) ? 'Keine weiteren Nachrichten? Antworten Sie einfach „Abmelden“.' : 'No more messages? Just reply "unsubscribe".';
  return isGerman(language) ? 'Abmelden: STOP antworten.' : 'Reply STOP to opt out.';
};
/** The words that stand in the place of `{{ unsubscribe }}`: the link in an e-mail where there is one; a phone is answered. */
export const unsubscribeWords = (leaving: Leaving): string => {
  const { channel, language, url } = leaving;
  return channel === 'email' && url !== null ? `${isGerman(language) ? 'Abmelden' : 'Unsubscribe'}: ${url}` : byAnswer(leaving);
};

/** A text as it leaves. */
export const withUnsubscribe = (text: string, leaving: Leaving): string => text.replaceAll(UNSUBSCRIBE_PLACE, unsubscribeWords(leaving));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
const IN_ATTRIBUTE = new RegExp(`(=\\s*["']?)${UNSUBSCRIBE_PLACE}`, 'g');
/** The same in HTML: a link where there is a page; as the target of a link of one's own the page's address, else that of a mail that says so. */
export const withUnsubscribeHtml = (html: string, leaving: Leaving & { /** Address and subject of that mail. */ readonly mailto: string }): string => {
  const { url, language, mailto } = leaving;
  const linked = html.replace(IN_ATTRIBUTE, (_, before: string) => `${before}${escaped(url ?? `mailto:${mailto}`)}`);
  return linked.replaceAll(UNSUBSCRIBE_PLACE, url === null ? escaped(byAnswer(leaving)) : `<a href="${escaped(url)}">${isGerman(language) ? 'Abmelden' : 'Unsubscribe'}</a>`);
};

const WAYS_OUT = [...['email', 'sms'].flatMap((channel) => ['de', 'en'].map((language) => byAnswer({ channel, language, url: null })))
  .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[„“"]/g, '["„“”]').replaceAll(' ', '[\\s>]+')), '(?:Abmelden|Unsubscribe):[\\s>]*<?https?://\\S+'];
const WAY_OUT = new RegExp(WAYS_OUT.join('|'), 'gi');
/** A text without what we wrote ourselves about how to leave: who sends it back with an answer asks for nothing by it. Each place stays where it is. */
export const withoutWaysOut = (text: string): string => text.replace(WAY_OUT, (words) => words.replace(/\S/g, ' '));
