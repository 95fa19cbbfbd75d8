import { type RandomState, randomWhole } from '../../../src/engine/random.ts';

/** A name and a date of birth, as order, wristband and patient have them. */
export interface Person {
  given: string;
  family: string;
  /** Year, month (1 to 12) and day. */
  born: readonly [number, number, number];
}

const GIVEN = ['Ana', 'Ben', 'Carla', 'Dinh', 'Elena', 'Farid', 'Grace', 'Hugo', 'Imani', 'Jonas', 'Keiko', 'Luis', 'Maya', 'Noah', 'Olga', 'Priya', 'Rosa', 'Samir', 'Tessa', 'Victor']; // biome-ignore format: a list to be read across
/** Family names, each with one that is typed like it. */
const FAMILY: readonly (readonly [string, string])[] = [
  ['Hansen', 'Hanson'],
  ['Lopez', 'Lopes'],
  ['Meyer', 'Meier'],
  ['Clark', 'Clarke'],
  ['Nguyen', 'Nguyan'],
  ['Petersen', 'Peterson'],
  ['Reid', 'Reed'],
  ['Schmidt', 'Schmitt'],
  ['Brown', 'Browne'],
  ['Ramirez', 'Ramires'],
  ['Stewart', 'Steward'],
  ['Ali', 'Alia'],
];
/** The year in which the patients of this ward are as old as they are. */
const THIS_YEAR = 2026;

export function drawPerson(random: RandomState, age: number): Person {
  const given = GIVEN[randomWhole(random, 0, GIVEN.length - 1)] as string;
  const [family] = FAMILY[randomWhole(random, 0, FAMILY.length - 1)] as readonly [string, string];
  return { given, family, born: [THIS_YEAR - age, randomWhole(random, 1, 12), randomWhole(random, 1, 28)] };
}

/** The same person with one letter or one digit wrong, as it happens at a keyboard. */
export function retype(person: Person, random: RandomState): Person {
  const [year, month, day] = person.born;
  const form = randomWhole(random, 0, 2);
  if (form === 0) {
    const twin = FAMILY.find(([family]) => family === person.family)?.[1] ?? person.family;
    return { ...person, family: twin };
  }
  // the other end of the row: 17 for 11, 1964 for 1961
  if (form === 1) return { ...person, born: [year % 10 < 5 ? year + 3 : year - 3, month, day] };
  return { ...person, born: [year, month, day > 14 ? day - 10 : day + 10] };
}

export function isSamePerson(a: Person, b: Person): boolean {
  return a.given === b.given && a.family === b.family && a.born.every((part, i) => part === b.born[i]);
}
