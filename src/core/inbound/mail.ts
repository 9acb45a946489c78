import type { Instant } from '../base/instant.ts';

export interface MailAddress { readonly name: string; readonly address: string }
/** `name` is lower case. */
export interface MailHeader { readonly name: string; readonly value: string }
/** A part that is a report or another message: `message/delivery-status`, `message/rfc822`, `text/rfc822-headers` and the like. */
export interface MailPart { readonly type: string; readonly text: string }

/** A mail as it came in, taken apart: decoded, without its attachments, and no longer than what is read of one. */
export interface Mail {
  /** With its angle brackets, as all ids here. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** The oldest first. */
  readonly references: readonly string[];
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** What its sender says; null when that is no date. */
  readonly date: Instant | null;
  readonly headers: readonly MailHeader[];
  /** The words of it; made from HTML where it has nothing else. */
  readonly text: string;
  /** The content type of the whole, with its parameters: `multipart/report; report-type=delivery-status`. */
  readonly contentType: string;
  readonly parts: readonly MailPart[];
  /** Of a report that stands in this mail as an attachment: its parts. */
  readonly enclosed: readonly MailPart[];
}

/** The first header of that name, which is given in lower case; undefined without one. */
export const headerOf = ({ headers }: Pick<Mail, 'headers'>, name: string): string | undefined => headers.find((header) => header.name === name)?.value;

const MESSAGE_ID = /<[^<>\s]{1,900}>/g;
/** Message ids as a header holds them, with their angle brackets. */
export const messageIdsIn = (value: string | undefined): readonly string[] => value?.match(MESSAGE_ID) ?? [];
