"""The colours of the room: one atlas of prints, tileable patches (wood, floor, ceiling tile, wall boards, cloth) and plain swatches.
A part gets its colour by its UVs, so that everything that stays shares a few materials."""
import json
from ward_base import *
SIZE = 1024
RECT = {}                                                   # patch -> x, y, w, h in pixels, y down
SWATCH = {}                                                 # colour -> (x, y) of the middle of its swatch
CELL = 12
WHITE, CREAM, SAGE, TRIM, OAK = '#f3f4f2', '#faf7f0', '#aeccc1', '#f6f5f0', '#cfa06a'
GREY, STEEL, DARK, TEAL = '#aab1b3', '#dfe3e4', '#33393d', '#2f6f78'


def srgb(h): h = h.lstrip('#'); return np.array([int(h[i:i + 2], 16) / 255 for i in (0, 2, 4)])


def paint_wood(w, h):
    """grain along u; one tile is 1.2 m x .375 m"""
    n = 512
    fine = fbm(n, 5, (2, 64), 4, .6)
    ring = .5 + .5 * np.sin(fbm(n, 9, (2, 5), 3) * 8 + np.linspace(0, 1, n)[:, None] * 8 * np.pi)
    t = (fine * .66 + ring * .34)[..., None]
    a = srgb('#e0c299') * (1 - t) + srgb('#c7a272') * t
    rows = np.linspace(0, n - 1, h).astype(int)
    return a[rows][:, np.linspace(0, n - 1, w).astype(int)]


def paint_floor(w, h):
    """warm grey vinyl with a fine fleck; one tile is .9 m"""
    r = np.random.RandomState(1)
    a = srgb('#c9c4b8') * (1 + (fbm(w, 2, (5, 5), 4)[..., None] - .5) * .035)
    dark, light = r.rand(h, w) > .965, r.rand(h, w) > .965
    dark |= np.roll(dark & (r.rand(h, w) > .5), 1, 1)
    return a * (1 - dark[..., None] * .075) + light[..., None] * .035


def paint_tile(w, h):
    """mineral-fibre ceiling tile, .6 m, with half of the white grid on every side"""
    r = np.random.RandomState(4)
    a = np.ones((h, w, 3)) * srgb('#f3f2ec') * (1 - (r.rand(h, w) > .955)[..., None] * .07)
    e = np.minimum.outer(np.minimum(np.arange(h), np.arange(h)[::-1]), np.minimum(np.arange(w), np.arange(w)[::-1]))
    a[e < 3] = srgb('#fbfbf8'); a[e == 3] = srgb('#d5d3cb')
    return a


def paint_boards(w, h):
    """one tongue-and-groove board, .22 m wide: a dark groove with a lit edge at the seam"""
    x = np.arange(w)
    k = 1 - .34 * np.exp(-(np.minimum(x, w - x) / 1.5) ** 2) + .06 * np.exp(-((x - 4.5) / 1.6) ** 2)
    return srgb(SAGE) * k[None, :, None] * np.ones((h, 1, 1))


def paint_cloth(w, h):
    """curtain: a printed leaf on a fine weave; v up is the height of the curtain (2.23 m), u one fold; mesh along the top"""
    y, x = np.mgrid[0:h, 0:w]
    a = np.ones((h, w, 3)) * srgb('#c2d8cf') * (1 - .03 * ((x + y) % 2)[..., None])
    for i, (u, v) in enumerate([((k % 2) * .5 + .25, .19 + k * .066) for k in range(13)]):
        dx = (x / w - u + .5) % 1 - .5
        p, q = dx * 64, (y / h - v) * 256
        c, s = math.cos(.9 if i % 2 else -.9), math.sin(.9 if i % 2 else -.9)
        leaf = np.hypot((p * c - q * s) / 3.4, (p * s + q * c) / 8.0) < 1
        a[leaf] = srgb('#a6c6ba')
    top = y < h * .15
    hole = ((x % 8) > 3) & ((y % 4) > 1)
    a[top] = srgb('#dfeae5'); a[top & hole] = srgb('#b9c9c2')
    a[(y >= h * .15) & (y < h * .165)] = srgb('#a3c4b8'); a[y > h * .985] = srgb('#a3c4b8')
    return a


PAINTED = dict(wood=paint_wood, floor=paint_floor, tile=paint_tile, boards=paint_boards, cloth=paint_cloth)


def begin():
    RECT.update(json.load(open(f'{TEX}/prints.json')))
    swatch('#ffffff')


def swatch(colour):
    if colour not in SWATCH:
        x, y, w, h = RECT['swatches']; i = len(SWATCH); per = w // CELL
        if i >= per * (h // CELL): raise Exception('no swatch left')
        SWATCH[colour] = (x + (i % per + .5) * CELL, y + (i // per + .5) * CELL)
    return SWATCH[colour]


def finish():
    """-> the atlas as an image; every patch bleeds a little into its gap, against dark seams in the mipmaps"""
    im = D.images.load(f'{TEX}/prints.png'); a = np.empty(SIZE * SIZE * 4, np.float32); im.pixels.foreach_get(a); D.images.remove(im)
    a = a.reshape(SIZE, SIZE, 4)[::-1, :, :3].copy()
    for name, draw in PAINTED.items():
        x, y, w, h = RECT[name]; a[y:y + h, x:x + w] = np.clip(draw(w, h), 0, 1)
    for colour, (x, y) in SWATCH.items():
        k = CELL // 2; a[int(y) - k:int(y) + k, int(x) - k:int(x) + k] = srgb(colour)
    for x, y, w, h in RECT.values():
        a[y - 4:y + h + 4, x - 4:x + w + 4] = np.pad(a[y:y + h, x:x + w], ((4, 4), (4, 4), (0, 0)), mode='edge')
    return image('room_atlas', a)


# ---------------------------------------------------------------- UVs
def corners(name, inset=.75):
    """patch -> u0, v0, u1, v1 (v up), drawn in by part of a pixel"""
    x, y, w, h = RECT[name]
    return (x + inset) / SIZE, 1 - (y + h - inset) / SIZE, (x + w - inset) / SIZE, 1 - (y + inset) / SIZE


def into(name, uv):
    """0..1 (v up) -> the patch"""
    u0, v0, u1, v1 = corners(name); uv = np.asarray(uv, float)
    return np.stack([u0 + uv[:, 0] * (u1 - u0), v0 + uv[:, 1] * (v1 - v0)], 1)


def colour(o, c):
    """a plain colour, or the whole of a part's own 0..1 UVs into the patch of that name"""
    if c.startswith('#'): x, y = swatch(c); setuv(o, np.tile([x / SIZE, 1 - y / SIZE], (len(o.data.loops), 1)))
    else:
        uv = np.empty(len(o.data.loops) * 2); o.data.uv_layers['UVMap'].data.foreach_get('uv', uv); setuv(o, into(c, uv.reshape(-1, 2)))
    return o


def tiled(o, name, size, along=None):
    """repeat a patch over a part by cutting the part at every tile: size = metres of a tile (u, v);
    along: the axis of three's frame (0..2) that runs with u; without it u is the longest axis of the part"""
    bake(o); v = T(verts(o)); ext = v.max(0) - v.min(0); along = int(ext.argmax()) if along is None else along
    bm = bmesh.new(); bm.from_mesh(o.data); lo = v.min(0)
    for axis in range(3):
        step_ = size[0] if axis == along else size[1]
        for k in range(1, int(math.ceil(ext[axis] / step_ - 1e-4))):
            at = np.zeros(3); at[axis] = lo[axis] + k * step_; n = np.zeros(3); n[axis] = 1
            bmesh.ops.bisect_plane(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], plane_co=B(at), plane_no=B(n), dist=1e-5)
    bm.to_mesh(o.data); bm.free()
    me = o.data; uv = np.zeros((len(me.loops), 2)); co = T(verts(o)) - lo
    for p in me.polygons:
        n = np.abs(T(np.array(p.normal[:]))); li = list(p.loop_indices); q = co[[me.loops[i].vertex_index for i in li]]
        a = along if n[along] < .9 else int(np.argsort(n)[0]); b = [i for i in range(3) if i != a and i != int(n.argmax())]; b = b[0] if b else (a + 1) % 3
        for j, (axis, s) in enumerate(((a, size[0] if a == along else size[1]), (b, size[1] if b != along else size[0]))):
            t = q[:, axis] / s; uv[li, j] = np.clip(t - math.floor(t.mean() + 1e-6), 0, 1)
    if me.use_auto_smooth: o.modifiers.new('flat', 'WEIGHTED_NORMAL').keep_sharp = True
    setuv(o, into(name, uv)); return o
