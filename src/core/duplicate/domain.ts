import { getDomain } from 'tldts';
import { isFreeDomain } from '../capture/email.ts';

/** Sites where everybody may have a page: they name no company. */
const SHARED_SITES = new Set([
  'linkedin.com', 'xing.com', 'facebook.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'tiktok.com', 'linktr.ee', 'about.me', 'google.com',
  'github.com', 'medium.com', 'calendly.com',
]);

/** The answers for what was asked lately: a thousand leads work for one company. */
const asked = new Map<string, string | undefined>();
const MOST_KEPT = 10_000;

/** `https://shop.lab.co.uk/about` → `lab.co.uk`, `anna@mail.lab.example` → `lab.example`; undefined for what has none, as an IP address. */
export const registrableDomain = (text: string): string | undefined => getDomain(text.slice(text.lastIndexOf('@') + 1), { allowPrivateDomains: true })?.toLowerCase() ?? undefined;

const readCompanyDomain = (text: string): string | undefined => {
  const domain = registrableDomain(text);
  return domain === undefined || isFreeDomain(domain) || SHARED_SITES.has(domain) || isFreeDomain(text) ? undefined : domain;
};

/** The domain of an address or a website that belongs to one company: none of a provider's where anybody may have one. */
export const companyDomain = (text: string): string | undefined => {
  const host = text.slice(text.lastIndexOf('@') + 1);
  if (asked.has(host)) return asked.get(host);
  if (asked.size >= MOST_KEPT) asked.clear();
  const domain = readCompanyDomain(host);
  asked.set(host, domain);
  return domain;
};
