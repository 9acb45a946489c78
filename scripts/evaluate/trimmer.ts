import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trimReply } from '../../src/core/inbound/trim.ts';
import { parseMail } from '../../src/files/mail-in.ts';
import type { Evaluation, Measure } from './evaluation.ts';

/*
 * Two public corpora of replies: crisp's email-reply-parser (MIT) and talon (Apache-2.0). What of a text is the reply is said here by its lines, for all of crisp's files but two that
 * hold a placeholder for a header. Of talon's mails the reply is one word, above a quote, or above a signature and one.
 */

/** The lines of the reply, by files without `email_` and `.txt`. Inline answers are several ranges: what they answer is not theirs. */
const REPLIES: Readonly<Record<string, string>> = {
  '1': 'correct_sig 19 20 2_1 4 blackberry custom_quote_header customer_quote_header_2 iphone multi_word_sent_from_my_mobile_device sent_from thread tricky_11_double_signature'
    + ' tricky_16_unicode_signatures tricky_17_forward_header tricky_9_nested_quotes unquoted_reply sig_no_empty_line',
  '1-2': 'zoho', '1-3': '6 customer_quote_header_3 sent_from_my_not_signature tricky_20_html_entities',
  '1-5': '10 11 12 13 14 15 16 17 18 22 23 24 25 26 3 7 8 9 danish_dash_separator en_multiline_2 finnish fr_multiline french_2 french_dash_separator german german_2 german_3 german_outlook'
    + ' gmail_split_line_from ios_outlook ios_outlook_fr italian msn norwegian_gmail one_is_not_on original_message original_message_2 outlook_split_line_from portuguese russian'
    + ' tricky_10_special_chars_in_name tricky_12_no_space_after_header tricky_14_long_quote_header tricky_15_original_message_variations tricky_2_url_with_wrote tricky_4_from_in_body'
    + ' tricky_5_mixed_languages tricky_8_sent_from_in_content with_regards',
  '1-6': 'tricky_1_on_false_positive', '1-7': '1 emoji tricky_6_regards_in_sentence', '1-9': 'bullets tricky_13_timestamp_variations', '1-10': 'not_a_signature_2', '1-11': 'reply_header',
  '1-12': 'tricky_3_code_block', '1-13': 'not_a_signature', '1-15': '5 tricky_7_multiple_dashes', '1-638': '21', '1-1 9-34': '2',
  '4-4 8-8 12-12': 'tricky_18_inline_reply', '1-1 7-7 12-12': 'tricky_19_quote_without_header',
};
const RANGES: ReadonlyMap<string, string> = new Map(Object.entries(REPLIES).flatMap(([ranges, names]) => names.split(' ').map((name) => [name, ranges] as const)));

/** White space at the ends of lines and empty lines say nothing. */
const normal = (text: string): string => text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== '').join('\n').trim();

const replyIn = (text: string, ranges: string): string => {
  const lines = text.split('\n');
  return ranges.split(' ').map((range) => { const [from = 1, to = from] = range.split('-').map(Number); return lines.slice(from - 1, to).join('\n'); }).join('\n');
};

interface Case { readonly name: string; readonly text: string; readonly wanted: string | undefined }

const crispCases = (folder: string): readonly Case[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const ranges = RANGES.get(file.replace(/^email_|\.txt$/g, ''));
  return { name: file, text, wanted: ranges === undefined ? undefined : replyIn(text, ranges) };
});

const talonCases = (folder: string): Promise<readonly Case[]> => Promise.all(readdirSync(folder).filter((name) => name.endsWith('.eml')).sort().map(async (file) => {
  const { text } = await parseMail(readFileSync(join(folder, file)), file);
  return { name: file, text, wanted: 'Hello' };
}));

const folderIn = (folder: string, names: readonly string[]): string | undefined => names.map((name) => join(folder, name)).find((path) => existsSync(path));

/** The reply trimmer: how many replies come out line by line as they should, and that none comes out empty. */
export const evaluateTrimmer: Evaluation = async (folder) => {
  if (folder === undefined || !existsSync(folder)) return 'give the folder that holds crisp/test/fixtures';
  const crisp = folderIn(folder, ['replies/crisp/test/fixtures', 'crisp/test/fixtures', 'test/fixtures']) ?? folder;
  const talon = folderIn(folder, ['replies/talon/tests/fixtures/standard_replies', 'talon/tests/fixtures/standard_replies']);
  const sets: readonly (readonly [name: string, cases: readonly Case[]])[] = [
    ['crisp (MIT)', crispCases(crisp)], ...(talon === undefined ? [] : [['talon, standard replies', await talonCases(talon)] as const]),
  ];
  if (sets.every(([, cases]) => cases.length === 0)) return `${folder} has no crisp/test/fixtures`;
  const rows: Measure[] = [];
  const missed: string[] = [];
  for (const [set, cases] of sets) {
    const labelled = cases.filter(({ wanted }) => wanted !== undefined);
    const wrong = labelled.filter(({ text, wanted }) => normal(trimReply(text)) !== normal(wanted ?? ''));
    const empty = cases.filter(({ text }) => text.trim() !== '' && trimReply(text).trim() === '');
    const exact = labelled.length === 0 ? 1 : 1 - wrong.length / labelled.length;
    rows.push({ set, texts: cases.length, labelled: labelled.length, exact: labelled.length - wrong.length, share: exact, empty: empty.length });
    for (const { name } of wrong) process.stderr.write(`${name} differs\n`);
    if (set.startsWith('crisp') && exact < 0.6) missed.push(`${set}: ${exact.toFixed(4)} exact, below 0.60`);
    if (empty.length > 0) missed.push(`${set}: ${empty.length} came out empty`);
  }
  return { rows, missed };
};
