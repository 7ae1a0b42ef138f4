// A sentence of the server with its days as the reader writes them: the law writes them in ISO 8601, which stays in the tooltip.
import { Fragment } from 'react';
import { When } from './when.tsx';

// `2023-12-12`, perhaps with a mark of doubt; not the beginning of an instant
const DAY = /(\d{4}-\d{2}-\d{2}[~?%]?)(?!T)/;

export function Said({ text }: { text: string }) {
  return text
    .split(DAY)
    .map((part, i) =>
      i % 2 === 1 ? <When key={i} edtf={part} long /> : <Fragment key={i}>{part}</Fragment>,
    );
}
