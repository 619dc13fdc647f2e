import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A run of text. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph, in a list where it has a number. */
export const paragraph = (content: string, numId = '', level = 0) =>
  `<w:p><w:pPr>${numId ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` : ''}</w:pPr>${content}</w:p>`;

/** word/numbering.xml of lists, each with its levels as [format, text]. */
export const numbering = (lists: readonly (readonly (readonly [string, string])[])[]) =>
  `<w:numbering ${NAMESPACES}>${lists
    .map(
      (levels, i) =>
        `<w:abstractNum w:abstractNumId="${i}">${levels
          .map(
            ([format, text], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join('')}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')}</w:numbering>`;

/** A .docx of a body and further parts, by their names. */
export const docxFile = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}, before = ''): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `${before}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
        ...parts,
      }).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
