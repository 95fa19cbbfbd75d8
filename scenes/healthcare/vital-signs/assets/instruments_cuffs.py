"""Cuffs: round an arm, loosely beside it, and rolled on the tray. Two skins of cloth puff up between the seams; the edges are bound and stitched."""
from instruments_kit import *
WIDTH, RIN = .130, .0505
FREE, ART, END = 76., -17., 540.                                         # degrees from the top of the arm toward the viewer: free end, artery mark, hidden inner end
LONG = rad(END - FREE) * RIN
ARTERY = 1 - (360 + ART - FREE) / (END - FREE)                           # textures.mjs and cuff-print.tsx draw the mark here
ACROSS = [0, .012, .045, .068, .092, .15, .32, .5, .68, .85, .908, .932, .955, .988, 1]
UNDER = [0, .05, .5, .95, 1]


def cloth(L, first, last, high):
    """how far the outer skin stands off: bound edge, seam, then a pillow over the bladder, with the slight waves of cloth that has been folded"""
    def off(s, w):
        e = min(w, 1 - w) * WIDTH
        d = s * L
        over = float(step(first, first + .06, s) * step(last, last - .06, s))
        pillow = float(np.clip((e - .0090) / .020, 0, 1)) ** .55 * over
        seam = 1 - .55 * math.exp(-((e - .0088) / .0018) ** 2)
        end = min(1., .6 + min(d, L - d) / .008)
        waves = .0007 * pillow * (math.sin(d * 118 + 6 * w) + .8 * math.sin(d * 61 - 9 * w) + .5 * math.sin(d * 83 + 17 * w))
        return (.0012 + high * pillow) * seam * (.35 if e < .0005 else 1) * end + waves
    return off


def outside(s, w): return CUFF(np.clip([[1 - s, 1 - w]], [.002, .008], [.998, .992]))[0]
def inside(s, w): return LINING(np.clip([[1 - s, w]], [.002, .03], [.998, .97]))[0]


def stub(p, d):
    """moulded port on the cuff; it wears the cuff's own print, whose lining has a plain place"""
    o = la([(.0080, -.003), (.0078, .0004), (.0062, .0024), (.0055, .0150), (.0047, .0160)], '#ffffff', p, d, 'print_cuff', 12)
    planar(o, lambda c: np.tile(LINING(np.array([[.5, .5]])), (len(c), 1)))
    return tint(o, '#6f7886')


def worn(work):
    def wrap(s):
        a = FREE + s * (END - FREE)
        r = RIN + (.0058 * float(step(245, 150, a)) if a < 300 else 0) - .0006 * float(step(400, 440, a))
        n = np.array([math.cos(rad(a)), math.sin(rad(a))])
        return n * r, n
    rows = np.concatenate([[0, .008], np.linspace(.03, .80, 36), np.linspace(.84, 1, 4)])
    puffed = cloth(LONG, .10, .985, .0046)
    cone = lambda w: .0030 * (1 - w)                                      # the arm is thicker toward the shoulder
    strip = padded(wrap, rows, ACROSS, UNDER, WIDTH, lambda s, w: puffed(s, w) + cone(w), lambda s, w: .0011 - cone(w), outside, inside, 'print_cuff')
    ports, ends = [], []
    for a in (30., 52.):
        n = np.array([0, math.cos(rad(a)), math.sin(rad(a))])
        p = np.array([.0575, 0, 0]) + n * (RIN + .0028)
        d = unit(*(np.array([1., 0, 0]) * .93 + n * .36))
        ports.append(stub(p - d * .004, d)); ends.append((p + d * .011, d))
    at = np.array([-WIDTH / 2, 0, 0])
    cuff = put('cuff_on', [strip] + ports, at, work, placed=False)
    for k, (p, d) in zip('ab', ends): socket(f'cuff_tube_{k}', at + p, d, cuff)


def beside(loose):
    """the same cuff, let go: a tail lies flat, the rest keeps its roll"""
    R0, TAIL = .030, .075
    def way(s):
        d = s * LONG
        if d < TAIL:
            k = 1 - d / TAIL
            return np.array([.0030 + .010 * k ** 2.4, TAIL - d]), np.array([-1., 0])
        a = (d - TAIL) / R0
        a *= 1 + .018 * a
        r = R0 * 1.03 - .0058 * a / (2 * math.pi)
        dy, dz = -math.cos(a), -math.sin(a)
        return np.array([R0 * .824 + .0030, 0]) + np.array([dy * .80, dz * 1.12]) * r, unit(dy * 1.12, dz * .80)
    rows = np.concatenate([[0, .008], np.linspace(.04, .74, 28), np.linspace(.80, 1, 6)])
    strip = padded(way, rows, ACROSS, UNDER, WIDTH, cloth(LONG, .10, .985, .0040), lambda s, w: .0011, outside, inside, 'print_cuff')
    ports, ends = [], []
    for turn in (2.35, 2.95):
        c, n = way((TAIL + R0 * turn) / LONG)
        p = np.array([.0575, *(c + n * .0035)])
        d = unit(.93, n[0] * .36, n[1] * .36)
        ports.append(stub(p - d * .004, d)); ends.append((p + d * .011, d))
    cuff = put('cuff_off', [strip] + ports, ORIGIN, loose, placed=False)
    for k, (p, d) in zip('ab', ends): socket(f'cuff_off_tube_{k}', p, d, cuff)


def rolled(name, at, r, length, tray):
    """rolled up with its free edge to the front, the hoses tucked into the roll"""
    turns, thick, start, shown = 2.1, .0105, 103., 2.2                    # shown: radians of the roll that the atlas has; its plain end goes on, mirrored, round the rest
    total = turns * 2 * math.pi
    sag = .94                                                             # it has sunk a little under its own weight
    middle = np.array([0, r * sag, 0])
    def way(s):
        b = s * total
        a = rad(start) - b
        q = r - thick * b / (2 * math.pi) + .0018 * math.exp(-b / .12)
        n = np.array([math.cos(a), math.sin(a)])
        return middle[1:] + n * q * [sag, 1.04], unit(*n)
    rows = np.concatenate([[0, .012], np.linspace(.035, .47, 20), np.linspace(.55, 1, 7)])
    def off(s, w):
        e = min(w, 1 - w) * length
        pillow = float(np.clip((e - .0065) / .018, 0, 1)) ** .55 * float(step(.02, .10, s))
        d = s * total * r
        waves = .0008 * pillow * (math.sin(d * 110 + 9 * w) + .9 * math.sin(d * 51 - 13 * w))
        return -.0030 + (.0012 + .0046 * pillow) * (1 - .45 * math.exp(-((e - .0062) / .0016) ** 2)) * (.3 if e < .0005 else 1) + waves
    def uv(s, w):
        b = s * total / shown
        if b > 1: b = 1 - (16 / 124) * abs(((b - 1) * 124 / 16 + 1) % 2 - 1)
        return ROLLED[name](np.clip([[w, b]], .008, .992))[0]
    k = .0065 / length
    across = [0, k * .3, k * 1.1, k * 2.2, .2, .5, .8, 1 - k * 2.2, 1 - k * 1.1, 1 - k * .3, 1]
    parts = [padded(way, rows, across, [0, k * 1.2, 1 - k * 1.2, 1], length, off, lambda s, w: .0042 if .001 < w < .999 else .0038, uv, uv, 'cloth')]
    for turn, lean, reach in ((2.6, .25, .026), (3.6, -.35, .036)):
        q = np.array([0, math.cos(turn), math.sin(turn)]) * r * .60
        out = np.array([1, 0, lean * .3])
        x = length / 2
        parts.append(hose([middle + q + [x - .016, 0, 0], middle + q + out * (x + .006), middle + q * .9 + out * (x + reach * .8), middle + q * .42 + out * (x + reach), middle - q * .12 + out * (x + reach * .8), middle - q * .22 + out * (x + .004), middle - q * .22 + [x - .016, 0, 0]], .0042, 'rubber', 7, 2))
    put(name, parts, at, tray, placed=False)
