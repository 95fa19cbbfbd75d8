"""Stethoscope: double chest piece, tubing, Y, binaurals with soft tips. In pieces for the arm (chest piece and headset, the tubing is made by code), whole and coiled for the tray."""
from instruments_kit import *
STEM = np.array([0, .0122, 0])
LEAVES = unit(.98, .08, -.16)                                            # where the tubing leaves the chest piece
LIE = .0050                                                              # height of the tubing's middle above what it lies on


def chest_piece(out=LEAVES):
    """contact with the skin at y 0; wide diaphragm below, bell above"""
    return [turned([(0, 0), (.0202, 0), (.0220, .0006), (.0226, .0018), (.0224, .0036), (.0208, .0045)], 'black', seg=32, m='rubber'),
            turned([(.0212, .0042), (.0218, .0050), (.0214, .0068), (.0182, .0087), (.0110, .0098), (.0082, .0110), (.0080, .0150), (.0096, .0170), (.0134, .0189), (.0154, .0208), (.0156, .0222)], seg=32, smooth=45),
            turned([(.0153, .0220), (.0166, .0224), (.0168, .0236), (.0156, .0243), (.0146, .0236)], 'black', seg=26, m='rubber'),
            turned([(.0147, .0237), (.0126, .0208), (.0080, .0190), (.0020, .0184), (.0016, .0172), (0, .0172)], seg=26, smooth=60),
            turned([(.0042, .005), (.0042, .0182), (.0052, .0188), (.0052, .0206), (.0042, .0212), (.0032, .0214), (.0032, .0300), (0, .0300)], None, STEM, out, 12),
            turned([(.0056, .0066), (.0056, .0100), (.0042, .0108)], None, STEM, out, 12)]


def headset(navy='navy'):
    """lies flat: tubing from +x, ear tips to -x"""
    y = LIE
    parts = [hose([(.104, y, 0), (.092, y, 0), (.080, y, 0), (.070, y, 0)], .005, navy, 9, 2, radii=[.0044, .0050, .0064, .0058])]
    for s in (1, -1):
        parts.append(line([(.082, y, .0018 * s), (.066, y, .0062 * s), (.046, y, .0155 * s), (.029, y, .0242 * s)], .0046, navy, .010, 8, radii=[.0046, .0046, .0046, .0048]))
        way = evenly([(.034, y, .0218 * s), (.010, y, .0338 * s), (-.025, y, .0430 * s), (-.058, y + .001, .0415 * s), (-.081, y + .004, .0315 * s), (-.092, y + .008, .0225 * s), (-.0955, y + .010, .0185 * s)], .0085)
        parts.append(shine(tb(way, .0027, '#ffffff', 'chrome', 8, curve=False)))
        d = unit(*(way[-1] - way[-2]))
        parts.append(turned([(.0036, -.0012), (.0044, .0008), (.0059, .0034), (.0063, .0064), (.0056, .0096), (.0038, .0119), (.0018, .0123), (.0014, .0110), (0, .0108)], 'slate', way[-1], d, 14, 60, 'rubber'))
        parts.append(turned([(.0027, -.0032), (.0037, -.0028), (.0037, -.0008)], None, way[-1], d, 10))
    parts.append(hose([(.036, y + .0042, -.0205), (.056, y + .0058, -.0110), (.062, y + .0062, 0), (.056, y + .0058, .0110), (.036, y + .0042, .0205)], .0013, None, 5, 3, 'chrome'))
    return parts


def build(work, loose, at):
    """at: on the skin, where the chest piece rests at first"""
    diaphragm = put('diaphragm', chest_piece(), at, work, placed=False)
    socket('steth_tube', np.array(at) + STEM + LEAVES * .033, LEAVES, diaphragm)
    ears = put('headset', headset(), ORIGIN, loose, placed=False)
    socket('headset_tube', (.102, LIE, 0), (1, 0, 0), ears)


def on_tray(tray, floor):
    ears, chest = np.array([.808, floor, 1.025]), np.array([.832, floor, 1.112])
    out = unit(-.97, .02, -.24)
    parts = headset()
    for o in parts: move(o, ears, ry(-1.5))
    piece = chest_piece(out)
    for o in piece: move(o, chest)
    y = floor + .0046
    end = chest + STEM + out * .022
    way = [ears + [.100, LIE, .0026], (.926, y, 1.038), (.940, y, 1.066), (.938, y, 1.104), (.914, y, 1.138), (.866, y, 1.155), (.805, y, 1.158), (.750, y, 1.149), (.717, y, 1.124), (.717, y, 1.099), (.740, y + .0006, 1.0865), (.772, y + .005, 1.0915), tuple(end + out * .010), tuple(end)]
    parts += piece + [line(way, .0044, 'navy', .0088, 8)]
    put('stethoscope', parts, ears, tray)
