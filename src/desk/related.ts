// Agreements that name one another: replaced, amended, framework and what was made under it, either way round.
import type { Entity } from '../register/entity.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { nameEntries } from './name-entries.ts';

const WAYS = ['replaces', 'amends', 'parent'] as const;
/** The same relation seen from the other agreement. */
const BACK: Record<(typeof WAYS)[number], string> = {
  replaces: 'replacedBy',
  amends: 'amendedBy',
  parent: 'child',
};

export async function relatedTo(desk: Desk, entity: Entity, moment: Moment) {
  const named = WAYS.flatMap((how) => idsIn(entity, how).map((id) => ({ how: how as string, id })));
  const naming = await desk.store.entities(await desk.store.mentioning(entity.id));
  const back = naming
    .filter(({ kind, id }) => kind === 'agreement' && id !== entity.id)
    .flatMap((other) =>
      WAYS.filter((how) =>
        idsIn(other, how).some((id) => entity.members.includes(id) || id === entity.id),
      ).map((how) => ({ how: BACK[how], id: other.id })),
    );
  const links = await nameEntries(
    desk,
    [...named, ...back].map(({ id }) => id),
    moment,
  );
  const related = [...named, ...back].flatMap(({ how, id }) => {
    const to = links.get(id);
    return to && to.id !== entity.id ? [{ how, to }] : [];
  });
  return [...new Map(related.map((one) => [`${one.how}|${one.to.id}`, one])).values()];
}

const idsIn = ({ fields }: Entity, how: string): string[] => {
  const field = fields[how];
  const values = field ? [field.value, ...field.others.map(({ value }) => value)] : [];
  return values.filter((value): value is string => typeof value === 'string');
};
