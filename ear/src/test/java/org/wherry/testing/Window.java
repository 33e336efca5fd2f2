package org.wherry.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody at a browser, with cookies of their own.
 *
 * <p>Opened by a test and closed after it by {@link Evidence}, which takes a picture of it first where the test failed.
 */
public final class Window {
    private static final List<Window> OPEN = new ArrayList<>();
    private static final Map<DemoAccount, String> COOKIES = new HashMap<>();
    private static final Map<DemoAccount, String> HEADERS = new HashMap<>();
    private static final double PATIENCE_MILLIS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Window(Consumer<Browser.NewContextOptions> wishes) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(RunningWherry.get().address().toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900);
        wishes.accept(options);
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        OPEN.add(this);
    }

    /** A visitor on a desk. */
    public static Window ofVisitor() {
        return new Window(options -> {});
    }

    /** A visitor whose browser runs no script. */
    public static Window withoutScript() {
        return new Window(options -> options.setJavaScriptEnabled(false));
    }

    /** Somebody signed in, on a desk. */
    public static Window of(DemoAccount account) {
        return new Window(options -> options.setStorageState(cookiesOf(account)));
    }

    /** Somebody signed in, on a telephone of 360 pixels' width. */
    public static Window onPhone(DemoAccount account) {
        return new Window(options -> options.setStorageState(cookiesOf(account))
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    /** The cookies of somebody signed in, as a request would send them. */
    public static String cookieHeaderOf(DemoAccount account) {
        return HEADERS.computeIfAbsent(account, known -> of(known).cookieHeader());
    }

    /** Signs in once for each account and test run; other windows of theirs take over the cookie. */
    private static String cookiesOf(DemoAccount account) {
        return COOKIES.computeIfAbsent(account, known -> {
            Window window = ofVisitor();
            window.signIn(known);
            String cookies = window.context.storageState();
            window.close();
            return cookies;
        });
    }

    /** Signs in by page. */
    public void signIn(DemoAccount account) {
        open("/people/sign-in");
        enterAs(account);
    }

    /** Fills the sign-in page that is open, and sends it; then the page of the second step, where one is asked for. */
    public void enterAs(DemoAccount account) {
        page.fill("#sign-in\\:email", account.email());
        page.fill("#sign-in\\:password", account.password());
        page.click("#sign-in\\:go");
        page.waitForURL(url -> !url.contains("/people/sign-in"));
        if (page.url().contains("/people/second-step?")) {
            secondStep(account);
        }
    }

    /** Enters a code of somebody's telephone on the page that is open; gives the code. */
    public String secondStep(DemoAccount account) {
        String code = SecondStepCodes.next(account);
        page.fill("#second-step\\:code", code);
        page.click("#second-step\\:go");
        page.waitForURL(url -> !url.contains("/people/second-step?"));
        return code;
    }

    /** Signs out, by the button in the header. */
    public void signOut() {
        page.click("#account\\:signOut");
        page.waitForURL(url -> url.endsWith("/"));
    }

    /** Opens an address of Wherry, and says what was answered. */
    public Response open(String path) {
        return page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }

    /** The page that is shown. */
    public Page page() {
        return page;
    }

    /** The path that is shown, with its parameters. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** The cookies, as a request would send them. */
    public String cookieHeader() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(java.util.stream.Collectors.joining("; "));
    }

    /** What the browser complained of: scripts that failed, and what the content policy stopped. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Closes every window; pictures go into the directory where that is not null. */
    static void closeAll(Path pictures) {
        for (int i = 0; i < OPEN.size(); i++) {
            Window window = OPEN.get(i);
            if (pictures != null) {
                window.page.screenshot(new Page.ScreenshotOptions()
                        .setPath(pictures.resolve("window-" + (i + 1) + ".png"))
                        .setFullPage(true));
                System.err.println("The window shows " + window.page.url() + ": "
                        + pictures.resolve("window-" + (i + 1) + ".png"));
            }
            window.context.close();
        }
        OPEN.clear();
    }

    private void close() {
        OPEN.remove(this);
        context.close();
    }
}
