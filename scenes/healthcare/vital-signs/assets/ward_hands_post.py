"""Takes the grain out of hands.png, brings out the relief, lets the forearms fade at the lower edge, and writes a small webp.  /usr/bin/python3 ward_hands_post.py IN.png OUT.webp   needs python3-opencv"""
import sys, cv2, numpy as np
im = cv2.imread(sys.argv[1], -1); h, w = im.shape[:2]; a = im[..., 3].astype(np.float32) / 255; rgb = im[..., :3].copy()
rgb[a < .02] = rgb[a > .98].mean(0).astype(np.uint8); rgb = cv2.inpaint(rgb, (a < .6).astype(np.uint8) * (cv2.dilate((a >= .6).astype(np.uint8), np.ones((15, 15))) > 0), 3, cv2.INPAINT_TELEA)
f = cv2.fastNlMeansDenoisingColored(rgb, None, 3.0, 9, 5, 15).astype(np.float32) * .88 + rgb.astype(np.float32) * .12
m = (a > .98).astype(np.float32); G = lambda x, s: cv2.GaussianBlur(x, (0, 0), s); soft = G(f * m[..., None], 14) / np.maximum(G(m, 14), .05)[..., None]; f = f + np.where(m[..., None] > 0, (f - soft) * .55, 0)
t = np.clip((h - np.arange(h)) / (h * .13), 0, 1); a = a * (t * t * (3 - 2 * t))[:, None]; f[a == 0] = 0
cv2.imwrite(sys.argv[2], np.dstack([np.clip(f, 0, 255), a * 255 + .5]).astype(np.uint8), [cv2.IMWRITE_WEBP_QUALITY, 90])
