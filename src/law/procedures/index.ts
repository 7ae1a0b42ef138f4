// Every State whose procedure is on record. To add one: a file in countries/ and a line here.
import { KZ } from './countries/kz.ts';
import { FR } from './countries/fr.ts';
import { TR } from './countries/tr.ts';
import { RU } from './countries/ru.ts';
import { UZ } from './countries/uz.ts';
import { QA } from './countries/qa.ts';
import { MA } from './countries/ma.ts';
import { SN } from './countries/sn.ts';
import { GB } from './countries/gb.ts';
import { US } from './countries/us.ts';
import { CH } from './countries/ch.ts';
import { IT } from './countries/it.ts';
import type { Procedure } from './procedure.ts';

export const PROCEDURES: Readonly<Record<string, readonly Procedure[]>> = {
  KZ,
  FR,
  TR,
  RU,
  UZ,
  QA,
  MA,
  SN,
  GB,
  US,
  CH,
  IT,
};
