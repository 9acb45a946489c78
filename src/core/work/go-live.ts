import type { Rules } from '../playbook/rules.ts';

/** One thing that must be there before a message may leave. */
export interface LiveCheck {
  readonly name: 'running' | 'sender' | 'postal_address' | 'unsubscribe' | 'channel';
  readonly ok: boolean;
  /** What is there, or what is missing and how to give it. */
  readonly says: string;
  /** False for what is only told. */
  readonly isNeeded: boolean;
}

export interface LiveQuestion {
  readonly rules: Pick<Rules, 'business'>;
  readonly stoppedSince: string | null;
  /** Channels that are set up. */
  readonly channels: readonly string[];
  /** What is wrong with those that are enabled and cannot be used. */
  readonly brokenChannels: readonly string[];
}

/** What must hold before the dry run ends, each with what to do about it. */
export const liveChecks = ({ rules: { business }, stoppedSince, channels, brokenChannels }: LiveQuestion): readonly LiveCheck[] => [
  { name: 'running', isNeeded: true, ok: stoppedSince === null, says: stoppedSince === null ? 'work is not stopped' : `work is stopped (${stoppedSince}): salesos resume` },
  {
    name: 'sender', isNeeded: true, ok: business.senderName !== null,
    says: business.senderName === null ? 'nobody signs: write business.sender_name into the playbook, or name into config.yaml' : `signed ${business.senderName}`,
  },
  {
    name: 'postal_address', isNeeded: true, ok: business.postalAddress !== null,
    says: business.postalAddress === null ? 'no postal address: the law wants one under every e-mail that sells. Write business.postal_address into the playbook: salesos playbook edit' : `postal address ${business.postalAddress}`,
  },
  {
    name: 'unsubscribe', isNeeded: false, ok: true,
    says: business.unsubscribeUrl === null ? 'unsubscribing by an answer to the e-mail; with a page of yours in business.unsubscribe_url also by one click'
      : `unsubscribing by ${/^https:/i.test(business.unsubscribeUrl) ? 'one click' : 'a link (one click needs https)'} on ${business.unsubscribeUrl}, and by an answer`,
  },
  {
    name: 'channel', isNeeded: brokenChannels.length > 0, ok: channels.length > 0 && brokenChannels.length === 0,
    says: brokenChannels.length > 0 ? `${brokenChannels.join('\n  ')}\n  See: salesos channels list` : channels.length > 0 ? `by ${channels.join(', ')}` : 'no channel is set up yet, so that nothing can leave: drafts wait for you to send them yourself, live or not',
  },
];
