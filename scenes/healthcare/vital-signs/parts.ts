import type { Part } from '../../../src/engine/task.ts';

/**
 * The stretches that can be done alone, and what of the task counts then: nothing that the careful bot did before.
 */
export const PARTS = {
  hands: {
    items: ['rub-before-time', 'rub-before-zones', 'rub-dry'],
    errors: ['hands-before'],
  },
  identity: {
    items: ['spoken', 'order-read', 'band-read', 'mismatch', 'leave-asked', 'not-now', 'curtain'],
    errors: ['wrong-patient'],
  },
  'pulse-and-breaths': {
    items: [
      'pulse-time', 'pulse-fingers', 'breaths-time', 'breaths-secret', 'breaths-fingers', 'pulse', 'breaths', 'chart-rhythm',
    ], // biome-ignore format: a list to be read across
    errors: ['falsified'],
  },
  pressure: {
    items: [
      'wipe-before', 'wipe-after', 'let-down', 'cuff-off',
      'artery-felt', 'cuff-size', 'cuff-height', 'cuff-mark', 'cuff-snug', 'diaphragm', 'under-cuff', 'inflation', 'rate', 'confirmed',
      'refill', 'rest', 'reading', 'result', 'even', 'larger-first', 'chart-arm',
    ], // biome-ignore format: a list to be read across
    errors: ['forbidden-arm', 'cuff-on-forbidden', 'falsified', 'over-inflated', 'held-shut'],
  },
  'chart-and-call': {
    items: [
      'chart-position', 'signed', 'told', 'answer', 'clothes', 'bed-low', 'bed-locked', 'call-light', 'goodbye', 'rub-after-time',
      'rub-after-zones',
    ], // biome-ignore format: a list to be read across
    errors: ['not-called', 'hands-after'],
  },
} as const satisfies Record<string, Part>;
