import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** The scales of the chart this is drawn in: data in, pixels out. Undefined until the chart knows its size. */
export function usePlot() {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return undefined;
  return {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    x: (at: number) => xScale(at) ?? area.x,
    y: (value: number) => yScale(value) ?? area.y,
  };
}
