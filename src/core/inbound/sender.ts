import { headerOf, type Mail } from './mail.ts';

const localPart = ({ from }: Pick<Mail, 'from'>): string => (from?.address ?? '').toLowerCase().replace(/@.*$/, '');

/** Names under which mail servers speak (RFC 5321, 4.5.5; 2142). */
const SERVERS = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|post[-_.]?master|mail[-_.]deliver[\w.-]*|mail[-_.]administrator|double-bounce|mmdf|bounce[\w.-]*)\b/;
const SERVER_NAMES = /^\W*(?:mail(?:er)? deliver[a-z]* (?:sub)?system|mailer[- ]daemon|system administrator|postmaster|mail administrator|microsoft outlook|mail (?:server|system))\W*$/i;

/** True when the sender is a mail server and no mailbox. Some leave the address empty. */
export const isServer = (mail: Pick<Mail, 'from'>): boolean =>
  SERVERS.test(localPart(mail)) || SERVER_NAMES.test(mail.from?.name ?? '') || (mail.from !== null && mail.from.address === '' && /daemon/i.test(mail.from.name));

/** `Return-Path: <>`: what no answer may be sent to, and so what no person sends (RFC 5321, 4.5.5). */
export const isNullSender = (mail: Pick<Mail, 'headers'>): boolean => {
  const path = headerOf(mail, 'return-path');
  return path !== undefined && (/^\s*<\s*>/.test(path) || /^\s*<?mailer-daemon>?\s*$/i.test(path));
};

const UNATTENDED = /^(?:(?:no|do[-_.]?not|dont|nicht|keine|ne[-_.]pas|nepas|nao|non)[-_.]?(?:reply|respond|response|antworten?|antwort|repondre|responda|responder|rispondere)|noreply)/;
/** `no-reply@`: an address that no person writes from. */
export const isUnattended = (mail: Pick<Mail, 'from'>): boolean => UNATTENDED.test(localPart(mail));
