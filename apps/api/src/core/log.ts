import { pino, type Logger } from 'pino';

/**
 * The log: one JSON line an event, without personal data. No names, no addresses, no text that anybody wrote.
 */
export const log: Logger = pino({
  level: process.env['CHORUS_LOG'] ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/**
 * For what storytellers do. The moment of an anonymous submission is not kept anywhere, so these lines carry the day
 * alone, and only faults are written at all.
 */
export const dayLog: Logger = pino({
  level: process.env['CHORUS_LOG'] ?? 'info',
  base: undefined,
  timestamp: () => `,"time":"${new Date().toISOString().slice(0, 10)}"`,
});
