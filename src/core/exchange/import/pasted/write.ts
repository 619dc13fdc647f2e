import type { OwnBody, OwnQuestion } from '../own-question.ts';
import { sameContent } from '../same-content.ts';
import { parsePasted } from './parse.ts';

const letter = (place: number): string => String.fromCharCode(65 + place);
const TAGS: Readonly<Record<OwnBody['kind'], string>> = {
  single: '单选题',
  multiple: '多选题',
  judge: '判断题',
  fill: '填空题',
  numeric: '数值题',
  match: '匹配题',
  classify: '分类题',
  order: '排序题',
  short: '简答题',
  essay: '论述题',
};
const MARKING = { some: '', all: '，少选不得分', each: '，按选项给分' } as const;

/** The lines of a body under its stem, and its key; '' where the key is not known. */
interface Written {
  readonly stem: string;
  readonly lines: readonly string[];
  readonly key: string;
}

const numbered = (texts: readonly string[]) => texts.map((text, i) => `（${i + 1}）${text}`);
const lettered = (texts: readonly string[]) => texts.map((text, i) => `${letter(i)}. ${text}`);
const pairs = (places: readonly number[]) =>
  places.includes(-1) ? '' : places.map((place, i) => `（${i + 1}）-${letter(place)}`).join('；');

const bodyOf = (body: OwnBody): Written => {
  const plain = { stem: body.prompt, lines: [], key: '' };
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return {
        ...plain,
        lines: lettered(body.options.map(({ text }) => text)),
        key: body.options.flatMap(({ correct }, i) => (correct ? [letter(i)] : [])).join(''),
      };
    case 'judge':
      return { ...plain, key: body.answer === null ? '' : body.answer ? '对' : '错' };
    case 'fill': {
      const blanks = new Set(body.blanks.map(({ id }) => id));
      const known = body.blanks.every(({ accept }) => accept.length > 0);
      return {
        ...plain,
        stem: body.prompt.replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) => (blanks.has(id) ? '____' : whole)),
        key: known ? body.blanks.map(({ accept }) => accept.join('/')).join('|') : '',
      };
    }
    case 'numeric': {
      const value = typeof body.answer === 'number' ? body.answer.toFixed(body.decimals) : '';
      const width = body.tolerance > 0 ? `±${body.tolerance}` : '';
      return { ...plain, key: value && `${value}${width}${body.unit ? ` ${body.unit}` : ''}` };
    }
    case 'match': {
      const rights = [...new Set([...body.pairs.map(({ right }) => right), ...body.extra.map(({ text }) => text)])].filter(
        Boolean,
      );
      const places = body.pairs.map(({ right }) => rights.indexOf(right));
      return { ...plain, lines: [...numbered(body.pairs.map(({ left }) => left)), ...lettered(rights)], key: pairs(places) };
    }
    case 'classify': {
      const places = body.items.map(({ primary }) => body.categories.findIndex(({ id }) => id === primary));
      const names = lettered(body.categories.map(({ name }) => name));
      return { ...plain, lines: [...numbered(body.items.map(({ text }) => text)), ...names], key: pairs(places) };
    }
    case 'order':
      return {
        ...plain,
        lines: lettered(body.steps.map(({ text }) => text)),
        key: body.unordered ? '' : body.steps.map((_, i) => letter(i)).join(''),
      };
    default:
      return plain;
  }
};

const writtenKey = ({ model, points }: OwnQuestion): string => {
  const marked = (marks: number | null) => (marks === null ? '' : `（${marks}分）`);
  const lines = points.map(({ text, marks }, i) => `${points.length > 1 ? `（${i + 1}）` : ''}${text}${marked(marks)}`);
  return [model, ...lines].filter((line) => line !== '').join('\n');
};

const itemText = (own: OwnQuestion, n: number): string => {
  const { stem, lines, key } = bodyOf(own.body);
  const answer = key || writtenKey(own);
  const tag = `${TAGS[own.body.kind]}${own.body.kind === 'multiple' ? MARKING[own.body.marking] : ''}`;
  return [
    `${n}. 【${tag}】${stem}`,
    ...lines,
    ...(answer ? [`答案：${answer}`] : []),
    ...(own.explanation ? [`解析：${own.explanation}`] : []),
    ...(own.level ? [`难度：${own.level}`] : []),
    ...(own.marks === null ? [] : [`分值：${own.marks}`]),
    ...(own.tags.length > 0 ? [`知识点：${own.tags.join('、')}`] : []),
  ].join('\n');
};

const withMaterial = (owns: readonly OwnQuestion[], first: number): string => {
  const texts = owns.map((own, i) => itemText(own, first + i));
  const { material } = owns[0] as OwnQuestion;
  const head = material ? [`阅读材料，回答${first}~${first + owns.length - 1}题。\n${material}`] : [];
  return [...head, ...texts].join('\n\n');
};

export interface PastedWritten {
  readonly text: string;
  /** Questions, by their place from 0, that this form cannot carry as they are: what is read back differs. */
  readonly changed: readonly number[];
}

/**
 * Questions in the form teachers paste: number, 【kind】, stem, options, 答案, 解析, 难度, 分值, 知识点. Each is read back at once, and
 * one that does not come back the same is named: feedback of single options, drawn figures, and texts that look like the form itself.
 * Example: a judgement is written as 1. 【判断题】甲。 and 答案：对.
 */
export const writePasted = (owns: readonly OwnQuestion[]): PastedWritten => {
  const groups: OwnQuestion[][] = [];
  for (const own of owns) {
    const last = groups.at(-1);
    if (last && last[0]?.material === own.material) last.push(own);
    else groups.push([own]);
  }
  let n = 1;
  const texts = groups.map((group) => {
    const text = withMaterial(group, n);
    n += group.length;
    return text;
  });
  const changed = owns.flatMap((own, i) => {
    const read = parsePasted(withMaterial([own], 1));
    const back = read.ok && read.items.length === 1 ? read.items[0] : undefined;
    return back && sameContent(own, back.own) ? [] : [i];
  });
  return { text: texts.join('\n\n'), changed };
};
