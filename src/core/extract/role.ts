import { fold } from '../base/text.ts';

/** Words that name a post, in full. */
const POSTS = new Set(['ceo', 'cto', 'cfo', 'coo', 'cmo', 'cio', 'cpo', 'cro', 'founder', 'co-founder', 'cofounder', 'owner', 'co-owner', 'president', 'partner', 'principal', 'director', 'manager', 'head', 'lead', 'vp', 'svp',
  'evp', 'chairman', 'proprietor', 'engineer', 'developer', 'dev', 'designer', 'architect', 'consultant', 'officer', 'buyer', 'secretary', 'coordinator', 'specialist', 'analyst', 'accountant', 'controller', 'supervisor', 'administrator',
  'admin', 'executive', 'strategist', 'recruiter', 'attorney', 'lawyer', 'assistant', 'freelancer', 'editor', 'producer', 'planner', 'treasurer', 'marketer', 'bookkeeper', 'pharmacist', 'dentist', 'chef', 'principal',
  'inhaber', 'inhaberin', 'grunder', 'gruender', 'gruenderin', 'mitgruender', 'mitgruenderin', 'vorstand', 'vorstaendin', 'prokurist', 'prokuristin', 'direktor', 'direktorin', 'leiter', 'leiterin', 'leitung', 'chefin', 'geschaeftsleitung',
  'geschaeftsfuehrung', 'geschaeftsfuehrer', 'geschaeftsfuehrerin', 'gf', 'einkaeufer', 'einkaeuferin', 'assistent', 'assistentin', 'assistenz', 'managerin', 'wirt', 'wirtin', 'berater', 'beraterin', 'entwickler', 'entwicklerin',
  'ingenieur', 'ingenieurin', 'disponent', 'disponentin', 'referent', 'referentin', 'sekretaer', 'sekretaerin', 'buchhalter', 'buchhalterin', 'steuerberater', 'steuerberaterin', 'rechtsanwalt', 'rechtsanwaeltin', 'architektin',
  'apotheker', 'apothekerin', 'buergermeister', 'buergermeisterin', 'hausmeister', 'vorsitzender', 'vorsitzende', 'teamlead', 'sachbearbeiter', 'sachbearbeiterin', 'verantwortlicher', 'verantwortliche', 'beauftragter', 'beauftragte']);
/** Ends of German posts in one word: Einkaufsleiterin, Fuhrparkleitung, Brandmeister. */
const POST_ENDS = /(?:leiter|leiterin|leitung|fuehrer|fuehrerin|fuehrung|manager|managerin|direktor|direktorin|meister|meisterin|beauftragter|beauftragte|inhaber|inhaberin|gruender|gruenderin|berater|beraterin|entwickler|entwicklerin|referent|referentin|assistent|assistentin|assistenz|chef|chefin|ingenieur|ingenieurin|verantwortlicher|verantwortliche)$/;
/** Departments, which stand for a post in a signature. */
const DEPARTMENTS = new Set(['einkauf', 'vertrieb', 'verkauf', 'buchhaltung', 'marketing', 'sekretariat', 'it', 'personal', 'disposition', 'purchasing', 'procurement', 'sales', 'operations', 'finance', 'hr', 'logistik']);
const MODIFIERS = new Set(['senior', 'junior', 'sr', 'jr', 'vice', 'deputy', 'regional', 'general', 'managing', 'executive', 'chief', 'assistant', 'sales', 'marketing', 'product', 'project', 'program', 'office', 'operations', 'ops', 'it',
  'hr', 'revenue', 'fleet', 'procurement', 'purchasing', 'business', 'development', 'technical', 'lead', 'account', 'customer', 'success', 'finance', 'financial', 'store', 'plant', 'event', 'events', 'content', 'growth', 'brand', 'data',
  'software', 'frontend', 'backend', 'full', 'stack', 'practice', 'facility', 'facilities', 'general', 'national', 'global', 'international', 'group', 'digital', 'supply', 'chain', 'logistics', 'quality', 'legal', 'people', 'talent',
  'creative', 'art', 'technology', 'information', 'security', 'head', 'founding', 'co', 'sole', 'property', 'branch', 'restaurant', 'hotel', 'kitchen', 'shop', 'school', 'social', 'media', 'e-commerce', 'ecommerce', 'category', 'area',
  'stellvertretender', 'stellvertretende', 'geschaeftsfuehrender', 'geschaeftsfuehrende', 'kaufmaennischer', 'kaufmaennische', 'technischer', 'technische', 'leitender', 'leitende', 'zustaendiger', 'community', 'research', 'lab', 'clinic',
  'key', 'engineering', 'commercial', 'corporate', 'communications', 'pr', 'merchandising', 'medical', 'clinical', 'infrastructure', 'systems', 'system', 'network', 'web', 'seo', 'crm', 'payroll', 'site', 'warehouse', 'production']);

const isPost = (word: string): boolean => POSTS.has(word) || (word.length > 6 && POST_ENDS.test(word));
/** As in `fold`, the dot of an abbreviation dropped. */
const plain = (word: string): string => fold(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** How many words from `at` on are one post, with what it is a post of: `head of operations`, `Leiter IT`, `Assistentin der Geschäftsleitung`. */
const lengthOfPost = (all: readonly string[], at: number): number => {
  let end = at;
  // A part of the name such as "vice" is no post by itself, "head" is one and may also lead to another.
  let found = 0;
  while (end < all.length && end - at < 5) {
    const word = plain(all[end] ?? '');
    if (isPost(word)) found = end - at + 1;
    else if (!MODIFIERS.has(word)) break;
    if (/[,;:]$/.test(all[end] ?? '')) break;
    end++;
  }
  if (found === 0) return 0;
  const next = at + found;
  const last = all[next - 1] ?? '';
  if (/[,;:.]$/.test(last)) return found;
  const link = plain(all[next] ?? '');
  const after = all[next + 1] ?? '';
  if (link === 'of' && (MODIFIERS.has(plain(after)) || DEPARTMENTS.has(plain(after))) && (/^(?:head|vp|svp|evp|director|president|chief|lead|manager|leiter|leiterin)$/.test(plain(last)))) {
    let length = found + 2;
    while (length < found + 4 && !/[,;.]$/.test(all[at + length - 1] ?? '') && /^(?:&|and|\p{Lu}[\p{L}-]{1,20}[,.]?)$/u.test(all[at + length] ?? '') && !/^(?:at|from|for)$/i.test(all[at + length] ?? '')) length++;
    return length;
  }
  if (/^(?:vp|svp|evp|director|head)$/.test(plain(last)) && DEPARTMENTS.has(link)) return found + 1;
  if ((link === 'der' || link === 'des') && /^\p{Lu}/u.test(after) && !/GmbH|AG|KG/.test(after) && /leitung|fuehrung|abteilung|einkaufs|vertriebs|praxis/.test(fold(after))) return found + 2;
  if (/^(?:leiter|leiterin)$/.test(plain(last)) && /^\p{Lu}/u.test(all[next] ?? '')) return found + 1;
  return found;
};

const clean = (text: string): string => text.replace(/[,;:.]+$/, '').trim();

/** The post that a text begins with, and how many of its words it takes; undefined when it begins with none. */
export const postAtStart = (text: string): { readonly post: string; readonly words: number } | undefined => {
  const all = text.trim().split(/\s+/).slice(0, 10);
  const length = lengthOfPost(all, 0);
  return length === 0 ? undefined : { post: clean(all.slice(0, length).join(' ')), words: length };
};

/** A part of a signature that is a post and nothing else: `sales ops manager`, `Einkauf`. */
export const isPostAlone = (segment: string): boolean => {
  const all = segment.trim().split(/\s+/);
  return all.length <= 6 && (lengthOfPost(all, 0) === all.length || (all.length === 1 && DEPARTMENTS.has(plain(all[0] ?? ''))));
};

/** True for a word that is no name because it is a post. */
export const isPostWord = (word: string): boolean => isPost(plain(word)) || MODIFIERS.has(plain(word));

/** "I am the", "ich bin", "als", "work as": what follows is one's own post. */
const OWN = /(?:\b(?:i'm|im|i am|me:|(?:work|working|serve|job is) as|speaking as|as)\s{1,2}(?:the |an |a |our |currently |new |one of the )?|\b(?:ich bin|bin|und bin|als|ich als|arbeite als|taetig als|tätig als|bei uns)\s{1,2}(?:der |die |das |ein |eine |dort |hier |selbst |da |auch |zugleich |hier der |hier die )?)/giu;

/** Somebody's own post from what they say of themselves: "I'm the CEO of …", "als Gründer entscheide ich". */
export const statedPost = (text: string): string | undefined => {
  for (const { index, 0: intro } of text.matchAll(OWN)) {
    const post = postAtStart(text.slice(index + intro.length, index + intro.length + 120));
    if (post) return post.post;
  }
  return undefined;
};

/** Posts whose holders decide: what authority is read from. */
export const isLeaderPost = (post: string): boolean =>
  /\b(?:ceo|cto|cfo|coo|cmo|cio|founder|cofounder|owner|president|partner|managing director|proprietor|gf)\b|inhaber|gruender|geschaeftsfuehr|geschaeftsleitung|vorstand|wirt\b/.test(fold(post)) && !/assisten|product owner/.test(fold(post));
export const isHeadPost = (post: string): boolean => /\b(?:head|director|vp|manager|lead|chief)\b|leiter|leitung|direktor|prokurist|meister/.test(fold(post)) && !/assisten/.test(fold(post));
