/** True only when it is certain that a tick would do nothing; any doubt is false, and the real tick says it properly. */
export const nothingDue = (_env: Readonly<Record<string, string | undefined>>, _now: number): boolean => false;
