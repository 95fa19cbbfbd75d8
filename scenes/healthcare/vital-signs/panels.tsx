import type { Panel } from '../../../src/kit/page/Frame.tsx';
import { Attending, Contents } from './attending.tsx';
import type { PanelId } from './Contents.tsx';
import type { PlaceId } from './next.ts';
import { words } from './say.tsx';

/** The panels of a place, and what can be said there. What stands in them comes when the first picture `stands`. */
export function panelsAt(place: PlaceId, stands: boolean): readonly Panel[] {
  const panel = (id: PanelId, name: string, side: Panel['side']): Panel => ({
    id,
    name,
    side,
    tab: id === 'say' ? 'say' : 'here',
    content: (
      <Attending stands={stands}>
        <Contents panel={id} place={place} />
      </Attending>
    ),
  });
  const { around, toRead, places, measure, say } = words;
  if (place === 'pressure')
    return [
      panel('here', places.pressure, 'left'),
      { ...panel('measure', measure, 'left'), firm: true },
      panel('say', say, 'right'),
    ];
  if (place === 'chart')
    return [panel('here', toRead, 'left'), panel('say', say, 'left'), panel('chart', places.chart, 'right')];
  return [panel('here', place === 'ward' ? around : places[place], 'left'), panel('say', say, 'right')];
}
