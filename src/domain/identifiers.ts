/** Identifiers and marks of time that records carry through every device. */

/** UUID version 7 (RFC 9562): sorts by the moment of making. */
export type Uuid = string;

/** SHA-256 of a photo's stored bytes, lower-case hex: the same photo is the same id everywhere. */
export type PhotoId = string;

/** ISO 8601 instant in UTC, for example `2026-11-23T09:30:00.000Z`. */
export type Instant = string;

/** ISO 8601 calendar day, for example `2026-11-23`. */
export type Day = string;
