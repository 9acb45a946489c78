import { createHmac, timingSafeEqual } from 'node:crypto';
import { MARK_PROOF, UNSUBSCRIBE_MARK, unsubscribeUrl, withUnsubscribe, withUnsubscribeHtml } from '../../core/engage/unsubscribe.ts';
import { languageOf } from '../../core/extract/text.ts';
import { scalar, type ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';

const macOf = (installId: string, leadId: string): string => createHmac('sha256', installId).update(`unsubscribe:${leadId}`).digest('hex').slice(0, MARK_PROOF);

/** Says who asks to be left alone, and that it was written here: nobody else can make one. The same for every message, so that an old one works too. */
export const unsubscribeToken = ({ installId }: Pick<Context, 'installId'>, leadId: string): string => `${leadId}.${macOf(installId, leadId)}`;

const selectKey = scalar<[string], number>('SELECT key FROM leads WHERE id = ?');
const selectMergedInto = scalar<[number], number>('SELECT merged_into FROM leads WHERE key = ? AND merged_into IS NOT NULL');

/** The lead of the first mark in a text, or whoever it has gone into; undefined where there is none, or it was not written here. */
export const leadOfToken = (tx: ReadTx, { installId }: Pick<Context, 'installId'>, text: string): number | undefined => {
  const [, leadId = '', mac = ''] = UNSUBSCRIBE_MARK.exec(text)?.map((part) => part.toLowerCase()) ?? [];
  if (leadId === '' || !timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(installId, leadId)))) return undefined;
  let key = tx.use(selectKey).get(leadId);
  for (let into = key; into !== undefined; into = tx.use(selectMergedInto).get(into)) key = into;
  return key;
};

/** The page for one person; null where the playbook has none. */
const unsubscribePage = (context: Pick<Context, 'installId' | 'rules'>, leadId: string): string | null => {
  const { unsubscribeUrl: page } = context.rules.business;
  return page === null ? null : unsubscribeUrl(page, unsubscribeToken(context, leadId));
};

/** The ways to leave that a message names in its headers: an answer by mail always, a page where the playbook has one. */
export const unsubscribeWays = (context: Pick<Context, 'installId' | 'rules'>, { leadId, mailbox }: { readonly leadId: string; readonly mailbox: string }): { readonly mailto: string; readonly url: string | null } =>
  ({ mailto: `${mailbox}?subject=${encodeURIComponent(`unsubscribe ${unsubscribeToken(context, leadId)}`)}`, url: unsubscribePage(context, leadId) });

export interface LeavingMessage { readonly leadId: string; readonly channel: string; readonly body: string; /** What the lead speaks. */ readonly language: string }

const wayOut = (context: Pick<Context, 'installId' | 'rules'>, { leadId, channel, body, language }: LeavingMessage) =>
  ({ channel, language: languageOf(body, language.toLowerCase().startsWith('de') ? 'de' : 'en'), url: channel === 'email' ? unsubscribePage(context, leadId) : null });

/** A text as it leaves: the way out stands in it in the language that it is written in, which need not be the lead's. */
export const leavingText = (context: Pick<Context, 'installId' | 'rules'>, message: LeavingMessage): string => withUnsubscribe(message.body, wayOut(context, message));

/** Its HTML as it leaves, with the way out in the language of the text; null where it has none. */
export const leavingHtml = (context: Pick<Context, 'installId' | 'rules'>, { html, mailbox, ...message }: LeavingMessage & { readonly html: string | null; readonly mailbox: string }): string | null =>
  (html === null ? null : withUnsubscribeHtml(html, { ...wayOut(context, message), mailto: unsubscribeWays(context, { leadId: message.leadId, mailbox }).mailto }));
