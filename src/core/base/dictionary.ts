/*
 * Names that people choose (columns, attributes, types of events) as keys: `constructor` and `__proto__` are names like others.
 */

/** An empty object that inherits nothing: every name can be set. */
export const dictionary = <Value>(): Record<string, Value> => Object.create(null);

/** What an object holds itself under a name; undefined for what it inherits. */
export const own = <Value>(values: { readonly [name: string]: Value }, name: string): Value | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
