/** What DNS answered for a name: its texts, that there is no such name, or nothing. */
export type TextAnswer = readonly string[] | 'none' | 'no_answer';

/** One record by which receivers tell mail of a domain from forgeries. */
export interface MailRecord {
  readonly record: 'spf' | 'dkim' | 'dmarc';
  /** Where it stands in DNS. */
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'wrong' | 'unchecked';
  readonly says: string;
}

const textsIn = (answer: TextAnswer): readonly string[] => (typeof answer === 'string' ? [] : answer);
const unanswered = 'DNS gave no answer: look again when you are online';

/** RFC 7208: one record that names who may send. */
export const spfRecord = (domain: string, answer: TextAnswer): MailRecord => {
  const found = textsIn(answer).filter((text) => /^v=spf1(\s|$)/i.test(text));
  const is = (state: MailRecord['state'], says: string): MailRecord => ({ record: 'spf', name: domain, state, says });
  if (answer === 'no_answer') return is('unchecked', unanswered);
  const [first] = found;
  if (first === undefined) return is('missing', 'no server is allowed to send for this domain: add the record that your mail provider names (v=spf1 include:… -all)');
  if (found.length > 1) return is('wrong', `${found.length} records, where one is allowed: receivers take none of them. Join them`);
  return /(^|\s)\+?all(\s|$)/i.test(first) ? is('wrong', 'it ends in +all: everybody may send for this domain. Write ~all or -all') : is('ok', first);
};

/** RFC 6376: the key under a selector. */
export const dkimRecord = (name: string, answer: TextAnswer): MailRecord => {
  const found = textsIn(answer).find((text) => /(^|;)\s*p=/i.test(text));
  const is = (state: MailRecord['state'], says: string): MailRecord => ({ record: 'dkim', name, state, says });
  if (answer === 'no_answer') return is('unchecked', unanswered);
  if (found === undefined) return is('missing', 'no key stands there: add the one that your mail provider names, or the public half of your own');
  return /(^|;)\s*p=\s*(;|$)/i.test(found) ? is('wrong', 'the key was withdrawn (p= is empty)') : is('ok', 'a key stands there');
};

/** RFC 7489: what receivers do with mail that fails both, asked for the address's domain and then for the one it belongs to. */
export const dmarcRecord = (answers: readonly { readonly name: string; readonly answer: TextAnswer }[]): MailRecord => {
  const found = answers.map(({ name, answer }) => ({ name, texts: textsIn(answer).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text)) })).find(({ texts }) => texts.length > 0);
  const name = found?.name ?? answers[0]?.name ?? '';
  const is = (state: MailRecord['state'], says: string): MailRecord => ({ record: 'dmarc', name, state, says });
  if (found === undefined) return answers.some(({ answer }) => answer === 'no_answer') ? is('unchecked', unanswered) : is('missing', 'large providers refuse mail to many without one: add v=DMARC1; p=none; rua=mailto:you@… to begin with');
  const [text = ''] = found.texts;
  if (found.texts.length > 1) return is('wrong', `${found.texts.length} records, where one is allowed: receivers take none of them`);
  return /;\s*p\s*=\s*(none|quarantine|reject)\b/i.test(text) ? is('ok', text) : is('wrong', 'it names no policy (p=none, quarantine or reject)');
};
