import { bankQuestions } from './asked.ts';
import { type Content, pointIds, unitOfConcept } from './content.ts';

/**
 * What revision has to know of the course (`Course` of core/review): the marking points in the order in which lessons teach them, the
 * questions of the bank with the points they ask for, and the pairs of concepts that are mixed up, each once.
 */
export const revisionOf = (content: Content) => {
  const units = unitOfConcept(content);
  const taught = [...units.keys()].flatMap((id) => content.concepts.filter((concept) => concept.id === id));
  const points = taught.flatMap((concept) =>
    pointIds(concept).map((id) => ({ id, concept: concept.id, unit: units.get(concept.id) as string })),
  );
  const questions = bankQuestions(content).map(({ id, kind, concept, points: asked }) => ({
    id,
    kind,
    concept,
    unit: units.get(concept) as string,
    points: asked,
  }));
  const pairs = new Map(
    taught.flatMap(({ id, confusable }) =>
      confusable
        .filter((other) => units.has(other))
        .map((other) => {
          const [a, b] = [id, other].sort() as [string, string];
          return [`${a} ${b}`, { a, b }] as const;
        }),
    ),
  );
  return { points, questions, pairs: [...pairs.values()] };
};
