// Given names that Russian, Ukrainian, Belarusian and their neighbours write so differently that sound alone does not join them.

import { skeletonOf } from './skeleton.ts';

/** Each line is one name. Common given names of the region, from dictionaries of personal names. */
const GIVEN = `
nikolai nikolay mykola mikalai mikola
mikhail mykhailo mikhailo mihail mykhaylo
vladimir volodymyr uladzimir uladzimer wladimir
dmitri dmitry dmytro dzmitry dmitrii
sergei sergey serhii serhiy siarhei siarhey syarhei
yevgeny evgeny yevhen yauhen evgenii yevgeni eugene yevhenii
alexander aleksandr oleksandr aliaksandr aleksander
alexei aleksei oleksii oleksiy aliaksei alexey
yelena elena olena alena helena
yekaterina ekaterina kateryna katsiaryna catherine
anna hanna ganna
andrei andrey andrii andriy andrej
igor ihor ihar
oleg oleh aleh
pavel pavlo paval
pyotr petr petro piotr piatro
vasily vasyl vasil vasiliy vassili
yuri yury yurii iurii jurij youri iouri
grigory hryhorii hryhoriy ryhor
georgy heorhii heorhiy georgi heorgi
konstantin kostiantyn kanstantsin
natalia nataliya natallia nataliia
olga olha volha
svetlana svitlana sviatlana
tatiana tetiana tatsiana tetyana
irina iryna
nikita mykyta mikita
stepan stsiapan
anatoly anatolii anatol anatoliy
viktor victor viktar
artem artyom artsiom
denis denys dzianis
kirill kyrylo kiryl cyril
maxim maksym maksim
roman raman
osip yosyp iosif josef
ilya illia illya ilia
fyodor fedor fedir
filipp pylyp
timofei tymofii tsimafei
daria darya dariia darja
larisa larysa
lyudmila liudmyla ludmila liudmila lyudmyla
galina halyna halina
lyubov liubov
ludwig liudvig
eduard edvard
`;

const CANONICAL = new Map<string, string>();
for (const line of GIVEN.trim().split('\n')) {
  const names = line.split(' ');
  // Romanised Cyrillic and folded Latin meet here, so both are entered by their sound.
  for (const name of names) CANONICAL.set(skeletonOf(name), names[0]!);
}

/** The name under which its variants are compared; nothing where it is not one we know. `word` is folded Latin. */
export const givenName = (word: string): string | undefined => CANONICAL.get(skeletonOf(word));
