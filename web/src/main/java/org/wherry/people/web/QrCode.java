package org.wherry.people.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws what a telephone's camera reads, as a picture that stands in the page itself and is kept nowhere. */
final class QrCode {

    /** The empty edge without which cameras do not find the picture, in dots. */
    private static final int EDGE = 4;

    private QrCode() {}

    /** The address of a picture, dark on white whatever the page's colours, of some words. */
    static String pictureOf(String words) {
        ByteMatrix dots = dots(words);
        int side = dots.getWidth() + 2 * EDGE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        String drawing =
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>")
                        .formatted(side, side, side, side, path);
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteMatrix dots(String words) {
        try {
            return Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("These words are too many for one picture", tooLong);
        }
    }
}
