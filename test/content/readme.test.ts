import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bankQuestions } from '../../src/course/asked.ts';
import { PROJECT } from '../support/site.ts';
import { readContent } from './read.ts';

const readme = readFileSync(`${PROJECT}README.md`, 'utf8');
const content = readContent();
const lessons = content.units.flatMap((unit) => unit.lessons).length;
const points = content.concepts.flatMap((concept) => concept.points).length;
const bank = bankQuestions(content).length;

it('the README counts the course as it is, in both languages', () => {
  const [units, concepts] = [content.units.length, content.concepts.length];
  expect(readme.replace(/\s+/g, ' ')).toContain(
    `${lessons} lessons in ${units} units, each in both languages, which teach ${concepts} concepts and ${points} marking points. ${bank} questions`,
  );
  expect(readme).toContain(`全课${units}个单元、${lessons}课，讲${concepts}个概念、${points}个采分点，有十种题型${bank}道题`);
});

const named = [...readme.matchAll(/`((?:src|test|content|public)\/[\w./[\]-]+)`/g)].map(([, path = '']) => path);
it.each([...new Set(named)])('the README names %s, which is there', (path) => {
  expect(existsSync(PROJECT + path)).toBe(true);
});
