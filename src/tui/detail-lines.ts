import type { Mode } from './model.ts';
import { cut, type Line, plain, type Signs, wrap } from './text.ts';

interface Room { readonly width: number; readonly height: number; readonly signs: Signs }

/** The detail of a deal in exactly `height` lines, from where it is scrolled to; past the end shows the end. */
export const detailLines = ({ card, detail, scroll }: Extract<Mode, { kind: 'detail' }>, { width, height, signs }: Room): readonly Line[] => {
  const head: Line = [{ text: cut(plain(detail?.title ?? card.name), width, signs.cut), look: 'bold' }];
  const body: Line[] = (detail?.sections ?? []).flatMap(({ title, lines }): Line[] => [
    [{ text: '' }],
    [{ text: cut(plain(title), width, signs.cut), look: 'cyan' }],
    ...lines.flatMap((line) => wrap(plain(line), Math.max(1, width - 2)).map((text): Line => [{ text: `  ${text}` }])),
  ]);
  if (detail === null) body.push([{ text: `loading${signs.cut}`, look: 'dim' }]);
  const room = Math.max(1, height - 1);
  const from = Math.min(scroll, Math.max(0, body.length - room));
  const shown = body.slice(from, from + room);
  const left = body.length - from - shown.length;
  if (left > 0) shown[room - 1] = [{ text: `${signs.more} ${left + 1} more lines`, look: 'dim' }];
  while (shown.length < room) shown.push([{ text: '' }]);
  return [head, ...shown];
};
