// Which entities may be one: the profile of each, and the comparison of two of a kind.
import type { Entity } from '../entity.ts';
import { activityProfile, compareActivities } from './activity.ts';
import { agreementProfile, compareAgreements } from './agreement.ts';
import { comparePersons, personProfile } from './person.ts';
import { NOTHING, type Comparison, type Profile } from './profile.ts';

export function profileOf(entity: Entity): Profile | undefined {
  if (entity.kind === 'agreement') return agreementProfile(entity);
  if (entity.kind === 'person') return personProfile(entity);
  return entity.kind === 'activity' ? activityProfile(entity) : undefined;
}

export function compareProfiles(a: Profile, b: Profile): Comparison {
  if (a.kind === 'agreement' && b.kind === 'agreement') return compareAgreements(a, b);
  if (a.kind === 'person' && b.kind === 'person') return comparePersons(a, b);
  return a.kind === 'activity' && b.kind === 'activity' ? compareActivities(a, b) : NOTHING;
}
