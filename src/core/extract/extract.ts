import type { Instant } from '../base/instant.ts';
import { words } from '../base/text.ts';
import type { ChatTurn } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';
import { bantIn } from './bant.ts';
import { budgetIn } from './budget.ts';
import { companyIn } from './company.ts';
import { contactsIn } from './contact.ts';
import { affirmedIn } from './denial.ts';
import { nameIn } from './name.ts';
import { isPostAlone, postAtStart, statedPost } from './role.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { hasPhrase, languageOf, readTurns, spaced } from './text.ts';
import { timelineIn } from './timeline.ts';
import type { Extraction, Reading, TextLanguage } from './transcript.ts';
import { wishIn } from './wish.ts';

type ChatReading = Pick<Rules, 'chat' | 'bant' | 'temperature'>;

const within = (value: number): number => Math.max(0, Math.min(100, Math.round(value)));

/** A post of the visitor's own: what they say they are, else what stands alone in their signature. */
const roleIn = (texts: readonly string[], segments: readonly Segment[], name: string | null): string | null => {
  for (const text of texts) {
    const stated = statedPost(text);
    if (stated !== undefined) return stated;
  }
  const alone = segments.find(({ text }) => isPostAlone(text));
  if (alone) return alone.text;
  // "sales ops manager at Corvane", "CTO @ Fintral".
  for (const { text, startsSentence, isBesideContact } of segments) {
    const post = postAtStart(text);
    const rest = post ? text.split(/\s+/)[post.words] : undefined;
    if (post && rest !== undefined && /^(?:at|@|of|bei|von|for|der|im|des)$/i.test(rest) && (!startsSentence || isBesideContact || name !== null)) return post.post;
    if (post && name !== null && text.endsWith(name) && text.length <= post.post.length + name.length + 1) return post.post;
  }
  return null;
};

interface Said { readonly spaced: string; /** The same without the signals that are denied. */ readonly meant: string; readonly words: number; readonly questions: number }
const saidIn = (texts: readonly string[], { chat }: Pick<Rules, 'chat'>): Said => ({
  spaced: spaced(texts.join('\n')), meant: affirmedIn(texts, chat.signals.flatMap(({ points, phrases }) => (points > 0 ? phrases : []))), words: texts.reduce((sum, text) => sum + words(text).length, 0),
  questions: texts.reduce((sum, text) => sum + (text.match(/\?/g)?.length ?? 0), 0),
});

const buyingIntentOf = ({ spaced: said, meant }: Said, { chat }: Pick<Rules, 'chat'>): number =>
  within(chat.signals.reduce((sum, { points, phrases }) => sum + (hasPhrase(points > 0 ? meant : said, phrases) ? points : 0), 0));

const engagementOf = ({ words: count, questions }: Said, turns: number, hasContact: boolean, { chat: { engagement } }: Pick<Rules, 'chat'>): number =>
  within(Math.min(engagement.turns, turns * engagement.turn) + Math.min(engagement.words, count / engagement.wordsPerPoint)
    + Math.min(engagement.questions, questions * engagement.question) + (hasContact ? engagement.contact : 0));

const otherIn = (said: string, { chat }: Pick<Rules, 'chat'>): string | null => chat.others.find(({ phrases }) => hasPhrase(said, phrases))?.id ?? null;

/**
 * What a chat says of its visitor, by rules alone: the same turns make the same extraction, whatever they say. Only the visitor's turns are read for it; ours say
 * which addresses are nobody's and what was asked. Takes time in proportion to the length, up to where turns are cut.
 */
export const extract = (turns: readonly ChatTurn[], { country, at }: Reading, rules: ChatReading): Extraction => {
  const read = readTurns(turns);
  const visitor = read.filter(({ of }) => of.role === 'visitor');
  const ours = read.filter(({ of }) => of.role === 'assistant').map(({ text }) => text);
  const asked = visitor.map(({ turn }) => read.findLast((other) => other.turn < turn && other.of.role === 'assistant' && !other.of.farewell)?.text ?? '');
  const own = visitor.map(({ text }) => text);
  const fallback: TextLanguage = ['DE', 'AT', 'CH', 'LI'].includes(country) ? 'de' : 'en';
  const language = languageOf(own.join('\n'), languageOf(ours.join('\n'), fallback));
  const { email, phone, marked } = contactsIn(own, { language, country, ours });
  const segments = segmentsOf(marked.map((text, index) => ({ text, turn: index, asked: asked[index] ?? '' })));
  const name = nameIn({ texts: marked, segments, email });
  const company = companyIn({ texts: marked, segments, email, name });
  const role = roleIn(marked, segments, name);
  const budget = budgetIn(marked, asked);
  const moments = visitor.map(({ of }): Instant => of.at ?? at);
  const timeline = timelineIn(marked.map((text, index) => ({ text, at: moments[index] ?? at })), language);
  const said = saidIn(own, rules);
  const bant = bantIn({ texts: marked, role, budget, timeline }).map((hint) => ({ ...hint, turn: visitor[hint.turn]?.turn ?? 0 }));
  const { weights, completeness: parts } = rules.chat;
  const other = otherIn(said.spaced, rules);
  const buyingIntent = other === null ? buyingIntentOf(said, rules) : 0;
  const engagement = engagementOf(said, visitor.filter(({ text }) => text.trim() !== '').length, email !== null || phone !== null, rules);
  const completeness = within((email === null ? 0 : parts.email) + (phone === null ? 0 : parts.phone) + (name === null ? 0 : parts.name) + (company === null ? 0 : parts.company));
  const bantScore = within(bant.reduce((sum, { level }) => sum + rules.bant.levels[level], 0));
  const scoutScore = within(weights.buyingIntent * buyingIntent + weights.engagement * engagement + weights.completeness * completeness + weights.bant * bantScore);
  const wish = wishIn(own, rules.chat) ?? null;
  return {
    language, email, phone, name, company, role,
    budget: budget && { from: budget.from, to: budget.to, currency: budget.currency, per: budget.per, quote: budget.quote },
    timeline: timeline && { by: timeline.by, quote: timeline.quote },
    bant, other, wish, buyingIntent, engagement, completeness, bantScore, scoutScore,
    temperature: scoutScore * 1000 >= rules.temperature.hotMilli ? 'hot' : scoutScore * 1000 >= rules.temperature.warmMilli ? 'warm' : 'cold',
    wouldCreate: (email !== null || phone !== null) && scoutScore >= rules.chat.createAt && wish === null && other === null,
  };
};
