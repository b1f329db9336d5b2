import type {
  About,
  Accepted,
  Book,
  BookSummary,
  Chapter,
  Character,
  FaultCode,
  FieldError,
  Image,
  Job,
  PaintedCover,
  Problem,
  ProblemCode,
} from '@/lib/api-schemas';

export function anImage(name: string, alt = ''): Image {
  return {
    url: `/media/${name}.webp`,
    thumbnail_url: `/media/${name}-small.webp`,
    width: 1024,
    height: 1024,
    alt,
  };
}

export function aCharacter(change: Partial<Character> = {}): Character {
  return {
    id: 'bruno',
    name: 'Bruno',
    kind: 'a bear',
    description: '',
    figure: {},
    version: 1,
    created_at: '2026-05-01T10:00:00Z',
    updated_at: '2026-05-01T10:00:00Z',
    photo: null,
    sheet: null,
    sheet_state: 'none',
    sheet_approved: false,
    error: null,
    ...change,
  };
}

export function aChapter(change: Partial<Chapter> = {}): Chapter {
  return {
    id: `chapter-${change.number ?? 1}`,
    number: 1,
    title: 'The Lantern',
    text: 'Bruno lit the lantern.',
    scene: 'Bruno with a lantern',
    state: 'drafted',
    revision: 1,
    version: 1,
    image: null,
    awaits_picture: true,
    stand_in: false,
    written_by: 'the storyteller',
    painted_by: '',
    error: null,
    ...change,
  };
}

export function aPaintedChapter(change: Partial<Chapter> = {}): Chapter {
  const chapter = aChapter(change);
  const image = anImage(`chapter-${chapter.number}-${chapter.revision}`, chapter.scene);
  return {
    ...chapter,
    state: 'illustrated',
    image,
    awaits_picture: false,
    painted_by: 'the painter',
    ...change,
  };
}

export function aCover(change: Partial<PaintedCover> = {}): PaintedCover {
  return { scene: '', state: 'none', image: null, stand_in: false, painted_by: '', error: null, ...change };
}

export function aPaintedCover(change: Partial<PaintedCover> = {}): PaintedCover {
  const scene = 'Bruno under a big moon';
  const cover = aCover({ scene, state: 'illustrated', image: anImage('cover', scene) });
  return { ...cover, painted_by: 'the painter', ...change };
}

export function aBook(change: Partial<Book> = {}): Book {
  return {
    id: 'picnic',
    title: 'The Midnight Picnic',
    premise: '',
    dedication: '',
    style: 'gouache',
    mood: 'cosy',
    reading_age: '4-5',
    language: 'en',
    tale: '',
    tale_words: '',
    tale_told: '',
    state: 'running',
    version: 10,
    cover: null,
    cover_chapter: null,
    painted_cover: aCover(),
    cast: [{ id: 'bruno', name: 'Bruno', image: null }],
    chapters: [],
    chapters_total: 10,
    job: null,
    error: null,
    created_at: '2026-05-01T10:00:00Z',
    updated_at: '2026-05-01T10:00:00Z',
    ...change,
  };
}

export function aSummary(change: Partial<BookSummary> = {}): BookSummary {
  const { id, title, state, version, style, mood, cover, chapters_total, created_at, updated_at } = aBook();
  const counts = { chapters_drafted: 0, chapters_illustrated: 0, chapters_total };
  return {
    id,
    title,
    state,
    version,
    style,
    mood,
    tale_told: '',
    cover,
    cast: ['bruno'],
    ...counts,
    created_at,
    updated_at,
    ...change,
  };
}

export function anAbout(change: Partial<About> = {}): About {
  return {
    version: '1.0.0',
    mode: 'dev',
    storyteller: { name: 'Model', built_in: false, model: 'words', cents: 4, seconds: 40 },
    painter: { name: 'Model', built_in: false, model: 'paint', cents: 2, seconds: 6 },
    ...change,
  };
}

export function aJob(change: Partial<Job> = {}): Job {
  return {
    id: 'job',
    book_id: 'picnic',
    state: 'running',
    chapters_drafted: 0,
    chapters_illustrated: 0,
    chapters_total: 10,
    error: null,
    requested_at: '2026-05-01T10:00:00Z',
    finished_at: null,
    ...change,
  };
}

export function anAcceptance(bookId: string): Accepted {
  return { job: aJob({ book_id: bookId, state: 'queued' }), book_id: bookId };
}

/** What the gateway says in English must not be what a family reads. */
const IN_ENGLISH = 'The gateway says so.';

export function aProblem(status: number, code: ProblemCode, change: Partial<Problem> = {}): Problem {
  const told = { title: '', detail: IN_ENGLISH, instance: '', request_id: 'r' };
  return { type: `/problems/${code}`, status, ...told, ...change };
}

/** The problem of a field that does not fit. */
export function aFault(field: string, code: FaultCode, values: FieldError['values'] = {}): Problem {
  return aProblem(400, 'wrong-field', { errors: [{ field, code, message: IN_ENGLISH, values }] });
}
