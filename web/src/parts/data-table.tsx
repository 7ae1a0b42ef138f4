// A long table that scrolls at once whatever its length: rows are fetched by the page they are on and drawn when near.
import { Skeleton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { ask, type Query } from '../api/client.ts';
import { LIST_PAGE as PAGE } from '../api/list-page.ts';
import type { List } from '../api/types.ts';
import { useAsked } from '../api/use-api.ts';
import { useWords } from '../words/language.tsx';
import './data-table.css';
import { Empty, Trouble } from './states.tsx';
import { partsWords } from './words.ts';

export interface Column<Row> {
  id: string;
  header: string;
  cell(row: Row): ReactNode;
  /** CSS grid track, `minmax(12rem, 2fr)`. */
  width: string;
  /** Name the API sorts by; absent: not sortable. */
  sort?: string;
  /** `first` stays, `second` goes to the second line on a phone, `no` is left out there. */
  phone?: 'first' | 'second' | 'no';
  right?: boolean;
}

// Heights of a row in CSS pixels, as data-table.css has them; on a phone rows are measured.
const ROW = 38;
const TALL = 66;
const PHONE_ROW = 64;

/** Rows by their place in the whole list, fetched in pages of a hundred. */
function useRows<Row>(path: string, query: Query, wanted: number[]) {
  const asked = useAsked();
  const all = { ...asked, ...query };
  const pages = wanted.length > 0 ? wanted : [0];
  const found = useQueries({
    queries: pages.map((page) => ({
      queryKey: [path, all, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask<List<Row>>(path, { query: { ...all, limit: PAGE, offset: page * PAGE }, signal }),
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    })),
  });
  const rowAt = (index: number): Row | undefined => {
    const at = pages.indexOf(Math.floor(index / PAGE));
    return found[at]?.data?.rows[index % PAGE];
  };
  const first = found[0];
  const failed = found.find((one) => one.isError && !one.data);
  return { rowAt, list: first?.data, failed, pending: first?.isPlaceholderData ?? false };
}

interface DataTableProps<Row> {
  /** Said to a screen reader. */
  name: string;
  path: string;
  query: Query;
  columns: Column<Row>[];
  sort?: string | undefined;
  onSort?(sort: string): void;
  /** What is said above the table, given the whole answer. */
  head?(list: List<Row>): ReactNode;
  /** Told of each answer, for the facets beside. */
  onAnswer?(list: List<Row>): void;
  empty?: ReactNode;
  /** Rows of two lines. */
  tall?: boolean;
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const words = useWords(partsWords);
  const key = column.sort;
  const up = sort === key;
  const down = sort === `-${key}`;
  return (
    <div
      role="columnheader"
      aria-sort={key && (up || down) ? (up ? 'ascending' : 'descending') : undefined}
      className={`dt-cell ${column.right ? 'right' : ''}`}
    >
      {key && onSort ? (
        <button
          type="button"
          className="plain"
          title={words.sortBy(column.header)}
          onClick={() => onSort(down ? key : up ? `-${key}` : key)}
        >
          {column.header} {up && <IconArrowUp size={12} aria-hidden />}{' '}
          {down && <IconArrowDown size={12} aria-hidden />}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}

interface TableRowProps<Row> {
  index: number;
  row: Row | undefined;
  columns: Column<Row>[];
  start: number;
  measure: ((row: HTMLDivElement | null) => void) | undefined;
}

function DrawnRow<Row>({ index, row, columns, start, measure }: TableRowProps<Row>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      {...(measure ? { ref: measure } : {})}
      className="dt-row dt-body"
      style={{ transform: `translateY(${start}px)` }}
    >
      {columns.map((column) => (
        <div
          role="cell"
          key={column.id}
          className={`dt-cell ${column.right ? 'right' : ''} phone-${column.phone ?? 'second'}`}
        >
          {row ? column.cell(row) : <Skeleton height={10} width="70%" />}
        </div>
      ))}
    </div>
  );
}

/** Drawn again only when its own row changes: the rest of the table moves around it. Columns must stay the same objects. */
const TableRow = memo(DrawnRow) as typeof DrawnRow;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, path, query, columns, sort, onSort, head, empty, onAnswer, tall } = props;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [wanted, setWanted] = useState<number[]>([0]);
  const phone = globalThis.matchMedia('(max-width: 48em)').matches;
  const { rowAt, list, failed, pending } = useRows<Row>(path, query, wanted);
  const total = list?.total ?? 0;
  useEffect(() => {
    // The rows first: what stands beside them may come a moment later.
    if (list) startTransition(() => onAnswer?.(list));
  }, [list, onAnswer]);
  // Another order or another choice begins at its first row.
  const question = JSON.stringify(query);
  const [askedBefore, setAskedBefore] = useState(question);
  useLayoutEffect(() => {
    if (question === askedBefore) return;
    setAskedBefore(question);
    const start = (body.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY - 140;
    if (globalThis.scrollY > start) globalThis.scrollTo({ top: Math.max(0, start) });
  }, [question, askedBefore]);
  const ready = list !== undefined;
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), [ready]);

  // oxlint-disable-next-line react/incompatible-library -- nothing it gives is passed to a memoised part
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => (phone ? PHONE_ROW : tall ? TALL : ROW),
    overscan: 6,
    scrollMargin: top,
    getItemKey: (i) => i,
  });
  const items = virtual.getVirtualItems();
  const needed = [...new Set([0, ...items.map((item) => Math.floor(item.index / PAGE))])];
  if (needed.join() !== wanted.join()) setWanted(needed);

  if (failed) return <Trouble error={failed.error} again={() => void failed.refetch()} />;
  if (!list) return <TableSkeleton />;
  const tracks = { '--dt-tracks': columns.map((c) => c.width).join(' ') } as React.CSSProperties;
  return (
    <>
      {head?.(list)}
      {total === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <div
          role="table"
          aria-label={name}
          aria-rowcount={total + 1}
          aria-busy={pending}
          className={`dt ${tall ? 'dt-tall' : ''} ${pending ? 'dt-old' : ''}`}
          style={tracks}
        >
          <div role="rowgroup" className="dt-head">
            <div role="row" className="dt-row" aria-rowindex={1}>
              {columns.map((column) => (
                <HeaderCell key={column.id} column={column} sort={sort} {...(onSort ? { onSort } : {})} />
              ))}
            </div>
          </div>
          <div role="rowgroup" ref={body} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {items.map((item) => (
              <TableRow<Row>
                key={item.key}
                index={item.index}
                row={rowAt(item.index)}
                columns={columns}
                start={item.start - virtual.options.scrollMargin}
                measure={phone ? virtual.measureElement : undefined}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function TableSkeleton() {
  const words = useWords(partsWords);
  return (
    <div className="stack" role="status" aria-label={words.loading}>
      {Array.from({ length: 12 }, (_, i) => (
        <Skeleton key={i} height={14} width={`${96 - (i % 4) * 6}%`} />
      ))}
    </div>
  );
}
