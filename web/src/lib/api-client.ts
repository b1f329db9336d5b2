import createClient from 'openapi-fetch';

import type { Problem } from './api-schemas';
import type { paths } from './api-types';
import { faultSentence, problemSentence } from './problem-sentences';

/** The gateway, typed by its OpenAPI document. `fetch` is looked up at each call, so that tests can stand in for it. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

/** The gateway answered, and said no: `message` is its own English sentence. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(problem.detail ?? '');
  }

  /** Why, in the language of the interface. */
  sentence(): string {
    return problemSentence(this.problem);
  }

  /** What is wrong with one field of a form, or with one of the things that it holds, if anything is. */
  fieldMessage(field: string): string | undefined {
    const error = this.problem.errors?.find(
      (one) => one.field === field || one.field.startsWith(`${field}[`),
    );
    return error && faultSentence(error);
  }
}

/** The gateway could not be reached at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of a call; throws `ApiProblem` when the gateway refused and `Unreachable` when it did not answer. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const outcome = await call.catch((cause: unknown) => {
    throw new Unreachable('', { cause });
  });
  if (!outcome.response.ok) throw new ApiProblem(outcome.response.status, asProblem(outcome.error));
  return outcome.data as T;
}

function asProblem(error: unknown): Partial<Problem> {
  return typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {};
}
