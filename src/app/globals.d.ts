/** The version of the app, and the commit that it was built from where that is known. */
declare const __BUILD__: string;
/** Only in the build for end-to-end tests: time passes when a test says so. */
declare const __MANUAL_CLOCK__: boolean;

interface Window {
  /** Only in the build for end-to-end tests. */
  __firstShift?: {
    /** Lets seconds pass in whole frames; React has drawn them afterwards. */
    advance(seconds: number): Promise<void>;
    /** The host of the shift under way. */
    host?: unknown;
    /** Draw calls and triangles of the last frame, shadows included. */
    counts?: () => { calls: number; triangles: number };
    /** Where a part of the scene is drawn, page pixels. Throws an Error for a name that no part has. */
    where?: (part: string) => { x: number; y: number };
    /** The scene, the camera and the renderer of three. */
    space?: () => { scene: object; camera: object; gl: object };
    /** What can be pressed on the panels in a headset: where its middle is, and the way the panel faces; metres. */
    regions?: () => { id: string; at: number[]; normal: number[] }[];
    /** Takes a part out of the picture, as far as there is one of that name. */
    hide?: (part: string) => void;
  };
}
