const PREFIX = 'enroll:';

/** The kind of a job that begins a cadence with a lead: one for each cadence, so that a yes, a limit or autonomy is about that one alone. */
export const enrollKind = (cadence: string): string => `${PREFIX}${cadence}`;
/** The cadence that a job of this kind begins; undefined for any other kind. */
export const cadenceOfKind = (kind: string): string | undefined => (kind.startsWith(PREFIX) && kind.length > PREFIX.length ? kind.slice(PREFIX.length) : undefined);
