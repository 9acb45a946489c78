import { fold } from '../base/text.ts';

/** RFC 3676, 4.3: two hyphens and a space; programs lose the space, and some use dashes. */
const DELIMITER = /^[ \t]*(?:--|[—–]{1,10})[ \t]*$/;
/** The foot that a mailing list adds. */
const LIST_FOOT = /^[ \t]*_{2,}[ \t]*$/;
const LIST_FOOT_LINES = 8;
/** No signature is longer than these lines with its empty ones, and none of its marks is longer than these letters. */
const MOST_LINES = 60;
const MARK_LENGTH = 300;

/** What phones and their programs add; the name of the thing ends the line. */
const SENT_FROM = new RegExp(`^[ \\t*_>]*(?:${[
  'sent from (?:my|a|the|mail|outlook|yahoo|proton|samsung)\\b[^,;:!?]{0,50}', 'sent via [^,;:!?]{1,40}', 'sent with [^,;:!?]{1,40}', 'get outlook for (?:ios|android|mac)\\b.{0,60}', 'von mein(?:em|er) [^,;:!?]{2,40} gesendet', 'gesendet (?:von|mit|aus|über) [^,;:!?]{2,60}', 'diese nachricht wurde von meinem .{2,40} gesendet',
  'outlook für (?:ios|android) beziehen.{0,60}', 'envoyé (?:de|depuis|à partir de|avec) [^,;!?]{2,80}', 'enviado (?:desde|do|de) (?:mi|meu|mon) [^,;:!?]{2,40}', 'enviado desde [^,;:!?]{2,40}', 'inviato da(?:l mio)? [^,;:!?]{2,40}', 'verzonden (?:vanaf|met|van) [^,;:!?]{2,40}',
  'skickat från [^,;:!?]{2,40}', 'sendt fra [^,;:!?]{2,40}', 'lähetetty [^,;:!?]{2,40}', 'wysłane z [^,;:!?]{2,40}', 'отправлено (?:с|из) [^,;:!?]{2,40}', 'iphoneから送信',
].join('|')})[ \\t*_.]*$`, 'iu');

const LINK = /[ \t]*<https?:[^<>\s]{1,300}>/g;

/** Greetings at the end, folded. The first kind ends a mail wherever it stands alone; the second is also said in the middle, and needs a name after it. */
const CLOSING = new RegExp(`^(?:${[
  '(?:with )?(?:best|kind|kindest|warm|warmest|many|with) (?:regards|wishes)', '(?:thanks|thank you|thx)(?: (?:and|&))? (?:best |kind |warm )?regards', 'regards', 'rgds', 'best', 'br', 'cheers', 'sincerely(?: yours)?', 'yours (?:truly|sincerely|faithfully)', 'all the best', 'take care', 'talk soon', 'have a (?:great|nice|good) (?:day|week|weekend|one)',
  '(?:danke (?:und )?|vielen dank (?:und )?|besten dank (?:und )?)?(?:mit )?(?:freundlich\\w*|viel\\w*|best\\w*|lieb\\w*|herzlich\\w*|schoen\\w*|sonnig\\w*) gr(?:ue|u)(?:ss|s)\\w*', '(?:danke und |mit )?gr(?:ue|u)ss\\w*', 'mfg', 'vg', 'lg', 'mit freundlichen empfehlungen', 'hochachtungsvoll',
  '(?:bien )?cordialement', 'bien a vous', '(?:meilleures )?salutations(?: distinguees)?', 'saludos(?: cordiales)?', 'un (?:cordial )?saludo', 'atentamente', '(?:cordiali|distinti) saluti', 'saluti', 'atenciosamente', 'cumprimentos', 'abracos', 'met vriendelijke groet\\w*', '(?:vriendelijke )?groet\\w*', 'mvg',
  'med vanliga halsningar', 'mvh', '(?:med )?(?:venlig|vennlig) hilsen', 'pozdrawiam', 'z powazaniem', 's pozdravem',
].join('|')})(?:[ ,.!-]*(?:(?:aus|from|vom|nach|und|and|&) )?(?:[a-z.'-]{1,20}[ ,]?){0,3})?$`);
const THANKS = /^(?:thanks|thank you|many thanks|thanks again|thanks in advance|thx|danke|vielen dank|besten dank|danke (?:im voraus|dir|ihnen)|merci|gracias|grazie|obrigado|obrigada|bedankt|tack|tak)[,.! -]*$/;
const CLOSING_LENGTH = 80;
const TAIL_LINES = 18;
const TAIL_LENGTH = 140;

/** Legal notes that companies add, from their first words. */
const DISCLAIMER = /^[*_ ]*(?:(?:confidentiality|legal) (?:notice|note)|disclaimer\b|(?:this|the information (?:contained )?in this|the contents of this) (?:e-?mail|message|communication)(?: message)?(?:,| and| is| may| contains| including)[^.]{0,200}(?:confidential|privileged|intended)|(?:diese e-?mail|der inhalt dieser e-?mail|diese nachricht)[^.]{0,160}(?:vertraulich|bestimmt)|ce (?:message|courriel)[^.]{0,160}(?:confidentiel|destinataire)|le informazioni contenute in questo messaggio)/i;

const isTail = (lines: readonly string[]): boolean => {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length <= TAIL_LINES && said.every((line) => line.length <= TAIL_LENGTH && !/\?\s*$/.test(line));
};

const isClosing = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (line.length > CLOSING_LENGTH || lines.length - at > MOST_LINES) return false;
  const said = fold(line).replace(/[^\p{L}\p{N}&'., !-]/gu, '').trim();
  const rest = lines.slice(at + 1);
  if (THANKS.test(said)) return rest.some((each) => each.trim() !== '') && isTail(rest) && isName(rest.find((each) => each.trim() !== '') ?? '');
  return CLOSING.test(said) && isTail(rest);
};

/** At most four words of letters, none of them a sentence. */
const isName = (line: string): boolean => /^[\s*_-]*\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}[\s*_,]*$/u.test(line);

/** The line at which the signature begins; the number of lines when there is none. Nothing in a fence of code is one. */
export const signatureAt = (lines: readonly string[]): number => {
  let isFenced = false;
  const said = lines.findIndex((line) => line.trim() !== '');
  for (const [at, line] of lines.entries()) {
    if (/^\s*```/.test(line)) isFenced = !isFenced;
    // What a reply begins with is what it says: "Thanks," and a name may be all of it.
    if (isFenced || at <= said || line.trim() === '') continue;
    if (line.length > MARK_LENGTH) { if (DISCLAIMER.test(line)) return at; continue; }
    if (DELIMITER.test(line) || SENT_FROM.test(line.replace(LINK, '')) || DISCLAIMER.test(line)) return at;
    if (LIST_FOOT.test(line) && lines.length - at <= MOST_LINES && lines.slice(at + 1).filter((each) => each.trim() !== '').length <= LIST_FOOT_LINES) return at;
    if (isClosing(lines, at)) return at;
  }
  return lines.length;
};

const POSTSCRIPT = /^\s*(?:p\.? ?s\.?|nb)\s*[:.-]/i;
/** What is said after the signature all the same. */
export const postscriptOf = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((line) => POSTSCRIPT.test(line));
  return at < 0 ? [] : lines.slice(at);
};
