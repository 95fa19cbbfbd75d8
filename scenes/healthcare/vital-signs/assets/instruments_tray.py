"""What else is on the tray: tape, thermometer with its probe, probe covers."""
from instruments_kit import *


def build(tray, floor):
    tape(tray, np.array([.548, floor, 1.117]))
    thermometer(tray, np.array([.785, floor, .905]))
    covers(tray, np.array([.902, floor, .892]))


# ---------------------------------------------------------------- tape
WIDE, PRINTED = .014, .1                                                 # a tailor's tape; the atlas holds 10 cm of it


def ribbon(centre, across, d, out):
    """two printed faces and both edges; d: how far along each row is"""
    ends = np.arange(math.ceil(d.min() / PRINTED), d.max() / PRINTED) * PRINTED   # a row where the print begins anew
    e = np.sort(np.concatenate([d, ends]))
    centre, across, out = (np.stack([np.interp(e, d, a[:, k]) for k in range(3)], 1) for a in (centre, across, out))
    d, n = e, len(e)
    thick = .0007
    v = np.concatenate([centre + across * k * WIDE / 2 + out * t for k, t in ((-1, thick), (1, thick), (-1, 0), (1, 0))])
    P = lambda k, i: k * n + i
    f, uv = [], []
    flat = TAPE(np.array([[.5, .99]]))[0]
    for i in range(n - 1):
        start = math.floor(d[i] / PRINTED + 1e-6) * PRINTED
        a, b = (d[i] - start) / PRINTED, (d[i + 1] - start) / PRINTED
        q = TAPE(np.clip(np.array([(a, 0), (b, 0), (b, 1), (a, 1)]), .001, .999))
        f += [(P(0, i), P(0, i + 1), P(1, i + 1), P(1, i)), (P(2, i), P(3, i), P(3, i + 1), P(2, i + 1)), (P(1, i), P(1, i + 1), P(3, i + 1), P(3, i)), (P(0, i), P(2, i), P(2, i + 1), P(0, i + 1))]
        uv += [*q, *[flat] * 12]                                           # the back is plain
    o = poly('ribbon', B(v), f, 'cloth', smooth=50)
    setuv(o, np.array(uv))
    return tint(o, '#ffffff')


def tape(tray, at):
    """wound up; its beginning leaves the roll and turns over to lie flat, figures up"""
    r0, turns, pitch = .0255, 5, .0032
    tail = .105
    d1 = np.linspace(0, tail, 15)
    x = np.interp(d1, [0, tail], [tail, 0])
    turn = np.clip((d1 - .030) / .060, 0, 1)
    turn = turn * turn * (3 - 2 * turn)
    up = np.stack([0 * x, np.sin(turn * math.pi / 2), -np.cos(turn * math.pi / 2)], 1)
    n1 = np.stack([0 * x, np.cos(turn * math.pi / 2), np.sin(turn * math.pi / 2)], 1)
    c1 = np.stack([x, .0006 + WIDE / 2 * np.sin(turn * math.pi / 2), r0 + .006 * np.sin(np.clip((x - .015) / .09, 0, 1) * math.pi / 2) ** 2], 1)
    a = np.concatenate([np.linspace(0, 2 * math.pi, 23)[1:], np.linspace(2 * math.pi, turns * 2 * math.pi, 49)[1:]])
    r = r0 - pitch * a / (2 * math.pi)
    n2 = np.stack([-np.sin(a), 0 * a, np.cos(a)], 1)
    c2 = n2 * r[:, None] + [0, WIDE / 2 + .0006, 0]
    up2 = np.tile([0, 1., 0], (len(a), 1))
    centre, across, out = np.concatenate([c1, c2]), np.concatenate([up, up2]), np.concatenate([n1, n2])
    d = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(centre, axis=0), axis=1))])
    # figures count from the end of the tape, and run to the right: so the print is laid from the left
    o = ribbon(centre[::-1], across[::-1], (PRINTED * 8 + .004 - d)[::-1], out[::-1])
    clip = slab((tail + .001, .0010, c1[0][2]), (.0060, .0020, WIDE + .0012), 'white', .0006, 1, m='chrome')
    put('tape', [o, shine(clip)], at, tray, placed=False)


# ---------------------------------------------------------------- thermometer: local x right, y up its face, z out of its face
def plate(w, h, r, z, inset=0., at=(0, 0), n=4):
    """a ring of a rectangle with round corners"""
    w, h, r = w / 2 - inset, h / 2 - inset, max(r - inset, .0004)
    out = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(n + 1):
            a = math.pi / 2 * (k + i / n)
            out.append(tuple(B((at[0] + sx * (w - r) + r * math.cos(a), at[1] + sy * (h - r) + r * math.sin(a), z))))
    return out


def layers(rings, colour, m='soft', caps=True, smooth=50):
    return ink(tint(loft('plate', rings, m, caps=caps, smooth=smooth), '#ffffff'), colour)


def thermometer(tray, at):
    R = rx(-58)
    base = at + [0, .0305, 0]
    w = lambda x, y, z: base + R @ np.array([x, y, z], float)
    W, H, r = .084, .136, .016
    body = [layers([plate(W, H, r, z, i) for z, i in ((-.0185, .009), (-.0165, .0045), (-.0115, .0012), (-.006, 0), (.001, 0))], 'teal', caps=True),
            layers([plate(W, H, r, z, i) for z, i in ((.0008, .0002), (.0016, 0), (.0100, 0), (.0150, .0012), (.0170, .0035), (.0178, .0070))], 'ivory'),
            layers([plate(.070, .056, .006, z, i, (0, .027)) for z, i in ((.0168, 0), (.0192, 0), (.0204, .0008), (.0206, .0022), (.0202, .0050), (.0189, .0058))], 'dark', caps=False),
            layers([plate(.0584, .0444, .0004, .0187, 0, (0, .027)), plate(.0584, .0444, .0004, .0188, 0, (0, .027))], 'black')]
    for o in body: move(o, base, R)
    for k, x in enumerate((-.0165, .0165)):
        p = w(x, -.0275, .0172)
        rim = turned([(.0104, 0), (.0104, .0014), (.0094, .0022)], 'grey', p, R[:, 2], 20)
        key = turned([(.0089, 0), (.0090, .0026), (.0080, .0038), (0, .0042)], 'teal', p, R[:, 2], 20)
        planar(key, lambda c: KEYS[k](np.clip(c[:, :2] / .0190 + .5, .02, .98)))
        key.matrix_world = M4(p, R @ np.stack([[1, 0, 0], [0, 0, 1], [0, -1, 0]], 1))
        body += [rim, key]
    body += [decal(w(0, -.0500, .0180), R, (.040, .0055), NAME), slab(at + [0, .0085, -.020], (.070, .017, .054), 'grey', .006, 1)]
    # the well: a sleeve along the right side, with a collar
    top, down = w(.0515, .034, .001), R @ np.array([0, -1., 0])
    body += [turned([(.0066, .003), (.0070, 0), (.0082, 0), (.0086, .002), (.0086, .082), (.0076, .087), (0, .088)], 'ivory', top, down, 16), turned([(.0086, .010), (.0094, .011), (.0094, .017), (.0086, .018)], 'teal', top, down, 16), slab(w(.044, 0, 0), (.012, .050, .016), 'ivory', .003, 1, R)]
    thermo = put('thermometer', body, at, tray)
    put('thermometer_face', [quad(w(0, .027, .0190), (1, 0, 0), R[:, 1], .058, .044, m='screen')], w(0, .027, .0190), thermo)
    probe(thermo, top, -down, at)


def probe(thermo, top, up, at):
    """stands in its well; grip, ejecting button, and a coiled lead that comes back under the foot"""
    grip = [turned([(.0056, -.003), (.0056, .001), (.0068, .003), (.0072, .012), (.0064, .026), (.0068, .036), (.0060, .042), (.0044, .045), (0, .045)], 'teal', top, up, 14, 50), turned([(.0068, .0300), (.0074, .0306), (.0074, .0336), (.0066, .0342)], 'ivory', top, up, 14)]
    end = top + up * .044
    grip += [turned([(.0038, 0), (.0038, .002), (.0024, .013)], 'dark', end, up, 9, m='rubber')]
    # lead: out of the grip and over to the right, then coiled on the tray beside the well, and back under the foot
    lie = at[1] + .0070
    start, stop = np.array([at[0] + .0695, lie, at[2] - .012]), np.array([at[0] + .0695, lie, at[2] + .066])
    a = end + up * .012
    grip.append(hose([a, a + up * .012 + [.004, 0, 0], a + [.014, .004, -.002], (at[0] + .0715, at[1] + .050, at[2] - .046), (at[0] + .0705, at[1] + .014, at[2] - .034), tuple(start)], .0018, 'dark', 6, 4))
    turns, per = 14, 8
    t = np.linspace(0, 1, turns * per + 1)
    q = 2 * math.pi * turns * t
    k = np.minimum(1, np.minimum(t, 1 - t) * 14)
    way = start + (stop - start) * t[:, None] + (np.cos(q) * k * .0050)[:, None] * UP + (np.sin(q) * k * .0050)[:, None] * np.array([1., 0, 0])
    grip.append(ink(tb(way, .0018, '#ffffff', 'rubber', 5, curve=False), 'dark'))
    grip.append(hose([tuple(stop), stop + [-.003, -.003, .008], stop + [-.016, -.0050, .010], stop + [-.032, -.0050, -.002], stop + [-.044, -.004, -.030]], .0018, 'dark', 6, 3))
    put('probe', grip, top, thermo)


# ---------------------------------------------------------------- probe covers
def covers(tray, at):
    """a carton with its lid torn off; the covers stand in rows, mouths up"""
    W, H, Dp, t = .076, .058, .056, .0016
    parts = [slab(at + [0, H / 2, s * (Dp / 2 - t / 2)], (W, H, t), 'ice', .0006, 1) for s in (1, -1)] + [slab(at + [s * (W / 2 - t / 2), H / 2, 0], (t, H, Dp), 'ice', .0006, 1) for s in (1, -1)]
    parts += [slab(at + [0, H - .006, 0], (W - t, .003, Dp - t), 'pale', .0006, 1), slab(at + [0, .0015, 0], (W - t, .003, Dp - t), 'ice', .0006, 1)]
    R = np.eye(3)
    parts.append(decal(at + [0, H * .47, Dp / 2 + .0003], R, (.068, .0344), COVERS))
    parts.append(slab(at + [0, H + .009, -Dp / 2 - .004], (W, t, .030), 'ice', .0006, 1, rx(-68)))
    for i, x in enumerate(np.linspace(-.026, .026, 4)):
        for j, z in enumerate((-.016, 0, .016)):
            if (i, j) in ((2, 2), (3, 2), (3, 1)): parts.append(turned([(.0052, H - .0043), (0, H - .0043)], 'dark', at + [x, 0, z], seg=9)); continue
            lean = unit(.03 * math.sin(5 * i + j), 1, .03 * math.cos(3 * i + 2 * j))
            parts.append(turned([(.0042, 0), (.0045, .0105), (.0057, .0122), (.0045, .0132), (.0036, .005), (0, .004)], 'white', at + [x, H - .0045, z], lean, 9, 50))
    put('covers', parts, at, tray)
