import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge, type Label } from "../../src/charts/labels.ts";

const labels = fc.array(
  fc.record({ y: fc.double({ min: -50, max: 450, noNaN: true }), height: fc.integer({ min: 16, max: 48 }) }),
  { maxLength: 14 },
);
const bounds = { top: 0, bottom: 400 };
const total = (some: readonly Label[]) => some.reduce((sum, { height }) => sum + height, 0);
const edges = (some: readonly Label[], middles: readonly number[]) =>
  some
    .map(({ height }, n) => ({ top: (middles[n] ?? 0) - height / 2, bottom: (middles[n] ?? 0) + height / 2 }))
    .sort((a, b) => a.top - b.top);

describe("dodge", () => {
  it("never lets labels overlap", () => {
    fc.assert(
      fc.property(labels, (some) => {
        const placed = edges(some, dodge(some, bounds));
        placed.slice(1).forEach(({ top }, n) => {
          expect(top).toBeGreaterThanOrEqual((placed[n]?.bottom ?? 0) - 1e-9);
        });
      }),
    );
  });

  it("stays inside the bounds when the labels fit", () => {
    fc.assert(
      fc.property(labels, (some) => {
        fc.pre(total(some) <= bounds.bottom - bounds.top);
        for (const { top, bottom } of edges(some, dodge(some, bounds))) {
          expect(top).toBeGreaterThanOrEqual(bounds.top - 1e-9);
          expect(bottom).toBeLessThanOrEqual(bounds.bottom + 1e-9);
        }
      }),
    );
  });

  it("keeps the order of what the labels want", () => {
    fc.assert(
      fc.property(labels, (some) => {
        const placed = dodge(some, bounds);
        const order = some.map((_, n) => n).sort((a, b) => (some[a]?.y ?? 0) - (some[b]?.y ?? 0) || a - b);
        order.slice(1).forEach((index, n) => {
          expect(placed[index]).toBeGreaterThan(placed[order[n] ?? 0] ?? 0);
        });
      }),
    );
  });

  it("moves nothing when nothing overlaps and all is inside", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (gaps) => {
        let y = 8;
        const some = gaps.map((gap) => {
          y += 16 + gap;
          return { y: y - 8, height: 16 };
        });
        dodge(some, { top: 0, bottom: 1000 }).forEach((middle, n) => {
          expect(middle).toBeCloseTo(some[n]?.y ?? 0, 9);
        });
      }),
    );
  });

  it("moves no more than any other arrangement that fits", () => {
    const cost = (some: readonly Label[], middles: readonly number[]) =>
      some.reduce((sum, { y }, n) => sum + ((middles[n] ?? 0) - y) ** 2, 0);
    fc.assert(
      fc.property(
        labels,
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 14, maxLength: 14 }),
        (some, spaces) => {
          let edge = bounds.top;
          const other = Array<number>(some.length).fill(0);
          const order = some.map((_, n) => n).sort((a, b) => (some[a]?.y ?? 0) - (some[b]?.y ?? 0) || a - b);
          for (const [rank, index] of order.entries()) {
            const height = some[index]?.height ?? 0;
            other[index] = edge + (spaces[rank] ?? 0) + height / 2;
            edge += (spaces[rank] ?? 0) + height;
          }
          fc.pre(edge <= bounds.bottom);
          expect(cost(some, dodge(some, bounds))).toBeLessThanOrEqual(cost(some, other) + 1e-6);
        },
      ),
    );
  });

  it("shares a move between two labels that want the same place", () => {
    const two = [
      { y: 100, height: 16 },
      { y: 100, height: 16 },
    ];
    expect(dodge(two, bounds)).toEqual([92, 108]);
  });
});
