import type { TookInbound } from '../app/engage/inbound.ts';
import type { Call } from '../cli/command.ts';
import { reasonLines } from '../cli/reasons.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { wordsOf } from '../core/ledger/wording.ts';

export const INBOUND_NAMES = ['taken', 'duplicates', 'unmatched', 'ignored', 'refused', 'messages', 'changes'] as const;
/** So many are told one by one. */
const SHOWN = 20;

type Item = TookInbound['items'][number];
const of = ({ items }: TookInbound, outcome: Item['outcome']): readonly Item[] => items.filter((item) => item.outcome === outcome);
const jsonOf = ({ type, outcome, lead, leadName, how, seq, metadata }: Item) => ({
  type, outcome, event: seq, lead_id: lead, lead_name: leadName, how, text: typeof metadata['text'] === 'string' ? metadata['text'] : null, subject: typeof metadata['subject'] === 'string' ? metadata['subject'] : null,
});

/** Says what came in and what the rules made of it; of many only how many. */
export const showInbound = ({ out }: Call, took: TookInbound, extra: Readonly<Record<string, unknown>> = {}, isDryRun = false): void => {
  const [taken, duplicates, unmatched, ignored, refused] = (['taken', 'duplicate', 'unmatched', 'ignored', 'refused'] as const).map((outcome) => of(took, outcome));
  const told = took.items.filter(({ outcome }) => outcome === 'taken' || outcome === 'unmatched');
  out.record({
    ...extra, taken: taken?.length ?? 0, duplicates: duplicates?.length ?? 0, unmatched: unmatched?.length ?? 0, ignored: ignored?.length ?? 0, refused: refused?.length ?? 0,
    messages: told.map(jsonOf), changes: took.events.map(wordsOf),
  }, () => [
    `${isDryRun ? 'Would take in' : 'Took in'} ${out.style.bold(count(taken?.length ?? 0, 'message'))}: ${count(duplicates?.length ?? 0, 'duplicate')}, ${unmatched?.length ?? 0} from nobody known, ${ignored?.length ?? 0} ignored`
      + `${(refused?.length ?? 0) > 0 ? `, ${out.style.yellow(`${refused?.length ?? 0} refused`)}` : ''}.`,
    ...told.slice(0, SHOWN).map(({ type, lead, leadName, how }) => `  ${type}  ${lead === null ? 'nobody' : `${lead}  ${leadName ?? '(no name)'}`}  (${how})`),
    ...(told.length > SHOWN ? [`  and ${told.length - SHOWN} more`] : []),
    ...took.events.slice(0, SHOWN).map((event) => `  ${wordsOf(event)}`),
  ]);
  if (isDryRun) return;
  const [first] = taken ?? [];
  if ((unmatched?.length ?? 0) > 0) out.next('salesos inbox list');
  else if (first?.lead) out.next(`salesos leads show ${first.lead}`);
};

/** Raises `partial` when something could not be read, with why. */
export const refuseNothing = (took: TookInbound): void => {
  const refused = of(took, 'refused');
  if (refused.length === 0) return;
  const reasons = refused.map(({ how }) => how);
  throw new AppError(took.items.length === refused.length ? 'invalid' : 'partial', [`${count(refused.length, 'entry', 'entries')} could not be read.`, ...reasonLines(reasons.slice(0, SHOWN), refused.length)].join('\n'), {
    hint: 'The rest was taken in. Taken in again, each counts once.', details: { refused: refused.length, reasons: reasons.slice(0, SHOWN) },
  });
};
