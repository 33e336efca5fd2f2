/* Charts speak with the page's own type and ink, stand still, and fill the room that they are given. */
(function () {
    "use strict";
    if (!window.Chart) {
        return;
    }
    const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const defaults = window.Chart.defaults;
    defaults.font.family = token("--font");
    defaults.font.size = window.innerWidth < 480 ? 12 : 15;
    defaults.color = token("--ink");
    defaults.borderColor = token("--line");
    defaults.animation = false;
    defaults.maintainAspectRatio = false;
    // A series without colours of its own gets one of ours, with an edge that parts it from its neighbour.
    window.Chart.register({
        id: "wherry",
        beforeInit: chart => chart.data.datasets.forEach((series, index) => {
            series.backgroundColor = series.backgroundColor || token("--series-" + (index % 5 + 1));
            series.borderColor = series.borderColor || token("--paper");
            series.borderWidth = series.borderWidth === undefined ? 1 : series.borderWidth;
        })
    });
}());
