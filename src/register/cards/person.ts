// A person in lists: the name shown, the other spellings, offices and countries.
import type { Card } from '../card.ts';
import type { Entity } from '../entity.ts';
import { officesOf } from '../offices.ts';
import { common, facetsOf, outlets, shown, text, texts, unique } from './shared.ts';

export function personCard(entity: Entity): Card {
  const all = (field: string) =>
    unique([
      ...texts(shown(entity, field)),
      ...(entity.fields[field]?.others ?? []).flatMap((other) => texts(other.value)),
    ]);
  const countries = all('country').filter((country) => country !== 'ZZ');
  return {
    ...common(entity),
    kind: 'person',
    title: text(shown(entity, 'name')) ?? '',
    states: countries,
    data: {
      spellings: unique([...all('name'), ...all('same_as')]),
      roles: all('role'),
      ...(text(shown(entity, 'role')) && { role: text(shown(entity, 'role'))! }),
      ...(countries[0] && { country: countries[0] }),
      ...(text(shown(entity, 'office')) && { office: text(shown(entity, 'office'))! }),
    },
    facets: facetsOf({
      country: countries,
      state: countries,
      role: all('role'),
      office: officesOf(entity),
      source: outlets(entity.statements),
    }),
  };
}
