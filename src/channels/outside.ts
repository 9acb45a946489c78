/* What `app` asks of this room besides sending; loaded with it. */
export { readSender } from './envelope.ts';
export type { Login, Service } from './factory.ts';
export { findMailRecords } from './mail-records.ts';
export { makeService } from './providers.ts';
