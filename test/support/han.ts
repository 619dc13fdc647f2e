/** The share of Han among the letters of a text, 0 to 1. */
export const hanShare = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han + latin === 0 ? 0 : han / (han + latin);
};
