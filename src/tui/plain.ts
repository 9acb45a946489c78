import { age, score, sumText } from './card-lines.ts';
import type { Snapshot } from '../core/base/board-port.ts';
import { plain } from './text.ts';

/** The board as text: a heading per stage, a line per card, nothing cut. */
export const plainBoard = (name: string, { stages, pages, now }: Snapshot): readonly string[] => [
  plain(name),
  ...stages.flatMap((stage) => {
    const cards = pages[stage.id]?.cards ?? [];
    const more = stage.count - cards.length;
    return [
      '', `${plain(stage.name)}: ${stage.count} ${stage.count === 1 ? 'deal' : 'deals'}, ${sumText(stage.sum, stage.weighted, 200)}`,
      ...cards.map((card) => `  ${[
        plain(card.name), plain(card.company ?? ''), `score ${score(card.scoreMilli)} ${card.temperature}`,
        card.amount === null ? '' : sumText(card.amount, null, 200), `${age(now, card.stageAt)}${card.isRotting ? ' (too long)' : ''}`,
        card.nextStep === null ? '' : `next: ${plain(card.nextStep)}`,
      ].filter(Boolean).join(', ')}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ];
  }),
];
