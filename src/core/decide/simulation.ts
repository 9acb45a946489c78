import type { Instant } from '../base/instant.ts';
import type { LeadStatus, LedgerEvent, OwnEvent } from '../ledger/event.ts';
import { fold } from '../ledger/fold.ts';
import { emptyRecord, type LeadRecord } from '../ledger/lead-record.ts';
import { withMerged } from '../ledger/merged.ts';
import type { Rules } from '../playbook/rules.ts';
import { recounts } from './booking.ts';
import { evaluateLead } from './evaluate.ts';
import { type Arrival, arrivalsOf, carriedOver, pipelinesOfDeals, type StandIns } from './given.ts';
import { replay } from './replay.ts';
import type { World } from './situation.ts';

/** What the rules made of a lead. */
export interface Course {
  readonly key: number;
  readonly id: string;
  /** The highest score at any moment at which it was looked at. */
  peakMilli: number;
  /** Whether it ever reached the score at which a lead is routed. */
  reached: boolean;
  status: LeadStatus;
  pipeline: string | null;
  /** `new>contacted`, in their order: what rules decided. */
  readonly transitions: string[];
  /** Kinds of jobs, in the order in which they were asked for. */
  readonly jobs: string[];
}

/** Leads that became one in the end, with all that is seen of them in the ledger, in its order. */
export interface Family { readonly leads: readonly { readonly key: number; readonly id: string }[]; readonly events: readonly LedgerEvent[] }

export interface Simulating {
  readonly rules: Rules;
  /** What holds for every lead at a moment. */
  readonly worldAt: (at: Instant) => World;
  /** From here on decisions are made anew; what was decided before stands. Null: from the beginning. */
  readonly since: { readonly at: Instant; readonly cut: number } | null;
  readonly until: Instant;
}

interface Life {
  record: LeadRecord;
  readonly course: Course;
  wakeAt: Instant | null;
  readonly standIns: StandIns;
  /** All that happened, decisions included: what a merge is made of. */
  readonly events: LedgerEvent[];
  /** What rules decided and is told, with its number. */
  readonly told: { readonly seq: number; readonly list: 'transitions' | 'jobs'; readonly word: string }[];
}

/** Decisions that can't matter any more take no room. */
const forget = (record: LeadRecord): void => {
  record.history = [];
  for (const rows of [record.notifications, record.messages, record.chats]) rows.clear();
};

const note = ({ course, record, told }: Life, events: readonly OwnEvent[], { scoreMilli, rules }: { readonly scoreMilli: number; readonly rules: Rules }): void => {
  for (const event of events) {
    const { seq } = event;
    const isMove = event.type === 'status.changed' || event.type === 'customer.changed';
    if (isMove && event.by === 'rule') told.push({ seq, list: 'transitions', word: `${event.payload.from ?? 'none'}>${event.payload.to ?? 'none'}` });
    if (event.type === 'job.queued' && event.by === 'rule') told.push({ seq, list: 'jobs', word: event.payload.kind });
  }
  course.peakMilli = Math.max(course.peakMilli, scoreMilli);
  course.reached ||= scoreMilli >= rules.routing.minScoreMilli;
  course.status = record.status;
  course.pipeline = record.pipeline;
};

/** What was told of a lead that is merged away belongs to the one that stays. */
const inherit = (life: Life, other: Life): void => {
  life.told.push(...other.told.splice(0));
  life.course.peakMilli = Math.max(life.course.peakMilli, other.course.peakMilli);
  life.course.reached ||= other.course.reached;
};

const courseOf = ({ course, told }: Life): Course => {
  for (const { list, word } of told.sort((a, b) => a.seq - b.seq)) course[list].push(word);
  return course;
};

const pastOf = (lives: ReadonlyMap<number, Life>, { course: { key: root } }: Life): readonly LedgerEvent[] => withMerged(root, (key) => lives.get(key)?.events ?? []);

/** A lead and what was merged into it, again from all that happened to them: what a merge does. */
const rejoin = (lives: ReadonlyMap<number, Life>, life: Life, rules: Rules): void => {
  life.record = replay({ key: life.course.key, id: life.course.id, events: pastOf(lives, life), rules });
};

const begin = (leads: Family['leads']): Map<number, Life> => new Map(leads.map(({ key, id }) => [key, {
  record: emptyRecord(key, id), wakeAt: null, standIns: new Map(), events: [], told: [],
  course: { key, id, peakMilli: 0, reached: false, status: 'new', pipeline: null, transitions: [], jobs: [] },
}]));

/**
 * What these rules would have made of leads: what is given comes in as it did, each time all that it means is decided, and in between whatever time alone
 * makes due, at its very moment. Nothing that was decided is carried out. Pure; takes memory for one family.
 */
export const simulate = ({ leads, events }: Family, { rules, worldAt, since, until }: Simulating): readonly Course[] => {
  const lives = begin(leads);
  const pipelines = pipelinesOfDeals(events);
  let seq = 0;
  const evaluate = (life: Life, unread: readonly LedgerEvent[], now: Instant): void => {
    const { events: decided, standing: value } = evaluateLead({
      record: life.record, unread, rules, world: worldAt(now), now, nextSeq: seq + 1, playbookVersion: null, ...(recounts(unread, rules) && { past: pastOf(lives, life) }),
    });
    seq += decided.length;
    life.events.push(...decided);
    life.wakeAt = value.wakeAt;
    note(life, decided, { scoreMilli: value.scoreMilli, rules });
    forget(life.record);
  };
  /** All alarms that go off before a moment, or at it. */
  const ring = (life: Life, isDue: (wakeAt: Instant) => boolean): void => {
    while (life.wakeAt !== null && isDue(life.wakeAt)) evaluate(life, [], life.wakeAt);
  };
  const receive = ({ at, events: arrived }: Arrival): void => {
    for (const life of lives.values()) ring(life, (wakeAt) => wakeAt < at);
    const unread = new Map<Life, LedgerEvent[]>();
    const merged: { readonly life: Life; readonly other: Life | undefined }[] = [];
    for (const original of arrived) {
      const life = lives.get(original.leadKey ?? 0);
      if (!life) continue;
      const event = { ...carriedOver(original, { record: life.record, standIns: life.standIns, pipeline: pipelines.get(original.seq) }), seq: ++seq };
      life.events.push(event);
      fold(life.record, event);
      const news = unread.get(life);
      if (news) news.push(event); else unread.set(life, [event]);
      if (event.kind === 'own' && event.type === 'lead.merged') merged.push({ life, other: lives.get(event.payload.lead_key) });
    }
    for (const { life, other: gone } of merged) {
      rejoin(lives, life, rules);
      if (gone) inherit(life, gone);
      for (const [other, news] of unread) {
        if (other.record.mergedInto !== life.course.key) continue;
        unread.set(life, [...unread.get(life) ?? [], ...news.filter(({ type }) => type !== 'lead.merged_into')]);
      }
    }
    for (const [life, news] of unread) {
      if (life.record.mergedInto === null) evaluate(life, news, at);
      else life.wakeAt = null;
    }
  };
  const before = since === null ? [] : events.filter((event) => event.seq <= since.cut);
  if (since !== null) {
    for (const event of before) lives.get(event.leadKey ?? 0)?.events.push({ ...event, seq: ++seq });
    for (const life of lives.values()) {
      if (life.events.length === 0) continue;
      rejoin(lives, life, rules);
      if (life.record.mergedInto === null) evaluate(life, [], since.at);
    }
  }
  for (const arrival of arrivalsOf(events.slice(before.length))) receive(arrival);
  for (const life of lives.values()) ring(life, (wakeAt) => wakeAt <= until);
  return [...lives.values()].filter(({ record }) => record.mergedInto === null).map(courseOf);
};
