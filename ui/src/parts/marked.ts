// Names within a text: between FSI and PDI, Unicode's own signs for a piece with its own direction.

const FROM = '\u2068';
const TO = '\u2069';

/** The name as `pieces` finds it again. */
export function mark(name: string): string {
  return FROM + name + TO;
}

/** The text without its signs, as it is searched and copied. */
export function unmarked(text: string): string {
  return text.replaceAll(FROM, '').replaceAll(TO, '');
}

export interface Piece {
  text: string;
  name: boolean;
}

export function pieces(text: string): Piece[] {
  return text
    .split(new RegExp(`(${FROM}[^${TO}]*${TO})`))
    .filter(Boolean)
    .map((piece) => ({ text: unmarked(piece), name: piece.startsWith(FROM) }));
}
