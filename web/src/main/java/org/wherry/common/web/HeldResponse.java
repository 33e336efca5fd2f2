package org.wherry.common.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;

/** A response that keeps all that is written to it, until it is sent or thrown away. */
final class HeldResponse extends HttpServletResponseWrapper {

    private Bytes bytes;
    private Text text;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends what was written, if anything was, and says how long it is. */
    void send() throws IOException {
        byte[] content = content();
        if (content != null) {
            setContentLength(content.length);
            super.getOutputStream().write(content);
        }
    }

    /** Holds what was written before. */
    void hold(byte[] content, String type) {
        setContentType(type);
        bytes = new Bytes();
        bytes.write(content, 0, content.length);
    }

    /** What was written, where it is a page that is whole, went well and left nothing with whoever reads it. */
    Optional<byte[]> forAnybody() throws IOException {
        return getStatus() == SC_OK && text != null && !containsHeader("Set-Cookie")
                ? Optional.of(content())
                : Optional.empty();
    }

    private byte[] content() throws IOException {
        if (text != null) {
            return text.held.toString().getBytes(getCharacterEncoding());
        }
        return bytes == null ? null : bytes.held.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (bytes == null) {
            bytes = new Bytes();
        }
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        if (text == null) {
            text = new Text();
        }
        return text;
    }

    @Override
    public void setBufferSize(int size) {
        // It takes as much as comes.
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before all is there.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        if (text != null) {
            text.held.setLength(0);
        }
        if (bytes != null) {
            bytes.held.reset();
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    /** Whoever still holds on to the old ones writes into nothing. */
    private void forget() {
        text = null;
        bytes = null;
    }

    /** What is written as text. Unlike the platform's it takes no lock for each word: a page has one author. */
    private static final class Text extends PrintWriter {

        /** Room for most pages. */
        private static final int ROOM = 16 * 1024;

        private final StringBuilder held = new StringBuilder(ROOM);

        Text() {
            super(Writer.nullWriter());
        }

        @Override
        public void write(int one) {
            held.append((char) one);
        }

        @Override
        public void write(char[] chars, int from, int length) {
            held.append(chars, from, length);
        }

        @Override
        public void write(char[] chars) {
            held.append(chars);
        }

        @Override
        public void write(String words, int from, int length) {
            held.append(words, from, from + length);
        }

        @Override
        public void write(String words) {
            held.append(words);
        }
    }

    /** What is written as bytes. */
    private static final class Bytes extends ServletOutputStream {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            held.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            held.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are written by the thread that makes them");
        }
    }
}
