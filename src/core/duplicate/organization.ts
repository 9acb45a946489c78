import type { Fields } from '../ledger/event.ts';
import { companyWords } from './company.ts';
import { companyDomain } from './domain.ts';
import { editDistance, isSlip, jaroWinkler, tokenSet } from './similarity.ts';

/** For whom a lead works, as far as it says. */
export interface Employer {
  /** Registrable; of an address or website that belongs to one company. */
  readonly domain: string | null;
  /** The company's name for comparing: folded, without its legal form; null when it has none. */
  readonly name: string | null;
  /** As it is written. */
  readonly label: string | null;
}

/** The company that a lead's address, website and company speak of: no provider of mail is one. Null when they speak of none. */
export const employerOf = ({ email, website, company }: Fields): Employer | null => {
  const domain = (email === undefined ? undefined : companyDomain(email)) ?? (website === undefined ? undefined : companyDomain(website)) ?? null;
  const name = companyWords(company ?? '').join(' ');
  return domain === null && name === '' ? null : { domain, name: name === '' ? null : name, label: company ?? null };
};

export const ORGANIZATION_VERDICTS = ['same_name', 'name_is_domain', 'similar_name'] as const;
export type OrganizationVerdict = (typeof ORGANIZATION_VERDICTS)[number];

/** The part of a domain that its owner chose: `bio-lab.co.uk` → `biolab`. */
const ownPart = (domain: string): string => (domain.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
const joined = (name: string): string => name.replaceAll(' ', '');

/** An organization as its leads describe it: a domain where it has one, and a name. */
export interface DescribedOrganization { readonly domain: string | null; readonly name: string | null }

/** Whether two organizations are probably one, how sure that is (0 to 1), and why. Undefined when nothing speaks for it. */
export const compareOrganizations = (a: DescribedOrganization, b: DescribedOrganization): { readonly confidence: number; readonly verdict: OrganizationVerdict } | undefined => {
  const [one, other] = [a.name, b.name];
  // Two domains are two houses more often than one name at two of them.
  if (one !== null && one === other) return { confidence: a.domain !== null && b.domain !== null ? 0.8 : 0.95, verdict: 'same_name' };
  const parts = [a.domain, b.domain].map((domain) => (domain === null ? null : ownPart(domain)));
  const isDomainOf = (name: string | null, part: string | null | undefined): boolean => name !== null && part !== null && part !== undefined && part.length >= 4 && joined(name) === part;
  if (isDomainOf(one, parts[1]) || isDomainOf(other, parts[0]) || (parts[0] !== null && parts[0] === parts[1] && (parts[0]?.length ?? 0) >= 5)) {
    return { confidence: 0.7, verdict: 'name_is_domain' };
  }
  if (one === null || other === null || Math.min(one.length, other.length) < 5) return undefined;
  const isAlike = editDistance(one, other, 1) <= 1 || (tokenSet(one.split(' '), other.split(' ')) === 1 && isSlip(joined(one), joined(other)) && jaroWinkler(one, other) >= 0.92);
  return isAlike ? { confidence: a.domain !== null && b.domain !== null ? 0.5 : 0.6, verdict: 'similar_name' } : undefined;
};

/** What brings two organizations together to be compared: a name, a domain's own part, the beginning of either. */
export const organizationKeys = ({ domain, name }: DescribedOrganization): readonly string[] => {
  const texts = [...(name === null ? [] : [joined(name)]), ...(domain === null ? [] : [ownPart(domain)])].filter((text) => text.length > 1);
  return [...new Set(texts.flatMap((text) => [text, text.slice(0, 5)]))];
};
