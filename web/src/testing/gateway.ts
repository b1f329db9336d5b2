import { setupServer } from 'msw/node';

/** Answers what a test tells it to; anything else fails the test. */
export const gateway = setupServer();
