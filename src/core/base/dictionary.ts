/*
 * Names that people choose (columns, attributes, types of events) as keys: `constructor` and `__proto__` are names like others.
 */

/** Inherits nothing but from an object without any property. What Object.create(null) gives is a hash table to V8, written and read at half the speed. */
const Bare = function Bare(): void { /* empty */ } as unknown as new () => Record<string, never>;
Bare.prototype = Object.create(null);

/** An empty object that inherits no property: every name can be set. */
export const dictionary = <Value>(): Record<string, Value> => new Bare();

/** What an object holds itself under a name; undefined for what it inherits. */
export const own = <Value>(values: { readonly [name: string]: Value }, name: string): Value | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
