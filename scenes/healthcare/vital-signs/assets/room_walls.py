"""Floor, walls with boards and rail, ceiling, window, door."""
from room_parts import *
RAIL = .955                                                # the middle of the oak rail; the boards end under it
WX0, WX1, WY0, WY1 = -1.02, .02, 1.06, 2.18                # window
DX0, DX1, DY = 1.56, 2.46, 2.08                            # door
DEEP = .16                                                 # of the window's reveal
PANELS = ((.15, .20), (2.35, .20))                         # in the ceiling


def field(p, d, n, us, ys, holes, name, m):
    """one stretch of wall as a single sheet (so that its light has no seams), with cuts at us and ys and without the cells in holes; a patch is printed once in every cell"""
    p, d, n = (np.array(x, float) for x in (p, d, n)); k = len(ys); P = [p + d * u + np.array([0, y, 0]) for u in us for y in ys]; f, uv = [], []
    for i in range(len(us) - 1):
        for j in range(k - 1):
            u, y = (us[i] + us[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2
            if any(a < u < b and c < y < e for a, b, c, e in holes): continue
            f.append((i * k + j, (i + 1) * k + j, (i + 1) * k + j + 1, i * k + j + 1)); uv += [(0, 0), (1, 0), (1, 1), (0, 1)]
    o = poly(name, B(np.array(P)), f, m, smooth=0); setuv(o, np.array(uv)); tint(o, '#ffffff')
    bm = bmesh.new(); bm.from_mesh(o.data); bmesh.ops.delete(bm, geom=[v for v in bm.verts if not v.link_faces], context='VERTS'); bm.to_mesh(o.data); bm.free()
    return keep(toward(o, n), name, False)


def extrude(p, q, n, prof, col, m='lit'):
    """a profile [(out of the wall, height)...] along the wall from p to q; a wooden one is cut into tiles"""
    p, q, n = (np.array(x, float) for x in (p, q, n)); P = np.array([[e + n * a + np.array([0, y, 0]) for a, y in prof] for e in (p, q)]); o = grid(P, '#ffffff', m, smooth=35)
    mid = o.data.polygons[len(prof) // 2]; want = n + np.array([0, .2, 0])
    if T(np.array(mid.normal[:])) @ want < 0: o.data.flip_normals()
    return keep(o, col, False, (WOOD, int(np.abs(q - p).argmax())) if col == 'wood' else None)


COVE = [(.001, .115), (.007, .112), (.008, .105), (.008, .045)] + [(.008 + .045 * (1 - math.cos(a)), .0455 - .045 * math.sin(a)) for a in np.linspace(.2, math.pi / 2, 5)]
PROUD = [(.0, RAIL + .036), (.022, RAIL + .036), (.029, RAIL + .032), (.032, RAIL + .024), (.032, RAIL - .024), (.029, RAIL - .032), (.022, RAIL - .036), (.0, RAIL - .036)]
CORNICE = [(.0, HT - .05), (.010, HT - .048), (.014, HT - .030), (.030, HT - .012), (.034, HT - .001)]


def wall(p, q, n, holes=()):
    p, q = np.array(p, float), np.array(q, float); L = np.linalg.norm(q - p); d = (q - p) / L
    cuts = lambda step_, lo, hi: sorted({0., L} | {h[i] for h in holes for i in (0, 1)} | set(np.arange(1, int(L / step_)) * L / int(L / step_) if step_ else []))
    field(p, d, n, cuts(0, 0, 0), sorted({.955, HT} | {h[i] for h in holes for i in (2, 3) if h[i] > .955}), holes, CREAM, 'lit_matte')
    low = [h for h in holes if h[2] < .9]; t = 0.
    for a, b in [(h[0], h[1]) for h in low] + [(L, L)]:
        if a - t > .02:
            e, f = p + d * t, p + d * a; k = max(1, round((a - t) / .22)); field(e, d, n, list(np.linspace(0, a - t, k + 1)), [.10, .955], (), 'boards', 'lit')
            extrude(e, f, n, COVE, '#9fb5ac', 'lit_floor'); extrude(e, f, n, PROUD, 'wood')
        t = b
    extrude(p, q, n, CORNICE, TRIM)


def sash(x0, x1, y0, y1, z, w=.045):
    for x in (x0 + w / 2, x1 - w / 2): slab((x, (y0 + y1) / 2, z), (w, y1 - y0, .05), TRIM, .008)
    for y in (y0 + w / 2, y1 - w / 2): slab(((x0 + x1) / 2, y, z), (x1 - x0 - 2 * w, w, .048), TRIM, .006)


def window():
    cx, cy, zb = (WX0 + WX1) / 2, (WY0 + WY1) / 2, Z0 - DEEP; w, h = WX1 - WX0, WY1 - WY0
    for at, a, b, n in (((WX0, WY0, Z0), (0, 0, -DEEP), (0, h, 0), (1, 0, 0)), ((WX1, WY0, Z0), (0, 0, -DEEP), (0, h, 0), (-1, 0, 0)), ((WX0, WY1, Z0), (w, 0, 0), (0, 0, -DEEP), (0, -1, 0))):
        o, a, b = (np.array(v, float) for v in (at, a, b)); keep(toward(grid(np.array([[o, o + b], [o + a, o + a + b]]), '#ffffff', 'lit_matte', smooth=0), n), CREAM, False)
    for x, s in ((WX0 + .02, 1), (WX1 - .02, 1)): slab((x, cy, zb + .045), (.04, h, .09), TRIM, .006)
    for y in (WY0 + .02, WY1 - .02): slab((cx, y, zb + .045), (w, .04, .09), TRIM, .006)
    slab((cx, cy, zb + .045), (.05, h - .08, .08), TRIM, .006)
    for a, b in ((WX0 + .04, cx - .02), (cx + .02, WX1 - .04)): sash(a, b, WY0 + .04, WY1 - .04, zb + .055)
    for s in (-1, 1): lump((cx + s * .048, cy - .05, zb + .085), (.020, .07, .012), '#e4e6e4', .005, 2); pipe([(cx + s * .048, cy - .03, zb + .09), (cx + s * .048, cy - .03, zb + .112), (cx + s * .048, cy - .13, zb + .112)], .006, STEEL, 'soft_lit_metal', curve=False)
    slab((cx, WY0 - .014, Z0 - .03), (w + .14, .032, .26), TRIM, .010, 3)
    for x in (WX0 - .035, WX1 + .035): slab((x, cy + .01, Z0 + .008), (.07, h + .02, .018), TRIM, .005, drop='-z')
    slab((cx, WY1 + .035, Z0 + .008), (w + .14, .07, .018), TRIM, .005, drop='-z')
    # a roller blind, a hand's breadth down
    bar((WX0 + .012, WY1 - .035, Z0 - .045), (WX1 - .012, WY1 - .035, Z0 - .045), .024, '#eef0ea', 'soft_lit_matte')
    slab((cx, WY1 - .115, Z0 - .058), (w - .05, .16, .0016), '#dfe8e0', 0, 1, m='lit_matte'); slab((cx, WY1 - .197, Z0 - .058), (w - .05, .016, .010), TRIM, .004)
    bar((WX1 - .055, WY1 - .06, Z0 - .024), (WX1 - .055, WY1 - .62, Z0 - .024), .0016, '#e7e7e2'); turned([(0, 0), (.005, .002), (.006, .02), (.003, .03), (0, .03)], TRIM, (WX1 - .055, WY1 - .65, Z0 - .024))
    # far away, bent round, so that it fills the pane from every place in the room; the picture comes again and again, mirrored, and its horizon is at the eyes' height
    n, P, uv = 18, [], []
    for i, t in enumerate(np.linspace(-1.2, 1.2, n + 1)):
        for y, v in ((-6, 0), (-.4, 0), (5.5, 1), (10, 1)): P.append((cx + 9 * math.sin(t), y, zb + 2 - 9 * math.cos(t))); uv.append((abs((i / n * 3 + .35) % 2 - 1), v))
    o = toward(grid(np.array(P).reshape(n + 1, 4, 3), '#ffffff', 'sky', smooth=0), (0, 0, 1)); uv = np.array(uv); planar(o, lambda _: uv); lamp_face(o, 'view')


def door():
    z, w, cx = Z0, DX1 - DX0, (DX0 + DX1) / 2; frame_ = '#efece2'
    for x in (DX0 - .025, DX1 + .025): slab((x, DY / 2 + .02, z + .004), (.09, DY + .04, .06), frame_, .008, drop='-y')
    slab((cx, DY + .055, z + .004), (w + .14, .09, .06), frame_, .008)
    # the leaf, in four pieces round its pane
    px0, px1, py0, py1, zz = DX0 + .13, DX0 + .33, 1.02, 1.82, z - .022
    for c, s in ((((DX0 + px0) / 2, DY / 2), (px0 - DX0, DY)), (((px1 + DX1) / 2, DY / 2), (DX1 - px1, DY)), (((px0 + px1) / 2, py0 / 2), (px1 - px0, py0)), (((px0 + px1) / 2, (py1 + DY) / 2), (px1 - px0, DY - py1))):
        o = flat((*c, zz + .022), (1, 0, 0), (0, 1, 0), *s, '#ffffff'); LIT.remove(o); keep(o, 'wood', False, (WOOD, 1))
    for c, s in (((px0, (py0 + py1) / 2), (.024, py1 - py0 + .024)), ((px1, (py0 + py1) / 2), (.024, py1 - py0 + .024)), (((px0 + px1) / 2, py0), (px1 - px0, .024)), (((px0 + px1) / 2, py1), (px1 - px0, .024))): slab((*c, zz + .022), (*s, .016), '#b98d58', .004)
    lamp_face(quad(((px0 + px1) / 2, (py0 + py1) / 2, zz + .010), (1, 0, 0), (0, 1, 0), px1 - px0, py1 - py0, m='sky'), 'corridor')
    slab((cx, .16, z + .0015), (w - .05, .28, .003), '#b9bfc1', .001, 1, drop='-z')
    # lever on its plate; hinges; closer
    lump((DX0 + .065, 1.02, z + .006), (.045, .20, .010), STEEL, .004, 2, drop='-z', m='soft_lit_metal')
    pipe(filleted([(DX0 + .065, 1.05, z + .008), (DX0 + .065, 1.05, z + .060), (DX0 + .20, 1.05, z + .060)], .016), .0095, STEEL, 'soft_lit_metal', curve=False)
    for y in (.25, 1.05, 1.85): bar((DX1 - .002, y - .05, z + .008), (DX1 - .002, y + .05, z + .008), .008, STEEL, 'soft_lit_metal')
    slab((DX1 - .20, DY - .05, z + .024), (.26, .055, .048), '#c9cdce', .010, 3, drop='-z'); pipe([(DX1 - .28, DY - .02, z + .03), (DX1 - .38, DY - .005, z + .13), (DX1 - .52, DY + .02, z + .035)], .007, '#b9bec0', curve=False)
    flat(((DX0 + DX1) / 2, DY + .21, Z0 + .004), (1, 0, 0), (0, 1, 0), .42, .085, 'ward', 'lit_matte')


def build():
    o = toward(grid(np.array([[(x, 0, z) for z in (Z0, Z1)] for x in (X0, X1)]), '#ffffff', 'lit_floor', smooth=0), (0, 1, 0)); keep(o, 'floor', False, ((.9, .9), 0))
    o = toward(grid(np.array([[(x, HT, z) for z in (Z0, Z1)] for x in (X0, X1)]), '#ffffff', 'lit_matte', smooth=0), (0, -1, 0)); keep(o, 'tile', False, ((.6, .6), 0)); o['lm'] = .45
    wall((X0, 0, Z1), (X0, 0, Z0), (1, 0, 0))
    wall((X0, 0, Z0), (X1, 0, Z0), (0, 0, 1), [(WX0 - X0, WX1 - X0, WY0, WY1), (DX0 - X0, DX1 - X0, 0, DY)])
    wall((X1, 0, Z0), (X1, 0, Z1), (-1, 0, 0)); wall((X1, 0, Z1), (X0, 0, Z1), (0, 0, -1))
    window(); door()
    for x, z in PANELS:
        for s in (-1, 1): slab((x + s * .305, HT - .006, z), (.022, .014, 1.22), TRIM, .004, drop='+y'); slab((x, HT - .006, z + s * .60), (.59, .014, .022), TRIM, .004, drop='+y')
        lamp_face(quad((x, HT - .006, z), (1, 0, 0), (0, 0, 1), .59, 1.18, m='sky'), '#fffaf0')
    # air grille, smoke detector
    for k in range(7): slab((.75, HT - .006, -.99 + k * .03), (.30, .008, .012), TRIM, .002, 1, rx(28))
    turned([(0, 0), (.035, 0), (.045, .012), (.052, .030), (0, .030)], WHITE, (.75, HT - .030, 1.25))
