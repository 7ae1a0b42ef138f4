// Which entities may be one: the profile of each, and the comparison of two of a kind.
import type { Entity } from '../entity.ts';
import { activityProfile, compareActivities } from './activity.ts';
import { agreementProfile, compareAgreements } from './agreement.ts';
import { comparePersons, personProfile } from './person.ts';
import { NOTHING, type Comparison, type Profile } from './profile.ts';

export function profileOf(entity: Entity): Profile | undefined {
  const profile = profileOfKind(entity);
  return profile && (isInvented(entity) ? { ...profile, invented: true } : profile);
}

function isInvented({ statements }: Entity): boolean {
  const sourced = statements.filter(({ source }) => source);
  return sourced.length > 0 && sourced.every(({ source }) => source!.example);
}

function profileOfKind(entity: Entity): Profile | undefined {
  if (entity.kind === 'agreement') return agreementProfile(entity);
  if (entity.kind === 'person') return personProfile(entity);
  return entity.kind === 'activity' ? activityProfile(entity) : undefined;
}

export function compareProfiles(a: Profile, b: Profile): Comparison {
  // An invented ratification must not date a real agreement.
  if (Boolean(a.invented) !== Boolean(b.invented)) return NOTHING;
  if (a.kind === 'agreement' && b.kind === 'agreement') return compareAgreements(a, b);
  if (a.kind === 'person' && b.kind === 'person') return comparePersons(a, b);
  return a.kind === 'activity' && b.kind === 'activity' ? compareActivities(a, b) : NOTHING;
}
