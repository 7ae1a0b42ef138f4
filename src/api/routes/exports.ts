// Lists of agreements as files: CSV, JSON, JSON Lines.
import { listAgreements } from '../../desk/list-agreements.ts';
import { EXPORTS, type ExportName } from '../../exports/tables.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import { momentOf } from '../edge/moment.ts';
import { router } from '../edge/router.ts';
import { agreementsAsk, agreementsQuery } from './agreements.ts';

const ALL = 10_000_000;
const NAME = /^agreements\.([a-z]+)$/; // `agreements.csv`

export const exportRoutes = router().get('/:file{agreements\\.[a-z]+}', async (context) => {
  const format = NAME.exec(context.req.param('file'))?.[1] ?? '';
  if (!Object.hasOwn(EXPORTS, format))
    throw new Refusal('no-such-format', `There is no export .${format}.`, {
      status: 404,
      next: `Formats: ${Object.keys(EXPORTS).join(', ')}.`,
    });
  const queries = Object.entries(context.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ]);
  const query = agreementsQuery.parse(Object.fromEntries(queries));
  const ask = { ...agreementsAsk(query), limit: ALL, offset: 0 };
  const { rows } = await listAgreements(context.var.desk, ask, momentOf(context, query));
  const { type, write } = EXPORTS[format as ExportName];
  return context.body(write(rows), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="agreements.${format}"`,
  });
});
