// The States of the world by ISO 3166-1 code: the fixed list from which every language takes its CLDR and ISO names.
import { isoNames } from '../packs/states.ts';

/** Never `AA..ZZ` tried in turn: FX, DD and SU collide with others in ICU. SU and YU still stand in treaties. */
export const STATE_CODES =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ
DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT VA HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA
LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT QA RO
RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE
ZM ZW TW XK`.split(/\s+/);

/** States whose treaties pass two chambers: an assembly’s vote is `approved_lower` there, elsewhere `approved`. */
export const TWO_CHAMBERS = new Set(
  `AF DZ AR AU AT BH BY BT BO BA BR KH CM CA CL CO CG CD CI CZ DO EG GQ SZ ET FR GA DE HT IN ID IE IT JP JO KZ KE LS LR MG MY MX MA MM NA NP NL NG
OM PK PY PH PL RO RU RW SI SO ZA SS ES SD CH TJ TH TN GB US UY UZ ZM ZW TD TG BI MR`.split(/\s+/),
);

/** Formal and common names by ISO 3166-1, where the pack has the language. */
export const formalNames = (language: string): (readonly [string, { code: string; form: 'name' }])[] => {
  const names = isoNames(language);
  return STATE_CODES.flatMap((code) => {
    const known = names.get(code);
    return known ? [[known, { code, form: 'name' as const }] as const] : [];
  });
};

/** CLDR names of all States in a language; other names and demonyms are the language’s own. */
export const cldrNames = (language: string): (readonly [string, { code: string; form: 'name' }])[] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return STATE_CODES.map(
    (code) =>
      [
        (names.of(code) ?? code).replace(/\s*\(.*\)/, '').replace(/\|/g, ' '),
        { code, form: 'name' as const },
      ] as const,
  );
};
