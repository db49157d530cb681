/// <reference types="vite/client" />

/** True only in the demo build, where the stand-in platform runs in a service worker. */
declare const __STAND_IN__: boolean;

/** The request for the platform's profile, sent by boot.js ahead of the application. */
declare var platformProfile: Promise<Response> | undefined;
