import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bankQuestions } from '../../src/course/asked.ts';
import { PROJECT } from '../support/site.ts';
import { readContent } from './read.ts';

const readme = readFileSync(`${PROJECT}README.md`, 'utf8').replace(/\s+/g, ' ');
const { units, concepts } = readContent();
const counts = {
  lessons: units.flatMap((unit) => unit.lessons).length,
  units: units.length,
  concepts: concepts.length,
  points: concepts.flatMap((concept) => concept.points).length,
  // In tens, so that a new question does not make the README false.
  questions: Math.floor(bankQuestions(readContent()).length / 10) * 10,
};

it.each([
  [
    'English',
    /(?<lessons>\d+) lessons in (?<units>\d+) units.*? (?<concepts>\d+) concepts and (?<points>\d+) exam points. Over (?<questions>\d+) questions/,
  ],
  [
    'Chinese',
    /全课(?<units>\d+)个单元、(?<lessons>\d+)课，讲(?<concepts>\d+)个概念、(?<points>\d+)个采分点，有十种题型(?<questions>\d+)多道题/,
  ],
])('the README counts the course in %s as it is', (_, sentence) => {
  const found = Object.entries(sentence.exec(readme)?.groups ?? {}).map(([name, number]) => [name, Number(number)]);
  expect(Object.fromEntries(found)).toEqual(counts);
});

const named = [...readme.matchAll(/`((?:src|test|content|public)\/[\w./[\]-]+)`/g)].map(([, path = '']) => path);
it.each([...new Set(named)])('the README names %s, which is there', (path) => {
  expect(existsSync(PROJECT + path)).toBe(true);
});
