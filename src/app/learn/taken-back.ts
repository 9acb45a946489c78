import { replay } from '../../core/decide/replay.ts';
import { isTakenBack } from '../../core/learn/taken-back.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { endedNow, listSuspects, noteTakenBack, RETRAIN_AT, TRAINED_AT } from '../../db/learn/taken-back.ts';
import { eventsWhere } from '../../db/ledger/ledger.ts';
import { pastEventsOfLead } from '../../db/ledger/past.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { clearSetting, setSetting } from '../../db/workspace.ts';

const selectTraining = eventsWhere<{ id: string }>(`e.lead_key IS NULL AND e.type = 'model.trained' AND e.payload ->> 'id' = :id ORDER BY e.seq DESC LIMIT 1`);

/** How many outcomes that the model in force learnt from are not so any more: won or lost then, as it was known, and something else now. */
export const countTakenBack = (tx: ReadTx, rules: Rules): number => {
  const training = rules.model === null ? undefined : selectTraining.all(tx, { id: rules.model.id })[0];
  if (!training) return 0;
  const cut = training.kind === 'own' && training.type === 'model.trained' ? training.payload.seen ?? training.seq : training.seq;
  return listSuspects(tx, cut).filter((key) => {
    const now = endedNow(tx, key);
    const events = now === undefined ? [] : pastEventsOfLead(tx, key, { kind: 'known', cut });
    // Of whom nothing was known nothing was learnt.
    return now !== undefined && events.length > 0 && isTakenBack(replay({ key, id: now.id, events, rules }), now);
  }).length;
};

/** Notes that the model in force is new, or that the prior counts. What was taken back while it was learnt asks for another training. */
export const noteTraining = (tx: Tx, rules: Rules): void => {
  clearSetting(tx, RETRAIN_AT);
  if (rules.model === null) clearSetting(tx, TRAINED_AT); else setSetting(tx, TRAINED_AT, String(tx.now));
  if (countTakenBack(tx, rules) > 0) noteTakenBack(tx);
};
