import { spokenLanguage } from '@/lib/messages/translate';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a browser offers to choose from: workbooks, and text however its system calls it. */
export const SCRIPT_FILES = `.xlsx,.csv,.tsv,.txt,text/csv,text/tab-separated-values,${XLSX}`;

/** The bytes of a spreadsheet as the gateway takes them; which letters they mean is for the gateway to tell. */
export function scriptBody(file: File) {
  const isWorkbook = file.name.toLowerCase().endsWith('.xlsx') || file.type === XLSX;
  return {
    headers: { 'content-type': isWorkbook ? XLSX : 'text/csv' },
    body: file as never,
    bodySerializer: () => file,
  };
}

/** Where the spreadsheet of a book is: as a workbook, or as CSV with the divider that is usual in this language. */
export function scriptAddress(bookId: string, kind: 'xlsx' | 'csv'): string {
  const address = `/api/books/${encodeURIComponent(bookId)}/script.${kind}`;
  return kind === 'xlsx' || spokenLanguage() === 'en' ? address : `${address}?divider=semicolon`;
}
