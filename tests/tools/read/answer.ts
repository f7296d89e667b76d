/** What the reading command prints for one input. */
import type {
  Finding,
  IngredientList,
  Item,
  PageList,
  ProductContext,
  Reason,
  Where,
} from '../../../src/engine/types.ts';

export interface AnsweredList {
  text: string;
  where: Where;
  state: IngredientList['state'];
  reasons: Reason[];
  title?: string;
  items: Item[];
}

export interface Answer {
  /** The input line's own id, or the file's path as given. */
  id: string;
  lists: AnsweredList[];
  findings: Finding[];
  product?: ProductContext;
  /** Time the engine took, milliseconds. */
  ms: number;
  /** Why there is no answer, when there is none. */
  error?: string;
}

/** The answer for lists and findings, without what only the page needs. */
export function toAnswer(
  id: string,
  read: { lists: (IngredientList | PageList)[]; findings: Finding[]; product?: ProductContext; ms: number },
): Answer {
  return {
    id,
    lists: read.lists.map((list) => ({
      text: list.text,
      where: 'where' in list ? list.where : 'visible',
      state: list.state,
      reasons: list.reasons,
      ...(list.title === undefined ? {} : { title: list.title }),
      items: list.items,
    })),
    findings: read.findings,
    ...(read.product ? { product: read.product } : {}),
    ms: Math.round(read.ms * 1000) / 1000,
  };
}

/** The answer for an input that could not be read: no lists, and why. */
export const toFailure = (id: string, error: string): Answer => ({
  id,
  lists: [],
  findings: [],
  ms: 0,
  error,
});
