import type { Instant } from './instant.ts';
import type { Money } from './money.ts';

/** A deal as a card of the board. Texts are data as they are; the view makes them harmless. */
export interface Card {
  readonly id: string;
  /** Orders the cards of a column; the anchor of a page. */
  readonly seq: number;
  readonly leadId: string;
  readonly name: string;
  readonly company: string | null;
  readonly scoreMilli: number;
  readonly temperature: 'cold' | 'warm' | 'hot';
  readonly amount: Money | null;
  readonly stageAt: Instant;
  readonly isRotting: boolean;
  readonly nextStep: string | null;
}

/** A stage with what stands in it: of the cards that the filter leaves, sums in the workspace's currency. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly sum: Money;
  /** Null where the playbook gives the stage no probability. */
  readonly weighted: Money | null;
}

/** Cards of one column that follow each other; `start` is the place of the first, from 0. */
export interface Page { readonly start: number; readonly cards: readonly Card[] }

/** Which cards: from the top, to the bottom of `count`, after or before one whose place is known, or around one whose place is not. */
export type Anchor =
  | { readonly kind: 'first' }
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'after' | 'before'; readonly seq: number; readonly place: number }
  | { readonly kind: 'around'; readonly seq: number };

export interface PageQuery { readonly pipeline: string; readonly stage: string; readonly filter: string; readonly anchor: Anchor; readonly limit: number }

export interface Detail {
  readonly deal: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export interface Snapshot {
  /** Differs when anything in the workspace has changed. */
  readonly version: number;
  readonly now: Instant;
  readonly stages: readonly Stage[];
  readonly pages: Readonly<Record<string, Page>>;
}
export interface SnapshotQuery {
  readonly pipeline: string; readonly filter: string; readonly limit: number;
  /** Per stage the card around which to load; stages left out load from the top. */
  readonly around: Readonly<Record<string, number>>;
}

/** What the board may ask for and do. Every act exists as a command too. Failures reject with a message that a person can read. */
export interface BoardPort {
  /** Tabs, in the order of the playbook; never empty. */
  readonly pipelines: readonly { readonly id: string; readonly name: string }[];
  /** Stages and the cards of each, in one consistent look. */
  snapshot(query: SnapshotQuery): Promise<Snapshot>;
  page(query: PageQuery): Promise<Page>;
  detail(deal: string): Promise<Detail>;
  /** Moves a deal as a person's act; answers what changed, in a sentence. */
  move(deal: string, stage: string): Promise<string>;
  /** The version now: cheap enough to ask every other second. */
  version(): Promise<number>;
}
