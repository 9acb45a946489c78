import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { hasEarned, streakOf } from '../../core/work/autonomy.ts';
import { reachesPerson } from '../../core/work/policy.ts';
import { type AcceptanceRow, listAcceptance, listAnswers, listAutonomy } from '../../db/work/autonomy.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { giveNotice } from '../advise/notice.ts';
import type { Context } from '../context.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { listGrants } from './autonomous.ts';

/** asks: as the mode says. proposed: it has earned to run by itself, and waits for a person's word. granted: it does. */
export type AutonomyState = 'asks' | 'proposed' | 'granted';
export interface KindAutonomy {
  readonly kind: string;
  readonly state: AutonomyState;
  /** Approved unedited in a row, since the last word on it; at most as many as it takes. */
  readonly streak: number;
  readonly needed: number;
  readonly since: Instant | null;
  /** Why it lost what was granted; null where it did not. */
  readonly lost: string | null;
  /** The event that the streak counts from. */
  readonly from: number;
}

type Ruled = Pick<Context, 'rules'>;
const autonomyOf = (tx: ReadTx, { rules }: Ruled, kind: string): KindAutonomy => {
  const last = listAutonomy(tx).find((row) => row.kind === kind);
  const grant = listGrants(tx, rules).find((row) => row.kind === kind);
  const needed = rules.approvals.autonomy.after;
  const streak = streakOf(listAnswers(tx, kind, { after: last?.seq ?? 0, limit: needed }));
  const known = { kind, needed, streak, since: last?.at ?? null, from: last?.seq ?? 0 };
  if (grant?.lost === null) return { ...known, state: 'granted', lost: null };
  const isEarned = grant === undefined && reachesPerson(kind) && hasEarned(streak, rules.approvals);
  return { ...known, state: isEarned ? 'proposed' : 'asks', lost: grant?.lost ?? (last?.type === 'autonomy.revoked' ? last.reason : null) };
};

export interface KindStats extends AcceptanceRow { readonly rate: number | null; readonly autonomy: KindAutonomy }

/** How each kind was answered: of those with an answer, how many were a yes; and how far it is from running by itself. */
export const readStats = (context: Context): Promise<readonly KindStats[]> =>
  context.store.read((tx) => listAcceptance(tx).map((row) => {
    const answered = row.approved + row.rejected + row.expired;
    return { ...row, rate: answered === 0 ? null : row.approved / answered, autonomy: autonomyOf(tx, context, row.kind) };
  }), context.signal);

/** What is proposed to run by itself. */
export const listProposed = (tx: ReadTx, context: Ruled): readonly KindAutonomy[] =>
  listAcceptance(tx).map(({ kind }) => autonomyOf(tx, context, kind)).filter(({ state }) => state === 'proposed');

/**
 * A person's word on a kind: to let it run by itself, to go on asking, or to ask again. Raises `conflict` for letting run what has not earned it, and for taking back
 * what was not given.
 */
export const answerAutonomy = (context: Context, kind: string, answer: 'granted' | 'declined' | 'revoked'): Promise<KindAutonomy> =>
  context.store.write((tx) => {
    const { state, streak, needed } = autonomyOf(tx, context, kind);
    if (answer === 'granted' && state !== 'proposed') {
      throw new AppError('conflict', state === 'granted' ? `${kind} runs by itself already.` : `${kind} has not earned it: ${streak} of the last ${needed} were approved unedited.`, {
        hint: state === 'granted' ? `To be asked again: salesos approvals ask ${kind}` : 'What asks is also in the playbook, under approvals: salesos playbook edit',
      });
    }
    if (answer === 'declined' && state !== 'proposed') throw new AppError('conflict', `${kind} is not proposed to run by itself.`, { hint: 'See: salesos approvals stats' });
    if (answer === 'revoked' && state !== 'granted') throw new AppError('conflict', `${kind} does not run by itself.`, { hint: 'See: salesos approvals stats' });
    actOnWorkspace(tx, context, [answer === 'revoked' ? human('autonomy.revoked', { kind, reason: 'by hand' }) : human(`autonomy.${answer}`, { kind })]);
    return autonomyOf(tx, context, kind);
  }, context.signal);

/** Says once that a kind has earned to run by itself, after an answer to one of it. */
export const proposeAutonomy = (tx: Tx, context: Context, kind: string): void => {
  const { state, needed, from } = autonomyOf(tx, context, kind);
  if (state !== 'proposed') return;
  giveNotice(tx, context, {
    kind: 'automation', urgency: 'low', key: `autonomy:${kind}:${from}`, title: `${kind} has earned to run by itself`,
    text: `You approved it unedited ${needed} times in a row. To let it: salesos approvals automate ${kind}`,
  });
};

/** Writes down which kinds have lost their autonomy, and says so. They ask since it happened. */
export const followAutonomy = (tx: Tx, context: Context): void => {
  for (const { kind, lost, seq } of listGrants(tx, context.rules)) {
    if (lost === null) continue;
    applyToWorkspace(tx, [{ type: 'autonomy.revoked', payload: { kind, reason: lost }, by: 'rule', rule: 'policy.autonomy', causeSeq: seq }], { playbookVersion: context.playbookVersion });
    giveNotice(tx, context, {
      kind: 'automation', urgency: 'high', key: `autonomy_lost:${kind}:${seq}`, title: `${kind} asks again before it runs`, text: `It ran by itself, and ${lost}.`,
    });
  }
};
