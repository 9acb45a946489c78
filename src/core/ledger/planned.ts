/*
 * What was chosen for a lead when a step was planned, as `enrollment.started` keeps it.
 */

/** How often something was tried, and how often it worked. */
export type Tried = Readonly<Record<'tried' | 'worked', number>>;
/** The hour at which a lead was best reached, by the clocks of a zone, when a step was planned, and what it rested on: the lead's own, and all leads. */
export type PlannedHour = { readonly hour: number; readonly zone: string; readonly own: Tried; readonly all: Tried };
/** The channels of which a step was to choose one, those that reached the lead, and what it rested on; by nothing, it is the first of them. */
export type PlannedChannel = { readonly of: readonly string[]; readonly by: 'lead' | 'all' | 'nothing'; readonly own: Tried; readonly all: Tried };
