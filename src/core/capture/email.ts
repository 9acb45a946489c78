import type { Fields } from '../ledger/event.ts';

/** Local parts that belong to an office, not to a person. */
const ROLES = new Set([
  'abuse', 'accounting', 'accounts', 'admin', 'anfrage', 'bewerbung', 'billing', 'booking', 'buchhaltung', 'buero', 'contact', 'customerservice', 'einkauf',
  'empfang', 'enquiries', 'feedback', 'hallo', 'hello', 'help', 'hi', 'hostmaster', 'hr', 'info', 'inquiries', 'invoice', 'it', 'jobs', 'kontakt', 'mail',
  'marketing', 'news', 'newsletter', 'no-reply', 'noreply', 'office', 'order', 'orders', 'postmaster', 'praxis', 'presse', 'press', 'rechnung',
  'sales', 'sekretariat', 'service', 'shop', 'support', 'team', 'verkauf', 'vertrieb', 'verwaltung', 'webmaster', 'welcome',
]);

/** Providers where anybody has an address: their domain names no company. */
const FREE_DOMAINS = new Set([
  'aol.com', 'arcor.de', 'bluewin.ch', 'btinternet.com', 'comcast.net', 'email.de', 'fastmail.com', 'free.fr', 'freenet.de', 'gmail.com', 'gmx.at',
  'gmx.ch', 'gmx.com', 'gmx.de', 'gmx.net', 'googlemail.com', 'hey.com', 'hotmail.co.uk', 'hotmail.com', 'hotmail.de', 'hotmail.fr', 'icloud.com',
  'laposte.net', 'libero.it', 'live.com', 'live.de', 'mac.com', 'mail.com', 'mail.de', 'mail.ru', 'mailbox.org', 'me.com', 'msn.com', 'orange.fr',
  'outlook.com', 'outlook.de', 'pm.me', 'posteo.de', 'proton.me', 'protonmail.com', 'qq.com', 'rocketmail.com', 'sbcglobal.net', 'seznam.cz',
  't-online.de', 'tutanota.com', 'verizon.net', 'web.de', 'wp.pl', 'yahoo.co.uk', 'yahoo.com', 'yahoo.de', 'yahoo.fr', 'yandex.ru', 'ymail.com', '163.com',
]);

const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+)*@(?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff][a-z0-9\u00a1-\uffff-]*$/;

/** The address in lower case, from `mailto:`, `Name <a@b.c>` and quotes as well; undefined when it is none. At most 254 characters. */
export const parseEmail = (text: string): string | undefined => {
  let address = text.toLowerCase();
  if (ADDRESS.test(address)) return address.length <= 254 && address.indexOf('@') <= 64 ? address : undefined;
  address = (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().replace(/^mailto:/, '').replace(/^["'<(]+|["'>),;.]+$/g, '');
  return ADDRESS.test(address) && address.length <= 254 && address.indexOf('@') <= 64 ? address : undefined;
};

/** `info@`, `sales@`: several people read it, so it proves nobody. */
export const isRoleAddress = (email: string): boolean => ROLES.has(email.slice(0, email.indexOf('@')).replace(/\+.*$/, ''));

/** The mailbox behind an address: Google's mail ignores dots, and everybody's what follows a plus. */
export const plainAddress = (email: string): string => {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  const local = email.slice(0, at).toLowerCase().replace(/\+.*$/, '');
  return domain === 'gmail.com' || domain === 'googlemail.com' ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
};

export type EmailKind = 'business' | 'free' | 'role' | 'none';

/** What an address says of its owner: their company's domain, anybody's provider, an office, nothing. */
export const emailKind = (email: Fields['email']): EmailKind => {
  if (email === undefined || !email.includes('@')) return 'none';
  if (isRoleAddress(email)) return 'role';
  return FREE_DOMAINS.has(email.slice(email.lastIndexOf('@') + 1)) ? 'free' : 'business';
};

/** True for a provider where anybody has an address. */
export const isFreeDomain = (domain: string): boolean => FREE_DOMAINS.has(domain);
