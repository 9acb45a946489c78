/*
 * What mail programs write above the mail that is answered: "On … wrote:", a block From / Sent / To / Subject, or a line "Original Message".
 */

/** A line that begins like one of theirs, by language, and how it then ends. Both sides are needed: sentences begin with "On" as well. */
const WROTE: readonly (readonly [starts: RegExp, ends: RegExp])[] = [
  [/^(?:on|at)\s/i, /\b(?:wrote|writes|said|replied)\s*:?$/i],
  [/^(?:am|vom|von)\s/i, /\bschrieb\b.{0,200}:$/i], [/^\S.{0,120}\bschrieb\s/i, /\b(?:am|um)\b.{0,80}:$/i], [/^\S/, /\bhat am\b.{0,80}\bgeschrieben\s*:$/i], [/^am\s/i, /\bhat\b.{0,200}\bgeschrieben\s*:$/i],
  [/^le\s/i, /\ba écrit\s*:$/i], [/^el\s/i, /\bescribi(?:ó|o)\s*:$/iu], [/^(?:il|in data)\s/i, /\bha scritto\s*:$/i], [/^em\s/i, /\bescreveu\s*:$/i],
  [/^op\s/i, /\bschreef\b.{0,200}:$/i], [/^(?:w dniu|dnia)\s/i, /\b(?:napisał(?:\(a\)|a)?|pisze)\s*:$/iu], [/^(?:den|på|tor|fre|lør|søn|man|tir|ons)\b/iu, /\bskrev\b.{0,200}:$/i], [/^\S.{0,80}\d/, /\bskrev\b.{0,200}:$/i],
  [/^\S.{0,80}\d/, /\bkirjoitti\s*:$/i], [/^\S.{0,80}\d/, /írta\s*:$/iu], [/^\S.{0,80}\d/, /\bnapsal(?:\(a\)|a)?\s*:$/i], [/^\S.{0,80}\d/, /(?:пишет|писал|написал)(?:\(а\)|а)?\s*:$/iu], [/^\S.{0,80}\d/, /yazdı\s*:$/iu],
  [/^(?:în|pe)\s/iu, /\ba scris\s*:$/i], [/^\S.{0,80}\d/, /έγραψε\s*:$/iu], [/^(?:在|於|于)/u, /(?:写道|寫道)\s*[:：]$/u], [/^\S.{0,80}\d/, /(?:のメール|さんが書きました|wrote)\s*[:：]$/u],
];
/** A date and an address before the colon are enough, whatever the language. */
const ADDRESSED = /^(?=.{0,200}\d{1,2}[:.h]\d{2}|.{0,200}\b(?:19|20)\d{2}\b).{0,300}[<([][^\s<>()[\]]{1,100}@[^\s<>()[\]]{1,100}[>)\]]\s*:$/u;
/** Its first line has a word that begins one, or else a number or an address. */
const BEGINS = /^(?:on|at|am|vom|von|le|el|il|in data|em|op|w dniu|dnia|den|på|în|pe|在|於|于)\s|[\d@]/iu;
const MOST_LINES = 5;
const LONGEST = 600;

const plain = (line: string): string => (line.length > LONGEST ? line : line.replace(/^[-\s]+|[-\s]+$/g, '').trim());
const isWrote = (text: string): boolean => ADDRESSED.test(text) || WROTE.some(([starts, ends]) => starts.test(text) && ends.test(text) && /\d|@/.test(text));

/** How many lines from `at` on are an "On … wrote:"; 0 for none. Programs break it over several. */
export const wroteLines = (lines: readonly string[], at: number): number => {
  if ((lines[at] ?? '').length > LONGEST || !BEGINS.test(plain(lines[at] ?? ''))) return 0;
  let text = '';
  for (let taken = 1; taken <= MOST_LINES; taken++) {
    const line = plain(lines[at + taken - 1] ?? '');
    if (line === '' || /^>(?!\s*:)/.test(line)) return 0;
    text = text === '' ? line : `${text} ${line.replace(/^>\s*(?=:)/, '>')}`;
    if (text.length > LONGEST) return 0;
    if (isWrote(text.replace(/\s+(?=[>:)])|(?<=[(<])\s+/g, ''))) return taken;
  }
  return 0;
};

const FIELD = (names: string): RegExp => new RegExp(`^[ \\t]{0,12}[*_]{0,2}(?:${names})[*_]{0,2}\\s{0,3}[:：]`, 'iu');
const FROM = FIELD('from|von|de|van|da|från|fra|od|lähettäjä|feladó|от|发件人|差出人|reply-to|message du');
const OTHERS = FIELD('sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé(?: le)?|à|a|objet|sujet|copie à|enviado(?: el)?|enviada(?: em)?|fecha|data|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|wysłano|do|temat|lähetetty|vastaanottaja|aihe|de|von|from|отправлено|кому|тема|发送时间|收件人|主题|送信日時|宛先|件名');

/** True when a block From / Sent / To / Subject begins at this line, in the words of Outlook and its like. */
export const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  FROM.test(lines[at] ?? '') && lines.slice(at + 1, at + 6).filter((line) => OTHERS.test(line)).length >= 2;

const ORIGINAL = [
  'original(?: |-)?message', 'original (?:mail|appointment)', 'ursprüngliche (?:nachricht|mail|e-mail)', 'originalnachricht', 'original-nachricht', "message (?:d'origine|d’origine|original|initial|transféré)", 'mensaje original', 'messaggio originale', 'mensagem original',
  'oorspronkelijk bericht', 'oprindelig (?:besked|meddelelse)', 'opprinnelig melding', 'ursprungligt meddelande', 'alkuperäinen viesti', 'wiadomość oryginalna', 'původní zpráva', 'исходное сообщение', 'orijinal mesaj', 'eredeti üzenet',
  'forwarded message', 'weitergeleitete (?:nachricht|mail)', 'mensaje reenviado', 'messaggio inoltrato', 'doorgestuurd bericht', 'reply message', 'antwortnachricht',
].join('|');
const ORIGINAL_LINE = new RegExp(`^[ \\t]*(?:[-_=*]{2,}[ \\t]*(?:${ORIGINAL})[ \\t]*:?[ \\t]*[-_=*]*|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié\\s*:)[ \\t]*$`, 'iu');
/** "-----Original Message-----" and what others write there. */
export const isOriginalLine = (line: string): boolean => line.length < 120 && ORIGINAL_LINE.test(line);
