import { lazy, type ReactNode, Suspense } from 'react';

/** What is needed once somebody is at work, and not for the first picture: it comes after that. */
export const Contents = lazy(async () => ({ default: (await import('./Contents.tsx')).Contents }));
export const Caption = lazy(async () => ({ default: (await import('./Caption.tsx')).Caption }));
export const Sounds = lazy(async () => ({ default: (await import('./Sounds.tsx')).Sounds }));
export const Over = lazy(async () => ({ default: (await import('./Over.tsx')).Over }));
export const Tag = lazy(async () => ({ default: (await import('./Tag.tsx')).Tag }));
export const ShadowGuide = lazy(async () => ({ default: (await import('./Guide.tsx')).ShadowGuide }));
export const BoughtHint = lazy(async () => ({ default: (await import('./Guide.tsx')).BoughtHint }));

/** What is not needed for the first picture, and is fetched once that stands. */
export function Attending({ stands, children }: { stands: boolean; children: ReactNode }) {
  return stands && <Suspense fallback={null}>{children}</Suspense>;
}
