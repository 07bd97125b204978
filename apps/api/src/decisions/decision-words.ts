import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';

/** A text without the blanks around it; refused where nothing is left. */
export function filled(path: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw Invalid.field(path, 'REQUIRED');
  return trimmed;
}

export function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
