// What must be erasable stands outside the log: written, read, erased without a trace.
import type { Engine } from './engine.ts';
import type { Aside } from './store.ts';

export const asideOf = (engine: Engine): Aside => ({
  put: (id, value) =>
    engine.write(async (tx) => {
      await tx.deleteFrom('aside').where('id', '=', id).execute();
      await engine.insert(tx, 'aside', [{ id, value: JSON.stringify(value) }]);
    }),
  async get(id) {
    const row = await engine.reader
      .selectFrom('aside')
      .select('value')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && JSON.parse(row.value);
  },
  erase: (id) =>
    engine.write(async (tx) => {
      const { numDeletedRows } = await tx.deleteFrom('aside').where('id', '=', id).executeTakeFirst();
      return Number(numDeletedRows) > 0;
    }),
});
