"""Gauge and bulb. Gauge: a desk aneroid leaning back; in gauge_pose y points out of the dial and z to six o'clock. Bulb: in bulb_pose y is the long axis, toward the valve."""
from instruments_kit import *
DIAL_R, LEAN, LIFT = .0459, 43., .0585
FACE = .0052                                                             # the dial's height above the middle of the case


def build(loose):
    gauge(loose)
    bulb(loose)


def gauge(loose):
    root = put('gauge', [], ORIGIN, loose)
    at, R = np.array([0, LIFT, 0]), rx(LEAN)
    pose = put('gauge_pose', [], at, root, R)
    case = [turned([(0, -.0240), (.026, -.0240), (.0370, -.0218), (.0446, -.0160), (.0484, -.0060), (.0490, .0060)], 'slate', seg=44),
            turned([(.0486, .0058), (.0505, .0060), (.0517, .0074), (.0519, .0112), (.0513, .0137), (.0499, .0150), (.0483, .0152), (.0471, .0146), (.0466, .0134)], seg=60, smooth=50),
            turned([(.0467, .0136), (.0460, FACE)], 'dark', seg=60)]
    dial = turned([(DIAL_R + .0003, FACE), (0, FACE)], 'white', seg=60, m='dial')
    planar(dial, lambda c: DIAL(T(c), DIAL_R))
    side = np.array([-1., 0, 0])
    root_ = np.array([0, -.0085, 0])
    hexagon = [[tuple(B(root_ + [-x, .0078 * math.cos(k * math.pi / 3), .0078 * math.sin(k * math.pi / 3)])) for k in range(6)] for x in (.0482, .0550)]
    nut = bevel(loft('nut', hexagon, 'chrome', smooth=20), .0006, 1)
    case += [dial, turned([(0, .042), (.0108, .042), (.0108, .0470), (.0096, .0486), (0, .0486)], 'slate', root_, side, 20), shine(tint(nut, '#ffffff')), turned(barb(.0190, .0043), None, root_ + side * .0545, side, 12)]
    for o in case: C().view_layer.update(); o.matrix_world = M4(at, R) @ o.matrix_world
    back = at + R @ np.array([0, -.018, 0])
    stand = [slab((0, .0062, -.012), (.084, .0124, .078), 'slate', .0055, 2), hose([(0, .006, -.030), (0, .022, -.026), tuple(back + [0, -.006, -.004]), tuple(back)], .02, 'slate', 12, 2, 'soft', radii=[.026, .020, .021, .026]),
             slab((0, .0010, -.012), (.074, .002, .068), 'black', .0009, 1, m='rubber')]
    put('gauge_case', case + stand, at, pose, R)
    lens = turned([(.0467, .0126), (.0400, .0141), (.0290, .0156), (.0150, .0165), (0, .0168)], 'white', seg=32, smooth=80, m='glass')
    put('gauge_glass', [lens], at, pose, R, placed=False)
    needle(pose, at, R)
    put('dial_centre', [], at + R @ np.array([0, .0172, 0]), pose, R)
    socket('gauge_tube', at + R @ (root_ + side * .0600), R @ side, pose)


def needle(pose, at, R):
    """a slim blade to twelve o'clock, balanced by a weight behind the hub"""
    half = [(-.0425, .0002), (-.032, .00055), (-.006, .0012), (.004, .0013), (.0095, .0011), (.0112, .0024), (.0135, .0031), (.0158, .0024), (.0168, .0010)]
    ring = [(w, z) for z, w in half] + [(-w, z) for z, w in half[::-1]]
    n = len(ring)
    v = [B((x, y, z)) for y, k in ((0, 1), (.0008, .72)) for x, z in ((x * k, z) for x, z in ring)]
    blade = poly('blade', v, [tuple(range(n - 1, -1, -1)), tuple(range(n, 2 * n))] + [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)], 'soft', smooth=20)
    C().view_layer.update()
    top = [p for p in blade.data.polygons if len(p.vertices) == n][1]
    if top.normal[2] < 0: blade.data.flip_normals()
    hub = turned([(0, -.0010), (.0036, -.0010), (.0038, .0008), (.0034, .0017), (.0022, .0023), (0, .0025)], 'red', seg=20)
    put('needle', [ink(tint(blade, '#ffffff'), 'black'), hub], at + R @ np.array([0, FACE + .0022, 0]), pose, R, placed=False, axis='y', min=0, max=300, unit='mmHg', a0=160., a1=-160.)


def rubber(prof):
    """the bulb's skin: a fine seam from the mould along both sides, and a shallow place for the thumb"""
    seam = math.radians(1.9)
    angles = sorted([2 * math.pi * k / 22 for k in range(24) if k % 12] + [s * math.pi + d * seam for s in (0, 1) for d in (-1, 0, 1)])
    P = []
    for r, y in prof:
        ring = []
        for a in angles:
            on_seam = min(abs(a), abs(a - math.pi)) < 1e-6
            dent = .0026 * math.exp(-((a - 4.6) / .62) ** 2) * math.exp(-((y - .004) / .013) ** 2)
            q = r + .0005 * on_seam * min(1, r / .01) - dent
            ring.append((q * math.cos(a), y, -q * math.sin(a)))
        P.append([tuple(B(p)) for p in ring])
    return ink(tint(loft('bulb', P, 'rubber', smooth=60), '#ffffff'), 'rubber')


def bulb(loose):
    root = put('bulb', [], ORIGIN, loose)
    y = unit(.86, .13, .40)
    x = unit(*np.cross(y, UP)) * -1
    R = np.stack([x, y, np.cross(x, y)], 1)
    at = np.array([0, .0268, 0])
    pose = put('bulb_pose', [], at, root, R)
    knots = [(.0060, -.0392, 0), (.0100, -.0376, 0), (.0185, -.0295, 0), (.0250, -.0125, 0), (.0262, .0020, 0), (.0234, .0185, 0), (.0162, .0310, 0), (.0102, .0370, 0), (.0089, .0400, 0), (.0089, .0424, 0)]
    prof = [(p[0], p[1]) for p in evenly(knots, .0052)]
    skin = [rubber(prof), turned([(.0086, .0416), (.0103, .0426), (.0105, .0444), (.0090, .0460), (.0060, .0460)], 'rubber', seg=22, m='rubber'),
            turned([(0, -.0440), (.0056, -.0440), (.0070, -.0430), (.0072, -.0370)], seg=20), turned([(0, -.0443), (.0026, -.0443), (.0030, -.0438)], 'black', seg=12)]
    put('bulb_body', skin, at, pose, R, placed=False, squeeze='xz', note='scale x and z 1..0.72, y 1..1.06')
    vat = at + R @ np.array([0, .0458, 0])
    body = [turned([(.0064, .0030), (.0064, .0074), (.0070, .0080), (.0070, .0146), (.0060, .0158), (.0044, .0164), (.0042, .0186)], seg=22), knurled(.0086, .0008, .0002, .0036, 18),
            turned([(.0050, .004), (.0050, .0092), (.0058, .0098), (.0058, .0116), (.0044, .0122)], None, (0, .0112, 0), (1, 0, 0), 14), turned(barb(.0150, .0042), None, (.0112, .0112, 0), (1, 0, 0), 10)]
    valve = put('valve', body, vat, pose, R, placed=False)
    socket('bulb_tube', vat + R @ np.array([.0182, .0112, 0]), R[:, 0], valve)
    sat = vat + R @ np.array([0, .0180, 0])
    thumb = [knurled(.0110, .0009, .0024, .0128, 28), turned([(.0094, .0126), (.0086, .0133), (.0074, .0129), (0, .0129)], 'slate', seg=22), turned([(.0040, -.001), (.0040, .0028)], seg=12),
             slab((0, .0131, -.0056), (.0016, .0014, .0060), 'ivory', .0003, 1), slab((0, .0076, -.0110), (.0018, .0098, .0008), 'red', .0003, 1)]
    put('valve_screw', thumb, sat, valve, R, placed=False, axis='y', min=0, max=360, unit='deg', note='0 closed (index away from the bed), positive rotation.y opens')
