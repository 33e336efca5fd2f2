package org.wherry.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server that takes every mail and keeps none, and can be closed and opened again at the same port. */
final class PostOffice implements AutoCloseable {

    private final AtomicLong taken = new AtomicLong();
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private int port;

    /** Opens it, at the port where it was before. */
    void open() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        ServerSocket open = door;
        daemon(() -> {
            while (true) {
                Socket caller = open.accept();
                callers.add(caller);
                daemon(() -> serve(caller));
            }
        });
    }

    int port() {
        return port;
    }

    /** How many mails it has taken. */
    long taken() {
        return taken.get();
    }

    /** Closes it in the middle of whatever it does. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
        callers.clear();
    }

    private void serve(Socket caller) throws IOException {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = caller.getOutputStream();
            say(out, "220 post office");
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inMail) {
                    inMail = !line.equals(".");
                    if (!inMail) {
                        taken.incrementAndGet();
                        say(out, "250 taken");
                    }
                } else if (line.startsWith("DATA")) {
                    inMail = true;
                    say(out, "354 go on");
                } else {
                    say(out, line.startsWith("QUIT") ? "221 goodbye" : "250 yes");
                }
            }
        } finally {
            callers.remove(caller);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException closed) {
                // The office was closed, or the caller has gone.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void go() throws IOException;
    }
}
