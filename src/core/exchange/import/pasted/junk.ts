import { markOf } from './number-mark.ts';

const PAGE =
  /^[-—–\s]*(?:第\s?\d{1,4}\s?页\s?(?:[/,(|]?\s?共\s?\d{1,4}\s?页\s?\)?)?|page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}\s?\/\s?\d{1,4}|[-—–]\s?\d{1,4}\s?[-—–])[-—–\s]*$/i;
const SCORES = /^(?:[\s|:]|得\s?分|评\s?卷\s?人|阅\s?卷\s?人|合\s?分\s?人|总\s?分|复核人?)+$/;
/** Between the characters of the seal stand dots, strokes and blanks: 密封生产线 is none. */
const SEAL = /装\s*订\s*线|密[^\u3400-\u9fffA-Za-z0-9]{0,8}封[^\u3400-\u9fffA-Za-z0-9]{0,8}线/;
const PERSON =
  /^(?:姓\s*名|学\s*号|班\s*级|学\s*校|专\s*业|院\s*系|考\s*号|准考证号?|座位号|name|student (?:id|number)|class)\s*[:_]/i;
const RULE = /^[-=*·.—_~\s]{3,}$/;
const NOTICE = /^[[(]?(?:考试|答题)?(?:注意事项|考生须知|答题须知|考生注意|instructions)[\])]?\s*:?/i;
const END = /^[-—*\s]*(?:试卷结束|以下空白|全卷完|the end|end of (?:the )?(?:paper|test|exam))[-—*\s]*$/i;

/** Whether a line, folded and trimmed, is what print leaves about a paper: footers, boxes for scores, the sealed margin, who wrote it. */
export const isJunk = (line: string): boolean =>
  line.length < 160 &&
  (PAGE.test(line) ||
    SCORES.test(line) ||
    (line.length < 60 && SEAL.test(line) && markOf(line) === null) ||
    PERSON.test(line) ||
    RULE.test(line) ||
    END.test(line));

/** Whether a line begins instructions to candidates, which run up to the first heading. */
export const isNotice = (line: string): boolean => NOTICE.test(line);
