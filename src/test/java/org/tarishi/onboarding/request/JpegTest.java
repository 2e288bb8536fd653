package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegTest {

    private static final String PLACE = "GPS -1.2921 36.8219";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_picture_stays_as_it_is_and_what_the_camera_wrote_goes(boolean progressive) throws IOException {
        byte[] photograph = picture(progressive);
        byte[] taken =
                withSegment(withSegment(photograph, 0xE1, "http://ns.adobe.com/xap/1.0/\0" + PLACE), 0xFE, PLACE);

        byte[] clean = Jpeg.withoutMetadata(taken).orElseThrow();

        assertThat(text(taken)).contains(PLACE);
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(pixels(clean)).isEqualTo(pixels(photograph));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void which_side_is_up_stays_and_nothing_else_of_exif(boolean intel) throws IOException {
        byte[] taken = withSegment(picture(false), 0xE1, exif(intel));

        byte[] clean = Jpeg.withoutMetadata(taken).orElseThrow();

        assertThat(text(clean)).contains("Exif").doesNotContain("GPS");
        assertThat(text(clean).indexOf("Exif")).isEqualTo(6);
        assertThat(clean[2 + 4 + 6 + 8 + 2 + 8 + 1]).as("side").isEqualTo((byte) 6);
        assertThat(pixels(clean)).isEqualTo(pixels(taken));
    }

    @Test
    void what_stands_behind_its_end_is_dropped() throws IOException {
        byte[] photograph = picture(false);
        byte[] longer = Arrays.copyOf(photograph, photograph.length + PLACE.length());
        System.arraycopy(PLACE.getBytes(StandardCharsets.US_ASCII), 0, longer, photograph.length, PLACE.length());

        assertThat(text(Jpeg.withoutMetadata(longer).orElseThrow())).doesNotContain("GPS");
    }

    @Test
    void one_that_is_cut_off_anywhere_is_none() throws IOException {
        byte[] photograph = withSegment(picture(false), 0xE1, exif(true));

        for (int length = 0; length < photograph.length; length++) {
            assertThat(Jpeg.withoutMetadata(Arrays.copyOf(photograph, length)))
                    .as(length + " octets")
                    .isEmpty();
        }
    }

    private static byte[] picture(boolean progressive) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | x * y % 256);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(octets)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }

    /** Right behind the beginning, where cameras write it. */
    private static byte[] withSegment(byte[] jpeg, int marker, String text) {
        byte[] said = text.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + 4 + said.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (said.length + 2))
                .put(said)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Two entries: which side is up, and where it was taken. */
    private static String exif(boolean intel) {
        ByteBuffer exif =
                ByteBuffer.allocate(38 + PLACE.length()).order(intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        byte order = (byte) (intel ? 'I' : 'M');
        exif.put(order).put(order).putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        return "Exif\0\0" + new String(exif.array(), StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
