/** The nodes that the code drives or points at, by the names that the models give them, for each of the three files. */

export const ROOM_PARTS = [
  'board', 'board_face', 'clock', 'clock_hour', 'clock_minute', 'clock_second', 'curtain_open', 'curtain_closed', 'call_light_wall', 'dispenser',
  'dispenser_lever', 'sign', 'sign_face', 'table', 'tablet', 'tablet_face', 'bin', 'wipes',
] as const; // biome-ignore format: a list to be read across

export const PATIENT_PARTS = [
  'bed_lift', 'bed_back', 'bed_back_body', 'bed_panel', 'brake', 'legs_straight', 'legs_crossed', 'patient_head_pose', 'patient_head', 'eye_l', 'eye_r',
  'lid_l', 'lid_r', 'brow_l', 'brow_r', 'mouth', 'mouth_probe', 'hair_1', 'hair_2', 'hair_3', 'hair_4', 'hair_5', 'glasses', 'neck', 'chest', 'pillow_r',
  'pillow_l', 'sheet_fold', 'rail_far', 'arm', 'artery_brachial', 'artery_radial', 'shoulder_r', 'shoulder_l', 'call_light_hand',
] as const; // biome-ignore format: a list to be read across

export const INSTRUMENT_PARTS = [
  'cuff_small', 'cuff_adult', 'cuff_large', 'tape', 'thermometer', 'thermometer_face', 'probe', 'covers', 'stethoscope', 'work', 'cuff_on', 'cuff_tube_a',
  'cuff_tube_b', 'diaphragm', 'steth_tube', 'fingers', 'band', 'band_label', 'loose', 'gauge', 'gauge_tube', 'dial_centre', 'needle', 'bulb', 'bulb_body',
  'bulb_tube', 'valve', 'valve_screw', 'cuff_off', 'cuff_off_tube_a', 'cuff_off_tube_b', 'headset', 'headset_tube',
] as const; // biome-ignore format: a list to be read across

export type RoomPart = (typeof ROOM_PARTS)[number];
export type PatientPart = (typeof PATIENT_PARTS)[number];
export type InstrumentPart = (typeof INSTRUMENT_PARTS)[number];
