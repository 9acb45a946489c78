import { Resolver } from 'node:dns/promises';
import { dkimRecord, dmarcRecord, type MailRecord, spfRecord, type TextAnswer } from '../core/engage/mail-record.ts';

export interface RecordsCall {
  /** Of the sending address. */
  readonly domain: string;
  /** The domain that it belongs to: `firma.example` of `mail.firma.example`. */
  readonly parent: string;
  /** Names under which the key of DKIM may stand. */
  readonly selectors: readonly string[];
  /** A server of one's own, `127.0.0.1:5353`; else those of this computer. */
  readonly server?: string;
}

const PATIENCE = { timeout: 3000, tries: 2 };
/** DNS knows the name and has no such record, or does not know it. */
const NONE = new Set(['ENODATA', 'ENOTFOUND']);

/** Asks DNS for SPF, DKIM and DMARC of a domain. Resolves whatever happens; without a network everything is `unchecked`. */
export const findMailRecords = async ({ domain, parent, selectors, server }: RecordsCall): Promise<readonly MailRecord[]> => {
  const resolver = new Resolver(PATIENCE);
  if (server !== undefined) resolver.setServers([server]);
  const texts = async (name: string): Promise<TextAnswer> => {
    try { return (await resolver.resolveTxt(name)).map((parts) => parts.join('')); } catch (error) { return NONE.has((error as NodeJS.ErrnoException).code ?? '') ? 'none' : 'no_answer'; }
  };
  const [spf, keys, policies] = await Promise.all([
    texts(domain),
    Promise.all(selectors.map(async (selector) => { const name = `${selector}._domainkey.${domain}`; return dkimRecord(name, await texts(name)); })),
    Promise.all([...new Set([domain, parent])].map(async (each) => ({ name: `_dmarc.${each}`, answer: await texts(`_dmarc.${each}`) }))),
  ]);
  const key = keys.find(({ state }) => state === 'ok') ?? keys.find(({ state }) => state !== 'missing') ?? keys[0];
  return [spfRecord(domain, spf), ...(key === undefined ? [] : [key]), dmarcRecord(policies)];
};
