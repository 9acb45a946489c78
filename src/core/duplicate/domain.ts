import { getDomain } from 'tldts';
import { isFreeDomain } from '../capture/email.ts';

/** Sites where everybody may have a page: they name no company. */
const SHARED_SITES = new Set([
  'linkedin.com', 'xing.com', 'facebook.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'tiktok.com', 'linktr.ee', 'about.me', 'google.com',
  'github.com', 'medium.com', 'calendly.com',
]);

/** `https://shop.lab.co.uk/about` → `lab.co.uk`, `anna@mail.lab.example` → `lab.example`; undefined for what has none, as an IP address. */
export const registrableDomain = (text: string): string | undefined => getDomain(text.slice(text.lastIndexOf('@') + 1), { allowPrivateDomains: true })?.toLowerCase() ?? undefined;

/** The domain of an address or a website that belongs to one company: none of a provider's where anybody may have one. */
export const companyDomain = (text: string): string | undefined => {
  const domain = registrableDomain(text);
  return domain === undefined || isFreeDomain(domain) || SHARED_SITES.has(domain) || isFreeDomain(text.slice(text.lastIndexOf('@') + 1)) ? undefined : domain;
};
