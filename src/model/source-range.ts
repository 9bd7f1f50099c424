/** A file that was read, its text kept so that an offset can be told as line and column. */
export interface SourceFile {
  /** As messages show it: relative to the working folder where it lies below it. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file, in UTF-16 code units: from `start` up to and without `end`. */
export interface SourceRange {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}
