import { HOUR_MS } from '../core/base/instant.ts';
import type { SendResult } from '../core/engage/channel.ts';
import { notSent, reasonOf, rejected, unknown } from './http.ts';

/** What went wrong in a session, as far as it is known. */
export interface SmtpFailure {
  readonly message: string;
  /** ECONNECTION, EAUTH, EENVELOPE, EMESSAGE, ETIMEDOUT … */
  readonly code?: string | undefined;
  /** The command that was in flight; CONN for the connection itself. */
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** RFC 3463: no such mailbox, no such domain, an address of no form, moved and gone, no mail taken there, switched off. */
const GONE = /\b5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/;
const ENHANCED = /\b5\.\d{1,3}\.\d{1,3}\b/;
const GONE_IN_WORDS = /user unknown|unknown (user|recipient|mailbox|address)|no such (user|mailbox|recipient|address|person)|(user|mailbox|recipient|address|account) (does not|doesn't) exist|(mailbox|recipient|user) not found|(user|recipient) unknown|unbekannt/i;

/** A permanent no that is about the recipient and not about us: relaying, blocking and policies are ours. */
const isGone = ({ response = '', responseCode = 0 }: SmtpFailure): boolean =>
  (ENHANCED.test(response) ? GONE.test(response) : [550, 551, 553].includes(responseCode) && GONE_IN_WORDS.test(response));

/** A mailbox that is full has room again some day, whatever class the server gives it; a server whose own disk is full (4.3.1), or a mail too large for it (5.3.4), says nothing of a mailbox. */
const FULL = /\b[45]\.2\.2\b/;
const FULL_IN_WORDS = /(mailbox|inbox|account|user|recipient)\b.{0,30}\b(is )?(full|over ?quota|exceed)|over ?quota|quota (is )?(exceeded|full)|postfach (ist )?voll/i;
const AGAIN_MS = 4 * HOUR_MS;

const isFull = ({ response = '', responseCode = 0 }: SmtpFailure): boolean =>
  (/\b[45]\.\d{1,3}\.\d{1,3}\b/.test(response) ? FULL.test(response) : [422, 450, 452, 522, 550, 552, 554].includes(responseCode) && FULL_IN_WORDS.test(response));

/** Refused before a recipient was named, what was wrong is the login or the sender, not this message; only a size is its own. */
const isOurs = ({ command = '', responseCode = 0 }: SmtpFailure): boolean => command !== 'RCPT TO' && command !== 'DATA' && !(command === 'MAIL FROM' && responseCode === 552);

/**
 * What a failed session means. Until the final dot has left, nobody can have taken the message: not_sent, unless the server said that it never will (5yz).
 * After it only the server's own no is one; a lost line or an answer that is none is unknown. A full mailbox is a soft bounce: not now.
 */
export const smtpResult = (failure: SmtpFailure, { isComplete, secrets }: { readonly isComplete: boolean; readonly secrets: readonly string[] }): SendResult => {
  const { message, code, command, responseCode = 0 } = failure;
  const says = reasonOf(message, secrets);
  const isNo = responseCode >= 400 && responseCode < 600;
  if (isNo && isFull(failure) && !isOurs(failure)) return { kind: 'not_sent', reason: says, retryAfterMs: AGAIN_MS, isSoftBounce: true };
  if (isComplete) return !isNo ? unknown(says) : responseCode < 500 ? notSent(says) : rejected(says, isGone(failure));
  if (code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'API')) return rejected(says);
  return responseCode >= 500 && !isOurs(failure) ? rejected(says, isGone(failure)) : notSent(says);
};
