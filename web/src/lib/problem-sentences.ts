import type { FieldError, Missing, Problem } from './api-schemas';
import { lookUp, t } from './messages/translate';

const TYPES = '/problems/';
const CELL = /^rows\[(\d+)\]\.(\w+)$/;

/** Why the gateway refused, in the language of the interface; in its own words when the code is newer than this page. */
export function problemSentence({ type = '', detail, values, errors = [] }: Untrusted): string {
  const what = errors.map(inItsPlace).join(' ');
  return lookUp(`problem.${type.replace(TYPES, '')}`, { ...values, what }) ?? detail ?? t('trouble.unknown');
}

/** What is wrong with one field, likewise. */
export function faultSentence({ code, message, values }: FieldError): string {
  return lookUp(`problem.field.${code}`, values) ?? message;
}

/** What is missing in this installation, likewise. */
export function lackSentence({ code, message, values }: Missing): string {
  return lookUp(`problem.lack.${code}`, values) ?? message;
}

type Untrusted = Partial<Omit<Problem, 'type'>> & { type?: string };

/** A fault in a table, with the row and column where a spreadsheet shows it. */
function inItsPlace(error: FieldError): string {
  const what = faultSentence(error);
  const [, row, column] = CELL.exec(error.field) ?? [];
  return column ? t('problem.cell', { row: Number(row), column, what }) : what;
}
