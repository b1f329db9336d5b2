import createClient from 'openapi-fetch';

import type { Problem } from './api-schemas';
import type { paths } from './api-types';

/** The gateway, typed by its OpenAPI document. `fetch` is looked up at each call, so that tests can stand in for it. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

/** The gateway answered, and said no: `message` is its sentence for the family. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(problem.detail ?? '');
  }

  /** The sentence about one field of a form, if the gateway had one. */
  fieldMessage(field: string): string | undefined {
    return this.problem.errors?.find((error) => error.field === field)?.message;
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
