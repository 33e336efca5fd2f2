package org.wherry.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.rest.Parameters;
import org.wherry.common.web.Words;
import org.wherry.notification.service.CalendarFile;
import org.wherry.notification.service.CalendarReader;
import org.wherry.people.model.Secret;

/**
 * What calendars follow: the programme, which everybody may read, and somebody's own sessions, which whoever knows
 * the address may. It has the filters of the programme's page, and says nothing anew that a calendar has already.
 */
@WebServlet({"/calendar/programme.ics", "/calendar/mine/*"})
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern OWN = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient CalendarReader calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean own = request.getServletPath().equals("/calendar/mine");
        try {
            CalendarFile file = own ? calendars.own(secretIn(request)) : calendars.programme(queryOf(request));
            // Whoever is signed in has been told to keep nothing, like on every page.
            if (request.getUserPrincipal() == null) {
                response.setHeader("Cache-Control", own ? "private, no-cache" : "public, max-age=900");
            }
            send(file, own ? "my-training.ics" : "programme.ics", request, response);
        } catch (NoSuch nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refused) {
            response.setStatus(refused.reason().status());
            write("text/plain", Words.say(refused), response);
        }
    }

    private static void send(CalendarFile file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "W/\"" + file.tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (isKnown(tag, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        write("text/calendar", file.text(), response);
    }

    private static void write(String type, String text, HttpServletResponse response) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + "; charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isKnown(String tag, HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static Secret secretIn(HttpServletRequest request) {
        Matcher own = OWN.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!own.matches()) {
            throw new NoSuch("calendar address", "");
        }
        return new Secret(own.group(1));
    }

    private static ProgrammeQuery queryOf(HttpServletRequest request) {
        return new ProgrammeQuery(
                Parameters.date("from", request.getParameter("from")),
                Parameters.date("to", request.getParameter("to")),
                request.getParameter("q"),
                request.getParameter("locality"),
                request.getParameter("format"),
                Parameters.yes("available", request.getParameter("available")),
                Parameters.idOrNull("course", request.getParameter("course")));
    }
}
