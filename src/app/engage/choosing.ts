import { addressOf } from '../../core/engage/address.ts';
import { isByHand } from '../../core/engage/by-hand.ts';
import type { ChannelName } from '../../core/engage/channel.ts';
import { type Choice, choiceFor, type Way } from '../../core/engage/choice.ts';
import type { Experience, OwnExperience } from '../../core/learn/reach.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { ownExperience } from '../learn/experience.ts';
import { isLineOpen } from './gate-facts.ts';

type Chooser = Pick<Context, 'rules' | 'zone' | 'channels'>;

const wayTo = (tx: ReadTx, { rules, channels }: Chooser, record: LeadRecord, channel: ChannelName): Way => {
  const to = addressOf(record, channel);
  if (to === undefined) return 'none';
  if (!isLineOpen(tx, { rules }, { record, message: { channel }, to })) return 'closed';
  return isByHand(channel) || channels.configured().includes(channel) ? 'ready' : 'by_hand_only';
};

/** What to choose for a lead as things stand: what it answered is read where it is asked for. */
export const choiceOf = (tx: ReadTx, context: Chooser, record: LeadRecord, all: Experience): Choice => {
  const known: { own?: OwnExperience } = {};
  const own = (): OwnExperience => { known.own ??= ownExperience(tx, record, context); return known.own; };
  return choiceFor({ fields: record.fields, own, all, rules: context.rules, home: context.zone, wayTo: (channel) => wayTo(tx, context, record, channel as ChannelName) });
};
