"""Bed linen as height fields over the arm's own field: the pillow is pressed down by the arm (membrane under an obstacle), so nothing can poke through and no solver runs."""
from anatomy import *
BED = -.085                                                          # mattress, in three's y
def spaced(knots):
    """[(from, to, step), ...] -> coordinates, fine where it is looked at"""
    out = [knots[0][0]]
    for a, b, s in knots: n = max(1, round((b - a) / s)); out += list(a + (b - a) * np.arange(1, n + 1) / n)
    return np.array(out)
def grid(name, X, Z, Y, m, colour):
    """height field y(x, z) -> mesh, normals upward; UV in metres / 5"""
    if X.ndim == 1: X, Z = np.meshgrid(X, Z, indexing='ij')
    nx, nz = Y.shape; v = [t3(X[i, j], Y[i, j], Z[i, j]) for i in range(nx) for j in range(nz)]; I = lambda i, j: i * nz + j
    f = [(I(i, j), I(i, j + 1), I(i + 1, j + 1), I(i + 1, j)) for i in range(nx - 1) for j in range(nz - 1)]; o = poly(name, v, f, m, smooth=180)
    planar(o, lambda c: np.stack([.5 + c[:, 0] / 5, .5 + c[:, 1] / 5], 1)); return tint(o, colour)
def underside(X, Z, f=arm):
    """lowest skin above each (x, z); inf where there is none"""
    g = np.stack(np.meshgrid(X, Z, indexing='ij'), -1).reshape(-1, 2); p = np.stack([g[:, 0], np.full(len(g), -.10), g[:, 1]], -1); live = np.ones(len(p), bool); hit = np.zeros(len(p), bool)
    for _ in range(70):
        i = np.where(live)[0]
        if not len(i): break
        d = f(p[i]); p[i, 1] += np.maximum(d * .8, 2e-5); hit[i[d < 4e-4]] = True; live[i] = (d >= 4e-4) & (p[i, 1] < .06)
    return np.where(hit, p[:, 1], np.inf).reshape(len(X), len(Z))
def pillow_shape(sink=.019, x=(-.34, .54), z=(-.235, .112), step_=.006):
    ex = lambda a, b: spaced([(a, a + .012, .002), (a + .012, a + .06, .006), (a + .06, b - .06, step_), (b - .06, b - .012, .006), (b - .012, b, .002)]); X, Z = ex(*x), ex(*z); u = underside(X, Z, lambda p: np.minimum(arm(p), np.maximum(np.hypot(p[:, 1], p[:, 2]) - .0555, abs(p[:, 0] + .105) - .085)))      # the cuff presses as well
    low = np.array([np.min(r) if np.isfinite(r).any() else np.nan for r in u]); ok = np.isfinite(low); low = np.interp(X, X[ok], low[ok]); xs = np.linspace(x[0], x[1], 300); l = np.interp(xs, X, low); k = np.exp(-(np.arange(-40, 41) * (xs[1] - xs[0]) / .05) ** 2); l = np.convolve(np.pad(l, 40, 'edge'), k / k.sum(), 'valid')
    top = np.minimum(np.interp(X, xs, l) + sink, -.016)
    gx, gz = np.meshgrid(X, Z, indexing='ij'); r = .062; cx = np.clip(np.minimum(gx - x[0], x[1] - gx), 0, r) / r; cz = np.clip(np.minimum(gz - z[0], z[1] - gz), 0, r) / r
    a, b = 1 - cx, 1 - cz; m = np.maximum(a, b); k = np.where(m > 0, m / np.maximum(np.hypot(a, b), 1e-9), 1); gx = gx + np.sign(gx - (x[0] + x[1]) / 2) * r * a * (k - 1); gz = gz + np.sign(gz - (z[0] + z[1]) / 2) * r * b * (k - 1)       # square corners of the grid -> quarter circles
    e = 1 - m; B0 = BED - .014; H = top[:, None] - B0; w = .5 - .5 * np.cos(np.pi * np.clip((gz - z[0]) / (z[1] - z[0]), 0, 1))
    p3 = np.stack([gx, gx * 0, gz], -1); fold = np.abs(noise(p3 * [1, 1, 1.6], 11, 3)) * .0085 + np.abs(noise(p3 * [2.0, 1, 1.], 21, 5)) * .0045
    free = B0 + (H - fold * (.4 + .6 * w)) * np.maximum(1 - (1 - e) ** 2.4, 0) ** .55; h = np.minimum(free, u - .0006)
    # the cloth is stretched by the arm: average, never above the free pillow nor the arm
    for k in range(90):
        a = np.pad(h, 1, 'edge'); n = (a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) / 4; m = np.minimum(np.minimum(n + .00010, free), u - .0006); edge = e < .9; h = np.where(edge, np.minimum(h, u - .0006), m)
    return gx, gz, h
def sheet_shape(fine=.009):
    X = spaced([(-1.7, -.6, .12), (-.6, -.25, .03), (-.25, .45, fine), (.45, .8, .03), (.8, 2.2, .14)]); Z = spaced([(-.30, .08, .05), (.08, .36, fine), (.36, .60, .03), (.60, 1.1, .08)]); gx, gz = np.meshgrid(X, Z, indexing='ij'); p = np.stack([gx, gx * 0, gz], -1)
    k = step(.36, .75, gz) + step(-.2, -.5, gx) + step(.38, .7, gx); h = BED - np.abs(noise(p * [1.3, 1, .8], 8, 11)) * .0030 - np.abs(noise(p * [.5, 1, 1.6], 14, 9)) * .0030 - np.abs(noise(p * [.5, 1, 1.2], 5, 4)) * .010 * np.clip(k, 0, 1); return X, Z, h
def blanket_shape():
    """the patient under a light blanket: a long rounded form; toward the head it comes forward over the shoulder"""
    X = spaced([(-1.7, -.55, .05), (-.55, .55, .030), (.55, 1.0, .05), (1.0, 2.2, .06)]); T = spaced([(0, .001, .001), (.001, .013, .004), (.013, .15, .0135), (.15, .34, .024), (.34, .80, .06)]); gx, gt = np.meshgrid(X, T, indexing='ij'); z0 = -.218 + .006 * np.sin(gx * 13) + .004 * np.sin(gx * 31 + 1) + .29 * step(-.24, -.56, gx) - .02 * step(.35, .9, gx)
    gz = z0 - gt * (1 + .40 * step(-.24, -.56, gx)); hem = .0060 * np.sqrt(np.clip(gt / .006, 0, 1)); t = np.clip((gt - .012) / .13, 0, 1); H = .182 - .035 * step(.2, 1.2, gx) + .02 * step(-.25, -.6, gx)
    body = H * np.sqrt(1 - (1 - t) ** 2.2) + .012 * np.sin(np.clip((gt - .14) / .6, 0, 1) * math.pi)
    p = np.stack([gx, gx * 0, gz], -1); fold = (np.abs(noise(p * [1.5, 1, .55], 9, 21)) * .020 + np.abs(noise(p * [1.2, 1, .8], 22, 8)) * .006) * step(.0, .06, gt) * (1 - .5 * step(.2, .5, gt))
    return X, gz, BED + np.where(gt <= 0, -.02, np.maximum(hem + body - fold, hem))
def blanket(m, colour):
    X, Z, Y = blanket_shape(); nx, nt = Z.shape; v = [t3(X[i], Y[i, j], Z[i, j]) for i in range(nx) for j in range(nt)]; I = lambda i, j: i * nt + j
    f = [(I(i, j), I(i + 1, j), I(i + 1, j + 1), I(i, j + 1)) for i in range(nx - 1) for j in range(nt - 1)]; o = poly('blanket', v, f, m, smooth=180); planar(o, lambda c: np.stack([.5 + c[:, 0] / 5, .5 + (c[:, 1] + c[:, 2]) / 5], 1)); return tint(o, colour)
