import type { Score, ScoredError, ScoredItem } from './score.ts';

/** Four sentences for a criterion: level 1 (not yet) to level 4 (job-ready). */
export type FourLevels = readonly [string, string, string, string];

/** What a scene's card says: light, since the first page shows it before the scene is opened. */
export interface CardWords {
  readonly title: string;
  readonly summary: string;
  /** What the picture on the card shows. */
  readonly pictureAlt: string;
  readonly careers: string;
  /** What each part of the test-drive is called. */
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Every sentence that pages outside a scene need to tell what happened in it. A scene's words/ has one object of this
 * type for each language, and whatever its own view needs besides.
 */
export interface SceneWords extends CardWords {
  /** What the scene's own picture in the debrief is called. */
  readonly figure: string;
  /** What the simulation does not train, so that nobody thinks it did. */
  readonly notTrained: string;
  readonly criteria: Readonly<Record<string, { readonly name: string; readonly levels: FourLevels }>>;
  readonly items: Readonly<
    Record<
      string,
      {
        readonly name: string;
        /** What was measured, in one sentence with units. */
        readonly was: (item: ScoredItem) => string;
        /** What was expected. */
        readonly expected: string;
        /** Why it matters on a ward, on a site, in a shop. */
        readonly why: string;
      }
    >
  >;
  readonly errors: Readonly<
    Record<string, { readonly name: string; readonly was: (error: ScoredError) => string; readonly couldHave: string }>
  >;
  /** The titles of the publications that `source` ids stand for. */
  readonly sources: Readonly<Record<string, string>>;
  /** The first thing said in the debrief, by the person who was worked with. */
  readonly person: (score: Score) => { readonly who: string; readonly says: string };
  /** What one would be allowed to do at work next Monday. */
  readonly monday: (score: Score) => string;
}
