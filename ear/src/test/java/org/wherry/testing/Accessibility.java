package org.wherry.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Whether a page can be used by everybody, as far as a machine can tell. */
public final class Accessibility {
    private static final List<String> LAW = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    private Accessibility() {}

    /** What is wrong with the page that is shown, one sentence each: WCAG 2.2 AA, one heading, a title, 320 pixels. */
    public static List<String> faultsOf(Page page) {
        List<String> faults = new ArrayList<>();
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).withTags(LAW).analyze();
        for (Rule violation : results.getViolations()) {
            for (CheckedNode node : violation.getNodes()) {
                faults.add(violation.getId() + " (" + violation.getHelp() + "): " + node.getTarget() + " "
                        + node.getHtml() + " – " + node.getFailureSummary().replaceAll("\\s+", " "));
            }
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            faults.add("The page has " + headings + " first-level headings, not one.");
        }
        if (page.title().isBlank()) {
            faults.add("The page has no title.");
        }
        String wide = widerThanNarrow(page);
        if (!wide.isEmpty()) {
            faults.add("At 320 pixels the page scrolls sideways, because of " + wide);
        }
        return faults;
    }

    /** What sticks out where the page is narrow; empty where nothing does. A chart takes a moment to draw itself anew. */
    private static String widerThanNarrow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, before.height);
        Object widest = page.evaluate("""
                async () => {
                    const root = document.documentElement;
                    const scrollsByItself = e => {
                        for (let p = e.parentElement; p; p = p.parentElement) {
                            if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true;
                        }
                        return false;
                    };
                    for (let tries = 0; tries < 20 && root.scrollWidth > root.clientWidth; tries++) {
                        await new Promise(later => setTimeout(later, 100));
                    }
                    if (root.scrollWidth <= root.clientWidth) return '';
                    const out = [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !scrollsByItself(e))
                        .map(e => e.tagName.toLowerCase() + '.' + e.className);
                    return root.scrollWidth + ' px: ' + (out.slice(0, 5).join(', ') || 'something unseen');
                }
                """);
        page.setViewportSize(before.width, before.height);
        return (String) widest;
    }
}
