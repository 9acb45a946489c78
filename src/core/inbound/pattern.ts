/** A pattern over letters of any script. */
export const re = (source: string): RegExp => new RegExp(source, 'u');
