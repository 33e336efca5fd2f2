package org.wherry.common.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a page needs to know of its own address, so that lists and filters are plain GET links. */
public final class PageLinks {

    /** The parameter that says which page of a list is wanted, from 1. */
    public static final String PAGE = "page";

    private PageLinks() {}

    /** The address of this page without its parameters, as the person sees it. */
    public static String path() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication()
                .getViewHandler()
                .getBookmarkableURL(context, context.getViewRoot().getViewId(), Map.of(), false);
    }

    /** This page's address with the same filters and another page of the list. */
    public static String pageLink(int page) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var query = new ArrayList<String>();
        var parameters = ((HttpServletRequest) context.getRequest()).getParameterMap();
        parameters.forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(PAGE) && !name.startsWith("jakarta.faces.") && !value.isEmpty()) {
                    query.add(encoded(name) + "=" + encoded(value));
                }
            }
        });
        if (page > 1) {
            query.add(PAGE + "=" + page);
        }
        return path() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** A value as part of an address. */
    public static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, UTF_8);
    }

    /** How many pages {@code total} rows fill; never less than 1. */
    public static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The pages worth a link: the first, the last and those around the present one; 0 stands for a gap. */
    public static List<Integer> around(int page, int pages) {
        var worth = new LinkedHashSet<Integer>();
        worth.add(1);
        for (int near = Math.max(2, page - 1); near <= Math.min(pages - 1, page + 1); near++) {
            worth.add(near);
        }
        worth.add(pages);
        var links = new ArrayList<Integer>();
        int before = 0;
        for (int each : worth) {
            if (each - before > 1) {
                links.add(0);
            }
            links.add(each);
            before = each;
        }
        return List.copyOf(links);
    }

    /** Whether something on this page has to be mended, so that its title begins with “Error:”. */
    public static boolean hasErrors() {
        var severity = FacesContext.getCurrentInstance().getMaximumSeverity();
        return severity != null && severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
