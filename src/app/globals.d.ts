/** The version of the app, and the commit that it was built from where that is known. */
declare const __BUILD__: string;
/** Only in the build for end-to-end tests: time passes when a test says so. */
declare const __MANUAL_CLOCK__: boolean;
